// From what was read in a report to marks on its text. Pure.
import type { MentionKind } from "../../lib/geoparser/reading";
import type { Span } from "../../lib/text/span";
import { claimFieldLabels, mentionKindLabels } from "./labels";
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

/** Mentions of places; a place that stands for a body is labelled, and no place mark. */
export function mentionMarks(mentions: readonly MentionMark[]): TextMark[] {
  return mentions.map(({ start, end, kind, place, target }) => ({
    start,
    end,
    target,
    kind: kind === "literal" || kind === "embedded" ? "mention" : "other",
    label: place === null ? mentionKindLabels[kind] : `${mentionKindLabels[kind]}: ${place}`,
  }));
}

export function claimMarks(claims: readonly ClaimMark[]): TextMark[] {
  return claims.map(({ start, end, field, claimant, target }) => ({
    start,
    end,
    target,
    kind: "claim",
    label: `claim: ${claimFieldLabels[field].toLowerCase()}, ${claimant ?? "nobody in particular"}`,
  }));
}
