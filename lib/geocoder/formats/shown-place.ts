// A place as an answer shows it: with the places it lies in, the licence it came under, and its line of words.
import type { Place, PlaceKind } from "../../gazetteer/place";
import type { PlaceBrief } from "../../gazetteer/suggestion";

/** A place that another lies in. */
export type PlaceParent = {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly countryCode: string | null;
};

/** A place in one line, or the whole of it. */
export type FormattedPlace = PlaceBrief & Partial<Pick<Place, "area" | "names" | "externalIds" | "parentId">>;

/** What every format is written from. */
export type ShownPlace = {
  readonly place: FormattedPlace;
  /** Smallest first, country last. */
  readonly parents: readonly PlaceParent[];
  /** Of the source the row came from; null when not known. */
  readonly licence: string | null;
};

const displayNames = new Map<string, Intl.DisplayNames>();

/** The name of a country by its ISO 3166 alpha-2 code; null for a code that is none. `language` as in BCP 47, English unless told. */
export function countryName(code: string, language = "en"): string | null {
  let names = displayNames.get(language);
  if (names === undefined) {
    names = new Intl.DisplayNames([language, "en"], { type: "region", fallback: "none" });
    // Languages come from outside: a handful is kept, not whatever is asked for.
    if (displayNames.size < 50) displayNames.set(language, names);
  }
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? null) : null;
}

/**
 * The names of the places it lies in, smallest first, country last. The first-order division and the country are told by the
 * place itself where its parents do not tell them.
 */
export function hierarchyWords({ place, parents }: ShownPlace): string[] {
  const words = parents.filter(({ kind }) => kind !== "country").map(({ name }) => name);
  const isDivision = place.kind === "country" || place.kind === "governorate";
  if (!isDivision && place.admin1Name !== null && !parents.some(({ kind }) => kind === "governorate"))
    words.push(place.admin1Name);
  const country = countryOf({ place, parents });
  if (country !== null && place.kind !== "country") words.push(country);
  return words.filter((word, at) => word !== words[at - 1]);
}

/** "Abu Kamal, Deir ez-Zor, Syria": the name and its hierarchy, nothing said twice. */
export function placeLabel(shown: ShownPlace): string {
  return [...new Set([shown.place.name, ...hierarchyWords(shown)])].join(", ");
}

/** The country's name as the gazetteer has it, else as ISO's list; null on the high seas. */
export function countryOf({ place, parents }: Pick<ShownPlace, "place" | "parents">): string | null {
  const parent = parents.find(({ kind }) => kind === "country");
  if (parent !== undefined) return parent.name;
  if (place.kind === "country") return place.name;
  return place.countryCode === null ? null : countryName(place.countryCode);
}

/** The name of the parent of that kind; null where there is none. */
export function parentOfKind({ parents }: Pick<ShownPlace, "parents">, kind: PlaceKind): string | null {
  return parents.find((parent) => parent.kind === kind)?.name ?? null;
}
