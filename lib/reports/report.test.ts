// The door for texts lets through what can be kept and cited, and says what to do about the rest.
import { describe, expect, it } from "vitest";
import { checkText, maxReportBytes, parsePublished, parseReport } from "./report";

const text = "Two strikes were reported near the river.\nNobody was hurt.";

describe("a report at the door", () => {
  it("gets hash, length in UTF-16 units and a title from its first line", () => {
    expect(parseReport({ text: "\n  Żółw 🐢 spotted \nmore" })).toMatchObject({
      title: "Żółw 🐢 spotted",
      textLength: 24,
      language: "en",
      publisher: null,
      url: null,
      publishedAt: null,
      isRetelling: false,
      sha256: "46177b2896890fe98bbe46c319d53430259f0adad534db8821836d0aae80272e",
    });
  });

  it.each([
    ["empty text", { text: "" }, /empty/],
    ["blank text", { text: " \n\t " }, /empty/],
    ["no text", {}, /text/],
    ["text that is a number", { text: 7 }, /text/],
    ["nothing at all", null, /report/i],
    ["a list", [text], /report/i],
    ["a NUL", { text: `${text}\u0000` }, /U\+0000.*offset 58/],
    ["half a surrogate pair, first", { text: "a\ud83d b" }, /lone surrogate.*offset 1/],
    ["half a surrogate pair, second", { text: "ab \udc22" }, /lone surrogate.*offset 3/],
    ["more than 1 MB", { text: "ا".repeat(maxReportBytes / 2 + 1) }, /too long: 1000002 bytes/],
    ["a url of another kind", { text, url: "javascript:alert(1)" }, /url must be an address/],
    ["a url that is none", { text, url: "not a url" }, /url must be an address/],
    ["a date that is none", { text, publishedAt: "3 Feb 2024" }, /publishedAt must be a day/],
    ["a day that does not exist", { text, publishedAt: "2024-02-31" }, /publishedAt must be a day/],
    ["an instant without a zone", { text, publishedAt: "2024-02-03T10:00:00" }, /publishedAt must be a day/],
    ["a year out of reach", { text, publishedAt: "0024-02-03" }, /between 1800 and 2200/],
    ["a title of 301 letters", { text, title: "x".repeat(301) }, /title/],
  ])("is refused with %s", (_what, input, message) => {
    expect(() => parseReport(input)).toThrow(message);
  });

  it.each([
    ["exactly 1 MB", "a".repeat(maxReportBytes)],
    ["a whole surrogate pair", "🐢"],
    ["right-to-left text", "قصف قرب البوكمال"],
    ["a replacement character", "a\ufffdb"],
  ])("takes %s as it is", (_what, taken) => {
    expect(checkText(taken)).toBe(taken);
  });

  it.each([
    ["2024-02-03", { at: "2024-02-03T00:00:00.000Z", precision: "day" }],
    ["2024-02-03T23:30:00+03:00", { at: "2024-02-03T20:30:00.000Z", precision: "instant" }],
    ["2024-02-03T23:30:00Z", { at: "2024-02-03T23:30:00.000Z", precision: "instant" }],
    [null, null],
  ])("knows publication %s", (given, expected) => {
    expect(parsePublished(given)).toEqual(expected);
  });

  it("takes empty fields as not known", () => {
    expect(parseReport({ text, publisher: "  ", url: "", title: null, publishedAt: "" })).toMatchObject({
      publisher: null,
      url: null,
      publishedAt: null,
      title: "Two strikes were reported near the river.",
    });
  });

  it("cuts a title that is a whole paragraph", () => {
    const { title } = parseReport({ text: "word ".repeat(100) });
    expect(title.length).toBeLessThanOrEqual(140);
    expect(title.endsWith("…")).toBe(true);
  });
});
