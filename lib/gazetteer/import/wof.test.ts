// Who's On First: its tables and records, and the defects of both.
import zlib from "node:zlib";
import { describe, expect, it } from "vitest";
import { tell, useFiles } from "../../testing/import-files";
import { nameKeys } from "../name-key";
import { mergePlaces } from "../merge-places";
import { openImports } from "./read-places";
import { wofFormat } from "./wof";

const write = useFiles();

const placeHeader =
  "wof_id country placetype name lat lon gn_id wikidata_id population is_current superseded_by admin1_wof_id admin1_name admin2_name src_geom lastmodified".split(
    " ",
  );
type Row = Readonly<Record<string, string>>;
const placeRow = (row: Row): string => {
  const all: Row = {
    wof_id: "1",
    country: "YE",
    placetype: "locality",
    name: "Mithal",
    lat: "14.2",
    lon: "44.1",
    is_current: "-1",
    admin1_wof_id: "90",
    admin1_name: "Ibb",
    ...row,
  };
  return placeHeader.map((name) => all[name] ?? "").join("\t");
};
const places = (...rows: readonly Row[]): string =>
  [placeHeader.join("\t"), ...rows.map(placeRow)].join("\n");
const names = (...rows: readonly string[]): string =>
  ["wof_id lang kind name".replaceAll(" ", "\t"), ...rows].join("\n");
const pair = (folder: string, placeTable: string, nameTable: string): string[] => [
  write(`${folder}/YE.places.tsv.gz`, zlib.gzipSync(placeTable)),
  write(`${folder}/YE.names.tsv.gz`, zlib.gzipSync(nameTable)),
];
const worldLanguages = [
  "fra",
  "deu",
  "spa",
  "ita",
  "por",
  "nld",
  "pol",
  "rus",
  "ukr",
  "tur",
  "eng",
  "jpn",
  "zho",
  "kor",
];

describe("tables", () => {
  it("give a place with its division, ids and names in the languages that are read", async () => {
    const {
      dataset,
      places: found,
      names: told,
      skipped,
    } = await tell(
      wofFormat,
      pair(
        "plain",
        places({ gn_id: "77", wikidata_id: "Q5", population: "40000" }),
        names(
          "1\tara\tpreferred\tمثال",
          "1\tund\tvariant\tMathal",
          "1\tfra\thistorical\tMithale",
          "1\tvie\tpreferred\tMithal",
          "1\teng\tabbreviation\tMTL",
        ),
      ),
    );
    expect(dataset.source).toMatchObject({ key: "wof-YE", name: "Who's On First, Yemen" });
    expect(found).toMatchObject([
      {
        ref: "1",
        kind: "town",
        divisionCode: "90",
        admin1Name: "Ibb",
        radiusMeters: 3_000,
        precision: "town",
        population: 40_000,
        externalIds: { geonames: 77, wikidata: "Q5", wof: 1 },
      },
    ]);
    expect(told.map(({ name }) => [name.name, name.language, name.kind])).toEqual([
      ["مثال", "ar", "common"],
      ["Mathal", null, "common"],
      ["Mithale", "fr", "former"],
    ]);
    expect(skipped.map(({ reason }) => reason)).toEqual([
      "a name in a language that is not read",
      "an abbreviation",
    ]);
  });

  it.each<[string, Row, string]>([
    ["superseded", { superseded_by: "2" }, "superseded by another record"],
    ["no longer current", { is_current: "0" }, "no longer current"],
    ["at null island", { lat: "0.0", lon: "0.0" }, "coordinates 0, 0, which stand for unknown"],
    ["of a sort we have no use for", { placetype: "timezone" }, "not read: placetype timezone"],
    ["without a name", { name: "" }, "no name"],
  ])("leave out a row that is %s", async (_, row, reason) => {
    const { places: found, skipped } = await tell(wofFormat, [
      write("x/YE.places.tsv", places(row, { wof_id: "2" }, { wof_id: "3" })),
    ]);
    expect(found.map(({ ref }) => ref)).toEqual(["2", "3"]);
    expect(skipped).toEqual([{ line: 2, reason }]);
  });

  it("give a hamlet back its own names where its translations are those of a port of its name", async () => {
    const port = (id: string): string[] => [
      ...worldLanguages.map((language) => `${id}\t${language}\tpreferred\tMithal Port ${language}`),
      `${id}\tara\tpreferred\tمثال`,
      `${id}\tara\tvariant\tميناء`,
    ];
    const told = await tell(
      wofFormat,
      pair(
        "borrowed",
        places(
          { wof_id: "10", wikidata_id: "Q1", population: "400000" },
          { wof_id: "11" },
          { wof_id: "12", placetype: "county" },
        ),
        names(...port("10"), ...port("11"), ...port("12")),
      ),
    );
    const of = (ref: string) => told.names.filter((each) => each.ref === ref).map(({ name }) => name.name);
    expect(of("10")).toHaveLength(13);
    expect(of("11")).toEqual(["مثال"]);
    expect(of("12")).toHaveLength(13);
    expect(nameKeys("مثال").key).toBe(nameKeys("Mithal").key);
  });

  it("keep a district whose point lies far from the town of its name a district", async () => {
    const { places: found } = await tell(wofFormat, [
      write(
        "county/SY.places.tsv",
        places(
          {
            wof_id: "20",
            country: "SY",
            placetype: "county",
            name: "Mithal",
            lat: "34.519",
            lon: "40.575",
            population: "265000",
          },
          { wof_id: "21", country: "SY", lat: "34.45", lon: "40.918", population: "57000" },
        ),
      ),
    ]);
    expect(found).toMatchObject([
      {
        kind: "district",
        precision: "district",
        radiusMeters: null,
        ownDivisionCode: "20",
        coordinateNote: "A point inside the division, not the town of the same name.",
      },
      { kind: "town", precision: "town", coordinateNote: null },
    ]);
  });

  it("hand over both rows that bear one GeoNames id, which merging makes one place", async () => {
    const rows = (
      await openImports(wofFormat, [
        write(
          "twice/YE.places.tsv",
          places({ gn_id: "77", population: "900" }, { wof_id: "2", gn_id: "77", name: "Al Mithal" }),
        ),
      ])
    ).flatMap(({ read }) => read());
    expect(rows).toHaveLength(2);
    const merged = mergePlaces([rows]);
    expect(merged).toHaveLength(1);
    expect(merged[0]?.names.map(({ name }) => name)).toEqual(["Mithal", "Al Mithal"]);
  });

  it("find their names wherever the place's line stands", async () => {
    const [imported] = await openImports(
      wofFormat,
      pair("joined", places({}), names("1\tara\tpreferred\tمثال")),
    );
    expect(imported?.read()[0]?.names.map(({ name }) => name)).toEqual(["Mithal", "مثال"]);
  });
});

describe("records", () => {
  const record = (properties: object): string =>
    JSON.stringify({ id: 1, type: "Feature", properties, geometry: { type: "Point", coordinates: [0, 0] } });
  const base = {
    "wof:id": 421190001,
    "wof:name": "Mithal",
    "wof:placetype": "locality",
    "wof:country": "YE",
    "geom:latitude": 14.21,
    "geom:longitude": 44.11,
    "lbl:latitude": 14.2,
    "lbl:longitude": 44.1,
    "mz:is_current": 1,
    "wof:superseded_by": [],
    "wof:concordances": { "gn:id": 77, "wk:id": "Q5" },
    "wof:hierarchy": [{ country_id: 9, region_id: 90, county_id: 91, locality_id: 421190001 }],
    "wof:population": 40_000,
    "name:ara_x_preferred": ["مثال"],
    "name:eng_x_variant": ["Mithaal", "Methal"],
    "name:fra_x_historical": ["Mithale"],
  };

  it("of a checkout are places with their names", async () => {
    const file = write("whosonfirst-data-admin-ye/data/421/190/001/421190001.geojson", record(base));
    write("whosonfirst-data-admin-ye/data/421/190/001/421190001-alt-quattroshapes.geojson", record(base));
    write(
      "whosonfirst-data-admin-ye/data/421/190/002/421190002.geojson",
      record({ ...base, "wof:id": 421190002, "wof:superseded_by": [421190001] }),
    );
    write(
      "whosonfirst-data-admin-ye/data/421/190/003/421190003.geojson",
      record({ ...base, "wof:id": 421190003, "edtf:cessation": "2012-01" }),
    );
    write("whosonfirst-data-admin-ye/data/421/190/004/421190004.geojson", "{ not JSON");
    const {
      dataset,
      places: found,
      skipped,
    } = await tell(wofFormat, [file.slice(0, file.indexOf("/data/"))]);
    expect(dataset.source.key).toBe("wof-YE");
    expect(found).toMatchObject([
      {
        ref: "421190001",
        point: { lat: 14.2, lon: 44.1 },
        divisionCode: "91",
        externalIds: { geonames: 77, wikidata: "Q5" },
      },
    ]);
    expect(found[0]?.names.map(({ name, language, kind }) => [name, language, kind])).toEqual([
      ["مثال", "ar", "common"],
      ["Mithaal", "en", "common"],
      ["Methal", "en", "common"],
      ["Mithale", "fr", "former"],
    ]);
    expect(skipped).toEqual([
      { line: 2, reason: "superseded by another record" },
      { line: 3, reason: "no longer current" },
      { line: 4, reason: "no GeoJSON feature" },
    ]);
  });
});

it("reads the lists that come with a repository", async () => {
  const {
    dataset,
    places: found,
    skipped,
  } = await tell(wofFormat, [
    write(
      "meta/wof-locality-latest.csv",
      `bbox,cessation,county_id,deprecated,geom_latitude,geom_longitude,id,iso_country,lbl_latitude,lbl_longitude,name,placetype,region_id,superseded_by,wof_country
"44,14,45,15",uuuu,91,uuuu,14.21,44.11,421190001,YE,14.2,44.1,"Mithal, East",locality,90,,YE
"44,14,45,15",2012-01,91,,14.21,44.11,421190002,YE,,,Kharab,locality,90,,YE
"44,14,45,15",,91,,14.21,44.11,91,YE,,,Mithal,county,90,,YE
`,
    ),
  ]);
  expect(dataset.source.key).toBe("wof-locality");
  expect(
    found.map(({ ref, name, kind, divisionCode, point }) => [ref, name, kind, divisionCode, point.lat]),
  ).toEqual([
    ["421190001", "Mithal, East", "village", "91", 14.2],
    ["91", "Mithal", "district", "90", 14.21],
  ]);
  expect(skipped).toEqual([{ line: 3, reason: "no longer current" }]);
});

it.each<[string, string, string, RegExp]>([
  [
    "another table",
    "a.tsv",
    "id\tname\n1\tx\n",
    /no table of Who's On First: it seems to be a table of 2 columns with tabs/,
  ],
  [
    "rows cut short",
    "YE.places.tsv",
    `${placeHeader.join("\t")}\n1\tYE\n2\tYE\n`,
    /2 columns where the header has 16/,
  ],
])("refuses %s", async (_, name, content, message) => {
  await expect(tell(wofFormat, [write(`bad/${name}`, content)])).rejects.toThrow(message);
});
