// Names in the language a client asks for, where somebody has told them in it.
import type { Place, PlaceName } from "../../gazetteer/place";
import { countryName, type ShownPlace } from "./shown-place";

/** A place loaded whole, with the places it lies in loaded whole. */
export type WholePlace = {
  readonly place: Place;
  /** Smallest first, country last. */
  readonly parents: readonly Place[];
  readonly licence: string | null;
};

/** Languages a client may name, at most. */
const mostLanguages = 5;

/**
 * Primary subtags of an Accept-Language header or a comma list, best first: "ar-SY,ar;q=0.9,en;q=0.8" gives ["ar", "en"].
 * [] for "*", an empty text and what is no list of languages.
 */
export function parseLanguages(text: string): string[] {
  const weighed = text
    .slice(0, 500)
    .split(",")
    .flatMap((part) => {
      const [tag = "", ...rest] = part.trim().split(";");
      const language = /^([a-z]{2,3})(?:[-_][a-z0-9-_]*)?$/i.exec(tag.trim())?.[1]?.toLowerCase();
      const q = Number(/^\s*q\s*=\s*([\d.]+)\s*$/i.exec(rest.join(";"))?.[1] ?? "1");
      return language === undefined || !(q > 0) ? [] : [{ language, q }];
    });
  const ordered = weighed.sort((a, b) => b.q - a.q).map(({ language }) => language);
  return [...new Set(ordered)].slice(0, mostLanguages);
}

/** Which of several spellings in one language stands for the place; former names never do. */
const nameOrder: readonly PlaceName["kind"][] = ["official", "common", "source_spelling"];

/** The name in the first of the languages that it is told in; English is the preferred Latin name. The preferred name where none fits. */
export function nameIn(place: Pick<Place, "name" | "names">, languages: readonly string[]): string {
  for (const language of languages) {
    if (language === "en") return place.name;
    const told = place.names.filter((name) => name.language?.split("-")[0]?.toLowerCase() === language);
    for (const kind of nameOrder) {
      const name = told.find((each) => each.kind === kind);
      if (name !== undefined) return name.name;
    }
  }
  return place.name;
}

/** The place with its name and its parents' names in those languages. [] = the preferred Latin names. */
export function inLanguages(
  { place, parents, licence }: WholePlace,
  languages: readonly string[],
): ShownPlace {
  const localParents = parents.map((parent) => ({
    id: parent.id,
    name: nameIn(parent, languages),
    kind: parent.kind,
    countryCode: parent.countryCode,
  }));
  const hasCountry = parents.some(({ kind }) => kind === "country") || place.kind === "country";
  const country =
    hasCountry || place.countryCode === null ? null : countryName(place.countryCode, languages[0] ?? "en");
  if (country !== null)
    localParents.push({ id: "", name: country, kind: "country", countryCode: place.countryCode });
  return { place: { ...place, name: nameIn(place, languages) }, parents: localParents, licence };
}
