// Airports by OurAirports' tables and by airportsdata's.
import { expect, it } from "vitest";
import { tell, tellAll, useFiles } from "../../testing/import-files";
import { ourAirportsFormat } from "./ourairports";

const write = useFiles();

const airports = `"id","ident","type","name","latitude_deg","longitude_deg","elevation_ft","continent","iso_country","iso_region","municipality","scheduled_service","icao_code","iata_code","gps_code","local_code","home_link","wikipedia_link","keywords"
1,"OSXX","medium_airport","Mithal Air Base",35.5,38.5,900,"AS","SY","SY-DI","Mithal","no","OSXX",,"OSXX",,,,"Matar Mithal, OSX, Example ""Old"" Field"
2,"SY-0001","closed","Kharab Airport",35.6,38.6,,"AS","SY","SY-U-A","Kharab","no",,,,,,,
3,"SY-0002","balloonport","Balloons",35.7,38.7,,"AS","SY","SY-DI","","no",,,,,,,
4,"SY-0003","heliport","Roof",,38.7,,"AS","SY","SY-DI","","no",,,,,,,
5,"SY-0004","small_airport","A field
in two lines",35.9,38.9,,"AS","SY","SY-DI","","no",,,,,,,
`;
const runways = `"id","airport_ref","airport_ident","length_ft","width_ft","surface","lighted","closed"
1,1,"OSXX",9843,150,"ASP",1,0
2,1,"OSXX",14000,150,"ASP",1,1
`;
const regions = `"id","code","local_code","name","continent","iso_country"
1,"SY-DI","DI","Mithal Governorate","AS","SY"
`;

it("reads kinds, extents by the longest runway in use, ids, keywords, closed ones, regions", async () => {
  const { dataset, places, divisions, skipped } = await tell(ourAirportsFormat, [
    write("airports.csv", airports),
    write("runways.csv", runways),
    write("regions.csv", regions),
  ]);
  expect(dataset.source).toMatchObject({ key: "ourairports", licence: "Public domain" });
  expect(divisions).toEqual([{ code: "SY-DI", name: "Mithal Governorate", ref: null }]);
  expect(
    places.map(({ ref, name, kind, radiusMeters, divisionCode, externalIds }) => [
      ref,
      name,
      kind,
      radiusMeters,
      divisionCode,
      externalIds.icao,
    ]),
  ).toEqual([
    ["OSXX", "Mithal Air Base", "base", 2_000, "SY-DI", "OSXX"],
    ["SY-0001", "Kharab Airport", "airfield", 2_000, null, null],
    ["SY-0004", "A field in two lines", "airfield", 1_000, "SY-DI", null],
  ]);
  expect(places[0]?.names.map(({ name }) => name)).toEqual([
    "Mithal Air Base",
    "Matar Mithal",
    'Example "Old" Field',
  ]);
  expect(places[1]).toMatchObject({
    coordinateNote: "Closed, as its source says.",
    names: [{ kind: "former" }],
  });
  expect(skipped).toEqual([
    { line: 4, reason: "not read: balloonport" },
    { line: 5, reason: "no coordinates" },
  ]);
});

it("reads a folder with airportsdata's table beside runways", async () => {
  const file = write(
    "folder/airportsdata.csv",
    "icao,iata,name,city,subd,country,elevation,lat,lon,tz,lid\nOSXX,,Mithal Airport,Mithal,Deir,SY,900,35.5,38.5,Asia/Damascus,\nbad,,No Code,,,SY,0,35,38,,\n",
  );
  write("folder/runways.csv", runways);
  write("folder/notes.csv", "a,b\n1,2\n");
  const told = await tellAll(ourAirportsFormat, [file.replace("/airportsdata.csv", "")]);
  expect(told.map(({ dataset }) => dataset.source.key)).toEqual(["airportsdata"]);
  expect(told[0]?.places).toMatchObject([
    { ref: "OSXX", kind: "airfield", radiusMeters: 2_000, admin1Name: "Deir", timeZone: "Asia/Damascus" },
  ]);
  expect(told[0]?.skipped).toEqual([{ line: 3, reason: "no ICAO code" }]);
});

it.each<[string, string, RegExp]>([
  ["runways alone", runways, /runways and regions need one beside them/],
  [
    "a table of something else",
    "a,b\n1,2\n",
    /no table of airports: it seems to be a table of 2 columns with commas/,
  ],
])("refuses %s", async (_, content, message) => {
  await expect(tell(ourAirportsFormat, [write("x.csv", content)])).rejects.toThrow(message);
});
