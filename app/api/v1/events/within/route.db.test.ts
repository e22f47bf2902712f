// What lies within a circle or a polygon: certain and possible, and what is said of wrong areas.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordDecision } from "../../../../../lib/review/store";
import { aRectangle } from "../../../../../lib/testing/an-event";
import { closeTiles } from "../../../../../lib/tiles/memory/store";
import { askWithin, by, readTwoEvents, told } from "../routes-under-test";

beforeAll(async () => {
  const { qaim } = await readTwoEvents();
  await recordDecision({ kind: "publish_event", eventId: qaim }, by);
});
afterAll(closeTiles);

const ring = (...positions: [number, number][]) => ({
  polygon: { type: "Polygon", coordinates: [positions] },
});

describe("POST /api/v1/events/within", () => {
  it.each([
    [{ circle: { lon: 41, lat: 34.4, radiusMeters: 200_000 } }, "", 1, 0],
    [{ polygon: aRectangle(38, 32, 44, 37) }, "", 1, 0],
    [{ polygon: aRectangle(398, 32, 404, 37) }, "", 1, 0],
    [{ polygon: aRectangle(38, 32, 44, 37) }, "kind=attack", 0, 0],
    [{ polygon: aRectangle(0, 0, 1, 1) }, "", 0, 0],
  ])("tells what lies within %o ?%s: %i for certain, %i possibly", async (body, query, certain, possible) => {
    const answer = await told("/api/v1/events/within", "post", await askWithin(body, query));
    expect(answer).toMatchObject({ certain: { total: certain }, possible: { total: possible } });
  });

  it.each([
    [{}, "Give either"],
    [{ circle: { lon: 41, lat: 134, radiusMeters: 10 } }, "lat"],
    [{ circle: { lon: 41, lat: 34, radiusMeters: 9e9 } }, "at most 2000000"],
    [ring([0, 0], [1, 1], [2, 0]), "at least four positions"],
    [ring([0, 0], [1, 1], [2, 0], [3, 3]), "ends where it begins"],
  ])("says what is wrong with the area %o", async (body, message) => {
    const response = await askWithin(body);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(message);
  });
});
