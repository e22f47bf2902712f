// "Kobani airport", "RAF Akrotiri", where only the town is known: the facility lies near it.
import { kindWords } from "./languages/en/kind-words";
import { facilityPrefixes } from "./languages/en/name-parts";
import { attachedKindLength } from "./name-spans";
import type { RelativePlace } from "./reading";
import type { TokenText } from "./read-tokens";
import { nearShape, radiusOf } from "./relative-geometry";
import { km, lowerAt, phraseOf, type Placed } from "./relative-phrase";

const facilityKinds = new Set(["airfield", "base", "camp", "crossing", "dam", "oil_field"]);
const townKinds = new Set(["town", "village", "district", "neighbourhood"]);

/** The facility a town is named with, as a circle around the town; null where the place is one itself or none is named. */
export function facilityPhrase(text: TokenText, { span, place, at }: Placed): RelativePlace | null {
  if (!townKinds.has(place.kind)) return null;
  const last = span.last + attachedKindLength(text, span.last);
  const word = facilityWord(text, span.first, last);
  if (word === null) return null;
  return phraseOf(
    text,
    "near",
    span.first,
    last,
    nearShape(at, place),
    `The gazetteer knows ${place.name} and not its ${word}: its radius of ${km(radiusOf(place))} and 15 km.`,
  );
}

function facilityWord(text: TokenText, first: number, last: number): string | null {
  if (facilityPrefixes.has(lowerAt(text, first))) return "base";
  if (last === first) return null;
  const word = lowerAt(text, last);
  const kinds = kindWords.get(word) ?? [];
  return kinds.some((kind) => facilityKinds.has(kind)) ? word : null;
}
