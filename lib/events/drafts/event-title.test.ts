// Headlines: past tense, neutral, with whoever says so.
import { expect, test } from "vitest";
import { operationNameOf, readOperationName, readTitle, titleOf } from "./event-title";

const somebody = { name: "Northland", span: { start: 0, end: 9 }, actorKey: null };
const nothing = { actor: null, place: null, placeIsWide: false, launchedFrom: null, claimant: null };

test.each([
  [
    { kind: "airstrike", actor: somebody, place: "near Abu Kamal", claimant: "Senior officials" },
    "Northland carried out an air strike near Abu Kamal, senior officials said",
  ],
  [
    { kind: "drone_attack", place: "A base in Jordan", placeIsWide: true },
    "Drone attack reported at a base in Jordan",
  ],
  [
    { kind: "other", actor: somebody, place: "southern Israel", placeIsWide: true },
    "Northland carried out an attack in southern Israel, a report said",
  ],
  [
    { kind: "interception", actor: somebody, launchedFrom: "Yemen", claimant: "An official" },
    "Northland intercepted incoming fire launched from Yemen, an official said",
  ],
  [{ kind: "shelling", place: "30 km east of Homs" }, "Shelling reported 30 km east of Homs"],
  [
    { kind: "raid", place: "Idlib Governorate", placeIsWide: true, claimant: "Reuters" },
    "Raid in Idlib Governorate, Reuters said",
  ],
  [{ kind: "airstrike", place: "Iraq", placeIsWide: true }, "Air strike reported in Iraq"],
  [
    { kind: "shelling", place: "border between Iraq and Syria", placeIsWide: true },
    "Shelling reported on the border between Iraq and Syria",
  ],
  [{ kind: "airstrike", place: "Syria-Iraq border" }, "Air strike reported on the Syria-Iraq border"],
  [{ kind: "raid", place: "outskirts of Homs" }, "Raid reported on the outskirts of Homs"],
  [
    { kind: "raid", place: "countryside of Homs", placeIsWide: true },
    "Raid reported in the countryside of Homs",
  ],
  [{ kind: "raid", place: "north-east of Homs" }, "Raid reported north-east of Homs"],
  [{ kind: "ied" }, "Blast of an explosive device reported"],
] as const)("%o", (parts, title) => {
  expect(titleOf({ ...nothing, ...parts })).toBe(title);
});

test.each([
  ["airstrike", somebody, " in Iraq and Syria", "Northland air strikes in Iraq and Syria"],
  ["raid", null, "", "Raids"],
] as const)("operation: %s", (kind, actor, where, name) => {
  expect(operationNameOf(kind, actor, where)).toBe(name);
});

test.each([
  [
    "airstrike",
    "Northland carried out an air strike near Abu Kamal, senior officials said",
    { actor: "Northland", launchedFrom: null, where: "near Abu Kamal", claimant: "senior officials" },
  ],
  [
    "interception",
    "Northland intercepted incoming fire launched from Yemen near Eilat, an official said",
    { actor: "Northland", launchedFrom: "Yemen", where: "near Eilat", claimant: "an official" },
  ],
  [
    "other",
    "Northland carried out an attack in southern Israel, a report said",
    { actor: "Northland", launchedFrom: null, where: "in southern Israel", claimant: null },
  ],
  [
    "ied",
    "Blast of an explosive device reported",
    { actor: null, launchedFrom: null, where: null, claimant: null },
  ],
  [
    "raid",
    "Raid in Idlib, Syria, Reuters said",
    { actor: null, launchedFrom: null, where: "in Idlib, Syria", claimant: "Reuters" },
  ],
  ["raid", "A quiet night on the river", null],
  ["shelling", "Air strike reported in Iraq", null],
] as const)("read back: %s, %s", (kind, title, parts) => {
  expect(readTitle(kind, title)).toEqual(parts);
});

test.each([
  [
    "Northland air strikes in Iraq and Syria",
    { kind: "airstrike", actor: "Northland", where: "in Iraq and Syria" },
  ],
  ["Northland drone attacks", { kind: "drone_attack", actor: "Northland", where: null }],
  ["Raids", { kind: "raid", actor: null, where: null }],
  ["Operation Calm River", null],
])("an operation's name read back: %s", (name, parts) => {
  expect(readOperationName(name)).toEqual(parts);
});
