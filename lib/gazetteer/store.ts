// Places in PostgreSQL: the index the reader asks, the pages' look-ups, and the import of the sources.
import type pg from "pg";
import { pool, prisma } from "../db/client";
import type { Prisma } from "../db/generated/client";
import { AppError } from "../errors";
import { precisions } from "../geo/precision";
import type { PlaceImport } from "./import/imported-place";
import { rekeyNames } from "./datasets/names/store";
import { writePlaces, type ImportCounts } from "./import/store";
import { mergePlaces } from "./merge-places";
import { nameKeyVersion } from "./name-key";
import { coordinateStatuses, placeKinds, placeNameKinds, type Place, type PlaceSource } from "./place";
import type { PlaceIndex } from "./place-index";
import { makePostgresPlaceIndex, type KeyLookup, type NameRow } from "./postgres-place-index";

/** Who is asking: the public does not see sites that no published event stands on. */
type Audience = "public" | "editor";

const withNames = { names: { orderBy: { ordinal: "asc" } } } as const satisfies Prisma.PlaceInclude;
type Row = Prisma.PlaceGetPayload<{ include: typeof withNames }>;
/** What the world is told of a source; when and from what it was imported is the operator's. */
const asTold = {
  key: true,
  name: true,
  licence: true,
  licenceUrl: true,
  url: true,
  attribution: true,
  version: true,
} as const satisfies Prisma.SourceSelect;

/** The place of that id; null where there is none the audience may see. */
export async function findPlace(id: string, audience: Audience): Promise<Place | null> {
  const row = await prisma().place.findFirst({ where: { id, ...seenBy(audience) }, include: withNames });
  return row === null ? null : placeOf(row);
}

/** As `findPlace`; throws `not_found`. */
export async function getPlace(id: string, audience: Audience): Promise<Place> {
  const place = await findPlace(id, audience);
  if (place === null) throw new AppError("not_found", `There is no place with the id "${id}" here.`);
  return place;
}

/** The place of that slug, or of an old slug (then `place.slug` differs from the one asked); null where there is none to see. */
export async function findPlaceBySlug(slug: string, audience: Audience): Promise<Place | null> {
  const row = await prisma().place.findFirst({ where: { slug, ...seenBy(audience) }, include: withNames });
  if (row !== null) return placeOf(row);
  const alias = await prisma().alias.findUnique({ where: { subject_old: { subject: "place", old: slug } } });
  return alias === null ? null : findPlace(alias.targetId, audience);
}

/** Direct parent first, country last; [] for a place without parents or an unknown id. */
export async function parentsOf(id: string): Promise<Place[]> {
  const { rows } = await pool().query<{ id: string }>(
    `WITH RECURSIVE line (id, parent_id, depth) AS (
       SELECT id, parent_id, 0 FROM place WHERE id = $1
       UNION ALL
       SELECT place.id, place.parent_id, line.depth + 1 FROM line JOIN place ON place.id = line.parent_id WHERE line.depth < 10
     )
     SELECT id FROM line WHERE depth > 0 ORDER BY depth`,
    [id],
  );
  return (
    await placesByIds(
      rows.map((row) => row.id),
      "editor",
    )
  ).flatMap((place) => place ?? []);
}

/** Every source with rows here, by name. */
export async function listSources(): Promise<PlaceSource[]> {
  return prisma().source.findMany({ select: asTold, orderBy: { name: "asc" } });
}

/** The source of that key, or null. */
export async function sourceOf(key: string): Promise<PlaceSource | null> {
  return prisma().source.findUnique({ where: { key }, select: asTold });
}

/** Every place the audience may see, for a run that asks so often that memory is the better place. */
export async function listAllPlaces(audience: Audience): Promise<Place[]> {
  const rows = await prisma().place.findMany({ where: seenBy(audience) });
  const names = new Map<string, Row["names"]>();
  for (const name of await prisma().placeName.findMany({
    orderBy: [{ placeId: "asc" }, { ordinal: "asc" }],
  })) {
    const list = names.get(name.placeId);
    if (list === undefined) names.set(name.placeId, [name]);
    else list.push(name);
  }
  return rows.map((row) => placeOf({ ...row, names: names.get(row.id) ?? [] }));
}

/** True where places have been imported into this database. */
export async function hasPlaces(): Promise<boolean> {
  return (await prisma().source.count()) > 0;
}

const indexes: { public: PlaceIndex | null; editor: PlaceIndex | null } = { public: null, editor: null };

/** The place index on this process's database; `audience` is "public" unless told. */
export function postgresPlaceIndex({ audience = "public" }: { audience?: Audience } = {}): PlaceIndex {
  return (indexes[audience] ??= makePostgresPlaceIndex({
    version: gazetteerVersion,
    namesByKeys: (lookups, most) => namesByKeys(lookups, most, audience),
    namesOfCountry: (countryCode) => namesOfCountry(countryCode, audience),
    placesByIds: (ids) => placesByIds(ids, audience),
    placesInBox: (box) => placesInBox(box, audience),
    parentsOf,
  }));
}

/** Sources and versions behind the index, as `gazetteerVersionOf` writes them. */
async function gazetteerVersion(): Promise<string> {
  const { rows } = await pool().query<{ key: string; version: string }>(
    "SELECT key, version FROM source WHERE key <> 'sites' ORDER BY key",
  );
  return rows.map(({ key, version }) => `${key} ${version}`).join(" + ");
}

type NameSqlRow = {
  lookup: string;
  id: string;
  name: string;
  prominence: number;
  country_code: string | null;
  source_key: string;
  origin: string;
  matched_name: string;
};
const nameSelect =
  "place.id, place.name, place.prominence, place.country_code, place.source_key, place.origin, place_name.name AS matched_name";

async function namesByKeys(
  lookups: readonly KeyLookup[],
  most: number,
  audience: Audience,
): Promise<NameRow[][]> {
  const answers: NameRow[][] = lookups.map(() => []);
  const branch = (column: KeyLookup["column"], keys: string): string =>
    `SELECT asked.lookup, met.* FROM unnest($${keys}) WITH ORDINALITY AS asked (key, country, lookup, number)
     CROSS JOIN LATERAL (
       SELECT ${nameSelect} FROM place_name JOIN place ON place.id = place_name.place_id
       WHERE place_name.${column} = asked.key AND (asked.country = '' OR place.country_code = asked.country) AND (place.is_public OR $1)
       ORDER BY place.prominence DESC, place.id LIMIT $2
     ) AS met`;
  const values: (boolean | number | string[] | number[])[] = [audience === "editor", most];
  const branches: string[] = [];
  for (const column of ["fold", "article", "name_key", "loose_key"] as const) {
    const own = lookups.flatMap((lookup, number) =>
      lookup.column === column ? [{ ...lookup, number }] : [],
    );
    if (own.length === 0) continue;
    const at = values.length;
    values.push(
      own.map(({ key }) => key),
      own.map(({ countryCode }) => countryCode ?? ""),
      own.map(({ number }) => number),
    );
    branches.push(branch(column, `${at + 1}::text[], $${at + 2}::text[], $${at + 3}::int[]`));
  }
  const { rows } = await pool().query<NameSqlRow>(branches.join("\nUNION ALL\n"), values);
  for (const row of rows) answers[Number(row.lookup)]?.push(nameRowOfSql(row));
  return answers;
}

async function namesOfCountry(countryCode: string, audience: Audience): Promise<NameRow[]> {
  const { rows } = await pool().query<NameSqlRow>(
    `SELECT ${nameSelect} FROM place_name JOIN place ON place.id = place_name.place_id
     WHERE place.country_code = $1 AND (place.is_public OR $2) ORDER BY place.prominence DESC, place.id, place_name.ordinal`,
    [countryCode, audience === "editor"],
  );
  return rows.map(nameRowOfSql);
}

function nameRowOfSql(row: NameSqlRow): NameRow {
  return {
    id: row.id,
    name: row.name,
    prominence: row.prominence,
    countryCode: row.country_code,
    sourceKey: row.source_key,
    origin: row.origin === "ours" ? "ours" : "gazetteer",
    matchedName: row.matched_name,
  };
}

async function placesByIds(ids: readonly string[], audience: Audience): Promise<(Place | null)[]> {
  if (ids.length === 0) return [];
  const rows = await prisma().place.findMany({
    where: { id: { in: [...new Set(ids)] }, ...seenBy(audience) },
    include: withNames,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => {
    const row = byId.get(id);
    return row === undefined ? null : placeOf(row);
  });
}

async function placesInBox(
  box: { west: number; south: number; east: number; north: number },
  audience: Audience,
): Promise<Place[]> {
  const lon =
    box.west <= box.east
      ? { lon: { gte: box.west, lte: box.east } }
      : { OR: [{ lon: { gte: box.west } }, { lon: { lte: box.east } }] };
  const rows = await prisma().place.findMany({
    where: { lat: { gte: box.south, lte: box.north }, ...lon, ...seenBy(audience) },
    include: withNames,
  });
  return rows.map(placeOf);
}

export type ImportResult = ImportCounts & { readonly skipped: boolean };

/**
 * Brings the sources' places into the database in one transaction: all of them or none. Nothing is read or written where
 * the database already holds these versions; a changed source changes only the rows that differ. Waits for another import.
 */
export async function importSources(sources: readonly PlaceImport[]): Promise<ImportResult> {
  const client = await pool().connect();
  try {
    await client.query("BEGIN");
    await client.query("SELECT pg_advisory_xact_lock(hashtext('dateline gazetteer import'))");
    const told = sources.map(({ source }) => ({
      ...source,
      version: `${source.version}, keys ${nameKeyVersion}`,
    }));
    if (await isCurrent(client, told)) {
      await client.query("COMMIT");
      return { skipped: true, places: 0, names: 0, changedPlaces: 0, changedNames: 0 };
    }
    if (await hasOlderKeys(client))
      await rekeyNames(
        client,
        told.map(({ key }) => key),
      );
    const counts = await writePlaces(client, told, mergePlaces(sources.map((source) => source.read())));
    await client.query("COMMIT");
    if (counts.changedPlaces + counts.changedNames > 0)
      await client.query("ANALYZE place; ANALYZE place_name");
    return { skipped: false, ...counts };
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

/** True where names lie here whose keys were made by another version of them. */
async function hasOlderKeys(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ version: string }>(
    "SELECT version FROM source WHERE version LIKE '%, keys %' AND version NOT LIKE '%, keys ' || $1",
    [String(nameKeyVersion)],
  );
  return rows.length > 0;
}

async function isCurrent(client: pg.ClientBase, sources: readonly PlaceSource[]): Promise<boolean> {
  const { rows } = await client.query<{ key: string; version: string }>("SELECT key, version FROM source");
  const versions = new Map(rows.map(({ key, version }) => [key, version]));
  return sources.every(({ key, version }) => versions.get(key) === version);
}

function seenBy(audience: Audience): { isPublic?: true } {
  return audience === "editor" ? {} : { isPublic: true };
}

function placeOf(row: Row): Place {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    kind: oneOf(placeKinds, row.kind, row.id),
    origin: row.origin === "ours" ? "ours" : "gazetteer",
    point: row.lon === null || row.lat === null ? null : { lon: row.lon, lat: row.lat },
    radiusMeters: row.radiusMeters,
    precision: oneOf(precisions, row.precision, row.id),
    area: areaOf(row.area),
    countryCode: row.countryCode,
    admin1Name: row.admin1Name,
    parentId: row.parentId,
    population: row.population,
    prominence: row.prominence,
    timeZone: row.timeZone,
    coordinateStatus: oneOf(coordinateStatuses, row.coordinateStatus, row.id),
    coordinateNote: row.coordinateNote,
    externalIds: {
      geonames: row.geonamesId,
      wikidata: row.wikidataId,
      osm: row.osmId,
      wof: row.wofId === null ? null : Number(row.wofId),
      icao: row.icao,
    },
    sourceKey: row.sourceKey,
    sourceRef: row.sourceRef,
    names: row.names.map(({ name, language, script, kind, usedBy }) => ({
      name,
      language,
      script,
      kind: oneOf(placeNameKinds, kind, row.id),
      usedBy,
    })),
  };
}

function oneOf<T extends string>(words: readonly T[], word: string, id: string): T {
  const known = words.find((each) => each === word);
  if (known === undefined)
    throw new AppError(
      "broken",
      `Place ${id} holds the word "${word}", which this version does not know. Was the database written by a newer one?`,
    );
  return known;
}

function areaOf(value: unknown): Place["area"] {
  return isArea(value) ? value : null;
}

function isArea(value: unknown): value is NonNullable<Place["area"]> {
  return (
    typeof value === "object" &&
    value !== null &&
    "type" in value &&
    (value.type === "Polygon" || value.type === "MultiPolygon") &&
    "coordinates" in value &&
    Array.isArray(value.coordinates)
  );
}
