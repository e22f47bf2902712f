// The floors of ../shared/wargold/README.md: war texts read with Who's On First of the theatre in memory.
import { beforeAll, describe, expect, it } from "vitest";
import type { PlaceIndex } from "../lib/gazetteer/place-index";
import { measureEvents } from "./events";
import { endToEndWithin, predict, scoreCorpus } from "./geoparse";
import { indexWithWof, readGold, wofIsThere } from "./gold-texts";
import { shareRight } from "./share-right";

const texts = readGold("wargold");
const there = texts !== null && wofIsThere();
if (!there)
  console.warn("skipped: ../shared/wargold and ../shared/gazetteer/wof do not lie beside the checkout");

const minutes = 60_000;

describe.skipIf(!there)("the war texts, with Who's On First", () => {
  let index: PlaceIndex;
  beforeAll(async () => {
    const withWof = await indexWithWof();
    if (withWof === null) throw new Error("The folder ../shared/gazetteer/wof holds no tables.");
    index = withWof;
  }, 2 * minutes);

  it(
    "have their names found, and placed within 161 and 25 km",
    async () => {
      const known = texts ?? [];
      const predicted = await predict(known, index);
      const far = await scoreCorpus("wargold", known, predicted);
      expect(far.recognition.exact.f1).toBeGreaterThanOrEqual(0.8);
      expect(far.endToEnd.f1).toBeGreaterThanOrEqual(0.75);
      expect(await endToEndWithin(25, "wargold", known, predicted)).toBeGreaterThanOrEqual(0.7);
    },
    2 * minutes,
  );

  it(
    "have their villages and sites placed within the annotator's own radius",
    async () => {
      const levels = await shareRight(texts ?? [], index);
      expect(levels["village"]).toBeGreaterThanOrEqual(0.7);
      expect(levels["site"]).toBeGreaterThanOrEqual(0.4);
    },
    2 * minutes,
  );

  it(
    "have their events found, with places, days and claims",
    async () => {
      const scores = await measureEvents(index);
      expect(scores.events.f1).toBeGreaterThanOrEqual(0.7);
      expect(scores.anyPlaceRight).toBeGreaterThanOrEqual(0.8);
      expect(scores.datesExact).toBeGreaterThanOrEqual(0.8);
      expect(scores.claims.f1).toBeGreaterThanOrEqual(0.6);
    },
    2 * minutes,
  );
});
