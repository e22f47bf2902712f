// Lists of names by key: whole, from the most prominent down, each with its country.
import { describe, expect, it } from "vitest";
import { KeyLists } from "./key-lists";

/** Entries of a key with the countries beside them. */
function listOf(lists: KeyLists, key: string): [number, number][] {
  const list = lists.listOf(key);
  if (list < 0) return [];
  const walked: [number, number][] = [];
  for (let at = lists.start(list); at < lists.end(list); at += 1)
    walked.push([lists.entryAt(at), lists.countryAt(at)]);
  return walked;
}

describe("KeyLists", () => {
  const lists = new KeyLists(8);
  for (const [entry, key] of ["km", "bkml", "", "km", "rk", "km"].entries()) lists.add(key, entry);
  lists.sort((entry) => entry * 10);

  it.each([
    {
      key: "km",
      list: [
        [5, 50],
        [3, 30],
        [0, 0],
      ],
    },
    { key: "bkml", list: [[1, 10]] },
    { key: "rk", list: [[4, 40]] },
    { key: "", list: [] },
    { key: "zzz", list: [] },
  ])("walks the entries of $key from the last added to the first", ({ key, list }) => {
    expect(listOf(lists, key)).toEqual(list);
  });

  it("knows which keys it holds", () => {
    expect(lists.has("km")).toBe(true);
    expect(lists.has("")).toBe(false);
  });

  it("tells a column in the order of its lists", () => {
    const doubled = lists.columnOf((entry) => entry * 2);
    const at = lists.start(lists.listOf("km"));
    expect([...doubled.subarray(at, at + 3)]).toEqual([10, 6, 0]);
  });
});
