// Several sources, one gazetteer: the same place told twice becomes one row with the names of both.
import { fold, scriptOf } from "../text/fold";
import { derivedPublicId } from "../text/public-id";
import type { ImportedPlace } from "./import/imported-place";
import type { Place, PlaceName } from "./place";

/**
 * Merges the rows of the sources in the order given. A row that bears a GeoNames id (or, lacking that, a Who's On First id)
 * already seen gives its names, ids and population to the earlier row, whose coordinates, slug and source stay. A slug that is taken gets the
 * parent's behind it, then the id; a hashed id that is taken is derived again. Parents are found by slug, then by
 * country. Pure; the same rows in the same order always give the same places.
 */
export function mergePlaces(sources: readonly (readonly ImportedPlace[])[]): Place[] {
  const merged: ImportedPlace[] = [];
  const byGeonames = new Map<number, number>();
  const byWof = new Map<number, number>();
  const slugs = new Map<string, string>();
  const ids = new Set<string>();
  const countries = new Map<string, string>();
  const countrySlugs = new Map<string, string>();
  for (const rows of sources) {
    for (const row of rows)
      if (row.kind === "country" && row.countryCode !== null) countrySlugs.set(row.countryCode, row.slug);
  }

  for (const rows of sources) {
    for (const row of rows) {
      const known = knownRow(row, byGeonames, byWof);
      const earlier = known === undefined ? undefined : merged[known];
      if (known !== undefined && earlier !== undefined) {
        merged[known] = unite(earlier, row);
        continue;
      }
      let id = row.id;
      for (let attempt = 1; ids.has(id); attempt += 1)
        id = derivedPublicId(row.sourceKey, row.sourceRef, attempt);
      ids.add(id);
      const slug = freeSlug(row, id, slugs, countrySlugs);
      slugs.set(slug, id);
      if (row.externalIds.geonames !== null) byGeonames.set(row.externalIds.geonames, merged.length);
      if (row.externalIds.wof !== null) byWof.set(row.externalIds.wof, merged.length);
      if (row.kind === "country" && row.countryCode !== null) countries.set(row.countryCode, id);
      merged.push(id === row.id && slug === row.slug ? row : { ...row, id, slug });
    }
  }

  return merged.map((row) => {
    const named = row.parentSlug === null ? undefined : slugs.get(row.parentSlug);
    const country =
      row.kind === "country" || row.countryCode === null ? undefined : countries.get(row.countryCode);
    const parentId = named ?? country ?? null;
    return placeOf(row, parentId === row.id ? null : parentId);
  });
}

/** Written out: copying 139,000 rows with a spread takes five times as long. */
function placeOf(row: ImportedPlace, parentId: string | null): Place {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    kind: row.kind,
    origin: row.origin,
    point: row.point,
    radiusMeters: row.radiusMeters,
    precision: row.precision,
    area: row.area,
    countryCode: row.countryCode,
    admin1Name: row.admin1Name,
    population: row.population,
    prominence: row.prominence,
    timeZone: row.timeZone,
    coordinateStatus: row.coordinateStatus,
    coordinateNote: row.coordinateNote,
    externalIds: row.externalIds,
    sourceKey: row.sourceKey,
    sourceRef: row.sourceRef,
    names: withOwnName(row),
    parentId,
  };
}

/** The spellings, each once, the place's own name among them. */
function withOwnName(row: ImportedPlace): readonly PlaceName[] {
  if (row.names.length === 1 && row.names[0]?.name === row.name) return row.names;
  const seen = new Set<string>();
  const own: PlaceName = {
    name: row.name,
    language: null,
    script: scriptOf(row.name),
    kind: "common",
    usedBy: null,
  };
  const all = row.names.some(({ name }) => name === row.name) ? row.names : [own, ...row.names];
  return all.filter(({ name }) => !seen.has(name) && seen.add(name));
}

function knownRow(
  row: ImportedPlace,
  byGeonames: Map<number, number>,
  byWof: Map<number, number>,
): number | undefined {
  const { geonames, wof } = row.externalIds;
  if (geonames !== null) return byGeonames.get(geonames);
  return wof === null ? undefined : byWof.get(wof);
}

/** The wish, else with the parent behind it ("tripoli-lebanon", "springfield-illinois"), else with the id: never a number. */
function freeSlug(
  row: ImportedPlace,
  id: string,
  taken: ReadonlyMap<string, string>,
  countrySlugs: ReadonlyMap<string, string>,
): string {
  const wish = row.slug === "" ? id : row.slug;
  if (!taken.has(wish)) return wish;
  const parent = row.parentSlug ?? (row.countryCode === null ? undefined : countrySlugs.get(row.countryCode));
  const withParent = `${wish}-${parent ?? ""}`;
  return parent !== undefined && !taken.has(withParent) ? withParent : `${wish}-${id}`;
}

function unite(earlier: ImportedPlace, later: ImportedPlace): ImportedPlace {
  const folds = new Set(earlier.names.map((name) => fold(name.name)));
  const names: PlaceName[] = [...earlier.names];
  for (const name of later.names) {
    const folded = fold(name.name);
    if (folds.has(folded)) continue;
    folds.add(folded);
    names.push(name);
  }
  return {
    ...earlier,
    names,
    population: earlier.population ?? later.population,
    prominence: Math.max(earlier.prominence, later.prominence),
    externalIds: {
      geonames: earlier.externalIds.geonames ?? later.externalIds.geonames,
      wikidata: earlier.externalIds.wikidata ?? later.externalIds.wikidata,
      osm: earlier.externalIds.osm ?? later.externalIds.osm,
      wof: earlier.externalIds.wof ?? later.externalIds.wof,
      icao: earlier.externalIds.icao ?? later.externalIds.icao,
    },
  };
}
