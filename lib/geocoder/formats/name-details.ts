// Every spelling of a place under the keys OpenStreetMap gives names: name, name:ar, alt_name:ar, old_name.
import type { Place, PlaceName } from "../../gazetteer/place";

/**
 * The first spelling of a language is `name:xx`, others `alt_name:xx` with semicolons between, former ones `old_name:xx`; without
 * a language the keys end before the colon. `name` is the preferred Latin name.
 */
export function nameDetails(place: {
  readonly name: string;
  readonly names?: Place["names"];
}): Record<string, string> {
  const details = new Map<string, string[]>([["name", [place.name]]]);
  for (const name of place.names ?? []) {
    const key = keyOf(name, details);
    const told = details.get(key) ?? [];
    if (!told.includes(name.name)) details.set(key, [...told, name.name]);
  }
  return Object.fromEntries([...details].map(([key, names]) => [key, names.join(";")]));
}

function keyOf({ kind, language, name }: PlaceName, taken: ReadonlyMap<string, readonly string[]>): string {
  const suffix = language === null ? "" : `:${language}`;
  if (kind === "former") return `old_name${suffix}`;
  const first = taken.get(`name${suffix}`);
  return first === undefined || first.includes(name) ? `name${suffix}` : `alt_name${suffix}`;
}
