// One slip away: every neighbour once, and a filter that leaves out none of those that are there.
import { describe, expect, it } from "vitest";
import { KeyBits, neighbourKeys } from "./neighbour-keys";

describe("neighbourKeys", () => {
  it.each([
    ["one symbol less", "km", "bkm"],
    ["one symbol more", "bkml", "bkm"],
    ["another symbol", "bkn", "bkm"],
    ["two swapped", "bmk", "bkm"],
  ])("tells %s", (_, neighbour, key) => {
    expect(neighbourKeys(key)).toContain(neighbour);
  });

  it("tells each once, and neither the key itself nor nothing at all", () => {
    const neighbours = neighbourKeys("k");
    expect(new Set(neighbours).size).toBe(neighbours.length);
    expect(neighbours).not.toContain("k");
    expect(neighbours).not.toContain("");
  });

  it("leaves out only what is not there", () => {
    const there = neighbourKeys("hlb").filter((_, at) => at % 5 === 0);
    const told = neighbourKeys("hlb", new KeyBits(there));
    expect(told).toEqual(expect.arrayContaining(there));
    expect(told.length).toBeLessThan(neighbourKeys("hlb").length / 2);
  });

  it("keeps the order", () => {
    const all = neighbourKeys("dmSk");
    const some = new Set(all.filter((_, at) => at % 9 === 0));
    const told = neighbourKeys("dmSk", new KeyBits([...some])).filter((key) => some.has(key));
    expect(told).toEqual([...some]);
  });
});
