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
type MarkedClaim = {
  readonly span: Span;
  readonly field: ClaimField;
  readonly claimant: { readonly name: string } | null;
};

type MarkWords = Pick<RecordWords, "t" | "labels" | "retold">;

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

/** Claims, each leading to what is told of it: the id of an element of the page. */
export function claimMarks<C extends MarkedClaim>(
  claims: readonly C[],
  targetOf: (claim: C) => string,
  { t, labels, retold }: MarkWords,
): TextMark[] {
  const said = (name: string): string => retold?.name(name) ?? name;
  return claims.map((claim) => ({
    start: claim.span.start,
    end: claim.span.end,
    target: targetOf(claim),
    kind: "claim",
    label: t("text.claimMark", {
      field: labels(`claimField.${claim.field}`).toLowerCase(),
      claimant: claim.claimant === null ? t("claims.nobody") : said(claim.claimant.name),
    }),
  }));
}
