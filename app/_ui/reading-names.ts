// What the places of a reading are called in the page's language, and where titles and claims name them. Pure.
import type { Reading } from "../../lib/geoparser/reading";
import { chosenOf } from "./mention-groups";
import type { NamedLocation } from "../_words/retold";

/** By place id: its name, and what it lies in, smallest first. Empty in English, which readings are in. */
export type ReadingNames = Readonly<
  Record<string, { readonly name: string; readonly within: readonly string[] }>
>;

/** The places that names were taken for, as titles ask for them: by the report's spelling and the gazetteer's. Each pair once. */
export function locationsOfReading(
  { mentions }: Pick<Reading, "mentions">,
  names: ReadingNames,
): NamedLocation[] {
  const found = new Map<string, NamedLocation>();
  for (const mention of mentions) {
    const place = chosenOf(mention);
    const nameArabic = place === null ? undefined : names[place.placeId]?.name;
    if (place === null || nameArabic === undefined || nameArabic === place.name) continue;
    found.set(`${mention.name}\n${place.placeId}`, {
      label: mention.name,
      place: { name: place.name, nameArabic },
    });
  }
  return [...found.values()];
}
