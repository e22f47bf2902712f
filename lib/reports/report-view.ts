// What is shown of a report: everything to an editor; its citation and what is quoted from it to the public.
import type { Audience, CandidateView, ClaimView, EventSummary, ReportCitation } from "../events/event-view";
import { citationOf, seesReport, seesWholeText } from "../events/public-view";
import type { MentionKind } from "../geoparser/reading";
import type { Span } from "../text/span";

export type MentionView = Span & {
  /** Names it for a decision: reportId:start:end. */
  readonly key: string;
  readonly name: string;
  readonly kind: MentionKind;
  readonly candidates: readonly CandidateView[];
  /** The parser's choice or the editor's; null = placed nowhere. */
  readonly chosen: CandidateView | null;
  readonly confidence: number | null;
  /** Why it is placed there, or why nowhere. */
  readonly reason: string;
  /** "near X": the area meant, with how it was made. */
  readonly relative: {
    readonly span: Span;
    readonly lon: number;
    readonly lat: number;
    readonly radiusMeters: number;
    readonly explanation: string;
  } | null;
  readonly decidedBy: { readonly by: string; readonly at: string; readonly reason: string | null } | null;
};

/** A claim with where in the report it stands (UTF-16 units of the whole text). */
export type ReportClaimView = ClaimView & {
  readonly span: Span;
  readonly eventId: string | null;
  readonly operationId: string | null;
};

export type ReportView = {
  readonly citation: ReportCitation;
  readonly language: string;
  readonly licence: string | null;
  readonly state: "queued" | "reading" | "read" | "failed";
  readonly failure: string | null;
  readonly isPublic: boolean;
  /** The whole text, or null for a third party's report before the public. */
  readonly text: string | null;
  /** Sentences quoted by claims and placements, in text order: all there is to see where `text` is null. */
  readonly quotes: readonly (Span & { readonly sentence: string })[];
  readonly mentions: readonly MentionView[];
  readonly claims: readonly ReportClaimView[];
  readonly events: readonly EventSummary[];
  readonly operations: readonly {
    readonly id: string;
    readonly slug: string;
    readonly name: string;
    readonly status: string;
  }[];
  readonly notEvents: readonly { readonly span: Span; readonly reason: string }[];
};

export type ReportParts = Omit<ReportView, "citation" | "text" | "quotes"> & {
  readonly report: ReportCitation & { readonly isPublic: boolean };
  readonly text: string;
  /** Sentences of claims and placements the audience may see. */
  readonly quoted: readonly Span[];
};

/** The report for the one who is looking, or null. Claims and events come filtered from events/public-view already. */
export function viewReport(
  { report, text, quoted, ...parts }: ReportParts,
  audience: Audience,
): ReportView | null {
  if (!seesReport(report, audience)) return null;
  const whole = seesWholeText(report, audience);
  const quotes = [...new Map(quoted.map((span) => [`${span.start}:${span.end}`, span])).values()]
    .sort((a, b) => a.start - b.start)
    .map((span) => ({ start: span.start, end: span.end, sentence: text.slice(span.start, span.end) }));
  return {
    ...parts,
    citation: citationOf(report),
    state: audience === "editor" ? parts.state : "read",
    failure: audience === "editor" ? parts.failure : null,
    text: whole ? text : null,
    quotes,
    mentions: whole
      ? parts.mentions
      : parts.mentions.filter((mention) =>
          quotes.some((quote) => quote.start <= mention.start && mention.end <= quote.end),
        ),
    notEvents: audience === "editor" ? parts.notEvents : [],
  };
}
