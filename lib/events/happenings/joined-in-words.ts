// Why two tellings are held to be one happening, in sentences that name both by their own words.
import type { Span } from "../../text/span";
import type { Happening } from "./happening";

/** Letters of a sentence that are enough to find it in the text. */
const quotedLetters = 60;

/**
 * The two tellings and what speaks for joining them (whole sentences), as one text. Pure.
 * @example joinedInWords(text, told, before, ["It is at the same place."]) // "\"The blast killed nine\" tells of the same event as \"A bomb exploded in Qasr Zayn\". It is at the same place."
 */
export function joinedInWords(
  text: string,
  told: Happening,
  before: Happening,
  why: readonly string[],
): string {
  const [one, other] =
    told.sentenceIndex === before.sentenceIndex
      ? [before.trigger.span, told.trigger.span]
      : [told.sentence, before.sentence];
  const joined =
    told.sentenceIndex === before.sentenceIndex
      ? `${quoted(text, one)} and ${quoted(text, other)} stand in one sentence.`
      : `${quoted(text, one)} tells of the same event as ${quoted(text, other)}.`;
  return [joined, ...why].join(" ");
}

/** The member told nearest to a happening, the later between equals: what it is shown beside. */
export function nearestOf(told: Happening, members: readonly Happening[]): Happening | undefined {
  const gap = ({ sentenceIndex }: Happening): number => Math.abs(told.sentenceIndex - sentenceIndex);
  return [...members].sort(
    (one, other) => gap(one) - gap(other) || other.sentenceIndex - one.sentenceIndex,
  )[0];
}

/** Words of the text in quotation marks: a long sentence by how it begins. */
export function quoted(text: string, { start, end }: Span): string {
  const words = text
    .slice(start, end)
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.!?]+$/, "");
  const cut = words.lastIndexOf(" ", quotedLetters);
  const shown = words.length <= quotedLetters ? words : `${words.slice(0, cut < 1 ? quotedLetters : cut)}…`;
  // No quotation may end within another, and no sentence of ours where a "Gen. Smith" stands: a space that does not break.
  return `"${shown.replace(/["“”]/g, "'").replace(/(?<=[.!?]['’)]?) /g, "\u00A0")}"`;
}
