// Codes as OpenStreetMap's own software and others write them, and the way there and back.
import { describe, expect, it, test } from "vitest";
import { chanceFrom } from "../testing/chance";
import { readShortLink, writeShortLink } from "./short-link";

describe("codes that others have published", () => {
  it.each([
    [50.671530961990356, 6.09715461730957, 16, "0GAjIv8h"],
    [0, 0, 3, "wAAA--"],
    [0, 0, 4, "wAAA"],
    [10.456, 5.123, 17, "wF7ZdNbjU-"],
  ])("%d, %d at zoom %d is %s", (lat, lon, zoom, code) => {
    expect(writeShortLink({ point: { lon, lat }, zoom })).toBe(code);
  });

  it.each([
    ["0D_QEtY0--", 50.11111, 10.55554, 15],
    ["0EEQjE==", 51.511, 0.055, 9],
  ])("%s is %d, %d at zoom %d", (code, lat, lon, zoom) => {
    const read = readShortLink(code);
    expect(read?.zoom).toBe(zoom);
    expect(read?.point.lat).toBeCloseTo(lat, zoom > 10 ? 4 : 2);
    expect(read?.point.lon).toBeCloseTo(lon, zoom > 10 ? 4 : 2);
  });
});

test("every spot comes back to within a pixel, with its zoom", () => {
  const chance = chanceFrom(11);
  for (let round = 0; round < 2_000; round += 1) {
    const point = { lon: chance.below(360_000_000) / 1e6 - 180, lat: chance.below(180_000_001) / 1e6 - 90 };
    const zoom = chance.below(23);
    const read = readShortLink(writeShortLink({ point, zoom }));
    const pixel = 360 / (256 * 2 ** zoom);
    expect(read?.zoom).toBe(zoom);
    expect(Math.abs((read?.point.lon ?? NaN) - point.lon)).toBeLessThanOrEqual(pixel);
    expect(Math.abs((read?.point.lat ?? NaN) - point.lat)).toBeLessThanOrEqual(pixel);
  }
});

it.each([
  [{ lon: 180, lat: 90 }, -180, 90],
  [{ lon: -180, lat: -90 }, -180, -90],
])("the edge %j stays at the edge", (point, lon, lat) => {
  const read = readShortLink(writeShortLink({ point, zoom: 22 }));
  expect(read?.point.lon).toBeCloseTo(lon, 5);
  expect(read?.point.lat).toBeCloseTo(lat, 5);
});

it.each(["", "--", "AB", "wA/A", "wAAA---", "wAA A", "wAAAAAAAAAAA", "<script>", "wAAA-b", "é"])(
  "%j is none",
  (code) => {
    expect(readShortLink(code)).toBeNull();
  },
);
