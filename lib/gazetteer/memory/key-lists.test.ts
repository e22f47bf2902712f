// Lists of names by key: whole, from the most prominent down.
import { describe, expect, it } from "vitest";
import { KeyLists } from "./key-lists";

function listOf(lists: KeyLists, key: string): number[] {
  const list = lists.listOf(key);
  if (list < 0) return [];
  const walked: number[] = [];
  for (let at = lists.start(list); at < lists.end(list); at += 1) walked.push(lists.entryAt(at));
  return walked;
}

function listsOf(keys: readonly string[]): KeyLists {
  const lists = new KeyLists(keys.length + 2);
  for (const [entry, key] of keys.entries()) lists.add(key, entry);
  return lists;
}

describe("KeyLists", () => {
  const keys = ["km", "bkml", "", "km", "rk", "km"];
  const lists = listsOf(keys);
  lists.sort();

  it.each([
    { key: "km", list: [5, 3, 0] },
    { key: "bkml", list: [1] },
    { key: "rk", list: [4] },
    { key: "", list: [] },
    { key: "zzz", list: [] },
  ])("walks the entries of $key from the last added to the first", ({ key, list }) => {
    expect(listOf(lists, key)).toEqual(list);
  });

  it("knows which keys it holds", () => {
    expect(lists.has("km")).toBe(true);
    expect(lists.has("")).toBe(false);
  });

  it("gives its entries other numbers and countries and keeps their order", () => {
    const renumbered = listsOf(keys);
    renumbered.sort();
    const countries = Uint16Array.from({ length: 16 }, (_, number) => number * 2);
    renumbered.renumber(Int32Array.from([10, 11, 12, 13, 14, 15]), countries);
    expect(listOf(renumbered, "km")).toEqual([15, 13, 10]);
    expect(renumbered.countryAt(renumbered.start(renumbered.listOf("km")))).toBe(30);
    expect([...lists.all()]).toEqual([5, 3, 0, 1, 4]);
  });
});
