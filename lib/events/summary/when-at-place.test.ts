import { expect, test } from "vitest";
import type { Location } from "../location";
import type { PlaceFacts } from "../telling";
import type { When } from "../when";
import { whenAtPlace } from "./when-at-place";

const when: When = {
  start: "2024-05-09T22:00:00Z",
  end: "2024-05-10T22:00:00Z",
  precision: "day",
  zone: "Africa/Tripoli",
  firstDay: "2024-05-10",
  lastDay: "2024-05-10",
  asStated: "Friday",
  inference:
    '"Friday" counted from publication on 2024-05-11. No zone is told; read at the place (Africa/Tripoli) or in Asia/Beirut, the hours differ and the day is the same. The interval covers both.',
};
const at = (placeId: string): Location => ({
  role: "struck",
  basis: "named_place",
  placeId,
  label: "Tripoli",
  point: { lon: 35.85, lat: 34.44 },
  radiusMeters: 5_000,
  precision: "town",
  area: null,
  explanation: null,
});
const places = (timeZone: string | null): ReadonlyMap<string, PlaceFacts> =>
  new Map([
    [
      "p-lebanon",
      {
        id: "p-lebanon",
        name: "Tripoli",
        point: { lon: 35.85, lat: 34.44 },
        radiusMeters: 5_000,
        precision: "town",
        area: null,
        timeZone,
      },
    ],
  ]);

test("the day is the same and begins when it begins at the chosen place", () => {
  expect(whenAtPlace(when, [at("p-lebanon")], places("Asia/Beirut"))).toEqual({
    ...when,
    zone: "Asia/Beirut",
    start: "2024-05-09T21:00:00Z",
    end: "2024-05-10T21:00:00Z",
    inference:
      '"Friday" counted from publication on 2024-05-11. Its hours are counted on the clock of the place that an editor chose.',
  });
});

test.each([
  ["a place nobody chose", [at("p-libya")], places("Asia/Beirut")],
  ["a place whose clock is not known", [at("p-lebanon")], places(null)],
  ["a place on the same clock", [at("p-lebanon")], places("Africa/Tripoli")],
  ["no place", [], places("Asia/Beirut")],
] as const)("%s leaves it as it was read", (_what, locations, known) => {
  expect(whenAtPlace(when, locations, known)).toBe(when);
});
