// The automaton counts what it should, or the limit it stands for means nothing.
import { expect, it } from "vitest";
import { ahoCorasick } from "./aho-corasick";

it.each([
  ["Shells fell on Homs and Hama.", 2],
  ["HOMS", 1],
  ["homshama", 2],
  ["abu kamal", 1],
  ["", 0],
  ["hom", 0],
])("%s", (text, count) => {
  expect(ahoCorasick(["homs", "hama", "abu kamal"]).count(text)).toBe(count);
});

it("meets a name that ends inside another", () => {
  expect(ahoCorasick(["alhama", "ham"]).count("alhama")).toBe(2);
});
