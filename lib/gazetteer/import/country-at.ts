// Which country holds a point, for sources that tell no country: Natural Earth's outlines at 1:50 million.
import { countryOutlineAt, type Outline } from "../../geo/country-outline";
import type { LonLat } from "../../geo/coordinates";
import { readSeedRows } from "./seed-rows";

let codes: ReadonlyMap<Outline, string> | null = null;

/** Outlines with the codes of the embedded countries whose points lie in them. */
function codesOfOutlines(): ReadonlyMap<Outline, string> {
  if (codes !== null) return codes;
  const made = new Map<Outline, string>();
  for (const { countryCode, point } of readSeedRows("countries.jsonl", "countries")) {
    const outline = point === null ? null : countryOutlineAt(point);
    if (countryCode !== null && outline !== null && !made.has(outline)) made.set(outline, countryCode);
  }
  codes = made;
  return made;
}

/** ISO 3166 alpha-2; null at sea. Good to a kilometre or two at borders. */
export function findCountryAt(point: LonLat): string | null {
  const known = codesOfOutlines();
  const outline = countryOutlineAt(point);
  return outline === null ? null : (known.get(outline) ?? null);
}
