// Floors of reading quality. Our own war texts are always read; the third-party corpora where they lie beside the checkout.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { distanceMeters } from "../lib/geo/distance";
import { embeddedPlaceIndex } from "../lib/gazetteer/sources";
import type { PlaceIndex } from "../lib/gazetteer/place-index";
import { geoparse } from "../lib/geoparser/geoparse";
import { predict, reliabilityPlot, scoreCorpus } from "./geoparse";
import { indexWithWof, readGold, type GoldName, type GoldText } from "./gold-texts";

const minutes = 60_000;
const embedded = embeddedPlaceIndex();

/** End to end within 161 km, exact recognition, and the error of confidence; GeoVirus without demonyms. */
const floors = [
  { name: "lgl", endToEnd: 0.62, exact: 0.7, calibration: 0.05 },
  { name: "geovirus", endToEnd: 0.74, exact: 0.86, calibration: 0.07 },
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

  const war = readGold("wargold");
  if (war === null) console.warn("skipped: the war texts with Who's On First do not lie beside the checkout");
  it.skipIf(war === null)(
    "war texts, with Who's On First, stay above their floors",
    async () => {
      const texts = war ?? [];
      const withWof = await indexWithWof();
      if (withWof === null) return expect(withWof, "the folder wof is missing").not.toBeNull();
      const scores = await scoreCorpus("wargold", texts, await predict(texts, withWof));
      expect(scores.endToEnd.f1).toBeGreaterThanOrEqual(0.75);
      expect(scores.recognition.exact.f1).toBeGreaterThanOrEqual(0.8);
      const levels = await shareRight(texts, withWof);
      expect(levels.village).toBeGreaterThanOrEqual(0.53);
      expect(levels.site).toBeGreaterThanOrEqual(0.4);
    },
    5 * minutes,
  );
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

const slackKm = 5;

/** Share of the names of each level that are found and placed within the annotator's own radius and 5 km. */
async function shareRight(texts: readonly GoldText[], index: PlaceIndex): Promise<Record<string, number>> {
  const counts = new Map<string, { all: number; right: number }>();
  for (const { text, publishedAt, toponyms } of texts) {
    const { mentions } = await geoparse(text, { index, publishedAt: publishedAt ?? null });
    for (const { start, end, lat, lon, level, precisionKm, ignore } of toponyms) {
      if (ignore === true || lat == null || lon == null) continue;
      const count = counts.get(level ?? "") ?? { all: 0, right: 0 };
      counts.set(level ?? "", count);
      count.all++;
      const met = mentions.find((mention) => mention.start < end && start < mention.end);
      const resolution = met?.resolution;
      const point =
        resolution?.kind === "resolved" ? (met?.candidates[resolution.candidate]?.point ?? null) : null;
      if (point !== null && distanceMeters(point, { lon, lat }) <= ((precisionKm ?? 0) + slackKm) * 1000)
        count.right++;
    }
  }
  return Object.fromEntries([...counts].map(([level, { all, right }]) => [level, right / all]));
}

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
