// Who speaks, by what they are to a place or a body; and what editors, lists of places and searches say, in Arabic.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
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
  ["between Iraq and Syria", "بين العراق وسوريا"],
  ["vicinity of Iraq", "محيط العراق"],
  ["between Iraq and Qarandil", `بين العراق و${isolated("Qarandil")}`],
  ["edge of Iraq", "أطراف العراق"],
])("%s", (english, arabic) => {
  expect(retold.where(english, [])).toBe(arabic);
});

test.each([
  ["60 nautical miles south-east of Iraq", "على بُعد 60 ميلًا بحريًا جنوب شرق العراق"],
  ["4 nautical miles off Iraq", "على بُعد 4 أميال بحرية من العراق"],
  ["about 100 km from Iraq", "على بُعد 100 كم من العراق"],
  ["north of Iraq", "شمال العراق"],
  ["near Iraq", "قرب العراق"],
  ["3 villages of Iraq", isolated("3 villages of Iraq")],
])("%s", (english, arabic) => {
  expect(retold.where(english, [])).toBe(arabic);
});

test.each([
  ["people", "أشخاص"],
  ["F-16 fighter jets", `طائرات مقاتلة ${isolated("F-16")}`],
  ["US soldiers", "جنود أمريكيون"],
  ["person", "شخص"],
  ["more missiles", "صواريخ أخرى"],
  ["wounded soldiers", "جنود جرحى"],
  ["armed drones", "طائرات مسيّرة مسلحة"],
  // One word is not known: left as it is.
  ["purple drones", isolated("purple drones")],
  ["bakers", isolated("bakers")],
])("counted: %s", (english, arabic) => {
  expect(retold.unit(english)).toBe(arabic);
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
    ["two security sources", "مصدرين أمنيين"],
    ["two military bases", "قاعدتين عسكريتين"],
    ["the governor's spokesman", "متحدث باسم المحافظ"],
    ["the Ministry of Health", "وزارة الصحة"],
    ["civil defence officials", "مسؤولين في الدفاع المدني"],
    ["preliminary reports", "تقارير أولية"],
    ["two news agencies", isolated("two news agencies")],
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
  "Centre and radius of the outline in Who's On First 1108779185 (meso). From: Who's On First 1108779185.",
  '"Xyzzy" has no sure place: No place in the gazetteer is spelled or sounds like "Xyzzy".',
  "The next sentence says where. North of Manbij, how far the text does not say: a circle that touches the place and reaches 36 km out.",
  "The event is published already.",
  "UTM zones run from 1 to 60; got 61.",
  "Give the name of one place, at most 200 characters; got 1,300. To read a whole text, use the reader.",
])("%s", (english) => {
  expect(sentenceIn(retold, english)).toMatchObject({ language: "ar" });
});

test("reasons in one line are said each", () => {
  expect(sentenceIn(retold, "its usual name; it is a town").words).toMatch(/^[^A-Za-z]+؛ [^A-Za-z]+$/);
  expect(sentenceIn(retold, "its usual name; it was raining").language).toBe("en");
});

test("every note of our list of places and every reason of the seeds' editors is said", () => {
  const seeds = path.join(import.meta.dirname, "../../seeds");
  const textsOf = (folder: string, field: string): string[] =>
    readdirSync(path.join(seeds, folder))
      .filter((name) => /\.jsonl?$/.test(name))
      .flatMap((name) => [
        ...readFileSync(path.join(seeds, folder, name), "utf8").matchAll(
          new RegExp(`"${field}": ?("(?:[^"\\\\]|\\\\.)+")`, "g"),
        ),
      ])
      .map(([, quoted = ""]) => String(JSON.parse(quoted)));
  const texts = [...textsOf("gazetteer", "note"), ...textsOf("decisions", "reason")];
  expect(texts.length).toBeGreaterThan(500);
  expect([...new Set(texts)].filter((text) => retold.sentence(text) === null)).toEqual([]);
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
