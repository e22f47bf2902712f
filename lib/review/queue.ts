// What waits for an editor in one report, and why: mentions without a sure place, drafts, claims. Pure.
import { mentionKey, type Choices } from "../events/choices";

export type ReviewSubject = "mention" | "event" | "operation" | "claim";
export type WaitingItem = {
  readonly reportId: string;
  readonly subject: ReviewSubject;
  readonly subjectId: string;
  readonly reason: string;
};

/** Below this probability the parser's choice of an event's place is put before an editor. */
const sureEnough = 0.85;

export type ReportRows = {
  readonly reportId: string;
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly name: string;
    readonly kind: string;
    readonly confidence: number | null;
    readonly detail: string | null;
    readonly carriesEvent: boolean;
  }[];
  /** `confirmed`: a publication of the event saw this report's telling. */
  readonly events: readonly {
    readonly id: string;
    readonly status: string;
    readonly confirmed: boolean;
    readonly title: string;
    readonly background: boolean;
  }[];
  readonly operations: readonly { readonly id: string; readonly status: string; readonly name: string }[];
  readonly claims: readonly { readonly id: string; readonly status: string; readonly field: string }[];
};

/** Items in the order an editor meets them: places first, then what stands on them. */
export function listWaiting(rows: ReportRows, choices: Pick<Choices, "mentions">): WaitingItem[] {
  const item = (subject: ReviewSubject, subjectId: string, reason: string): WaitingItem => ({
    reportId: rows.reportId,
    subject,
    subjectId,
    reason,
  });
  const mentions = rows.mentions.flatMap((mention) => {
    const key = mentionKey(rows.reportId, mention);
    if (mention.kind !== "literal" || choices.mentions.has(key)) return [];
    if (mention.confidence === null)
      return [
        item("mention", key, `"${mention.name}" has no sure place: ${mention.detail ?? "no candidate"}`),
      ];
    if (mention.confidence >= sureEnough || !mention.carriesEvent) return [];
    return [
      item(
        "mention",
        key,
        `"${mention.name}" was placed with ${Math.round(mention.confidence * 100)}% confidence.`,
      ),
    ];
  });
  const events = rows.events.flatMap((event) => {
    if (event.status === "rejected" || (event.status === "published" && event.confirmed)) return [];
    const reason =
      event.status === "published"
        ? "The event is published; this report tells of it too."
        : event.background
          ? "An event this report recalls as background."
          : "A new event this report tells of.";
    return [item("event", event.id, reason)];
  });
  const operations = rows.operations
    .filter((each) => each.status === "draft")
    .map((each) => item("operation", each.id, `"${each.name}" joins several events.`));
  const claims = rows.claims
    .filter((claim) => claim.status === "waiting")
    .map((claim) =>
      item(
        "claim",
        claim.id,
        `A claim about ${claim.field.replaceAll("_", " ")} that nobody has accepted yet.`,
      ),
    );
  return [...mentions, ...events, ...operations, ...claims];
}
