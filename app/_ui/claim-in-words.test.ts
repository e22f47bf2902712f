// None reported, not stated, hedges and intervals are told apart, in both languages.
import { describe, expect, it } from "vitest";
import { retold } from "../_words/ar/retold";
import type { Language } from "../_words/language";
import { wordsIn } from "../_words/words";
import { claimantInWords, claimValueInWords, niceAxis, populationInWords } from "./claim-in-words";

const bare = { min: null, max: null, words: null, approximation: null };
const wordsOf = (language: Language) => ({
  language,
  t: wordsIn(language, "records"),
  labels: wordsIn(language, "labels"),
  retold: language === "ar" ? retold : null,
});
const [en, ar] = [wordsOf("en"), wordsOf("ar")];

describe("the value of a claim", () => {
  it.each([
    [{ ...bare, min: 16, max: 16 }, "16", "16"],
    [{ ...bare, min: 0, max: 0 }, "none reported", "لم يُبلَّغ عن أي منها"],
    [bare, "not stated", "لم يُذكر"],
    [{ ...bare, min: 19, approximation: "at least" }, "at least 19", "19 على الأقل"],
    [{ ...bare, min: 19 }, "at least 19", "19 على الأقل"],
    [{ ...bare, max: 5 }, "up to 5", "حتى 5"],
    [{ ...bare, min: 1400, max: 1400, approximation: "some" }, "some 1,400", "نحو 1,400"],
    [{ ...bare, min: 3, max: 5 }, "3–5", "3–5"],
    [{ ...bare, min: 24, max: 99, approximation: "dozens" }, "dozens (24–99)", "عشرات (24–99)"],
    [{ ...bare, min: 7, max: 7, approximation: "a good" }, "a good 7", "\u2068a good\u2069 7"],
    [{ ...bare, words: "weapons depots" }, "weapons depots", "مستودعات للأسلحة"],
    [{ ...bare, words: "houses used as depots" }, "houses used as depots", "houses used as depots"],
  ])("%o is %s", (claim, english, arabic) => {
    expect([claimValueInWords(claim, en).words, claimValueInWords(claim, ar).words]).toEqual([
      english,
      arabic,
    ]);
  });
  it("a report's own words are marked as English on an Arabic page", () => {
    expect(claimValueInWords({ ...bare, words: "houses used as depots" }, ar).language).toBe("en");
    expect(claimValueInWords({ ...bare, words: "weapons depots" }, ar).language).toBe("ar");
    expect(claimValueInWords(bare, ar).language).toBe("ar");
  });
});

describe("who is counted", () => {
  it("joins the word of the text and the class, without saying one thing twice", () => {
    expect(populationInWords({ population: "civilian", unit: null }, en)).toBe("civilians");
    expect(populationInWords({ population: "civilian", unit: "civilians" }, en)).toBe("civilians");
    expect(populationInWords({ population: "combatant", unit: "militants" }, en)).toBe(
      "militants (fighters)",
    );
    expect(populationInWords({ population: "unknown", unit: null }, en)).toBeNull();
    expect(populationInWords({ population: "civilian", unit: "civilians" }, ar)).toBe("مدنيون");
    expect(populationInWords({ population: "combatant", unit: "bargemen" }, ar)).toBe(
      "\u2068bargemen\u2069 (مقاتلون)",
    );
  });
  it("and who says so", () => {
    const report = {
      id: "r",
      title: "t",
      publisher: null,
      url: null,
      publishedAt: null,
      publishedPrecision: null,
      isRetelling: false,
      retells: null,
    };
    const claimant = { name: "The Pentagon", kind: null, actorKey: null, via: "CNN" };
    const claim = { claimant, modality: "states" as const, report };
    expect(claimantInWords(claim, en)).toBe("said by the Pentagon, through CNN");
    expect(claimantInWords(claim, ar)).toBe("بحسب البنتاغون، عبر سي إن إن");
    expect(claimantInWords({ ...claim, claimant: null }, en)).toBe("the report itself, naming no one");
  });
});

describe("the axis of the strip", () => {
  it.each([
    [0, { max: 1, step: 1 }],
    [3, { max: 3, step: 1 }],
    [18, { max: 20, step: 5 }],
    [1400, { max: 1500, step: 500 }],
  ])("%d ends at a round number", (largest, expected) => {
    expect(niceAxis(largest)).toEqual(expected);
  });
});
