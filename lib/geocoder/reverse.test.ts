// A point in words: the place a reader would name it by, with distance and direction.
import { describe, expect, it } from "vitest";
import type { NearbyPlace, PlaceBrief } from "../gazetteer/suggestion";
import { aPlaceBrief } from "../testing/a-place-brief";
import { compassWord, distanceInWords, labelOf, reverse } from "./reverse";

function near(
  name: string,
  distanceMeters: number,
  change: Partial<PlaceBrief> = {},
  bearing = 90,
): NearbyPlace {
  return {
    place: aPlaceBrief(name, { prominence: 0.5, ...change }),
    distanceMeters,
    bearingDegrees: bearing,
  };
}

describe("labelOf", () => {
  it.each([
    ["says how far and which way", [near("Abu Kamal", 3_100)], "3 km east of Abu Kamal"],
    ["names the place one stands in", [near("Abu Kamal", 900, { radiusMeters: 3_000 })], "Abu Kamal"],
    [
      "names the quarter before the city",
      [
        near("Damascus", 500, { radiusMeters: 10_000, prominence: 0.95 }),
        near("Mezzeh", 800, { radiusMeters: 1_500, prominence: 0.2 }),
      ],
      "Mezzeh",
    ],
    [
      "prefers the known town to a hamlet hardly nearer",
      [near("Hamlet", 2_500, { prominence: 0.1 }), near("Abu Kamal", 3_000, { prominence: 0.7 })],
      "3 km east of Abu Kamal",
    ],
    [
      "prefers the hamlet to a city far away",
      [near("Hamlet", 2_000, { prominence: 0.1 }), near("Homs", 20_000, { prominence: 0.9 })],
      "2 km east of Hamlet",
    ],
    ["gives no direction on the spot", [near("T4", 40)], "T4"],
  ])("%s", (_, places, text) => {
    expect(labelOf(places)?.text).toBe(text);
  });

  it("says nothing where there is nothing", () => {
    expect(labelOf([])).toBeNull();
  });
});

it("looks at more places than are asked for, and tells as many as asked", async () => {
  const places = [near("Hamlet", 2_500, { prominence: 0.1 }), near("Abu Kamal", 3_000, { prominence: 0.7 })];
  const answer = await reverse(
    { lon: 40, lat: 34 },
    { limit: 1, nearest: async (_, { limit = 10 }) => places.slice(0, limit) },
  );
  expect(answer.places.map(({ place }) => place.name)).toEqual(["Hamlet"]);
  expect(answer.label?.near.place.name).toBe("Abu Kamal");
});

it.each([
  [0, "north"],
  [22, "north"],
  [23, "north-east"],
  [90, "east"],
  [200, "south"],
  [270, "west"],
  [359, "north"],
  [-90, "west"],
])("%d degrees is %s", (degrees, word) => {
  expect(compassWord(degrees)).toBe(word);
});

it.each([
  [10, "50 m"],
  [812, "800 m"],
  [960, "1 km"],
  [12_400, "12 km"],
  [1_234_000, "1,234 km"],
])("%d m is told as %s", (meters, text) => {
  expect(distanceInWords(meters)).toBe(text);
});
