// The same list is asked for in the same words, whatever the camera trembles.
import { expect, test } from "vitest";
import { listQuery } from "./ask-for-events";

test.each([
  [{ filterQuery: "", sort: "newest", shown: null, box: null }, ""],
  [{ filterQuery: "kind=strike", sort: "newest", shown: "tray", box: null }, "kind=strike&shown=tray"],
  [
    {
      filterQuery: "kind=strike&when=2023-10-26/..",
      sort: "precision",
      shown: "map",
      box: { west: 40.123456, south: -0.00001, east: 41, north: 35.00001 },
    },
    "kind=strike&when=2023-10-26/..&bbox=40.1234,-0.0001,41,35.0001&shown=map&sort=precision",
  ],
] as const)("%j is asked for as %s", (list, query) => {
  expect(listQuery(list)).toBe(query);
});

test("a camera that trembles by a metre asks for the same list", () => {
  const at = (west: number): string =>
    listQuery({
      filterQuery: "",
      sort: "newest",
      shown: "map",
      box: { west, south: 30, east: 50, north: 40 },
    });
  expect(at(40.00002)).toBe(at(40.00001));
});
