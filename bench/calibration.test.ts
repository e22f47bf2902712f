// Confidence means what it says: on our own war texts, which are always here. bench/geoparse.test.ts asks the news beside the checkout.
import { expect, it } from "vitest";
import type { LonLat } from "../lib/geo/coordinates";
import { distanceMeters } from "../lib/geo/distance";
import { embeddedPlaceIndex } from "../lib/gazetteer/sources";
import { calibrationNames } from "../lib/geoparser/calibrate";
import { calibrationWeights } from "../lib/geoparser/calibration-weights";
import { geoparse } from "../lib/geoparser/geoparse";
import { readWarTexts } from "./events";

/** As far as published figures allow. */
const rightMeters = 161_000;

const isNear = (point: LonLat, { lat, lon }: { lat: number | null; lon: number | null }): boolean =>
  lat !== null && lon !== null && distanceMeters(point, { lat, lon }) <= rightMeters;

it("weighs every input and nothing else", () => {
  expect(Object.keys(calibrationWeights).sort()).toEqual([...calibrationNames].sort());
});

it("is right as often as it is sure", async () => {
  const index = embeddedPlaceIndex();
  const bands = Array.from({ length: 10 }, () => ({ n: 0, sure: 0, right: 0 }));
  for (const { text, publishedAt, toponyms } of readWarTexts()) {
    const { mentions } = await geoparse(text, { index, publishedAt });
    for (const { start, end, resolution, candidates } of mentions) {
      const gold = toponyms.find((one) => one.start < end && start < one.end);
      const point = resolution.kind === "resolved" ? (candidates[resolution.candidate]?.point ?? null) : null;
      if (resolution.kind !== "resolved" || point === null) continue;
      // What nobody annotated is a false alarm; what has no coordinates proves nothing.
      if (gold !== undefined && (gold.lat === null || gold.lon === null)) continue;
      const band = bands[Math.min(9, Math.floor(resolution.confidence * 10))];
      if (band === undefined) continue;
      band.n++;
      band.sure += resolution.confidence;
      band.right += Number(gold !== undefined && isNear(point, gold));
    }
  }
  const all = bands.reduce((sum, { n }) => sum + n, 0);
  expect(all).toBeGreaterThan(250);
  const error = bands.reduce((sum, { sure, right }) => sum + Math.abs(sure - right), 0) / all;
  expect(error, JSON.stringify(bands)).toBeLessThanOrEqual(0.06);
  const surest = bands[9] ?? { n: 0, sure: 0, right: 0 };
  expect(surest.n).toBeGreaterThan(all / 2);
  expect(surest.right / surest.n).toBeGreaterThanOrEqual(0.97);
}, 300_000);
