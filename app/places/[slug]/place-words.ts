// A place in words: its name for readers of a language, its name in the other script, and the line from near to far. Pure.
import type { Place } from "../../../lib/gazetteer/place";
import { commaOf, type Language } from "../../_words/language";
import { localNameIn } from "../../_ui/place-name";

/** The name people there would read: official before common; null when only Latin names are known. */
export function localName(place: Pick<Place, "names">): Place["names"][number] | null {
  const isLocal = (script: string): boolean => script !== "Latn";
  return (
    place.names.find((name) => isLocal(name.script) && name.kind === "official") ??
    place.names.find((name) => isLocal(name.script) && name.kind === "common") ??
    place.names.find((name) => isLocal(name.script)) ??
    null
  );
}

/** What stands beside the name at the head of its page: the local name in English, the Latin one in Arabic; null where it is the same. */
export function nameBesideTitle(
  language: Language,
  place: Pick<Place, "name" | "names">,
): { readonly name: string; readonly language: string | null; readonly script: string } | null {
  if (language === "en") return localName(place);
  return localNameIn(language, place) === place.name
    ? null
    : { name: place.name, language: "en", script: "Latn" };
}

type Named = Pick<Place, "name" | "names">;

/** "Abu Kamal, Deir ez-Zor, Syria"; each in the page's language where it is known. */
export function placeInOneLine(place: Named, parents: readonly Named[], language: Language): string {
  return [place, ...parents].map((one) => localNameIn(language, one)).join(commaOf(language));
}
