// Places told beside others: the right relation, an honest radius, an area where the words mean one.
import { describe, expect, it } from "vitest";
import { distanceMeters } from "../geo/distance";
import { embeddedPlaceIndex } from "../gazetteer/sources";
import { geoparse } from "./geoparse";
import type { RelativePlace } from "./reading";

const index = embeddedPlaceIndex();

async function relativeIn(text: string): Promise<RelativePlace> {
  const { mentions } = await geoparse(text, { index, publishedAt: null });
  const relative = mentions.flatMap((mention) => mention.relative ?? [])[0];
  if (relative === undefined)
    throw new Error(`no relative place among ${mentions.map((mention) => mention.name).join(", ")}`);
  return relative;
}

describe("relation, words and shape", () => {
  it.each([
    ["A convoy was hit near Boukamal in Syria.", "near", "near Boukamal", false],
    ["A drone fell 30 km east of Mosul in Iraq.", "offset", "30 km east of Mosul", false],
    [
      "It sank 60 nautical miles south-east of Aden.",
      "offset",
      "60 nautical miles south-east of Aden",
      false,
    ],
    ["The post lies west of Sanaa.", "offset", "west of Sanaa", false],
    ["Smoke rose on the outskirts of Aleppo.", "outskirts", "outskirts of Aleppo", false],
    ["They fled to the countryside of Aleppo.", "countryside", "countryside of Aleppo", false],
    ["A convoy burned between Mosul and Kirkuk.", "between", "between Mosul and Kirkuk", true],
    ["A convoy burned on the Mosul-Kirkuk highway.", "between", "Mosul-Kirkuk highway", true],
    ["A mine lay on the Mosul to Kirkuk road.", "between", "Mosul to Kirkuk road", true],
    ["A mine lay on the road from Mosul to Kirkuk.", "between", "road from Mosul to Kirkuk", true],
    ["Shells fell in western Iraq.", "part_of", "western Iraq", true],
    ["Shells fell in the north of Syria.", "part_of", "north of Syria", true],
    ["A base in western Iraq was hit.", "unnamed_in", "A base in western Iraq", true],
    ["Drones hit a US air base in Jordan.", "unnamed_in", "a US air base in Jordan", true],
    ["Two planes landed at RAF Mildenhall in England.", "near", "RAF Mildenhall", false],
    ["Northern Gaza was hit on Monday.", "part_of", "Northern Gaza", false],
    ["Patrols met on the Syria-Iraq border.", "border", "Syria-Iraq border", true],
    ["Patrols met on the border between Syria and Iraq.", "border", "border between Syria and Iraq", true],
  ])("%s", async (text, relation, words, hasArea) => {
    const relative = await relativeIn(text);
    expect(relative.relation).toBe(relation);
    expect(text.slice(relative.span.start, relative.span.end)).toBe(words);
    expect(relative.area !== null).toBe(hasArea);
    expect(relative.explanation.length).toBeGreaterThan(10);
  });
});

describe("geometry", () => {
  it("adds 15 km to the radius of what something is near", async () => {
    const { mentions } = await geoparse("A convoy was hit near Boukamal in Syria.", {
      index,
      publishedAt: null,
    });
    const mention = mentions[0];
    expect(mention?.relative?.radiusMeters).toBe((mention?.candidates[0]?.radiusMeters ?? 0) + 15_000);
  });

  it("walks the distance in the direction told", async () => {
    const relative = await relativeIn("A drone fell 30 km east of Mosul in Iraq.");
    const mosul = { lon: 43.13, lat: 36.335 };
    expect(distanceMeters(mosul, relative.point)).toBeGreaterThan(26_000);
    expect(distanceMeters(mosul, relative.point)).toBeLessThan(34_000);
    expect(relative.point.lon).toBeGreaterThan(mosul.lon + 0.25);
  });

  it("puts the parts of a country on their sides", async () => {
    const west = await relativeIn("Shells fell in western Iraq.");
    const south = await relativeIn("Shells fell in southern Iraq.");
    expect(west.point.lon).toBeLessThan(43);
    expect(south.point.lat).toBeLessThan(32.5);
    expect(west.precision).toBe("region");
  });

  it("never gives an unnamed facility a dot", async () => {
    const base = await relativeIn("A base in western Iraq was hit.");
    expect(base.radiusMeters).toBeGreaterThan(50_000);
  });
});
