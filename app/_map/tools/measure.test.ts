// Figures that can be checked on paper.
import { expect, test } from "vitest";
import { areaOf, legsOf, lengthOf } from "./measure";

const degree = 111_195;

test("a degree along a meridian is 111 km northward, two legs add up", () => {
  const points = [
    { lon: 40, lat: 0 },
    { lon: 40, lat: 1 },
    { lon: 41, lat: 1 },
  ];
  const [north, east] = legsOf(points);
  expect(north?.meters).toBeCloseTo(degree, -1);
  expect(north?.bearingDegrees).toBeCloseTo(0, 5);
  expect(east?.bearingDegrees).toBeCloseTo(90, 1);
  expect(lengthOf(points)).toBeCloseTo(degree + degree * Math.cos(Math.PI / 180), -2);
});

test("westward is 270, not minus 90; one point has no length", () => {
  const legs = legsOf([
    { lon: 1, lat: 0 },
    { lon: 0, lat: 0 },
  ]);
  expect(legs[0]?.bearingDegrees).toBeCloseTo(270, 5);
  expect(lengthOf([{ lon: 1, lat: 0 }])).toBe(0);
});

test("a square degree on the equator, in either direction of drawing", () => {
  const corners = [
    { lon: 0, lat: 0 },
    { lon: 1, lat: 0 },
    { lon: 1, lat: 1 },
    { lon: 0, lat: 1 },
  ];
  expect(areaOf(corners) / degree ** 2).toBeCloseTo(1, 2);
  expect(areaOf(corners.toReversed())).toBeCloseTo(areaOf(corners), 3);
});
