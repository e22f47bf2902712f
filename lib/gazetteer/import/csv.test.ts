// Tables of one's own: columns by their heads, delimiters, and what is wrong said in words.
import { describe, expect, it } from "vitest";
import { tell, useFiles } from "../../testing/import-files";
import { csvFormat } from "./csv";

const write = useFiles();

it("reads every column there may be", async () => {
  const { dataset, places } = await tell(
    csvFormat,
    [
      write(
        "Field Clinics.csv",
        'id,name,lat,lon,kind,country,admin1,radius_m,population,names,name:ar,source\nc1,"Clinic, East",35.5,38.5,facility,SY,Mithal,150,,Klinik|East Clinic,عيادة,"survey, 2024"\n',
      ),
    ],
    { licence: "CC BY 4.0" },
  );
  expect(dataset.source).toMatchObject({
    key: "csv-field-clinics",
    name: "Field Clinics",
    licence: "CC BY 4.0",
  });
  expect(places).toMatchObject([
    {
      ref: "c1",
      name: "Clinic, East",
      kind: "facility",
      point: { lon: 38.5, lat: 35.5 },
      radiusMeters: 150,
      precision: "locality",
      countryCode: "SY",
      admin1Name: "Mithal",
      coordinateNote: "From: survey, 2024.",
      coordinateStatus: "unverified",
    },
  ]);
  expect(places[0]?.names.map(({ name, language }) => [name, language])).toEqual([
    ["Klinik", null],
    ["East Clinic", null],
    ["عيادة", "ar"],
  ]);
});

it.each<[string, string]>([
  [
    "semicolons and decimal commas",
    "Name;Latitude;Longitude;Country\nMithal;35,5;38,5;Syria\nAl Mithal;35,6;38,6;Syria\n",
  ],
  ["tabs and short heads", "name\ty\tx\tcountry\nMithal\t35.5\t38.5\tSY\nAl Mithal\t35.6\t38.6\tsy\n"],
  ["commas, and the country from the option", "name,lat,lng\nMithal,35.5,38.5\nAl Mithal,35.6,38.6\n"],
  ["a byte order mark and CRLF", "\ufeffname,lat,lon\r\nMithal,35.5,38.5\r\nAl Mithal,35.6,38.6\r\n"],
])("understands %s", async (_, content) => {
  const { places } = await tell(csvFormat, [write("t.csv", content)], { countryCode: "SY" });
  expect(places).toMatchObject([
    { name: "Mithal", point: { lon: 38.5, lat: 35.5 }, countryCode: "SY", kind: "facility" },
    { name: "Al Mithal", countryCode: "SY" },
  ]);
});

it("gives a row without an id the same ref wherever it stands", async () => {
  const refs = async (...rows: string[]): Promise<string[]> =>
    (await tell(csvFormat, [write("r.csv", ["name,lat,lon", ...rows].join("\n"))])).places
      .map(({ ref }) => ref)
      .sort();
  expect(await refs("A1,1,2", "B2,3,4")).toEqual(await refs("B2,3,4", "A1,1,2"));
});

describe("refused", () => {
  const lebanon = Array.from(
    { length: 20 },
    (_, at) => `Place ${at},${35.5 + at / 100},${33.3 + at / 100},LB`,
  );
  it.each<[string, string, RegExp]>([
    [
      "missing columns",
      "title,latitude,population\nx,1,2\n",
      /missing: lon\. Found: title, latitude, population\./,
    ],
    [
      "no header at all",
      "Mithal,35.5,38.5\nAl Mithal,35.6,38.6\n",
      /missing: name, lat, lon.*It seems to be a table of 3 columns/,
    ],
    ["a GeoNames dump", `${Array(19).fill("1").join("\t")}\n`, /It seems to be a GeoNames dump/],
    ["exchanged coordinates", ["name,lat,lon,country", ...lebanon].join("\n"), /change places/],
    [
      "rows that are mostly wrong",
      "name,lat,lon\nA,north,east\nB,north,east\nC,1,2\n",
      /2 of its first 3 lines .* latitude is no number/,
    ],
  ])("%s", async (_, content, message) => {
    await expect(tell(csvFormat, [write("bad.csv", content)])).rejects.toThrow(message);
  });

  it("single rows, each with its reason", async () => {
    const good = Array.from({ length: 9 }, (_, at) => `Good ${at},35,38,village,`).join("\n");
    const { places, skipped } = await tell(csvFormat, [
      write(
        "some.csv",
        `name,lat,lon,kind,radius_m\n${good}\nA,35,38,spaceport,\nB,35,38,town,-5\nC,1e999,38,town,\n"D,35,38,town,\n`,
      ),
    ]);
    expect(places).toHaveLength(9);
    expect(skipped.map(({ line, reason }) => [line, reason.slice(0, 40)])).toEqual([
      [11, "a kind of place that is not known; known"],
      [12, "radius is no number of metres above 0"],
      [13, "latitude is no number between -90 and 90"],
      [14, "quotation marks that do not match"],
    ]);
  });
});

it("leaves out a row that lies in its country only with latitude and longitude exchanged", async () => {
  const rows = ["A,35.5,38.5,SY", "B,38.5,34.5,SY", "C,36.1,36.2,SY", "D,48.85,2.35,FR", "E,41.5,34.5,"];
  const file = write("t.csv", `name,lat,lon,country\n${rows.join("\n")}\n`);
  const { places, skipped } = await tell(csvFormat, [file]);
  expect(places.map(({ name }) => name)).toEqual(["A", "C", "D", "E"]);
  expect(skipped).toEqual([
    expect.objectContaining({
      line: 3,
      reason: "lies in its country only if latitude and longitude change places",
    }),
  ]);
});
