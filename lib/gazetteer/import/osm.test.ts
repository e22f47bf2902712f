// OpenStreetMap in its three forms: the same objects, the same places.
import zlib from "node:zlib";
import { describe, expect, it } from "vitest";
import { readDataset, tell, useFiles } from "../../testing/import-files";
import { osmFormat } from "./osm";

const write = useFiles();

type Tags = Readonly<Record<string, string>>;
type Node = { id: number; lat: number; lon: number; tags?: Tags };
type Way = { id: number; refs: readonly number[]; tags: Tags };
type Relation = { id: number; centre: number; tags: Tags };

const nodes: Node[] = [
  {
    id: 1,
    lat: 35.5,
    lon: 38.5,
    tags: {
      place: "town",
      name: "مثال",
      "name:en": "Mithal",
      "name:ku": "Mîsal",
      old_name: "Exampleton",
      alt_name: "Methal;Mathal",
      population: "12 000",
      wikidata: "Q5",
      "name:etymology": "x",
    },
  },
  { id: 2, lat: 35.6, lon: 38.6, tags: { barrier: "border_control", name: "Mithal Gate" } },
  { id: 3, lat: 35.7, lon: 38.7, tags: { place: "village" } },
  { id: 4, lat: 35.8, lon: 38.8, tags: { highway: "bus_stop", name: "Stop" } },
  { id: 5, lat: 0, lon: 0, tags: { place: "village", name: "Nowhere" } },
  { id: 10, lat: 35.0, lon: 38.0 },
  { id: 11, lat: 35.02, lon: 38.02 },
];
const ways: Way[] = [
  { id: 1, refs: [10, 11], tags: { aeroway: "aerodrome", name: "Mithal Airport", icao: "OSXX" } },
  { id: 2, refs: [10, 11], tags: { landuse: "military", name: "Camp Mithal" } },
  { id: 3, refs: [98, 99], tags: { waterway: "dam", name: "Far Dam" } },
  { id: 4, refs: [10, 11], tags: { highway: "primary", name: "Road" } },
  { id: 5, refs: [10, 11], tags: { waterway: "river", name: "Nahr Mithal" } },
];
const relations: Relation[] = [
  {
    id: 1,
    centre: 1,
    tags: {
      boundary: "administrative",
      admin_level: "4",
      name: "محافظة مثال",
      "name:en": "Mithal Governorate",
    },
  },
];

function xml(): string {
  const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const tags = (all: Tags = {}): string =>
    Object.entries(all)
      .map(([k, v]) => `<tag k="${escape(k)}" v="${escape(v)}"/>`)
      .join("");
  return [
    `<?xml version="1.0" encoding="UTF-8"?>\n<osm version="0.6">`,
    ...nodes.map(
      ({ id, lat, lon, tags: own }) => `<node id="${id}" lat="${lat}" lon="${lon}">${tags(own)}</node>`,
    ),
    ...ways.map(
      ({ id, refs, tags: own }) =>
        `<way id="${id}">${refs.map((ref) => `<nd ref="${ref}"/>`).join("")}${tags(own)}</way>`,
    ),
    ...relations.map(
      ({ id, centre, tags: own }) =>
        `<relation id="${id}"><member type="node" ref="${centre}" role="admin_centre"/>${tags(own)}</relation>`,
    ),
    "</osm>\n",
  ].join("\n");
}

function json(): string {
  const elements = [
    ...nodes.map((node) => ({ type: "node", ...node })),
    ...ways.map(({ id, refs, tags }) => ({ type: "way", id, nodes: refs, tags })),
    ...relations.map(({ id, centre, tags }) => ({
      type: "relation",
      id,
      members: [{ type: "node", ref: centre, role: "admin_centre" }],
      tags,
    })),
  ];
  return JSON.stringify({ version: 0.6, generator: "Overpass API", osm3s: { copyright: "ODbL" }, elements });
}

/** Protobuf by hand: fields of a PBF as its specification numbers them. */
const varint = (value: number): Buffer => {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  return Buffer.from([...bytes, rest]);
};
const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
const int = (field: number, value: number): Buffer => Buffer.concat([varint(field * 8), varint(value)]);
const data = (field: number, value: Buffer | string): Buffer => {
  const bytes = Buffer.from(value);
  return Buffer.concat([varint(field * 8 + 2), varint(bytes.length), bytes]);
};
const packed = (field: number, values: readonly number[]): Buffer =>
  data(field, Buffer.concat(values.map(varint)));

function blob(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([int(2, content.length), data(3, zlib.deflateSync(content))]);
  const header = Buffer.concat([data(1, type), int(3, body.length)]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(header.length);
  return Buffer.concat([length, header, body]);
}

function pbf(): Buffer {
  const strings = [""];
  const at = (text: string): number => {
    if (!strings.includes(text)) strings.push(text);
    return strings.indexOf(text);
  };
  const tags = (all: Tags = {}): Buffer =>
    Buffer.concat([packed(2, Object.keys(all).map(at)), packed(3, Object.values(all).map(at))]);
  const deltas = (refs: readonly number[]): number[] =>
    refs.map((ref, n) => zigzag(ref - (refs[n - 1] ?? 0)));
  const groups = [
    ...nodes.map(({ id, lat, lon, tags: own }) =>
      data(
        1,
        Buffer.concat([
          int(1, zigzag(id)),
          own === undefined ? Buffer.alloc(0) : tags(own),
          int(8, zigzag(Math.round(lat * 1e7))),
          int(9, zigzag(Math.round(lon * 1e7))),
        ]),
      ),
    ),
    ...ways.map(({ id, refs, tags: own }) =>
      data(3, Buffer.concat([int(1, id), tags(own), packed(8, deltas(refs))])),
    ),
    ...relations.map(({ id, centre, tags: own }) =>
      data(
        4,
        Buffer.concat([
          int(1, id),
          tags(own),
          packed(8, [at("admin_centre")]),
          packed(9, [zigzag(centre)]),
          packed(10, [0]),
        ]),
      ),
    ),
  ].map((group) => data(2, group));
  const table = data(1, Buffer.concat(strings.map((text) => data(1, text))));
  const header = Buffer.concat([data(4, "OsmSchema-V0.6"), data(16, "test")]);
  return Buffer.concat([blob("OSMHeader", header), blob("OSMData", Buffer.concat([table, ...groups]))]);
}

describe.each<[string, () => string]>([
  ["PBF", () => write("syria-latest.osm.pbf", pbf())],
  ["XML", () => write("syria-latest.osm", xml())],
  ["gzipped XML", () => write("syria-latest.osm.gz", zlib.gzipSync(xml()))],
  ["an answer of Overpass", () => write("syria-latest.json", json())],
])("%s", (_, make) => {
  it("gives nodes where they lie, ways in the middle of their nodes, boundaries at their centre", async () => {
    const { dataset, places, skipped } = await tell(osmFormat, [make()]);
    expect(dataset.source).toMatchObject({
      key: "osm-syria-latest",
      licence: "ODbL 1.0",
      attribution: "© OpenStreetMap contributors",
    });
    expect(
      places.map(({ ref, name, kind, point, radiusMeters, countryCode }) => [
        ref,
        name,
        kind,
        point.lat.toFixed(2),
        point.lon.toFixed(2),
        radiusMeters,
        countryCode,
      ]),
    ).toEqual([
      ["node/1", "Mithal", "town", "35.50", "38.50", 1_600, "SY"],
      ["node/2", "Mithal Gate", "crossing", "35.60", "38.60", 500, "SY"],
      ["way/1", "Mithal Airport", "airfield", "35.01", "38.01", 1_400, "SY"],
      ["way/2", "Camp Mithal", "base", "35.01", "38.01", 1_400, "SY"],
      ["relation/1", "Mithal Governorate", "governorate", "35.50", "38.50", null, "SY"],
    ]);
    expect(places[0]).toMatchObject({ population: 12_000, externalIds: { osm: "node/1", wikidata: "Q5" } });
    expect(places[0]?.names.map(({ name, language, kind }) => [name, language, kind]).sort()).toEqual([
      ["Exampleton", null, "former"],
      ["Mathal", null, "common"],
      ["Methal", null, "common"],
      ["Mithal", "en", "common"],
      ["Mîsal", "ku", "common"],
      ["مثال", null, "common"],
    ]);
    expect(places[2]?.externalIds.icao).toBe("OSXX");
    expect(skipped.map(({ reason }) => reason)).toEqual([
      "coordinates 0, 0, which stand for unknown",
      "a way whose points are not in the file",
      "a stretch of a river",
    ]);
  });

  it("gives only what lies behind the objects already read", async () => {
    const { dataset } = await tell(osmFormat, [make()]);
    const behind = (await readDataset(osmFormat, dataset, 2)).flatMap(({ places }) => places);
    expect(behind.map(({ ref }) => ref)).toEqual(["way/1", "way/2", "relation/1"]);
  });
});

it("takes the centre Overpass tells", async () => {
  const answer = {
    elements: [
      {
        type: "way",
        id: 7,
        center: { lat: 35.5, lon: 38.5 },
        tags: { military: "airfield", name: "Mithal { ] Base" },
      },
    ],
  };
  const { places } = await tell(osmFormat, [write("center.json", JSON.stringify(answer, null, 2))]);
  expect(places).toMatchObject([{ ref: "way/7", kind: "base", point: { lat: 35.5, lon: 38.5 } }]);
});

const whole = pbf();
it.each<[string, string, string | Buffer, RegExp]>([
  [
    "a document type",
    "doctype.osm",
    `<?xml version="1.0"?><!DOCTYPE osm [<!ENTITY a "aaaa">]><osm version="0.6"></osm>`,
    /declares a document type/,
  ],
  [
    "a value without an end",
    "endless.osm",
    Buffer.concat([Buffer.from(`<osm version="0.6"><node id="`), Buffer.alloc(51_000_000, "1")]),
    /an element does not end/,
  ],
  [
    "an unknown entity",
    "entity.osm",
    `<osm version="0.6"><node id="1" lat="1" lon="1"><tag k="name" v="&lol;"/></node></osm>`,
    /is damaged, or no OpenStreetMap file/,
  ],
  ["a document type in the middle", "late.osm", `<osm version="0.6"><!DOCTYPE x></osm>`, /./],
  ["XML cut off", "cut.osm", xml().slice(0, 400), /is damaged/],
  ["other XML", "other.osm", `<kml><Placemark/></kml>`, /no OpenStreetMap file: it seems to be XML/],
  ["PBF cut off", "cut.pbf", whole.subarray(0, whole.length - 50), /ends inside a block/],
  [
    "PBF with broken bytes",
    "broken.pbf",
    Buffer.concat([whole.subarray(0, 120), Buffer.alloc(200, 7)]),
    /is damaged/,
  ],
  ["JSON cut off", "cut.json", json().slice(0, 500), /is damaged/],
  ["GeoJSON", "geo.json", `{"type": "FeatureCollection", "features": []}`, /seems to be GeoJSON/],
  ["bzip2", "x.osm.bz2", "BZh91AY&SY", /seems to be a bzip2 file/],
])("refuses %s", async (_, name, content, message) => {
  const file = write(name, content);
  await expect(tell(osmFormat, [file])).rejects.toMatchObject({
    name: "AppError",
    kind: "invalid",
    message: expect.not.stringMatching(/\.\.$/),
  });
  await expect(tell(osmFormat, [file])).rejects.toThrow(message);
});
