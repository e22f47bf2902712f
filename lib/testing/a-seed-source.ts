// For tests: a source as the product carries them, told in a few words a row.
import type { ImportedPlace, PlaceImport } from "../gazetteer/import/imported-place";
import type { PlaceKind } from "../gazetteer/place";
import { scriptOf } from "../text/fold";
import { derivedPublicId } from "../text/public-id";

export type SeedWords = {
  readonly slug: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly lon: number;
  readonly lat: number;
  readonly names?: readonly string[];
  readonly geonames?: number;
  readonly prominence?: number;
};

/** The source "starter" with these rows, in Iraq or Syria by their longitude. */
export function aSeedSource(rows: readonly SeedWords[]): PlaceImport {
  return {
    source: {
      key: "starter",
      name: "Seeds of a test",
      licence: "CC BY 4.0",
      licenceUrl: null,
      url: null,
      attribution: "a test",
      version: "1",
    },
    read: () => rows.map(placeOf),
  };
}

function placeOf(row: SeedWords): ImportedPlace {
  return {
    id:
      row.geonames === undefined
        ? derivedPublicId("starter", row.slug)
        : derivedPublicId("geonames", String(row.geonames)),
    slug: row.slug,
    name: row.name,
    kind: row.kind,
    origin: "gazetteer",
    point: { lon: row.lon, lat: row.lat },
    radiusMeters: 2_000,
    precision: "town",
    area: null,
    countryCode: row.lon > 40.95 ? "IQ" : "SY",
    admin1Name: null,
    parentSlug: null,
    population: null,
    prominence: row.prominence ?? 0.4,
    timeZone: null,
    coordinateStatus: "verified",
    coordinateNote: null,
    externalIds: { geonames: row.geonames ?? null, wikidata: null, osm: null, wof: null, icao: null },
    sourceKey: "starter",
    sourceRef: row.slug,
    names: [row.name, ...(row.names ?? [])].map((name) => ({
      name,
      language: null,
      script: scriptOf(name),
      kind: "common",
      usedBy: null,
    })),
  };
}
