// A place in words: its name in its own script, and the line from near to far. Pure.
import type { Place } from "../../../lib/gazetteer/place";

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

/** "Abu Kamal, Deir ez-Zor, Syria". */
export function placeInOneLine(place: Pick<Place, "name">, parents: readonly Pick<Place, "name">[]): string {
  return [place.name, ...parents.map((parent) => parent.name)].join(", ");
}
