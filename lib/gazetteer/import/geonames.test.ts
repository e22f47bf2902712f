// GeoNames' tables: what a line says, which files belong together, and what is refused.
import zlib from "node:zlib";
import { describe, expect, it } from "vitest";
import { readDataset, tell, tellAll, useFiles } from "../../testing/import-files";
import { makeZip } from "../../testing/make-zip";
import { geonamesFormat } from "./geonames";
import { linesPerBatch } from "./read-batches";

const write = useFiles();

type Cells = Partial<
  Record<
    "id" | "name" | "ascii" | "others" | "lat" | "lon" | "cls" | "code" | "cc" | "a1" | "a2" | "pop" | "tz",
    string
  >
>;

function dumpLine({
  id = "1",
  name = "Testville",
  ascii = name,
  others = "",
  lat = "35.1",
  lon = "38.2",
  cls = "P",
  code = "PPL",
  cc = "SY",
  a1 = "04",
  a2 = "",
  pop = "0",
  tz = "Asia/Damascus",
}: Cells): string {
  return [
    id,
    name,
    ascii,
    others,
    lat,
    lon,
    cls,
    code,
    cc,
    "",
    a1,
    a2,
    "",
    "",
    pop,
    "",
    "301",
    tz,
    "2024-01-02",
  ].join("\t");
}
const dump = (...lines: readonly Cells[]): string => `${lines.map(dumpLine).join("\n")}\n`;

describe("a line of a dump", () => {
  it("is a place with its names, division and extent", async () => {
    const { dataset, places } = await tell(geonamesFormat, [
      write(
        "SY.zip",
        makeZip([
          { name: "readme.txt", content: "Terms of use" },
          {
            name: "SY.txt",
            content: dump({
              id: "77",
              name: "Qaryat al Mithāl",
              others: "قرية المثال,Qaryat al Mithāl,Kariat Mithal",
              a2: "1234",
              pop: "9000",
            }),
          },
        ]),
      ),
    ]);
    expect(dataset.source).toMatchObject({
      key: "geonames-SY",
      name: "GeoNames, Syria",
      licence: "CC BY 4.0",
    });
    expect(dataset.source.version).toMatch(/^2024-05-06 [0-9a-f]{12}$/);
    expect(dataset.files).toMatchObject([{ entry: "SY.txt", role: "places" }]);
    expect(places).toEqual([
      {
        ref: "77",
        rank: 0,
        name: "Qaryat al Mithāl",
        kind: "town",
        point: { lon: 38.2, lat: 35.1 },
        radiusMeters: 1_400,
        precision: "town",
        countryCode: "SY",
        divisionCode: "SY.04.1234",
        ownDivisionCode: null,
        admin1Name: null,
        population: 9_000,
        prominence: expect.closeTo(0.565, 3),
        timeZone: "Asia/Damascus",
        coordinateStatus: "approximate",
        coordinateNote: null,
        externalIds: { geonames: 77, wikidata: null, osm: null, wof: null, icao: null },
        names: [
          { name: "قرية المثال", language: null, script: "Arab", kind: "common", usedBy: "GeoNames" },
          { name: "Kariat Mithal", language: null, script: "Latn", kind: "common", usedBy: "GeoNames" },
        ],
      },
    ]);
  });

  it.each<[string, Cells, object]>([
    ["a capital", { code: "PPLC", pop: "1500000" }, { kind: "town" }],
    ["a hamlet", {}, { kind: "village", radiusMeters: 1_000, precision: "locality" }],
    ["a quarter", { code: "PPLX" }, { kind: "neighbourhood" }],
    [
      "an abandoned village",
      { code: "PPLQ" },
      { kind: "village", coordinateNote: "Abandoned, as its source says." },
    ],
    [
      "a governorate",
      { cls: "A", code: "ADM1" },
      {
        kind: "governorate",
        ownDivisionCode: "SY.04",
        divisionCode: null,
        radiusMeters: null,
        precision: "governorate",
      },
    ],
    [
      "a district",
      { cls: "A", code: "ADM2", a2: "7" },
      { kind: "district", ownDivisionCode: "SY.04.7", divisionCode: "SY.04" },
    ],
    [
      "a subdistrict",
      { cls: "A", code: "ADM3", a2: "7" },
      { kind: "district", ownDivisionCode: null, divisionCode: "SY.04.7" },
    ],
    [
      "a country",
      { cls: "A", code: "PCLI", a1: "00" },
      { kind: "country", divisionCode: null, precision: "country" },
    ],
    ["an air base", { cls: "S", code: "AIRB" }, { kind: "base" }],
    [
      "an airport, its codes left out",
      { cls: "S", code: "AIRP", others: "XYZ,OSXY,Matar" },
      { kind: "airfield", names: [expect.objectContaining({ name: "Matar" })] },
    ],
    ["a barracks", { cls: "S", code: "INSM" }, { kind: "base" }],
    ["a camp of refugees", { cls: "S", code: "CMPRF" }, { kind: "camp" }],
    ["a border post", { cls: "S", code: "PSTB" }, { kind: "crossing" }],
    ["an oil field", { cls: "L", code: "OILF" }, { kind: "oil_field" }],
    ["a dam", { cls: "S", code: "DAM" }, { kind: "dam" }],
    [
      "a sea",
      { cls: "H", code: "SEA", a1: "00", cc: "" },
      { kind: "sea", countryCode: null, divisionCode: null },
    ],
    ["a strait", { cls: "H", code: "STRT" }, { kind: "strait" }],
    ["a wadi", { cls: "H", code: "WAD" }, { kind: "river", radiusMeters: null, precision: "region" }],
    ["an island", { cls: "T", code: "ISL" }, { kind: "island" }],
    ["a hill", { cls: "T", code: "HLL" }, { kind: "mountain" }],
    ["a region", { cls: "L", code: "RGN" }, { kind: "region" }],
    [
      "a name of another script, shown in Latin",
      { name: "قرية", ascii: "Qaryah" },
      { name: "Qaryah", names: [expect.objectContaining({ name: "قرية", script: "Arab" })] },
    ],
  ])("%s", async (name, cells, expected) => {
    const { places } = await tell(geonamesFormat, [write("SY.txt", dump(cells, {}))]);
    expect(places[0]).toMatchObject(expected);
  });

  it.each<[string, string, string]>([
    ["no latitude", dumpLine({ lat: "" }), "no coordinates"],
    ["a latitude out of range", dumpLine({ lat: "137.6" }), "latitude is no number between -90 and 90"],
    ["infinity", dumpLine({ lon: "1e999" }), "longitude is no number between -180 and 180"],
    ["no number", dumpLine({ lat: "NaN" }), "latitude is no number between -90 and 90"],
    ["a hexadecimal", dumpLine({ lat: "0x10" }), "latitude is no number between -90 and 90"],
    ["null island", dumpLine({ lat: "0", lon: "0.0" }), "coordinates 0, 0, which stand for unknown"],
    ["a spring", dumpLine({ cls: "H", code: "SPNG" }), "not read: a water (H.SPNG)"],
    ["a column too few", dumpLine({}).slice(0, -11), "18 columns where GeoNames has 19"],
    ["no id", dumpLine({ id: "x1" }), "no GeoNames id"],
    ["a bell in the name", dumpLine({ name: "Ring\u0007" }), "control characters in a name"],
    [
      "turned text",
      dumpLine({ name: "abc\u202edef" }),
      "characters that turn the direction of text in a name",
    ],
    ["a name without end", dumpLine({ name: "x".repeat(400) }), "a name of more than 300 characters"],
    ["no name", dumpLine({ name: " " }), "no name"],
  ])("gives nothing and says why: %s", async (_, line, reason) => {
    const { places, skipped } = await tell(geonamesFormat, [write("SY.txt", `${dump({}, {}, {})}${line}\n`)]);
    expect(places).toHaveLength(3);
    expect(skipped).toEqual([{ line: 4, reason }]);
  });
});

describe("alternate names", () => {
  const alternates = [
    "1\t77\tar\tقرية المثال\t1\t\t\t\t\t",
    "2\t77\t\tMithal\t\t\t\t\t\t",
    "3\t77\tfr\tMithale\t\t\t\t1\t1920\t1946",
    "4\t77\tiw\tכפר\t\t\t\t\t\t",
    "5\t77\tlink\thttps://example.org/\t\t\t\t\t\t",
    "6\t77\twkdt\tQ4242\t\t\t\t\t\t",
    "7\t77\ticao\tOSXY\t\t\t\t\t\t",
    "8\t77\tiata\tXYZ\t\t\t\t\t\t",
    "9\t77\tku\tgund\u0000\t\t\t\t\t\t",
  ].join("\n");

  it("bear BCP 47 languages, kinds, and ids of other registers", async () => {
    const { dataset, names, ids, skipped } = await tell(geonamesFormat, [
      write("SY.txt.gz", zlib.gzipSync(dump({ id: "77" }))),
      write("SY.alternateNamesV2.txt.gz", zlib.gzipSync(alternates)),
    ]);
    expect(dataset.files.map(({ role }) => role)).toEqual(["places", "names"]);
    expect(names.map(({ ref, name }) => [ref, name.name, name.language, name.kind])).toEqual([
      ["77", "قرية المثال", "ar", "official"],
      ["77", "Mithal", null, "common"],
      ["77", "Mithale", "fr", "former"],
      ["77", "כפר", "he", "common"],
    ]);
    expect(ids).toEqual([
      { ref: "77", ids: { wikidata: "Q4242" } },
      { ref: "77", ids: { icao: "OSXY" } },
    ]);
    expect(skipped).toEqual([
      { line: 5, reason: "no name but a code (link)" },
      { line: 8, reason: "no name but a code (iata)" },
      { line: 9, reason: "control characters in a name" },
    ]);
  });

  it("of the whole world are a dataset of their own, and so is GeoNames' folder of alternate names", async () => {
    const told = await tellAll(geonamesFormat, [
      write("IQ.zip", makeZip([{ name: "IQ.txt", content: dump({ cc: "IQ", lat: "33", lon: "44" }) }])),
      write(
        "alternateNamesV2.zip",
        makeZip([
          { name: "alternateNamesV2.txt", content: alternates },
          {
            name: "iso-languagecodes.txt",
            content: "ISO 639-3\tISO 639-2\tISO 639-1\tLanguage Name\naar\taar\taa\tAfar\n",
          },
        ]),
      ),
      write("alternatenames/SY.zip", makeZip([{ name: "SY.txt", content: alternates }])),
    ]);
    expect(told.map(({ dataset }) => dataset.source.key)).toEqual([
      "geonames-IQ",
      "geonames-names",
      "geonames-names-SY",
    ]);
  });
});

describe("division codes", () => {
  const first = write1("SY.04\tMithal Governorate\tMithal Governorate\t170\nIQ.01\tOther\tOther\t171\n");
  const second = write1("SY.04.1234\tMithal District\tMithal District\t172\n");
  function write1(content: string): () => string {
    return () => write(`${content.length}.txt`, content);
  }

  it("stand with the country whose places lie in them", async () => {
    const { divisions, dataset } = await tell(geonamesFormat, [
      first(),
      second(),
      write("SY.txt", dump({ a2: "1234" })),
    ]);
    expect(divisions).toEqual([
      { code: "SY.04", name: "Mithal Governorate", ref: "170" },
      { code: "SY.04.1234", name: "Mithal District", ref: "172" },
    ]);
    expect(dataset.files.map(({ role }) => role)).toEqual(["admin1 SY", "admin2 SY", "places"]);
  });

  it("are a dataset of their own without one", async () => {
    const { dataset, divisions } = await tell(geonamesFormat, [first()]);
    expect(dataset.source.key).toBe("geonames-divisions");
    expect(divisions).toHaveLength(2);
  });
});

describe("whole files refused", () => {
  const open = (path: string) =>
    geonamesFormat.openDatasets([path], { name: null, licence: null, countryCode: null });
  const lebanon = Array.from({ length: 30 }, (_, at) => ({
    id: String(at + 1),
    cc: "LB",
    lat: (33.2 + at / 30).toFixed(3),
    lon: (35.5 + at / 40).toFixed(3),
  }));
  it.each<[string, () => string, RegExp]>([
    [
      "a web page",
      () => write("SY.zip", "<!DOCTYPE html><html><body>404 Not Found</body></html>"),
      /SY\.zip is no table of GeoNames: it seems to be a web page/,
    ],
    ["a PDF", () => write("SY.pdf", "%PDF-1.7 ..."), /seems to be a PDF/],
    ["an empty file", () => write("empty.txt", ""), /is empty/],
    [
      "names of GNS",
      () =>
        write(
          "sy.txt",
          "RC\tUFI\tUNI\tLAT\tLONG\tFC\tDSG\tNT\tFULL_NAME_RO\n3\t1\t2\t35\t38\tP\tPPL\tN\tMithal\n",
        ),
      /names of GNS, the layout before 2022/,
    ],
    ["a zip of zips", () => write("z.zip", makeZip([{ name: "SY.zip", content: "PK" }])), /holds no table/],
    [
      "a zip of something else",
      () =>
        write(
          "o.zip",
          makeZip([
            { name: "a.txt", content: "hello" },
            { name: "b.txt", content: "world" },
          ]),
        ),
      /no table of GeoNames is among/,
    ],
    [
      "mostly wrong columns",
      () => write("XX.txt", Array.from({ length: 9 }, () => dumpLine({}).slice(0, -11)).join("\n")),
      /9 of its first 9 lines .* 18 columns where GeoNames has 19/,
    ],
    [
      "latitude and longitude exchanged",
      () =>
        write("LB.txt", dump(...lebanon.map(({ lat, lon, ...rest }) => ({ ...rest, lat: lon, lon: lat })))),
      /only if latitude and longitude change places/,
    ],
  ])("%s", async (_, make, message) => {
    await expect(open(make())).rejects.toThrow(message);
  });

  it("the same country as it should be, and a folder's other files passed over", async () => {
    write("folder/LB.txt", dump(...lebanon));
    write("folder/countryInfo.txt", "#ISO\tISO3\nLB\tLBN\n");
    const { places } = await tell(geonamesFormat, [
      write("folder/notes.md", "mine").replace("/notes.md", ""),
    ]);
    expect(places).toHaveLength(30);
  });
});

it("gives the same batches from behind any batch's end", async () => {
  const lines = Array.from({ length: 3 * linesPerBatch + 100 }, (_, at) => ({
    id: String(at + 1),
    code: at % 7 === 0 ? "SPNG" : "PPL",
  }));
  const [dataset] = await geonamesFormat.openDatasets([write("SY.txt", dump(...lines))], {
    name: null,
    licence: null,
    countryCode: null,
  });
  if (dataset === undefined) throw new Error("no dataset");
  const whole = await readDataset(geonamesFormat, dataset);
  expect(whole.map(({ line }) => line)).toEqual([4_096, 8_192, 12_288, 12_388]);
  for (const [at, { line }] of whole.entries()) {
    const rest = await readDataset(geonamesFormat, dataset, line);
    expect(rest.map(({ places, skipped, line: end }) => ({ places, skipped, end }))).toEqual(
      whole.slice(at + 1).map(({ places, skipped, line: end }) => ({ places, skipped, end })),
    );
  }
  expect(whole.at(-1)?.bytesRead).toBe(dataset.files[0]?.bytes);
});
