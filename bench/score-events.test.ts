import { expect, test } from "vitest";
import { scoreEvents, type ScoredEvent, type ScoredText } from "./score-events";

// Worked out by hand: two required events found of two, one false in each text, one on the optional event; 1 of 2 types, 2 of 2 places, 0 of 1 days, 1 of 3 claims.
const gold: ScoredText[] = [
  {
    id: "A",
    toponyms: [
      { start: 20, end: 24, lat: 35, lon: 40, precisionKm: 5 },
      { start: 60, end: 64, lat: 36, lon: 41, precisionKm: 5 },
    ],
    events: [
      {
        type: "airstrike",
        trigger: { start: 10, end: 16 },
        placeSpans: [0],
        date: "2024-02-02",
        claims: [
          { about: "killed", min: 3, max: 3 },
          { about: "injured", min: 5, max: null },
        ],
      },
      {
        type: "shelling",
        trigger: { start: 50, end: 57 },
        placeSpans: [1],
        date: null,
        claims: [{ about: "killed", min: 0, max: 0 }],
      },
      {
        type: "rocket_attack",
        trigger: { start: 80, end: 85 },
        placeSpans: [],
        date: null,
        claims: [],
        optional: true,
      },
    ],
  },
  { id: "B", events: [] },
];
const predicted = new Map<string, ScoredEvent[]>([
  [
    "A",
    [
      {
        type: "drone_attack",
        trigger: { start: 12, end: 16 },
        places: [{ start: 20, end: 24 }],
        date: "2024-02-03",
        claims: [
          { about: "killed", min: 3, max: 3 },
          { about: "injured", min: 2, max: 4 },
        ],
      },
      {
        type: "shelling",
        places: [{ lat: 36.05, lon: 41 }],
        date: null,
        claims: [{ about: "killed", min: 0, max: 2 }],
      },
      { type: "rocket_attack", trigger: { start: 81, end: 84 } },
      { type: "ied", trigger: { start: 200, end: 205 } },
    ],
  ],
  ["B", [{ type: "ied", trigger: { start: 1, end: 3 } }]],
]);

test("the toy comes out as worked out by hand", () => {
  const scores = scoreEvents(gold, predicted);
  expect(scores.events).toMatchObject({ right: 2, predicted: 4, gold: 2, precision: 0.5, recall: 1 });
  expect(scores).toMatchObject({
    type: 0.5,
    anyPlaceRight: 1,
    datesExact: 0,
    emptyTextsLeftEmpty: 0,
    missed: [],
  });
  expect(scores.claims).toMatchObject({ right: 1, predicted: 3, gold: 3 });
});
