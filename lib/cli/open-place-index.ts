// Which gazetteer a command reads with: the store's where there is one, else the embedded sources in memory.
import { hasPlaces, listAllPlaces, postgresPlaceIndex } from "../gazetteer/store";
import { openAnyImports } from "../gazetteer/import/formats";
import { memoryPlaceIndex } from "../gazetteer/memory-place-index";
import { mergePlaces } from "../gazetteer/merge-places";
import type { PlaceIndex } from "../gazetteer/place-index";
import { embeddedPlaceIndex, embeddedSources, gazetteerVersionOf } from "../gazetteer/sources";
import { openDatabase, type OpenDatabase } from "./open-database";

export type OpenPlaceIndex = {
  readonly index: PlaceIndex;
  /** For a line on stderr: "the database in .data (139,459 places)". */
  readonly description: string;
  close(): Promise<void>;
};

export type OpenOptions = {
  /** Further gazetteer files or folders, "geonames:SY.zip" or "SY.zip"; they are read into memory beside the embedded sources. */
  readonly gazetteer?: string | readonly string[] | null;
  /** True for runs of many documents or queries: the store's places are loaded into memory first, and asked there. */
  readonly bulk?: boolean;
};

/**
 * Opens the gazetteer a command reads with. With files given: the embedded sources and those, in memory. Else the store's,
 * where DATABASE_URL or the data folder holds places. Else the embedded sources in memory.
 * Throws `invalid` for files no format knows, and as `openDatabase` does where a database is named and cannot be used.
 */
export async function openPlaceIndex({
  gazetteer = null,
  bulk = false,
}: OpenOptions = {}): Promise<OpenPlaceIndex> {
  const files = gazetteer === null ? [] : typeof gazetteer === "string" ? [gazetteer] : gazetteer;
  if (files.length > 0) return fromFiles(files);
  const database = await openDatabase();
  if (database !== null) {
    if (await hasPlaces())
      return bulk
        ? loadStore(database)
        : { index: postgresPlaceIndex(), description: database.description, close: database.close };
    await database.close();
  }
  const index = embeddedPlaceIndex();
  const why = database === null ? "there is no database" : `${database.description} holds no places yet`;
  return {
    index,
    description: `the embedded sources in memory (${count(index.size)}; ${why})`,
    close: () => Promise.resolve(),
  };
}

async function fromFiles(files: readonly string[]): Promise<OpenPlaceIndex> {
  const sources = [...embeddedSources];
  for (const file of files) sources.push(...(await openAnyImports(file)));
  const index = memoryPlaceIndex(
    mergePlaces(sources.map((source) => source.read())),
    gazetteerVersionOf(sources),
  );
  return {
    index,
    description: `the embedded sources and ${files.join(", ")} in memory (${count(index.size)})`,
    close: () => Promise.resolve(),
  };
}

async function loadStore(database: OpenDatabase): Promise<OpenPlaceIndex> {
  try {
    const index = memoryPlaceIndex(await listAllPlaces("public"), await postgresPlaceIndex().version());
    return {
      index,
      description: `${database.description}, loaded into memory (${count(index.size)})`,
      close: database.close,
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

function count(places: number): string {
  return `${places.toLocaleString("en")} places`;
}
