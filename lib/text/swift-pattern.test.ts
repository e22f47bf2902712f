import { describe, expect, test } from "vitest";
import { SwiftPattern } from "./swift-pattern";

const texts = [
  "",
  "a",
  "Rockets and drones struck the town; two ROCKETS fell short.",
  "“Ten people,” she said – “at least 10, or 12.”",
  "re-struck, unstruck, struck",
  "naïve Öland Ööland\nſtruck Kelvin",
  "aaaa abab ab",
  "2024-02-02 and 02.02.2024 on Feb. 2, 2024",
  "𝒜 struck 𝒜struck struck𝒜",
  "At 5.30 pm; the 12 men – of the convoy – were\nKILLED in a drone-strike's wake, 'no' one says.",
  "a notable unkilled nobody; skilled pilots",
];

const patterns: readonly (readonly [string, string])[] = [
  ["struck|strik(?:e|ing)", "i"],
  ["\\bstruck\\b", "i"],
  ["(?<![\\w-])(?:rockets?|drones?)(?![\\w])", "i"],
  ["(?<=\\band )drones", ""],
  ["(?:at least |over )?(?<number>\\d+|ten)", "iu"],
  ["\\p{Lu}\\p{L}+", "u"],
  ["[^\\w\\s]", ""],
  ["[^a-z]o", ""],
  [".o", "s"],
  ["a{2}", ""],
  ["(?:a|b)*b", ""],
  ["(?:ab){1,2}?", ""],
  ["(a|r)(?:o\\1)?", ""],
  ["(?=t)\\w+", ""],
  ["(?!t)t?w", ""],
  ["\\bÖ", ""],
  ["\\b(?:–|“)?\\s*s", ""],
  ["(?:19|20)\\d\\d([-/])(?:0[1-9]|1[0-2])\\1\\d\\d", "u"],
  ["s", "iu"],
  ["k", "iu"],
  ["\\n", ""],
  ["\\bno\\b", "i"],
  ["kill(?:ed|ing)?\\b", "i"],
  [";\\s|\\s[–—]\\s|,\\s(?=and\\s)", ""],
  ["\\b\\d{1,2}(?:[:.]\\d\\d)?\\s*[ap]m\\b", "i"],
  ["\\b(?:the|a) (?:[\\w-]+ )*?(?:men|pilots)", "iu"],
  ["(?<=\\d\\d )(?:men|women)(?! in\\b)", ""],
  ["struc(?:k|\\b)", "iu"],
  ["(?:dr|c)one?-?[a-z]{4}", "i"],
];
const mayMatchNothing = ["a*", "(?:ab)?", "x|", "\\b", "(?<!\\w)(?=a)", "$|x"];

const shown = (matches: Iterable<RegExpMatchArray>): unknown[] =>
  [...matches].map((match) => [match.index, [...match], { ...match.groups }]);

describe("a swift pattern finds what its regular expression finds", () => {
  test.each(patterns)("/%s/%s", (source, flags) => {
    const swift = new SwiftPattern([source], flags);
    for (const text of texts) {
      expect(shown(swift.matchesIn(text))).toEqual(shown(text.matchAll(new RegExp(source, `${flags}g`))));
      expect(swift.test(text)).toBe(new RegExp(source, flags).test(text));
      expect(swift.exec(text)?.[0]).toBe(new RegExp(source, flags).exec(text)?.[0]);
    }
  });
});

test("of several alternatives the earlier is found where two begin in one place, as between bars", () => {
  const sources = ["a", "ab", "b(?=a)", "\\bstruck", "two \\w+"];
  const swift = new SwiftPattern(sources, "i");
  const all = new RegExp(sources.join("|"), "gi");
  for (const text of texts) expect(shown(swift.matchesIn(text))).toEqual(shown(text.matchAll(all)));
});

test("each alternative alone is told with all its matches, whatever the others match", () => {
  const sources = ["aa", "ab", "rockets?", "rock", "(?<!\\w)s"];
  const swift = new SwiftPattern(sources, "i");
  for (const text of texts) {
    const found = swift.matchesOfEach(text);
    for (const [number, source] of sources.entries())
      expect(shown(found[number] ?? [])).toEqual(shown(text.matchAll(new RegExp(source, "gi"))));
  }
});

test.each(mayMatchNothing)("/%s/ may match nothing and is refused", (source) => {
  expect(() => new SwiftPattern([source])).toThrow(RangeError);
});

test("the bars of one expression part what is tried, but where groups are counted", () => {
  for (const pattern of [/strike|struck|(?:rock|drone)s\b|[|(]/i, /(r)ocket|dro(n)es/i]) {
    const swift = SwiftPattern.of(pattern);
    for (const text of texts)
      expect(shown(swift.matchesIn(text))).toEqual(shown(text.matchAll(new RegExp(pattern, "gi"))));
  }
});

test("a pattern made after texts were looked at finds its words in them too", () => {
  const text = "the zeppelin and the dirigible";
  expect(new SwiftPattern(["zeppelin"]).test(text)).toBe(true);
  expect(new SwiftPattern(["dirigible"]).test(text)).toBe(true);
});
