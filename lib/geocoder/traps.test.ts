// The traps of the theatre: places that share a name, and names that share their letters, each told apart.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { distanceMeters } from "../geo/distance";
import { openImports } from "../gazetteer/import/read-places";
import { wofFormat } from "../gazetteer/import/wof";
import { memoryPlaceIndex } from "../gazetteer/memory-place-index";
import { mergePlaces } from "../gazetteer/merge-places";
import type { Place } from "../gazetteer/place";
import type { PlaceIndex } from "../gazetteer/place-index";
import { embeddedPlaceIndex, embeddedPlaces } from "../gazetteer/sources";
import { search, type SearchOptions } from "./search";

const bySlug = new Map(embeddedPlaces().map((place) => [place.slug, place]));

function place(slug: string): Place {
  const found = bySlug.get(slug);
  if (found === undefined) throw new Error(`the embedded sources hold no ${slug}`);
  return found;
}

function metersBetween(one: Place, other: Place): number {
  if (one.point === null || other.point === null)
    throw new Error(`${one.slug} or ${other.slug} has no point`);
  return distanceMeters(one.point, other.point);
}

const answersOf = async (text: string, options: Partial<SearchOptions> = {}): Promise<Place[]> =>
  (await search(text, { index: embeddedPlaceIndex(), ...options })).map((answer) => answer.place);
const slugsOf = async (text: string, options: Partial<SearchOptions> = {}): Promise<string[]> =>
  (await answersOf(text, options)).map(({ slug }) => slug);

describe("one name, several places", () => {
  it("has five places at al-Tanf: village, garrison, crossing, camp, and Tower 22 across the border", async () => {
    const slugs = ["tanf", "tanf-garrison", "walid-crossing", "rukban", "tower-22"];
    const five = slugs.map(place);
    expect(new Set(five.map(({ id }) => id)).size).toBe(5);
    expect(five.map(({ kind, countryCode }) => [kind, countryCode])).toEqual([
      ["village", "SY"],
      ["base", "SY"],
      ["crossing", "IQ"],
      ["camp", "JO"],
      ["base", "JO"],
    ]);
    expect((await slugsOf("al-Tanf")).slice(0, 3)).toEqual(
      expect.arrayContaining(["tanf", "tanf-garrison", "walid-crossing"]),
    );
  });

  it.each([
    ["al-Tanf garrison", "tanf-garrison"],
    ["al-Tanf crossing", "walid-crossing"],
    ["Al-Walid crossing", "walid-crossing"],
    ["Rukban camp", "rukban"],
    ["Tower 22", "tower-22"],
    ["T4", "t4-airbase"],
    ["Tiyas air base", "t4-airbase"],
    ["Tiyas village", "tiyas"],
    ["Harir air base", "harir-base"],
    ["Bashur Airfield", "harir-base"],
    ["Mezzeh military airport", "mezzeh-airbase"],
    ["al-Mazzah, Aleppo", "al-mazzah-aleppo"],
    ["Kerem Shalom crossing", "kerem-shalom-crossing"],
    ["Kerem Shalom", "kerem-shalom"],
    ["al-Hol camp", "al-hol-camp"],
    ["Natanz", "natanz"],
    ["Natanz enrichment plant", "natanz-enrichment-plant"],
    ["Georgia", "georgia"],
    ["Savannah, Georgia", "savannah-georgia"],
    ["Gaza City", "gaza-city"],
    ["Gaza Strip", "gaza-strip"],
    ["Deir ez-Zor", "deir-ez-zor"],
    ["Deir ez-Zor governorate", "deir-ez-zor-governorate"],
    ["Deir ez-Zor district", "dayr-az-zawr-district"],
    ["Deir ez-Zor airport", "deir-ez-zor-airport"],
    ["Homs", "homs"],
    ["Homs governorate", "homs-governorate"],
    ["Homs district", "hims-district"],
    ["Hasakah", "hasakah"],
    ["Hasakah governorate", "al-hasakah-governorate"],
    ["Hasakah district", "al-hasakah-district"],
  ])("%s is %s", async (text, slug) => expect((await slugsOf(text))[0]).toBe(slug));

  it.each([
    ["Tiyas", ["tiyas", "t4-airbase"]],
    ["Mezzeh", ["mezzeh", "mezzeh-airbase"]],
    ["al-Mazzah", ["mezzeh-airbase", "al-mazzah-aleppo"]],
    ["Georgia", ["georgia", "georgia-us"]],
    ["Sur", ["sur", "tyre"]],
    ["Gaza", ["gaza-city", "gaza-strip"]],
    ["Deir ez-Zor", ["deir-ez-zor", "deir-ez-zor-governorate", "dayr-az-zawr-district"]],
    ["Homs", ["homs", "homs-governorate", "hims-district"]],
    ["Hasakah", ["hasakah", "al-hasakah-governorate", "al-hasakah-district"]],
    ["Imam Ali base", ["imam-ali-base", "imam-ali-air-base-nasiriyah"]],
    ["Al-Hol", ["al-hawl", "al-hol-camp"]],
  ])("%s offers every place it may mean", async (text, slugs) =>
    expect(await slugsOf(text)).toEqual(expect.arrayContaining(slugs)),
  );

  it.each([
    ["Husaybah", "IQ", "husaybah"],
    ["Sour", "LB", "tyre"],
    ["Sur", "LB", "tyre"],
    ["Sur", "OM", "sur"],
    ["Tyre", "LB", "tyre"],
    ["Qaim", "IQ", "al-qaim"],
  ])("%s in %s is %s", async (text, country, slug) => {
    const answers = await answersOf(text, { country });
    expect(answers[0]?.slug).toBe(slug);
    expect(answers.every(({ countryCode }) => countryCode === country)).toBe(true);
  });

  it("keeps what lies a few kilometres apart as places of their own", () => {
    expect(metersBetween(place("tiyas"), place("t4-airbase"))).toBeGreaterThan(4_000);
    expect(metersBetween(place("mezzeh"), place("mezzeh-airbase"))).toBeGreaterThan(3_000);
    expect(metersBetween(place("mezzeh"), place("al-mazzah-aleppo"))).toBeGreaterThan(200_000);
    expect(metersBetween(place("kerem-shalom"), place("kerem-shalom-crossing"))).toBeGreaterThan(1_000);
    expect(metersBetween(place("natanz"), place("natanz-enrichment-plant"))).toBeGreaterThan(20_000);
    expect(metersBetween(place("imam-ali-base"), place("imam-ali-air-base-nasiriyah"))).toBeGreaterThan(
      500_000,
    );
  });

  it("sends a base of a common name to the one near where the report speaks of", async () => {
    const nasiriyah = place("imam-ali-air-base-nasiriyah");
    const border = place("abu-kamal");
    expect((await slugsOf("Imam Ali base", { near: nasiriyah.point }))[0]).toBe(nasiriyah.slug);
    expect((await slugsOf("Imam Ali base", { near: border.point }))[0]).toBe("imam-ali-base");
  });
});

describe("names that share letters", () => {
  it.each([
    ["ארצות הברית", "united-states"],
    ["الولايات المتحدة", "united-states"],
    ["אודם", "odem"],
    ["إسرائيل", "israel"],
    ["صور", "tyre"],
    ["غزة", "gaza-city"],
  ])("%s is %s", async (text, slug) => expect((await slugsOf(text))[0]).toBe(slug));

  it("does not let a village of three letters answer for a country", async () => {
    expect(await slugsOf("ארצות הברית")).not.toContain("odem");
    expect(await slugsOf("الولايات المتحدة", { country: "SY" })).not.toContain("odem");
  });

  it("does not take a channel for the town it is named like", async () => {
    expect(await slugsOf("Al Mayadeen TV")).not.toContain("mayadin");
    expect((await slugsOf("Al Mayadeen"))[0]).toBe("mayadin");
  });
});

// Villages that only the large gazetteers hold; their files are not part of the product.
const wofFolder = fileURLToPath(new URL("../../../shared/gazetteer/wof/", import.meta.url));
const tables = ["SY", "IQ", "YE"].flatMap((country) =>
  ["places", "names"].map((table) => path.join(wofFolder, `${country}.${table}.tsv.gz`)),
);
const shared = /husay?b|qa['’‘`]?im|rumay?l|tiyas|mazza|حصيب|القائم|رميلان|رميله|مزه/i;
const wofMissing = !tables.every((file) => fs.existsSync(file));

describe.skipIf(wofMissing)("beside every village of that name (needs ../shared/gazetteer/wof)", () => {
  let index: PlaceIndex;
  let namesakes: Place[] = [];
  const answers = async (text: string, country: string | null = null): Promise<Place[]> =>
    (await search(text, { index, country, limit: 50 })).map((answer) => answer.place);

  beforeAll(async () => {
    const imports = await openImports(wofFormat, tables);
    const villages = imports.map((source) =>
      source.read().filter(({ names }) => names.some(({ name }) => shared.test(name))),
    );
    namesakes = mergePlaces([
      ...villages.map((rows) =>
        rows.filter(({ externalIds }) => !knownGeonames.has(externalIds.geonames ?? 0)),
      ),
    ]);
    index = memoryPlaceIndex([...embeddedPlaces(), ...namesakes], "traps");
  }, 120_000);

  const knownGeonames = new Set(embeddedPlaces().map(({ externalIds }) => externalIds.geonames ?? -1));

  it("tells the border town of Husaybah from GeoNames 435849 near Ramadi", async () => {
    const found = await answers("Husaybah", "IQ");
    const other = namesakes.find(({ externalIds }) => externalIds.geonames === 435849);
    expect(found[0]?.slug).toBe("husaybah");
    expect(other === undefined ? 0 : metersBetween(other, place("husaybah"))).toBeGreaterThan(200_000);
    expect(found.map(({ id }) => id)).toContain(other?.id);
    expect(metersBetween(place("husaybah"), place("al-qaim"))).toBeLessThan(5_000);
    expect(place("husaybah").id).not.toBe(place("al-qaim").id);
  });

  it("prefers the Qaim of the border, and offers those of Yemen and southern Iraq", async () => {
    const found = await answers("Qaim");
    expect(found[0]?.slug).toBe("al-qaim");
    const yemen = await answers("Qaim", "YE");
    expect(yemen.length).toBeGreaterThan(0);
    expect(yemen.every(({ countryCode }) => countryCode === "YE")).toBe(true);
    const south = (await answers("Qaim", "IQ")).filter(({ point }) => point !== null && point.lat < 33);
    expect(south.length).toBeGreaterThan(0);
  });

  it("finds the oil town among the records named Rumaylan, and offers others", async () => {
    const found = await answers("Rumaylan", "SY");
    expect(found[0]?.externalIds.geonames).toBe(8596559);
    const others = found.filter(({ slug }) => slug !== "rumaylan");
    expect(others.length).toBeGreaterThan(0);
    expect(others.every((other) => metersBetween(other, place("rumaylan")) > 0)).toBe(true);
  });
});
