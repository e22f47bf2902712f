// Floors of reading quality. Our own war texts are always read; the third-party corpora where they lie beside the checkout.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { embeddedPlaceIndex } from "../lib/gazetteer/sources";
import { predict, reliabilityPlot, scoreCorpus } from "./geoparse";
import { readGold, type GoldName, type GoldText } from "./gold-texts";
import { shareRight } from "./share-right";

const minutes = 60_000;
const embedded = embeddedPlaceIndex();

/** End to end within 161 km, exact recognition, and the error of confidence; GeoVirus without demonyms. */
const floors = [
  { name: "lgl", endToEnd: 0.62, exact: 0.7, calibration: 0.05 },
  { name: "geovirus", endToEnd: 0.74, exact: 0.86, calibration: 0.065 },
  { name: "geowebnews", endToEnd: 0.76, exact: 0.8, calibration: 0.06 },
] as const satisfies readonly { name: GoldName; endToEnd: number; exact: number; calibration: number }[];

describe("the annotated news", () => {
  for (const { name, endToEnd, exact, calibration } of floors) {
    const texts = readGold(name);
    if (texts === null) console.warn(`skipped: ${name} does not lie beside the checkout`);
    it.skipIf(texts === null)(
      `${name} stays above its floors`,
      async () => {
        const known = texts ?? [];
        const scores = await scoreCorpus(name, known, await predict(known, embedded));
        expect(scores.endToEnd.f1).toBeGreaterThanOrEqual(endToEnd);
        expect(scores.recognition.exact.f1).toBeGreaterThanOrEqual(exact);
        expect(scores.calibration?.endToEnd.ece).toBeLessThanOrEqual(calibration);
      },
      5 * minutes,
    );
  }
});

const ownText = z.object({
  id: z.string(),
  text: z.string(),
  publishedAt: z.string().nullish(),
  toponyms: z.array(
    z.object({
      start: z.number(),
      end: z.number(),
      lat: z.number().nullish(),
      lon: z.number().nullish(),
      level: z.string().nullish(),
      precisionKm: z.number().nullish(),
      ignore: z.boolean().optional(),
    }),
  ),
});

describe("our own war texts, on the embedded sources", () => {
  const texts: GoldText[] = readFileSync(
    fileURLToPath(new URL("../seeds/benchmarks/wargold.jsonl", import.meta.url)),
    "utf8",
  )
    .split("\n")
    .filter(Boolean)
    .map((line) => ownText.parse(JSON.parse(line)));

  it("have their countries, towns and seas found within their own radius", async () => {
    const levels = await shareRight(texts, embedded);
    expect(levels.country).toBeGreaterThanOrEqual(0.93);
    expect(levels.admin1).toBeGreaterThanOrEqual(0.75);
    expect(levels.town).toBeGreaterThanOrEqual(0.65);
    expect(levels.sea).toBeGreaterThanOrEqual(0.9);
  }, 60_000);
});

it("draws a curve for each set of texts", () => {
  const svg = reliabilityPlot([
    {
      name: "news",
      bands: [
        { n: 4, confidence: 0.5, accuracy: 0.25 },
        { n: 0, confidence: NaN, accuracy: NaN },
      ],
    },
  ]);
  expect(svg).toContain('cx="228.0" cy="318.0"');
  expect(svg).not.toContain("NaN");
});
