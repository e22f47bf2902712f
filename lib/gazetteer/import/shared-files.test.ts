// The real files beside the checkout, read through the formats; skipped, and said so, where they are not there.
import fs from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { tell, tellAll } from "../../testing/import-files";
import { geonamesFormat } from "./geonames";
import { ourAirportsFormat } from "./ourairports";
import { openImports } from "./read-places";
import { wofFormat } from "./wof";

const folder = fileURLToPath(new URL("../../../../shared/gazetteer/", import.meta.url));
const there = fs.existsSync(folder);
if (!there) console.warn(`skipped: ${folder} is not there, the real gazetteer files were not read`);

describe.skipIf(!there)("real files", () => {
  it("Singapore's dump of GeoNames: every line is a place or has a reason", async () => {
    const { dataset, places, skipped } = await tell(geonamesFormat, [`${folder}geonames-sample/SG.zip`]);
    expect(dataset.source.key).toBe("geonames-SG");
    expect(places.length + skipped.length).toBe(1_911);
    expect(skipped.filter(({ reason }) => !reason.startsWith("not read: "))).toEqual([]);
    const kinds = new Set(places.map(({ kind }) => kind));
    for (const kind of ["town", "neighbourhood", "island", "airfield", "region", "strait"] as const)
      expect(kinds).toContain(kind);
  });

  it("dumps and alternate names of seven countries, a dataset each", async () => {
    const told = await tellAll(geonamesFormat, [`${folder}geonames-format`]);
    expect(told.map(({ dataset }) => dataset.source.key)).toEqual(
      ["IL", "IQ", "JO", "LB", "PS", "SY", "YE"].map((code) => `geonames-${code}`),
    );
    expect(told.reduce((sum, { places }) => sum + places.length, 0)).toBe(78_603);
  });

  it("Syria of Who's On First, without its superseded rows and with Damascus once a kind", async () => {
    const { places, skipped } = await tell(wofFormat, [`${folder}wof/SY.places.tsv.gz`]);
    expect(places.length + skipped.length).toBe(10_682);
    const damascus = places.filter(({ name, kind }) => name === "Damascus" && kind === "town");
    expect(damascus).toHaveLength(1);
  });

  it("the hamlets of Ibb named like the port of Hodeidah bear none of its translations", async () => {
    const rows = (
      await openImports(wofFormat, [`${folder}wof/YE.places.tsv.gz`, `${folder}wof/YE.names.tsv.gz`])
    ).flatMap(({ read }) => read());
    const languagesOf = (ref: string) =>
      new Set(rows.find(({ sourceRef }) => sourceRef === ref)?.names.map(({ language }) => language));
    expect(languagesOf("890432439").size).toBeGreaterThan(10);
    for (const ref of ["1243523055", "1259935971", "1260149055"]) {
      const languages = languagesOf(ref);
      expect(languages).toContain("ar");
      expect(languages).not.toContain("de");
      expect(languages).not.toContain("fr");
    }
  });

  it("Rafah's 44 rows become the town, its district and its governorate at most", async () => {
    const { places } = await tell(wofFormat, [`${folder}wof/PS.places.tsv.gz`]);
    const rafah = places.filter(({ name }) => name === "Rafah");
    expect(rafah.map(({ kind }) => kind).sort()).toEqual(["district", "village"]);
  });

  it("airports of the theatre, their extent by their runways", async () => {
    const told = await tell(ourAirportsFormat, [`${folder}airports`]);
    expect(told.places.length + told.skipped.length).toBe(500);
    const damascus = told.places.find(({ ref }) => ref === "OSDI");
    expect(damascus).toMatchObject({ kind: "airfield", countryCode: "SY" });
    expect(damascus?.radiusMeters).toBeGreaterThan(2_000);
  });

  it("each refuses the others' files, saying what they are", async () => {
    const refusal = (files: string) => tell(geonamesFormat, [`${folder}${files}`]).then(String, String);
    expect(await refusal("wof/SY.places.tsv.gz")).toContain("a table of Who's On First");
    expect(await refusal("airports/airportsdata-theatre.csv")).toContain("a table of airports");
    expect(await refusal("airports/ourairports-runways-theatre.csv")).toContain("a table of runways");
    expect(await refusal("marine/ne_10m_marine_theatre.geojson")).toContain("GeoJSON");
  });
});
