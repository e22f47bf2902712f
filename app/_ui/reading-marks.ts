// From what was read in a report to marks on its text. Pure.
import type { MentionKind } from "../../lib/geoparser/reading";
import type { Span } from "../../lib/text/span";
import type { RecordWords } from "./record-words";
import type { ClaimField } from "../../lib/events/claim";
import type { TextMark } from "./mark-text";

type MentionMark = Span & {
  readonly kind: MentionKind;
  readonly place: string | null;
  readonly target: string | null;
};
type ClaimMark = Span & {
  readonly field: ClaimField;
  readonly claimant: string | null;
  readonly target: string;
};

type MarkWords = Pick<RecordWords, "t" | "labels">;

/** Mentions of places; a place that stands for a body is labelled, and no place mark. */
export function mentionMarks(mentions: readonly MentionMark[], { t, labels }: MarkWords): TextMark[] {
  return mentions.map(({ start, end, kind, place, target }) => ({
    start,
    end,
    target,
    kind: kind === "literal" || kind === "embedded" ? "mention" : "other",
    label:
      place === null
        ? labels(`mentionKind.${kind}`)
        : t("text.placeMark", { kind: labels(`mentionKind.${kind}`), place }),
  }));
}

export function claimMarks(claims: readonly ClaimMark[], { t, labels }: MarkWords): TextMark[] {
  return claims.map(({ start, end, field, claimant, target }) => ({
    start,
    end,
    target,
    kind: "claim",
    label: t("text.claimMark", {
      field: labels(`claimField.${field}`).toLowerCase(),
      claimant: claimant ?? t("claims.nobody"),
    }),
  }));
}
