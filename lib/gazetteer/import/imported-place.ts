// What every source file hands over: its places, not yet merged with those of other sources.
import type { Place, PlaceSource } from "../place";

/** A place of one source. The slug is a wish (another source may hold it), the parent is named by slug. */
export type ImportedPlace = Omit<Place, "parentId"> & { readonly parentSlug: string | null };

/** One source of places. `read` gives the rows in the source's own order, the same on every installation. */
export type PlaceImport = {
  readonly source: PlaceSource;
  read(): ImportedPlace[];
};

/** A place about which nothing outside is known. */
export const noExternalIds = { geonames: null, wikidata: null, osm: null, wof: null, icao: null } as const;
