// Towns whose officials speak: where nothing else is said, what they tell of happened there.
import type { Reading } from "../../geoparser/reading";
import { overlaps, type Span } from "../../text/span";
import { chosenOf, rankOf, type PlaceHere } from "./place-here";

/** Places whose local officials speak in a sentence ("Al-Qaim Mayor X said", "the governor of Y"): towns and finer only. */
export function placesOfOfficials(text: string, sentence: Span, reading: Reading): PlaceHere[] {
  const found: PlaceHere[] = [];
  reading.mentions.forEach((mention, index) => {
    if (
      mention.start < sentence.start ||
      mention.end > sentence.end ||
      chosenOf(mention) === null ||
      rankOf(mention) < 2
    )
      return;
    const after = text.slice(mention.end, mention.end + 40);
    const before = text.slice(Math.max(sentence.start, mention.start - 40), mention.start);
    if (
      /^(?:['’]s)?\s+(?:[Mm]ayor|[Gg]overnor|[Pp]olice|[Hh]ospital|[Mm]unicipal|[Cc]ity council|[Dd]istrict)\b/.test(
        after,
      ) ||
      /\b(?:mayor|governor|police chief|head of the municipality|residents|inhabitants|villagers|people|witnesses) (?:of|in)\s+(?:the\s+)?(?:(?:city|town|village) of\s+)?$/i.test(
        before,
      )
    ) {
      found.push({ mention: index, span: { start: mention.start, end: mention.end }, role: "scene" });
    }
  });
  // The reader may take "Al-Qaim Mayor" for part of a person's name; where the same name is a place elsewhere in the text, it is one here.
  for (const match of text
    .slice(sentence.start, sentence.end)
    .matchAll(
      /(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2})(?=(?:['’]s)?\s+(?:[Mm]ayor|[Gg]overnor)\b)/gu,
    )) {
    const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    const mention = reading.mentions.findIndex(
      (other) =>
        other.name === match[0] && other.kind === "literal" && chosenOf(other) !== null && rankOf(other) >= 2,
    );
    if (mention >= 0 && !found.some((place) => overlaps(place.span, span)))
      found.push({ mention, span, role: "scene" });
  }
  return found;
}
