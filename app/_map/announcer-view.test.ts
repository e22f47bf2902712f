// A view in words: which way it moved, how large it is, what lies beside it.
import { describe, expect, test } from "vitest";
import { wordsIn } from "../_words/words";
import {
  directionOf,
  middleOf,
  moveBetween,
  nextSpot,
  roundArea,
  roundLength,
  sizeOf,
} from "./announcer-view";

const box = { west: 40, south: 34, east: 41, north: 35 };

describe("how the view moved", () => {
  test.each([
    ["nothing before", null, box, null],
    ["the same", box, box, null],
    ["a trembling", box, { west: 40.01, south: 34, east: 41.01, north: 35 }, null],
    ["north", box, { ...box, south: 34.5, north: 35.5 }, "n"],
    ["south-west", box, { west: 39.4, south: 33.5, east: 40.4, north: 34.5 }, "sw"],
    ["in", box, { west: 40.25, south: 34.25, east: 40.75, north: 34.75 }, "in"],
    ["out", box, { west: 39, south: 33, east: 42, north: 36 }, "out"],
    [
      "over the date line",
      { west: 178, south: 0, east: 180, north: 2 },
      { west: 179, south: 0, east: -179, north: 2 },
      "e",
    ],
  ] as const)("%s", (_, before, after, move) => {
    expect(moveBetween(before, after)).toBe(move);
  });

  test("the middle and the size hold over the date line", () => {
    expect(middleOf({ west: 170, south: 0, east: -170, north: 10 })).toEqual({ lon: 180, lat: 5 });
    expect(sizeOf({ west: 179, south: -1, east: -179, north: 1 }).widthMeters).toBeCloseTo(222_390, -2);
    expect(sizeOf({ west: -180, south: -10, east: 180, north: 10 }).widthMeters).toBeCloseTo(40_030_228, -2);
  });

  test.each([
    [{ lon: 0, lat: 0 }, { lon: 0, lat: 1 }, "n"],
    [{ lon: 0, lat: 0 }, { lon: 1, lat: 1 }, "ne"],
    [{ lon: 0, lat: 60 }, { lon: 2, lat: 60 }, "e"],
    [{ lon: 179.5, lat: 0 }, { lon: -179.5, lat: 0 }, "e"],
    [{ lon: 0, lat: 1 }, { lon: -1, lat: 0 }, "sw"],
  ] as const)("from %j, %j lies %s", (from, to, direction) => {
    expect(directionOf(from, to)).toBe(direction);
  });
});

describe("lengths as one says them", () => {
  test.each([
    [43_210, { length: 45, unit: "km" }],
    [1_260, { length: 1, unit: "km" }],
    [438_000, { length: 440, unit: "km" }],
    [2_870_000, { length: 2900, unit: "km" }],
    [640, { length: 640, unit: "m" }],
    [4, { length: 4, unit: "m" }],
  ] as const)("%d m", (meters, words) => {
    expect(roundLength(meters)).toEqual(words);
  });

  test("an area is said in one unit", () => {
    expect(roundArea(box)).toEqual({ width: 90, height: 110, unit: "km" });
    expect(roundArea({ west: 40, south: 34, east: 40.05, north: 34.005 })).toEqual({
      width: 5,
      height: 1,
      unit: "km",
    });
  });
});

describe("the next mark in a direction", () => {
  const here = { x: 100, y: 100 };
  const spots = [
    { id: "here", x: 100, y: 100 },
    { id: "right", x: 160, y: 110 },
    { id: "far right", x: 300, y: 100 },
    { id: "up", x: 95, y: 20 },
    { id: "beside", x: 110, y: 190 },
  ];
  test.each([
    ["ArrowRight", "right"],
    ["ArrowUp", "up"],
    ["ArrowDown", "beside"],
    ["ArrowLeft", null],
  ] as const)("%s", (arrow, id) => {
    expect(nextSpot(here, spots, arrow)?.id ?? null).toBe(id);
  });
});

test("the sentence stands in both languages", () => {
  const en = wordsIn("en", "keyboard");
  const { width, height, unit } = roundArea(box);
  expect(
    [en("moved", { direction: "n" }), en("area", { width, height, unit }), en("events", { count: 5 })].join(
      ", ",
    ),
  ).toBe("moved north, area about 90 by 110 kilometres, 5 events");
  expect(wordsIn("ar", "keyboard")("moved", { direction: "ne" })).toBe("انتقلت إلى الشمال الشرقي");
});
