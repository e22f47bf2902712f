import { expect, test } from "vitest";
import { explainNotAdded, findConflicts, type ComparableClaim } from "./conflicts";

function claim(
  claimant: string | null,
  min: number | null,
  max: number | null,
  more: Partial<ComparableClaim> = {},
): ComparableClaim {
  const at = (claimant ?? "x").length * 100 + (min ?? 0) + (max ?? 0);
  return {
    field: "killed",
    population: "unknown",
    unit: "people",
    min,
    max,
    scope: null,
    modality: "states",
    claimant:
      claimant === null
        ? null
        : { name: claimant, span: { start: 0, end: 1 }, kind: null, actorKey: null, via: null },
    sentence: { start: at, end: at + 50 },
    ...more,
  };
}
const inPlace = (name: string): ComparableClaim["scope"] => ({
  placeId: name,
  name,
  inferred: false,
  reason: null,
});

test.each<[string, ComparableClaim, ComparableClaim, boolean]>([
  ["two tolls of one place", claim("the ministry", 7, 7), claim("a monitor", 9, 9), true],
  [
    "two tolls of two countries",
    claim("the ministry", 7, 7, { scope: inPlace("A") }),
    claim("a monitor", 9, 9, { scope: inPlace("B") }),
    false,
  ],
  ["intervals that meet", claim("the ministry", 5, null), claim("a monitor", 9, 9), false],
  [
    "another population",
    claim("the ministry", 7, 7, { population: "civilian" }),
    claim("a monitor", 9, 9, { population: "combatant" }),
    false,
  ],
  ["another field", claim("the ministry", 7, 7), claim("a monitor", 9, 9, { field: "injured" }), false],
  [
    "one claimant twice",
    claim("a monitor", 7, 7),
    claim("a monitor", 9, 9, { sentence: { start: 5000, end: 5050 } }),
    false,
  ],
  [
    "a part and its whole",
    claim("the ministry", 3, 3, { scope: inPlace("A") }),
    claim("a monitor", 9, 9),
    false,
  ],
  [
    "a denial",
    claim("the ministry", 0, 0, { population: "civilian", modality: "denies" }),
    claim("a monitor", 1, null, { population: "civilian" }),
    true,
  ],
  [
    "houses and targets",
    claim("the mayor", 3, 3, { field: "targets", unit: "houses" }),
    claim("a spokesman", 85, null, { field: "targets", unit: "targets" }),
    false,
  ],
])("%s: conflict %s", (_name, one, other, expected) => {
  expect(findConflicts([one, other]).length > 0).toBe(expected);
  expect(findConflicts([other, one]).length > 0).toBe(expected);
});

test("numbers about two places are not added, and a third that equals their sum is remarked and stays", () => {
  const remarks = explainNotAdded([
    claim("the ministry", 7, 7, { scope: inPlace("A") }),
    claim("a monitor", 9, 9, { scope: inPlace("B") }),
    claim(null, 16, 16, { population: "combatant", unit: "fighters" }),
  ]);
  expect(remarks).toHaveLength(2);
  expect(remarks[0]).toMatch(/A 7 .*B 9 .*not added/);
  expect(remarks[1]).toMatch(/^16 fighters .*we make none/);
});

test("another third number gets no remark", () => {
  expect(
    explainNotAdded([
      claim("the ministry", 7, 7, { scope: inPlace("A") }),
      claim("a monitor", 9, 9, { scope: inPlace("B") }),
      claim(null, 17, 17),
    ]),
  ).toHaveLength(1);
});
