// Suggestions and nearest places out of a real database: any script, each place once, sites only when they are public.
import { beforeAll, describe, expect, it } from "vitest";
import { pool } from "../db/client";
import { countries } from "../gazetteer/import/countries";
import { starter } from "../gazetteer/import/starter";
import { nearestPlaces } from "../gazetteer/nearest/store";
import { findPlaceBySlug, importSources } from "../gazetteer/store";
import { completePlaces } from "./store";

beforeAll(async () => {
  await importSources([starter, countries]);
});

describe("completePlaces", () => {
  it.each([
    ["Abu Kam", "abu-kamal"],
    ["Boukamal", "abu-kamal"],
    ["البوكم", "abu-kamal"],
    ["אבו כמאל", "abu-kamal"],
    ["qaim", "al-qaim"],
    ["Al-Qa'", "al-qaim"],
    ["deir ez", "deir-ez-zor"],
    ["city of homs", "homs"],
  ])("completes %j to %s", async (typed, slug) => {
    const slugs = (await completePlaces(typed)).map(({ place }) => place.slug);
    expect(slugs).toContain(slug);
    expect(new Set(slugs).size).toBe(slugs.length);
  });
});

describe("nearestPlaces", () => {
  it("tells the nearest first, with distance and bearing from the place", async () => {
    const abuKamal = await findPlaceBySlug("abu-kamal", "public");
    const from = abuKamal?.point ?? { lon: 0, lat: 0 };
    const [first, ...others] = await nearestPlaces({ lon: from.lon + 0.01, lat: from.lat }, { limit: 5 });
    expect(first?.place.slug).toBe("abu-kamal");
    expect(first?.bearingDegrees).toBeCloseTo(90, 0);
    expect(others.length).toBe(4);
    expect(others.every(({ distanceMeters }) => distanceMeters >= (first?.distanceMeters ?? 0))).toBe(true);
    await expect(nearestPlaces({ lon: 34, lat: 137 })).rejects.toMatchObject({ kind: "invalid" });
  });
});

it("sees no place that is not public", async () => {
  await pool().query("UPDATE place SET is_public = false WHERE slug = 'akashat'");
  expect((await completePlaces("akashat")).map(({ place }) => place.slug)).not.toContain("akashat");
  await pool().query("UPDATE place SET is_public = true WHERE slug = 'akashat'");
});
