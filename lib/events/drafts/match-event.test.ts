import { expect, test } from "vitest";
import type { EventDraft } from "../draft";
import type { Location } from "../location";
import { matchEvent, type KnownEvent } from "./match-event";
import { unknownWhen } from "../dates/resolve-when";
import type { When } from "../when";

const day = (date: string): When => ({
  ...unknownWhen,
  firstDay: date,
  lastDay: date,
  precision: "day",
  start: `${date}T00:00:00Z`,
  end: `${date}T23:59:59Z`,
});
const town = (id: string, lon: number, more: Partial<Location> = {}): Location => ({
  role: "struck",
  basis: "named_place",
  placeId: id,
  label: id,
  point: { lon, lat: 34 },
  radiusMeters: 3_000,
  precision: "town",
  area: null,
  explanation: null,
  ...more,
});

function draft(more: Partial<EventDraft> = {}): EventDraft {
  return {
    trigger: { start: 0, end: 1 },
    mentions: [],
    sentence: { start: 0, end: 9 },
    kind: "airstrike",
    weapon: null,
    actor: { name: "Blue", span: { start: 0, end: 1 }, actorKey: null },
    target: null,
    when: day("2022-05-17"),
    places: [{ ...town("mill", 41), mention: null, span: null }],
    operation: null,
    status: "news",
    title: "",
    confidence: 0.5,
    evidence: [],
    ...more,
  };
}
const known = (more: Partial<KnownEvent> = {}): KnownEvent => ({
  id: "E1",
  kind: "airstrike",
  when: day("2022-05-17"),
  locations: [town("mill", 41)],
  actor: "Blue",
  ...more,
});

test.each<[string, EventDraft, KnownEvent, "existing" | "new"]>([
  ["same kind, day, place and actor", draft(), known(), "existing"],
  ["the same without an actor", draft({ actor: null }), known({ actor: null }), "existing"],
  ["a neighbour within the radii", draft(), known({ locations: [town("bridge", 41.04)] }), "existing"],
  ["another day", draft({ when: day("2022-05-16") }), known(), "new"],
  ["another kind", draft({ kind: "shelling" }), known(), "new"],
  ["another actor", draft(), known({ actor: "Red" }), "new"],
  ["30 km away", draft(), known({ locations: [town("bridge", 41.35)] }), "new"],
  [
    "only the country in common",
    draft({
      places: [
        { ...town("land", 41, { precision: "country", radiusMeters: 300_000 }), mention: null, span: null },
      ],
    }),
    known({ locations: [town("land", 41, { precision: "country", radiusMeters: 300_000 })] }),
    "existing",
  ],
  [
    "country beside town",
    draft({
      places: [
        { ...town("land", 42, { precision: "country", radiusMeters: 300_000 }), mention: null, span: null },
      ],
      actor: null,
    }),
    known(),
    "new",
  ],
  ["no day", draft({ when: unknownWhen }), known(), "new"],
  ["no place", draft({ places: [] }), known(), "new"],
])("%s", (_name, one, event, expected) => {
  const match = matchEvent(one, [event]);
  expect(match.kind).toBe(expected);
  expect(match.reasons.length).toBeGreaterThan(0);
});

test("the best of several is taken, whatever their order", () => {
  const near = known({ id: "E2", locations: [town("bridge", 41.04)] });
  expect(matchEvent(draft(), [near, known()])).toMatchObject({ kind: "existing", eventId: "E1" });
  expect(matchEvent(draft(), [known(), near])).toMatchObject({ kind: "existing", eventId: "E1" });
});

test("nothing near is new", () => {
  expect(matchEvent(draft(), [])).toEqual({
    kind: "new",
    score: 0,
    reasons: ["No known event is near in time and place."],
  });
});
