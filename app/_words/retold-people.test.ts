// Who speaks, by what they are to a place or a body; and what editors, lists of places and searches say, in Arabic.
import { describe, expect, test } from "vitest";
import { nameKeys } from "../../lib/gazetteer/name-key";
import { whyNothing } from "../../lib/geocoder/why-nothing";
import { retold } from "./ar/retold";
import { isolated, sentenceIn, titleIn } from "./retold";

test.each([
  ["on the border between Iraq and Syria", "على الحدود بين العراق وسوريا"],
  ["on the Syria-Iraq border", "على الحدود بين سوريا والعراق"],
  ["on the outskirts of Iraq", "على أطراف العراق"],
  ["around Iraq", "قرب العراق"],
  ["edge of Iraq", "أطراف العراق"],
])("%s", (english, arabic) => {
  expect(retold.where(english, [])).toBe(arabic);
});

describe("claimants and actors", () => {
  test.each([
    ["the mayor of Al-Qaim", `رئيس بلدية ${isolated("Al-Qaim")}`],
    ["the governor of Iraq", "محافظ العراق"],
    ["a hospital in Boukamal", `مستشفى في ${isolated("Boukamal")}`],
    ["a Pentagon spokesman", "متحدث باسم البنتاغون"],
    [
      "National Security Council spokesman John Kirby",
      `المتحدث باسم مجلس الأمن القومي الأمريكي ${isolated("John Kirby")}`,
    ],
    ["the Turkish army", "الجيش التركي"],
    ["the Syrian defence ministry", "وزارة الدفاع السورية"],
    ["a local official", "مسؤول محلي"],
    ["unnamed sources", "مصادر غير مسمّاة"],
    ["local police", "الشرطة المحلية"],
    // Nobody knows what these are: left as they are.
    ["Blue Harbour spokesman Jim Doe", isolated("Blue Harbour spokesman Jim Doe")],
    ["a wizard in Homs", isolated("a wizard in Homs")],
  ])("%s", (english, arabic) => {
    expect(retold.name(english)).toBe(arabic);
  });

  test("a title names the place of whoever speaks as the event does", () => {
    const place = { name: "Al-Qaim", nameArabic: "القائم", parent: null };
    const event = {
      kind: "airstrike",
      title: "Air strike at Al-Qaim, the mayor of Al-Qaim said",
      locations: [{ label: "Al-Qaim", place }],
    } as const;
    expect(titleIn(retold, event).words).toBe("غارة جوية في القائم، بحسب رئيس بلدية القائم");
  });
});

test.each([
  "The headline names the same town as the first sentence.",
  "A base of US forces at the airfield. Published positions of the airfield differ by up to 10 km; the circle holds them.",
  '"Euphrates" was placed with 73% confidence.',
  "A box; drawn by us. Point from GeoNames.",
  "airportsdata puts it 1.7 km away; the circle holds both.",
  "Give the name of one place, at most 200 characters; got 1,300. To read a whole text, use the reader.",
])("%s", (english) => {
  expect(sentenceIn(retold, english)).toMatchObject({ language: "ar" });
});

test.each([
  ["Xyzzy", null],
  ["Lake of <b>Nowhere</b>; 5% off", null],
  ["Qux", "SY"],
  ["Hezbollah", null],
  ["12.9.4", null],
])("why “%s” is not found is said whole", (name, countryCode) => {
  const why = whyNothing({
    keys: nameKeys(name),
    context: { name, countryCode, near: null, kinds: [], within: [], others: [] },
    hits: [],
    isFiltered: false,
  });
  expect(sentenceIn(retold, why)).toMatchObject({ language: "ar" });
});
