// How far apart two sounds are.
import { describe, expect, it } from "vitest";
import { soundOf, soundSimilarity } from "./sound";

describe("soundSimilarity", () => {
  it("is 1 for the same, 0 for nothing, and the same both ways", () => {
    expect(soundSimilarity("bukamal", "bukamal")).toBe(1);
    expect(soundSimilarity("", "bukamal")).toBe(0);
    expect(soundSimilarity("kaim", "kaem")).toBe(soundSimilarity("kaem", "kaim"));
  });

  it("thinks vowels cheap, kindred consonants dear, others dearest", () => {
    const vowel = soundSimilarity(soundOf("qaim"), soundOf("qaem"));
    const kindred = soundSimilarity(soundOf("jir"), soundOf("gir"));
    const other = soundSimilarity(soundOf("jir"), soundOf("mir"));
    expect(vowel).toBeGreaterThan(kindred);
    expect(kindred).toBeGreaterThan(other);
  });

  it("holds for long names", () => {
    expect(soundSimilarity("ab".repeat(300), "ab".repeat(299))).toBeGreaterThan(0.99);
  });
});
