// Places in PostgreSQL: the index the reader asks, the pages' look-ups, and the import of the sources.
import type pg from "pg";
import { pool, prisma } from "../db/client";
import type { Prisma } from "../db/generated/client";
import type { PlaceImport } from "./import/imported-place";
import { rekeyNames } from "./datasets/names/store";
import { writePlaces, type ImportCounts } from "./import/store";
import { allPlaces, placeQueriesFor, placesByIds, type Audience } from "./lookups/store";
import { mergePlaces } from "./merge-places";
import { nameKeyVersion } from "./name-key";
import type { Place, PlaceSource } from "./place";
import type { PlaceIndex } from "./place-index";
import { makePostgresPlaceIndex } from "./postgres-place-index";

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

/** The place of that id, or the one an old id leads to now; null where there is none the audience may see. */
export async function findPlace(id: string, audience: Audience): Promise<Place | null> {
  const [place] = await placesByIds([id], audience);
  return place ?? findPlaceByAlias(id, audience);
}

async function findPlaceByAlias(old: string, audience: Audience): Promise<Place | null> {
  const alias = await prisma().alias.findUnique({ where: { subject_old: { subject: "place", old } } });
  if (alias === null) return null;
  const [place] = await placesByIds([alias.targetId], audience);
  return place ?? null;
}

/** The place of that slug, or of an old slug (then `place.slug` differs from the one asked); null where there is none to see. */
export async function findPlaceBySlug(slug: string, audience: Audience): Promise<Place | null> {
  const row = await prisma().place.findFirst({ where: { slug, ...seenBy(audience) }, select: { id: true } });
  return row === null ? findPlaceByAlias(slug, audience) : findPlace(row.id, audience);
}

/** Direct parent first, country last; [] for a place without parents or an unknown id. */
export async function parentsOf(id: string): Promise<Place[]> {
  return postgresPlaceIndex({ audience: "editor" }).parents(id);
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
  return allPlaces(audience);
}

/** True where places have been imported into this database. */
export async function hasPlaces(): Promise<boolean> {
  return (await prisma().source.count()) > 0;
}

const indexes: { public: PlaceIndex | null; editor: PlaceIndex | null } = { public: null, editor: null };

/** The place index on this process's database; `audience` is "public" unless told. */
export function postgresPlaceIndex({ audience = "public" }: { audience?: Audience } = {}): PlaceIndex {
  return (indexes[audience] ??= makePostgresPlaceIndex(placeQueriesFor(audience)));
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
