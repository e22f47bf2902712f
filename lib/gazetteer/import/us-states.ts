// The states of the United States and their counties, from us-atlas (US Census Bureau): names, centres and reach.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Topology } from "topojson-specification";
import { feature } from "topojson-client";
import { distanceMeters } from "../../geo/distance";
import type { LonLat } from "../../geo/coordinates";
import { slugOf } from "../../text/fold";
import { derivedPublicId } from "../../text/public-id";
import { noExternalIds, type ImportedPlace, type PlaceImport } from "./imported-place";
import type { PlaceName } from "../place";

/** FIPS number, postal letters, name, the abbreviation newspapers use ("" = written out), main time zone. */
const stateRows = `
01 AL Alabama|Ala.|America/Chicago
02 AK Alaska||America/Anchorage
04 AZ Arizona|Ariz.|America/Phoenix
05 AR Arkansas|Ark.|America/Chicago
06 CA California|Calif.|America/Los_Angeles
08 CO Colorado|Colo.|America/Denver
09 CT Connecticut|Conn.|America/New_York
10 DE Delaware|Del.|America/New_York
11 DC District of Columbia|D.C.|America/New_York
12 FL Florida|Fla.|America/New_York
13 GA Georgia|Ga.|America/New_York
15 HI Hawaii||Pacific/Honolulu
16 ID Idaho||America/Boise
17 IL Illinois|Ill.|America/Chicago
18 IN Indiana|Ind.|America/Indiana/Indianapolis
19 IA Iowa||America/Chicago
20 KS Kansas|Kan.|America/Chicago
21 KY Kentucky|Ky.|America/New_York
22 LA Louisiana|La.|America/Chicago
23 ME Maine||America/New_York
24 MD Maryland|Md.|America/New_York
25 MA Massachusetts|Mass.|America/New_York
26 MI Michigan|Mich.|America/Detroit
27 MN Minnesota|Minn.|America/Chicago
28 MS Mississippi|Miss.|America/Chicago
29 MO Missouri|Mo.|America/Chicago
30 MT Montana|Mont.|America/Denver
31 NE Nebraska|Neb.|America/Chicago
32 NV Nevada|Nev.|America/Los_Angeles
33 NH New Hampshire|N.H.|America/New_York
34 NJ New Jersey|N.J.|America/New_York
35 NM New Mexico|N.M.|America/Denver
36 NY New York|N.Y.|America/New_York
37 NC North Carolina|N.C.|America/New_York
38 ND North Dakota|N.D.|America/Chicago
39 OH Ohio||America/New_York
40 OK Oklahoma|Okla.|America/Chicago
41 OR Oregon|Ore.|America/Los_Angeles
42 PA Pennsylvania|Pa.|America/New_York
44 RI Rhode Island|R.I.|America/New_York
45 SC South Carolina|S.C.|America/New_York
46 SD South Dakota|S.D.|America/Chicago
47 TN Tennessee|Tenn.|America/Chicago
48 TX Texas||America/Chicago
49 UT Utah||America/Denver
50 VT Vermont|Vt.|America/New_York
51 VA Virginia|Va.|America/New_York
53 WA Washington|Wash.|America/Los_Angeles
54 WV West Virginia|W.Va.|America/New_York
55 WI Wisconsin|Wis.|America/Chicago
56 WY Wyoming|Wyo.|America/Denver`;

/** One state: what newspapers and the post call it, for readers of "X, Ga." */
export type UsState = {
  readonly fips: string;
  readonly postal: string;
  readonly name: string;
  /** "Ga."; null where newspapers write the name out. */
  readonly pressAbbreviation: string | null;
  readonly timeZone: string;
  readonly slug: string;
};

const usStates: readonly UsState[] = stateRows
  .trim()
  .split("\n")
  .map((line) => {
    const [name = "", press = "", timeZone = ""] = line.slice(6).split("|");
    // A country holds "georgia", a city most people mean holds "washington" and "new-york".
    const taken = name === "Georgia" || name === "Washington" || name === "New York";
    return {
      fips: line.slice(0, 2),
      postal: line.slice(3, 5),
      name,
      pressAbbreviation: press === "" ? null : press,
      timeZone,
      slug: taken ? `${slugOf(name)}-us` : slugOf(name),
    };
  });

const byPostal = new Map(usStates.map((state) => [state.postal, state]));
const byFips = new Map(usStates.map((state) => [state.fips, state]));

/** The state GeoNames' admin code names; null outside the United States. */
export function stateSlugOf(countryCode: string, adminCode: string): UsState | null {
  return countryCode === "US" ? (byPostal.get(adminCode) ?? null) : null;
}

export const usStatesImport: PlaceImport = {
  source: {
    key: "us-atlas",
    name: "US states and counties (us-atlas, US Census Bureau)",
    licence: "ISC; data in the public domain",
    licenceUrl: "https://github.com/topojson/us-atlas/blob/master/LICENSE",
    url: "https://github.com/topojson/us-atlas",
    attribution: "States and counties: US Census Bureau, through us-atlas",
    version: "3.0.1",
  },
  read: readStatesAndCounties,
};

function readStatesAndCounties(): ImportedPlace[] {
  const file = createRequire(import.meta.url).resolve("us-atlas/counties-10m.json");
  const topology: Topology<{ states: NamedGeometries; counties: NamedGeometries }> = JSON.parse(
    readFileSync(file, "utf8"),
  );
  const places: ImportedPlace[] = [];
  for (const object of ["states", "counties"] as const) {
    for (const { id, properties, geometry } of feature(topology, topology.objects[object]).features) {
      const fips = String(id);
      const state = byFips.get(fips.slice(0, 2));
      const name = properties?.name;
      if (state === undefined || name === undefined || geometry.type === "GeometryCollection") continue;
      if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") continue;
      const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
      places.push(
        object === "states"
          ? statePlace(state, extentOf(polygons))
          : countyPlace(fips, name, state, extentOf(polygons)),
      );
    }
  }
  return places;
}

type NamedGeometries = import("topojson-specification").GeometryCollection<{ name: string }>;
type Extent = { point: LonLat; radiusMeters: number };

/** Centre of mass of the largest ring, and the distance from there to the farthest corner of any ring. */
function extentOf(polygons: readonly (readonly (readonly number[][])[])[]): Extent {
  let largest = 0;
  let point: LonLat = { lon: 0, lat: 0 };
  for (const [ring] of polygons) {
    if (ring === undefined) continue;
    let area = 0;
    let lon = 0;
    let lat = 0;
    for (let at = 0; at + 1 < ring.length; at += 1) {
      const [x1 = 0, y1 = 0] = ring[at] ?? [];
      const [x2 = 0, y2 = 0] = ring[at + 1] ?? [];
      const cross = x1 * y2 - x2 * y1;
      area += cross;
      lon += (x1 + x2) * cross;
      lat += (y1 + y2) * cross;
    }
    if (Math.abs(area) > largest) {
      largest = Math.abs(area);
      point = { lon: lon / (3 * area), lat: lat / (3 * area) };
    }
  }
  let radiusMeters = 0;
  for (const [ring = []] of polygons) {
    for (const [lon = 0, lat = 0] of ring)
      radiusMeters = Math.max(radiusMeters, distanceMeters(point, { lon, lat }));
  }
  return {
    point: { lon: Math.round(point.lon * 1e4) / 1e4, lat: Math.round(point.lat * 1e4) / 1e4 },
    radiusMeters: Math.ceil(radiusMeters / 1000) * 1000,
  };
}

const shared = {
  origin: "gazetteer",
  area: null,
  countryCode: "US",
  population: null,
  coordinateStatus: "verified",
  coordinateNote:
    "Centre of the outline's largest part and the reach from there to its farthest corner, from us-atlas (US Census Bureau).",
  externalIds: noExternalIds,
  sourceKey: "us-atlas",
} as const;

function english(name: string, usedBy: string | null = null): PlaceName {
  return { name, language: "en", script: "Latn", kind: "common", usedBy };
}

function statePlace(state: UsState, extent: Extent): ImportedPlace {
  const names = [{ ...english(state.name), kind: "official" as const }, english(`State of ${state.name}`)];
  // Two letters are left to the reader of "X, Ga.": alone they mean too many other things.
  if (state.pressAbbreviation !== null && state.pressAbbreviation.replace(/\W/g, "").length > 2) {
    names.push(english(state.pressAbbreviation, "US newspapers"));
  }
  return {
    ...shared,
    ...extent,
    id: derivedPublicId("us-atlas", state.fips),
    slug: state.slug,
    name: state.name,
    kind: "governorate",
    precision: "governorate",
    admin1Name: null,
    parentSlug: "united-states",
    prominence: 0.85,
    timeZone: state.timeZone,
    sourceRef: state.fips,
    names,
  };
}

function countyPlace(fips: string, name: string, state: UsState, extent: Extent): ImportedPlace {
  const full =
    state.postal === "LA"
      ? `${name} Parish`
      : state.postal === "AK" || / City$/.test(name)
        ? name
        : `${name} County`;
  return {
    ...shared,
    ...extent,
    id: derivedPublicId("us-atlas", fips),
    slug: `${slugOf(full)}-${slugOf(state.name)}`,
    name: full,
    kind: "district",
    precision: "district",
    admin1Name: state.name,
    parentSlug: state.slug,
    prominence: 0.35,
    timeZone: state.timeZone,
    sourceRef: fips,
    names: [english(full)],
  };
}
