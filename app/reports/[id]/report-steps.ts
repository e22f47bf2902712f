// The steps in which a report's reading is told: each place it names once, in the order of the text. Pure.
import type { MentionView } from "../../../lib/reports/report-view";
import type { Span } from "../../../lib/text/span";
import { firstLike } from "./report-marks";

export type ReportStep = {
  readonly mention: MentionView;
  /** Where the same name is read the same way, this mention among them. */
  readonly spans: readonly Span[];
};

/** Names that speak for a body or describe something are no steps: they are on no map. */
export function stepsOf(mentions: readonly MentionView[]): ReportStep[] {
  return mentions
    .filter(({ kind }) => kind === "literal" || kind === "embedded")
    .filter((mention) => firstLike(mention, mentions) === mention)
    .sort((one, other) => one.start - other.start)
    .map((mention) => ({
      mention,
      spans: mentions
        .filter((other) => firstLike(other, mentions) === mention)
        .map(({ start, end }) => ({ start, end })),
    }));
}

/** `?step=3` as 3: from 1 to one past the last, which is the end; null for no step. `stepAsked("9", 5)` is 6. */
export function stepAsked(asked: string | readonly string[] | undefined, count: number): number | null {
  if (typeof asked !== "string" || !/^\d{1,4}$/.test(asked) || count === 0) return null;
  return Math.min(Math.max(Number(asked), 1), count + 1);
}
