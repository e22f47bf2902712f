// What a line of GeoNames' main table says, and what is said of a line that gives nothing.
import { describe, expect, it } from "vitest";
import { dump, dumpLine, type DumpCells } from "../../testing/geonames-lines";
import { tell, useFiles } from "../../testing/import-files";
import { makeZip } from "../../testing/make-zip";
import { geonamesFormat } from "./geonames";

const write = useFiles();

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

  it.each<[string, DumpCells, object]>([
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
