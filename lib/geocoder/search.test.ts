// The geocoder on the sources every installation carries: any spelling finds the place, and an unknown name finds none.
import { describe, expect, it } from "vitest";
import { memoryPlaceIndex } from "../gazetteer/memory-place-index";
import { embeddedPlaceIndex, embeddedPlaces } from "../gazetteer/sources";
import { fold } from "../text/fold";
import { longestQuery } from "./check-query";
import { search, searchAll, searchAndTell } from "./search";

const index = embeddedPlaceIndex();
const slugs = async (text: string, options: Partial<Parameters<typeof search>[1]> = {}): Promise<string[]> =>
  (await search(text, { index, ...options })).map(({ place }) => place.slug);

const spellings: readonly (readonly [string, readonly string[]])[] = [
  ["abu-kamal", ["Boukamal", "Abu Kamal", "Al-Bukamal", "Albu Kamal", "البوكمال"]],
  ["al-qaim", ["Al-Qaim", "al-Qa'im", "Qaem", "القائم"]],
  ["akashat", ["Akashat", "Ukashat", "عكاشات"]],
  ["kharab-al-jir", ["Kharab al-Jir", "Kharab al-Jeer", "خراب الجير"]],
];

describe("any spelling", () => {
  for (const [slug, names] of spellings) {
    it.each(names)(`%s is ${slug}`, async (name) => expect((await slugs(name))[0]).toBe(slug));
  }

  const latin = spellings.flatMap(([slug, names]) =>
    names.filter((name) => /^[\x20-\x7e]+$/.test(name)).map((name) => [name, slug] as const),
  );
  it.each(latin)("%s is found with its own row taken out of every name of %s", async (name, slug) => {
    const own = fold(name);
    // The whole theatre and its countries, so that the place has rivals; without the row, wherever it stands.
    const places = embeddedPlaces()
      .filter(
        ({ countryCode }) =>
          countryCode === null ||
          ["SY", "IQ", "JO", "LB", "IL", "PS", "IR", "TR", "SA", "YE"].includes(countryCode),
      )
      .map((place) => ({
        ...place,
        name: fold(place.name) === own ? `place ${place.id}` : place.name,
        names: place.names.filter((other) => fold(other.name) !== own),
      }));
    expect(places.some((place) => place.names.some((other) => fold(other.name) === own))).toBe(false);
    const answers = await search(name, { index: memoryPlaceIndex(places, "without one row") });
    expect(answers[0]?.place.slug).toBe(slug);
    expect(["article", "key", "loose", "edit"]).toContain(answers[0]?.tier);
  });

  it("finds a misspelling where the country is named", async () => {
    expect((await slugs("Bukamaal", { country: "SY" }))[0]).toBe("abu-kamal");
    expect((await slugs("Akashad", { country: "IQ" }))[0]).toBe("akashat");
    expect((await slugs("Fallujjah", { country: "IQ" }))[0]).toBe("fallujah");
  });
});

describe("which of the namesakes", () => {
  it.each([
    ["France", "france"],
    ["Syria", "syria"],
    ["U.S.", "united-states"],
    ["America", "united-states"],
    ["UK", "united-kingdom"],
    ["سوريا", "syria"],
    ["العراق", "iraq"],
    ["Washington", "washington"],
    ["Georgia", "georgia"],
    ["Carrollton, Georgia", "carrollton-georgia"],
    ["Georgia, United States", "georgia-us"],
    ["Deir ez-Zor", "deir-ez-zor"],
    ["Deir ez-Zor governorate", "deir-ez-zor-governorate"],
    ["Homs", "homs"],
    ["محافظة حمص", "homs-governorate"],
    ["Gaza", "gaza-city"],
    ["Gaza Strip", "gaza-strip"],
    ["Harir air base", "harir-base"],
    ["Mezzeh", "mezzeh"],
    ["Mezzeh military airport", "mezzeh-airbase"],
    ["T4", "t4-airbase"],
    ["Tower 22", "tower-22"],
    ["western Iraq", "western-iraq"],
    ["Red Sea", "red-sea"],
    ["Middle East", "middle-east"],
    ["the Pentagon", "pentagon"],
    ["Dover Air Force Base", "dover-afb"],
  ])("%s is %s", async (name, slug) => expect((await slugs(name))[0]).toBe(slug));

  it("keeps the town and the garrison of one name apart", async () => {
    expect(await slugs("Al-Tanf")).toEqual(expect.arrayContaining(["tanf", "tanf-garrison"]));
    expect(await slugs("Kharab al-Jir")).toEqual(["kharab-al-jir", "kharab-al-jir-airfield"]);
  });

  it("answers in the country asked, and by what is near", async () => {
    const inLebanon = await search("Tripoli", { index, country: "LB" });
    expect(inLebanon[0]?.place.countryCode).toBe("LB");
    expect(inLebanon.every(({ place }) => place.countryCode === "LB")).toBe(true);
    expect((await search("Tripoli", { index }))[0]?.place.countryCode).toBe("LY");
    expect(
      (await search("Springfield", { index, near: { lon: -72.6, lat: 42.1 } }))[0]?.place.admin1Name,
    ).toBe("Massachusetts");
  });

  it("answers among the other places of the text", async () => {
    const others = [{ lon: -89.4, lat: 40.1 }];
    expect((await search("Springfield", { index, others }))[0]?.place.admin1Name).toBe("Illinois");
  });

  it("keeps to a box", async () => {
    const bbox = { west: 35, south: 32.5, east: 37, north: 35 };
    const answers = await search("Tripoli", { index, bbox });
    expect(answers[0]?.place.countryCode).toBe("LB");
    expect(answers.every(({ place }) => place.countryCode === "LB")).toBe(true);
  });

  it("means the seat before the division it is the seat of, where only the division is listed in that script", async () => {
    expect((await slugs("חדרה", { country: "IL" }))[0]).toBe("hadera");
    expect((await slugs("Hadera District", { country: "IL" }))[0]).toBe("hadera-district");
  });

  it("holds Tyre among what Sur may mean, and first in Lebanon", async () => {
    expect(await slugs("Sur")).toContain("tyre");
    expect((await slugs("Sur", { country: "LB" }))[0]).toBe("tyre");
  });

  it("keeps to the kinds and the number asked for", async () => {
    expect(await slugs("Homs", { kinds: ["governorate"] })).toEqual(["homs-governorate"]);
    expect(await slugs("Springfield", { limit: 3 })).toHaveLength(3);
  });
});

describe("no answer", () => {
  it.each<[string, Partial<Parameters<typeof searchAndTell>[1]>, RegExp[]]>([
    ["Xqzvbnm", {}, [/“Xqzvbnm” is known\./, /letter by letter/, /by sound/, /With a country named/]],
    ["Boukamal", { country: "US" }, [/known in US/, /places of that name in SY/]],
    ["Al Jazeera", {}, [/name of a broadcaster/]],
    ["Homs", { kinds: ["dam"] }, [/of another kind/]],
    ["137.6, 40.9", {}, [/lon and lat change places/]],
    ["FW29+WC", {}, [/is short/]],
    ["0.5, -150.5", {}, [/within 50 km/]],
  ])("%s is explained", async (text, options, words) => {
    const { answers, nothing } = await searchAndTell(text, { index, ...options });
    expect(answers).toEqual([]);
    for (const each of words) expect(nothing).toMatch(each);
  });

  it("explains nothing where there is an answer", async () => {
    expect((await searchAndTell("Homs", { index })).nothing).toBeNull();
  });

  it.each([
    "Kataib Hezbollah",
    "Joe Biden",
    "drone strike",
    "Reuters",
    "Quds Force",
    "USS Dwight Eisenhower",
    "Xqzvbnm",
    "Nowhereville Xyz",
    "?!",
    "١٢٣",
  ])("%s is no place", async (name) => expect(await slugs(name)).toEqual([]));

  it("does not answer a name in the wrong country", async () => {
    expect(await slugs("Boukamal", { country: "US" })).toEqual([]);
  });
});

describe("an answer", () => {
  it("tells why, in words that add up to its score", async () => {
    const [best] = await search("Boukamal", { index, country: "sy" });
    expect(best).toMatchObject({ tier: "curated", matchedName: "Boukamal" });
    expect(best?.evidence.map(({ text }) => text).join("; ")).toMatch(
      /Boukamal.*people.*lies in SY, as asked/,
    );
    expect(best?.score).toBeGreaterThan(0.8);
    expect(best?.score).toBeLessThanOrEqual(1);
  });

  it.each([
    "34.4523, 40.9185",
    "37S FU 762 139",
    "FW29+WC Abu Kamal",
    "https://www.openstreetmap.org/#map=14/34.4523/40.9185",
  ])("takes %s for what lies there", async (text) => {
    const [best] = await search(text, { index });
    expect(best?.place.slug).toBe("abu-kamal");
  });

  it("follows each query's own hints in a batch", async () => {
    const answers = await searchAll(
      [
        { text: "Homs", country: null, kinds: ["governorate"] },
        { text: "Homs", country: null },
      ],
      { index, limit: 1 },
    );
    expect(answers.map(([best]) => best?.place.slug)).toEqual(["homs-governorate", "homs"]);
  });

  it("is the same in a batch as alone, in the order asked", async () => {
    const queries = ["Qaem", "Joe Biden", "Akashat"].map((text) => ({ text, country: null }));
    const batch = await searchAll(queries, { index });
    expect(batch.map((each) => each[0]?.place.slug ?? null)).toEqual(["al-qaim", null, "akashat"]);
    expect(batch[0]).toEqual(await search("Qaem", { index }));
  });

  it.each([
    ["", {}, /empty/],
    ["   ", {}, /empty/],
    ["x".repeat(longestQuery + 1), {}, /at most 200/],
    ["x".repeat(10_000), {}, /10,000/],
    ["Abu\u0000Kamal", {}, /control/],
    ["Abu\nKamal", {}, /control/],
    ["Abu \ud800", {}, /broken/],
    ["Homs", { country: "Syria" }, /two letters/],
  ])("refuses %j", async (text, options, message) => {
    await expect(search(text, { index, ...options })).rejects.toMatchObject({
      kind: "invalid",
      message: expect.stringMatching(message),
    });
  });
});
