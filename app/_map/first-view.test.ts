// Which marks the first view holds.
import { expect, test } from "vitest";
import { boxAround, firstView } from "./first-view";

const river = [
  { lon: 40.9, lat: 34.5 },
  { lon: 41.1, lat: 34.4 },
  { lon: 40.0, lat: 33.6 },
  { lon: 42.2, lat: 37.1 },
];

test("no marks, no view", () => {
  expect(firstView([])).toBeNull();
});

test("one mark is its own box", () => {
  expect(firstView([{ lon: 40.9, lat: 34.5 }])).toEqual({ west: 40.9, south: 34.5, east: 40.9, north: 34.5 });
});

test("marks of one region are all in sight", () => {
  expect(firstView(river)).toEqual({ west: 40, south: 33.6, east: 42.2, north: 37.1 });
});

test("a mark in another part of the world does not pull the view there", () => {
  expect(firstView([...river, { lon: -77, lat: 38.9 }])).toEqual(boxAround(river));
  expect(firstView([...river, ...river, { lon: 34.5, lat: 31.3 }, { lon: 121, lat: 14 }])).not.toMatchObject({
    east: 121,
  });
});

test("marks on one spot do not shut out their neighbours", () => {
  const spot = { lon: 41, lat: 34.4 };
  expect(firstView([spot, spot, spot, { lon: 40, lat: 33.6 }])).toMatchObject({ west: 40, south: 33.6 });
});
