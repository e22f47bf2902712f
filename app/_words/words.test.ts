// Both languages count as they should, and every message of both can be read.
import { parse } from "@formatjs/icu-messageformat-parser";
import { describe, expect, test } from "vitest";
import { arabic } from "./arabic";
import { english } from "./english";
import { hrefIn, splitLanguage } from "./language";
import { wordsIn } from "./words";

function messagesOf(words: object, path = ""): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[`${path}${key}`, value] as [string, string]]
      : messagesOf(value, `${path}${key}.`),
  );
}

describe("messages", () => {
  test("English counts", () => {
    const t = wordsIn("en", "timeline");
    expect([0, 1, 12_000].map((count) => t("events", { count }))).toEqual([
      "0 events",
      "1 event",
      "12,000 events",
    ]);
  });
  test("Arabic counts in its six ways, with Western digits", () => {
    const t = wordsIn("ar", "timeline");
    expect([0, 1, 2, 3, 11, 100].map((count) => t("events", { count }))).toEqual([
      "لا أحداث",
      "حدث واحد",
      "حدثان",
      "3 أحداث",
      "11 حدثًا",
      "100 حدث",
    ]);
  });
  test("every message can be read, and asks for the same values in both languages", () => {
    const asked = (message: string): string[] =>
      [
        ...new Set(
          JSON.stringify(parse(message, { captureLocation: false })).match(/"type":[1-8],"value":"\w+"/g) ??
            [],
        ),
      ]
        .map((found) => found.replace(/.*"value":/, ""))
        .sort();
    const inArabic = new Map(messagesOf(arabic));
    for (const [key, message] of messagesOf(english))
      expect([key, asked(inArabic.get(key) ?? "")]).toEqual([key, asked(message)]);
  });
});

describe("addresses", () => {
  test.each([
    ["/", "/ar"],
    ["/?kind=strike", "/ar?kind=strike"],
    ["/places/abu-kamal", "/ar/places/abu-kamal"],
    ["/ar/places/abu-kamal", "/ar/places/abu-kamal"],
    ["/arak", "/ar/arak"],
    ["/api", "/ar/api"],
    ["/api/v1/geocode", "/api/v1/geocode"],
    ["/map-picture?size=share", "/map-picture?size=share"],
    ["https://example.org/", "https://example.org/"],
    ["#more", "#more"],
  ])("%s in Arabic is %s", (english, arabic) => {
    expect(hrefIn("ar", english)).toBe(arabic);
    expect(hrefIn("en", english)).toBe(english);
  });
  test.each([
    ["/ar", { language: "ar", path: "/" }],
    ["/ar/places/x", { language: "ar", path: "/places/x" }],
    ["/arak", { language: "en", path: "/arak" }],
    ["/places/ar", { language: "en", path: "/places/ar" }],
  ])("%s is asked for as %j", (path, split) => {
    expect(splitLanguage(path)).toEqual(split);
  });
});
