// What may lie in the staging tables: each fault has words of its own, and lines are as COPY reads them.
import { describe, expect, it } from "vitest";
import { aSourcePlace } from "../../testing/json-places";
import { derivedPublicId } from "../../text/public-id";
import type { SourcePlace } from "../import/place-format";
import { faultOfName, faultOfPlace } from "./check-row";
import { copyLine } from "./copy-line";
import { countSkipped, noCounts, skippedLines } from "./import-counts";
import { idSpaceOf, noLines, stageBatch } from "./staged-rows";

describe("a place at the door", () => {
  it("passes as it should be", () => expect(faultOfPlace(aSourcePlace({}))).toBeNull());

  it.each<[Partial<SourcePlace>, string]>([
    [{ point: { lon: 40, lat: Number.POSITIVE_INFINITY } }, "latitude is no number"],
    [{ point: { lon: Number.NaN, lat: 3 } }, "longitude is no number"],
    [{ point: { lon: 34, lat: 140 } }, "latitude outside -90..90 (did lon and lat change places?)"],
    [{ point: { lon: 340, lat: 34 } }, "longitude outside -180..180"],
    [{ point: { lon: 0, lat: 0 } }, "point at 0, 0, where records without a point lie"],
    [{ name: " " }, "name is empty"],
    [{ name: "x".repeat(301) }, "name is longer than 300 characters"],
    [{ name: "a\u0000b" }, "name holds control characters or broken bytes"],
    [{ name: "a\uFFFDb" }, "name holds control characters or broken bytes"],
    [{ ref: "" }, "id is empty"],
    [{ kind: "site" }, 'kind "site" is not known'],
    [{ radiusMeters: 0 }, "radius is not above 0"],
    [{ countryCode: "Syria" }, "country is not two capital letters"],
    [{ population: 1.5 }, "population is no whole number"],
    [{ prominence: Number.NaN }, "prominence outside 0..1"],
    [
      { externalIds: { geonames: -1, wikidata: null, osm: null, wof: null, icao: null } },
      "GeoNames id is odd",
    ],
    [
      { externalIds: { geonames: null, wikidata: "172343", osm: null, wof: null, icao: null } },
      "Wikidata id is odd",
    ],
  ])("is refused with %j", (change, fault) =>
    expect(faultOfPlace({ ...aSourcePlace({}), ...change })).toBe(fault),
  );

  it("is not the only thing looked at", () =>
    expect(faultOfName({ name: "a\tb", language: null, script: "Latn", kind: "common", usedBy: null })).toBe(
      "name holds control characters or broken bytes",
    ));
});

describe("staged lines", () => {
  it("escape what COPY would read", () =>
    expect(copyLine(["a\tb", "c\\d", "e\nf\r", null, 1.5])).toBe("a\\tb\tc\\\\d\te\\nf\\r\t\\N\t1.5\n"));

  it("number rows through, give the own name once and first, and derive the id from GeoNames or the source", () => {
    const lines = noLines();
    const counts = noCounts();
    const place = aSourcePlace({ ref: "x", names: ["تل", "Tal Asfar", "تل"] });
    const known = aSourcePlace({ ref: "y", name: "Bir", externalIds: { geonames: 5 } });
    const batch = {
      places: [place, known],
      names: [],
      divisions: [],
      skipped: [{ line: 2, reason: "odd" }],
      line: 3,
      bytesRead: 9,
    };
    stageBatch(batch, { idSpace: "csv-x", file: "x.csv" }, lines, counts);
    expect(lines.places.map((line) => line.split("\t").slice(0, 5))).toEqual([
      ["1", "x", "0", derivedPublicId("csv-x", "x"), "tal-asfar"],
      ["4", "y", "0", derivedPublicId("geonames", "5"), "bir"],
    ]);
    expect(lines.names.map((line) => line.split("\t").slice(0, 3))).toEqual([
      ["2", "x", "Tal Asfar"],
      ["3", "x", "تل"],
      ["5", "y", "Bir"],
    ]);
    expect(counts).toMatchObject({
      places: 2,
      names: 3,
      seq: 5,
      skipped: [{ reason: "odd", count: 1, line: 2 }],
    });
  });

  it("keep a source's own ids apart from other files of a user", () =>
    expect([idSpaceOf("csv", "csv-clinics"), idSpaceOf("gns", "gns-YE")]).toEqual(["csv-clinics", "gns"]));

  it("count reasons, and not without end", () => {
    const counts = noCounts();
    for (let at = 0; at < 300; at += 1) countSkipped(counts, "f", { line: at, reason: `reason ${at}` });
    expect(counts.skipped).toHaveLength(101);
    expect(skippedLines(counts)).toBe(300);
  });
});
