// Floors of quality with the embedded gazetteer alone; raise them with the code.
import { expect, test } from "vitest";
import { embeddedPlaceIndex } from "../lib/gazetteer/sources";
import { measureEvents } from "./events";

test("events, places, days and claims of the war texts stay above their floors", async () => {
  const scores = await measureEvents(embeddedPlaceIndex());
  expect(scores.events.f1).toBeGreaterThanOrEqual(0.75);
  expect(scores.anyPlaceRight).toBeGreaterThanOrEqual(0.78);
  expect(scores.datesExact).toBeGreaterThanOrEqual(0.8);
  expect(scores.claims.f1).toBeGreaterThanOrEqual(0.6);
  expect(scores.emptyTextsLeftEmpty).toBe(1);
}, 120_000);

test("texts the rules were not written on are read nearly as well", async () => {
  const unseen = await measureEvents(embeddedPlaceIndex(), "war-unseen");
  expect(unseen.events.f1).toBeGreaterThanOrEqual(0.91);
  expect(unseen.anyPlaceRight).toBeGreaterThanOrEqual(0.94);
  expect(unseen.datesExact).toBeGreaterThanOrEqual(0.87);
  expect(unseen.claims.f1).toBeGreaterThanOrEqual(0.79);
  const odd = await measureEvents(embeddedPlaceIndex(), "war-odd");
  expect(odd.events.f1).toBeGreaterThanOrEqual(0.87);
  expect(odd.claims.f1).toBeGreaterThanOrEqual(0.72);
  expect(odd.emptyTextsLeftEmpty).toBe(1);
}, 120_000);
