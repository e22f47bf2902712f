// What a filter by kinds means: groups stand for all of theirs.
import { expect, test } from "vitest";
import { askedKinds, hasKindOf, kindsMeant, singleKinds, wholeGroups, withoutCovered } from "./event-kind";

test("every word may be asked for once, groups first", () => {
  expect(askedKinds.slice(0, 6)).toEqual([
    "strike",
    "attack",
    "ground",
    "interception",
    "other",
    "airstrike",
  ]);
  expect(new Set(askedKinds).size).toBe(askedKinds.length);
});

test("a group means all its kinds, a kind itself alone", () => {
  expect(kindsMeant(["strike", "drone_attack"])).toEqual(["airstrike", "missile_attack", "drone_attack"]);
  expect(kindsMeant(["attack", "drone_attack"])).toEqual(["drone_attack", "rocket_attack"]);
  expect(kindsMeant(["other", "interception"])).toEqual(["interception", "other"]);
});

test("whole groups are told from some of their kinds", () => {
  expect(wholeGroups(["attack", "other", "strike"])).toEqual(["strike", "attack", "other"]);
  expect(wholeGroups(["strike", "drone_attack"])).toBeNull();
  expect(singleKinds(["strike", "drone_attack", "other"])).toEqual(["drone_attack"]);
});

test("a kind says nothing beside its whole group, and is of its group alone", () => {
  expect(withoutCovered(["strike", "airstrike", "drone_attack", "interception"])).toEqual([
    "strike",
    "drone_attack",
    "interception",
  ]);
  expect(hasKindOf(["drone_attack"], "attack")).toBe(true);
  expect(hasKindOf(["drone_attack"], "strike")).toBe(false);
  expect(hasKindOf(["strike"], "strike")).toBe(true);
});
