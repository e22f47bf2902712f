// What is marked in a report's text, and where each mark leads on its page. Pure.
import type { MentionView, ReportView } from "../../../lib/reports/report-view";
import type { TextMark } from "../../_ui/mark-text";
import type { RecordWords } from "../../_ui/record-words";
import { claimMarks, mentionMarks } from "../../_ui/reading-marks";

/** The first mention that was read the same way: the one told on the page, to which the others lead. */
export function firstLike(mention: MentionView, mentions: readonly MentionView[]): MentionView {
  const isLike = (other: MentionView): boolean =>
    other.name === mention.name &&
    other.kind === mention.kind &&
    other.chosen?.placeId === mention.chosen?.placeId &&
    other.relative === null &&
    mention.relative === null;
  return mentions.find(isLike) ?? mention;
}

export function mentionTarget({ start }: { start: number }): string {
  return `mention-${start}`;
}

export function claimTarget({ id }: { id: string }): string {
  return `claim-${id}`;
}

/** Claims first, so that a name inside a claim is marked within it. `placeName`: what a place is called in the page's language. */
export function reportMarks(
  report: ReportView,
  words: Pick<RecordWords, "t" | "labels" | "retold">,
  placeName: (place: { readonly id: string; readonly name: string }) => string,
): TextMark[] {
  return [
    ...claimMarks(report.claims, claimTarget, words),
    ...mentionMarks(
      report.mentions.map((mention) => ({
        ...mention,
        place:
          mention.chosen === null
            ? null
            : placeName({ id: mention.chosen.placeId, name: mention.chosen.name }),
        target: mentionTarget(firstLike(mention, report.mentions)),
      })),
      words,
    ),
  ];
}
