import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { aReading, type GivenName } from "../../testing/a-reading";
import { parseKnownActors } from "../actor";
import type { EventDraft, ReportDrafts } from "../draft";
import { draftReport } from "./draft-report";

const actors = parseKnownActors(JSON.parse(readFileSync("seeds/actors/actors.json", "utf8")));
const place = (id: string, country: string, kind = "town", lon = 40): GivenName["place"] => ({
  id,
  country,
  kind,
  point: { lon, lat: 34 },
});
const names: GivenName[] = [
  { name: "Tal Asfar", place: place("asfar", "SY", "village") },
  { name: "Bir Hamad", place: place("hamad", "SY", "village") },
  { name: "Qasr Zayn", place: place("zayn", "IQ", "town") },
  { name: "Wadi Sirr", place: place("sirr", "IQ", "village") },
  { name: "Syria", place: place("syria", "SY", "country") },
  { name: "Iraq", place: place("iraq", "IQ", "country") },
  { name: "Yemen", place: place("yemen", "YE", "country") },
  { name: "Ohio", place: place("ohio", "US", "governorate") },
];
const draft = (text: string, publishedAt: string | null = "2022-05-18"): ReportDrafts =>
  draftReport(text, aReading(text, names, { publishedAt }), { actors });
const brief = (event: EventDraft): string =>
  [
    event.kind,
    event.when.firstDay ?? "-",
    event.places
      .filter((entry) => entry.role !== "launched_from")
      .map((entry) => entry.label)
      .join("+"),
    event.actor?.name ?? "-",
  ].join(" | ");
const briefs = (text: string, publishedAt?: string | null): string[] =>
  draft(text, publishedAt).events.map(brief);

test.each([
  ["Turkish jets bombed Tal Asfar on Tuesday.", ["airstrike | 2022-05-17 | Tal Asfar | Turkey"]],
  ["Russian guns shelled Tal Asfar early today.", ["shelling | 2022-05-18 | Tal Asfar | Russia"]],
  ["Tal Asfar was shelled by Russian troops on Monday.", ["shelling | 2022-05-16 | Tal Asfar | Russia"]],
  [
    "On Monday a drone slammed into a checkpoint at Qasr Zayn.",
    ["drone_attack | 2022-05-16 | Qasr Zayn | -"],
  ],
  [
    "Gunmen opened fire on a patrol near Qasr Zayn on Sunday, killing two policemen.",
    ["shooting | 2022-05-15 | near Qasr Zayn | gunmen"],
  ],
  ["A roadside bomb went off in Qasr Zayn on Sunday.", ["ied | 2022-05-15 | Qasr Zayn | -"]],
  // Bombs that are worn or left are no air strikes; aircraft are told by who flew, not by what they let go.
  ["A bomb hidden in a bin exploded in Qasr Zayn on Sunday.", ["ied | 2022-05-15 | Qasr Zayn | -"]],
  ["Two suicide bombers blew themselves up in Qasr Zayn on Sunday.", ["ied | 2022-05-15 | Qasr Zayn | -"]],
  ["On Monday the aircraft dropped two bombs on Tal Asfar.", ["airstrike | 2022-05-16 | Tal Asfar | -"]],
  ["Warplanes fired a missile at a farm in Tal Asfar on Monday.", ["airstrike | 2022-05-16 | Tal Asfar | -"]],
  [
    "Militants lobbed a grenade at a post in Qasr Zayn on Monday.",
    ["other | 2022-05-16 | Qasr Zayn | militants"],
  ],
  ["Iran fires ballistic missiles at Qasr Zayn.", ["missile_attack | - | Qasr Zayn | Iran"]],
  [
    "The army let loose six Tomahawks at Tal Asfar on Monday.",
    ["missile_attack | 2022-05-16 | Tal Asfar | -"],
  ],
  ["Customs men intercepted a lorry of rebels near Qasr Zayn on Monday.", []],
  ["The mayor of Qasr Zayn was bombarded with letters from militants and rebels on Monday.", []],
  ["Miners died in an explosion in a coal mine near Qasr Zayn on Monday; troops came to help.", []],
  [
    "On Monday an army post at Tal Asfar was attacked, while a mill in Wadi Sirr was also hit.",
    ["other | 2022-05-16 | Tal Asfar | -", "other | 2022-05-16 | Wadi Sirr | -"],
  ],
  [
    "Jets struck Tal Asfar on Monday. On Tuesday they struck Bir Hamad.",
    ["airstrike | 2022-05-16 | Tal Asfar | -", "airstrike | 2022-05-17 | Bir Hamad | -"],
  ],
])("%s", (text, expected) => {
  expect(briefs(text)).toEqual(expected);
});

test.each([
  "No strikes were reported in Tal Asfar on Monday.",
  "Tal Asfar could be struck by Turkish jets, an officer said.",
  "The group threatened to attack Qasr Zayn.",
  "Ministers warned of attacks on Qasr Zayn.",
  "The forces are preparing to storm Wadi Sirr.",
  "The two sides struck a deal in Qasr Zayn on Monday.",
  "He suffered a heart attack in Qasr Zayn on Monday.",
  "Ministers met in Qasr Zayn on Monday.",
  "What if jets bombed Tal Asfar?",
  "A forward from Qasr Zayn hit a three-pointer on Monday.",
  "A man was hit by a car in Qasr Zayn on Monday.",
  "She died in Qasr Zayn on Monday after a battle with cancer.",
  "Two shops in Qasr Zayn were damaged on Monday, police said.",
])("no event: %s", (text) => {
  expect(briefs(text)).toEqual([]);
});

test("a name that acts, a dateline and a home town are no places of an event", () => {
  const text =
    "QASR ZAYN (Field Wire) - Iraq said on Tuesday that jets struck Tal Asfar on Monday. Corporal Ann Hill, 31, of Ohio, was there.";
  const reading = aReading(
    text,
    [
      ...names.filter(({ name }) => name !== "Iraq"),
      { name: "Iraq", place: place("iraq", "IQ", "country"), kind: "metonym" },
      { name: "QASR ZAYN", place: place("zayn", "IQ") },
    ],
    { publishedAt: "2022-05-18" },
  );
  const { events } = draftReport(text, reading, { actors });
  expect(events.flatMap((event) => event.places.map((entry) => entry.label))).toEqual(["Tal Asfar"]);
  expect(events[0]?.when.firstDay).toBe("2022-05-16");
});

test("one happening told twice is one event with both spans", () => {
  const text =
    "Turkish jets hit two posts in Syria\n\nTurkish jets struck two posts in Syria early today.\n\nThe air strikes were carried out near Tal Asfar, senior officers said.";
  const { events } = draft(text);
  expect(events.map(brief)).toEqual(["airstrike | 2022-05-18 | near Tal Asfar | Turkey"]);
  expect(events[0]?.mentions).toHaveLength(2);
});

test("a place told in one sentence and a day in another meet in one event", () => {
  const text =
    "Monday’s raids came after a deadly drone strike that killed four Jordanian soldiers last Friday.\n\nMany houses are empty.\n\nTwo of them died in the drone strike on a post at Qasr Zayn.";
  const event = draft(text).events.find((entry) => entry.kind === "drone_attack");
  expect(event === undefined ? null : brief(event)).toBe("drone_attack | 2022-05-13 | Qasr Zayn | -");
});

test("what is fired from a country is launched there and not mapped as struck", () => {
  const { events } = draft("Last week a frigate shot down a missile launched by rebels in Yemen.");
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({
    kind: "interception",
    when: { firstDay: "2022-05-09", lastDay: "2022-05-15", precision: "week" },
  });
  expect(events[0]?.places.map((entry) => [entry.role, entry.label])).toEqual([["launched_from", "Yemen"]]);
});

test("history recalled is background, and news stays news", () => {
  const { events } = draft(
    "Shells fell on Tal Asfar on Monday. Residents recalled the December 24 attack on Bir Hamad.",
  );
  expect(events.map((event) => [brief(event), event.status])).toEqual([
    ["shelling | 2022-05-16 | Tal Asfar | -", "news"],
    ["other | 2021-12-24 | Bir Hamad | -", "background"],
  ]);
});

test("what goes on for weeks is background without a day", () => {
  const [event] = draft("Turkish jets have been pounding Tal Asfar relentlessly for weeks.").events;
  expect(event).toMatchObject({ status: "background", when: { firstDay: null } });
});

test("many strikes under one total are an operation; named places are its parts", () => {
  const text =
    "Turkish jets hit nine sites in Syria and Iraq on Monday evening.\n\nThe strikes killed seven people, including civilians, the Iraqi government said.\n\nThe mayor of Qasr Zayn said the attacks hit two houses used as fuel stores.\n\nThe Field Times reported that a barracks at Tal Asfar was also hit.";
  const { operations, events, claims } = draft(text);
  expect(operations).toHaveLength(1);
  expect(operations[0]).toMatchObject({
    kind: "airstrike",
    actor: { actorKey: "turkey" },
    when: { firstDay: "2022-05-16" },
  });
  expect(operations[0]?.scope.map((entry) => entry.label)).toEqual(["Syria", "Iraq"]);
  expect(events.map((event) => [event.operation, brief(event)])).toEqual([
    [0, "airstrike | 2022-05-16 | Qasr Zayn | Turkey"],
    [0, "airstrike | 2022-05-16 | Tal Asfar | Turkey"],
  ]);
  const toll = claims.find((claim) => claim.field === "killed" && claim.population === "unknown");
  expect(toll).toMatchObject({
    subject: { kind: "operation" },
    min: 7,
    max: 7,
    scope: { name: "Iraq", inferred: true },
  });
  expect(toll?.scope?.reason).toMatch(/does not say/);
});

test("an event keeps no place it was not told, and says nothing of a day nobody told", () => {
  const [event] = draft("Gunmen attacked a bus in Syria.", null).events;
  expect(event).toMatchObject({ when: { firstDay: null, start: null, precision: "unknown" } });
  expect(event?.places.map((entry) => entry.precision)).toEqual(["town"]);
});

test("a name the gazetteer does not know keeps its words and has no point", () => {
  const text = "Jets bombed Kafr Nowhere on Monday.";
  const [event] = draftReport(
    text,
    aReading(text, [{ name: "Kafr Nowhere", place: null }], { publishedAt: "2022-05-18" }),
    { actors },
  ).events;
  expect(event?.places).toMatchObject([
    { label: "Kafr Nowhere", point: null, placeId: null, precision: "unknown" },
  ]);
});

test("titles are neutral, in the past tense, with whoever says so", () => {
  expect(
    draft("Turkish jets bombed Tal Asfar on Tuesday, according to the Syrian Observatory for Human Rights.")
      .events[0]?.title,
  ).toBe("Turkey carried out an air strike at Tal Asfar, the Syrian Observatory for Human Rights said");
});
