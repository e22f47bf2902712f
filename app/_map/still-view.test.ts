// The live map that takes a picture's place shows the same, to the pixel.
import { expect, test } from "vitest";
import { viewOf } from "../../lib/basemap/map-picture";
import { toUnit, worldPixels } from "../../lib/geo/mercator";
import { cameraOfStill, parseStillBox, stillBox, stillSizes, stillViews } from "./still-view";

const box = { west: 39.6812, south: 32.8344, east: 42.6301, north: 37.3249 };

test.each([
  ["phone", { width: 412, height: 767 }],
  ["phone", { width: 360, height: 500 }],
  ["wide", { width: 768, height: 900 }],
] as const)("a mark of the %s picture, filling %o, stands where the live map has it", (size, room) => {
  const { width, height } = stillSizes[size];
  const bounds = stillBox(box, size);
  const picture = viewOf({ width, height, bounds, theme: "light", areas: [] });
  const still = stillViews(box)?.[size];
  if (still === undefined) throw new Error("There is a picture of a box.");
  const camera = cameraOfStill(still, room);
  const mark = { lon: 40.92, lat: 34.45 };

  // As object-fit: cover lays the picture.
  const scale = Math.max(room.width / width, room.height / height);
  const inPicture = picture.toPixel(mark);
  const shown = {
    x: (inPicture.x - width / 2) * scale + room.width / 2,
    y: (inPicture.y - height / 2) * scale + room.height / 2,
  };
  const [at, middle] = [toUnit(mark), toUnit(camera)];
  const side = worldPixels(camera.zoom);
  expect(room.width / 2 + (at.x - middle.x) * side).toBeCloseTo(shown.x, 3);
  expect(room.height / 2 + (at.y - middle.y) * side).toBeCloseTo(shown.y, 3);
});

test("on the phone every mark stands above the sheet", () => {
  const { width, height } = stillSizes.phone;
  const bounds = stillBox(box, "phone");
  const picture = viewOf({ width, height, bounds, theme: "light", areas: [] });
  expect(picture.toPixel({ lon: box.west, lat: box.south }).y).toBeLessThan(height * 0.8);
  expect(picture.toPixel({ lon: box.east, lat: box.north }).y).toBeGreaterThan(height * 0.1);
});

test.each([
  ["wide", { width: 1080, height: 700 }],
  ["wide", { width: 700, height: 650 }],
  ["phone", { width: 390, height: 788 }],
] as const)("no mark of the %s picture stands at the edge of a room of %o", (size, room) => {
  const { width, height } = stillSizes[size];
  for (const around of [box, { west: 39.6, south: 34, east: 46.6, north: 34.5 }]) {
    const bounds = stillBox(around, size);
    const picture = viewOf({ width, height, bounds, theme: "light", areas: [] });
    const scale = Math.max(room.width / width, room.height / height);
    for (const [lon, lat] of [
      [around.west, around.north],
      [around.east, around.south],
    ] as const) {
      const { x, y } = picture.toPixel({ lon, lat });
      const across = (x - width / 2) * scale + room.width / 2;
      const down = (y - height / 2) * scale + room.height / 2;
      expect(Math.min(across, room.width - across)).toBeGreaterThan(24);
      expect(Math.min(down, room.height - down)).toBeGreaterThan(60);
    }
  }
});

test("no events, no view", () => {
  expect(stillViews(null)).toBeNull();
});

test.each([
  ["39.681,32.834,42.630,37.325", { west: 39.681, south: 32.834, east: 42.63, north: 37.325 }],
  ["-10.000,-5.500,10.000,5.500", { west: -10, south: -5.5, east: 10, north: 5.5 }],
  ["39.681,32.834,42.630", null],
  ["39.6812,32.834,42.630,37.325", null],
  ["39.681,38.000,42.630,37.325", null],
  ["39.681,32.834,242.630,37.325", null],
  ["", null],
])("the box %s of an address", (words, expected) => {
  expect(parseStillBox(words)).toEqual(expected);
});
