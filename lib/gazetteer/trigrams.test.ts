// The words that share most of their trigrams: all of them, whichever lists are walked.
import { describe, expect, it } from "vitest";
import { chanceFrom } from "../testing/chance";
import { TrigramIndex } from "./trigrams";

/** As pg_trgm counts: two blanks before a word, one after. */
function trigramsOf(word: string): Set<string> {
  const padded = `  ${word} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
}

function likeness(a: string, b: string): number {
  const ours = trigramsOf(a);
  const theirs = trigramsOf(b);
  const shared = [...ours].filter((each) => theirs.has(each)).length;
  return shared / (ours.size + theirs.size - shared);
}

describe("TrigramIndex", () => {
  const chance = chanceFrom(5);
  const syllable = (): string => chance.oneOf(["ka", "ra", "mal", "bu", "deir", "sh", "قا", "ئم"] as const);
  const words = Array.from({ length: 400 }, () =>
    Array.from({ length: 1 + chance.below(4) }, syllable).join(""),
  );
  const index = new TrigramIndex<string>();
  for (const word of words) index.add(word, word);

  it.each([...words.slice(0, 40), "bukamal", "kamalbu", "x", "deir", "shshsh"])(
    "finds what is like %s",
    (word) => {
      expect(index.find(word)).toEqual(words.filter((each) => likeness(word, each) >= 0.45));
    },
  );

  it("finds nothing for no word and for endless ones", () => {
    expect(index.find("")).toEqual([]);
    expect(index.find("ka".repeat(200))).toEqual([]);
  });
});
