// A page ends where it is full, and the next begins there.
import { describe, expect, it } from "vitest";
import type { EventCursor } from "../events/filter/event-cursor";
import { aLocation, anEvent } from "../testing/an-event";
import { geoJsonPage } from "./geojson-page";

const event = (at: number) =>
  anEvent({
    id: `e${String(at).padStart(6, "0")}`,
    locations: [aLocation({ basis: "coordinates_in_source", radiusMeters: 10, precision: "exact" })],
  });

/** A store of 500 events, read by number. */
const read = async ({ after, limit }: { after: EventCursor | null; limit: number }) => {
  const first = after === null ? 0 : after.day + 1;
  const last = Math.min(500, first + limit);
  return {
    events: Array.from({ length: last - first }, (_, at) => event(first + at)),
    next: last === 500 ? null : { day: last - 1, minute: 0, id: "0000000" },
  };
};

const idsOf = (features: string): string[] =>
  JSON.parse(`[${features}]`).map(
    (feature: { properties: { eventId: string } }) => feature.properties.eventId,
  );

describe("a page of GeoJSON", () => {
  it.each([
    [450, undefined, 450],
    [1, undefined, 1],
    [10_000, undefined, 500],
    [10_000, 1_000, 200],
  ])("of at most %i events and %s characters holds %i", async (limit, longest, expected) => {
    const page = await geoJsonPage(
      { after: null, limit, ...(longest === undefined ? {} : { longest }) },
      read,
    );
    expect(idsOf(page.features)).toHaveLength(expected);
    expect(page.next === null).toBe(expected === 500);
  });

  it("goes on where the one before ended", async () => {
    const first = await geoJsonPage({ after: null, limit: 300 }, read);
    const second = await geoJsonPage({ after: first.next, limit: 300 }, read);
    const ids = [...idsOf(first.features), ...idsOf(second.features)];
    expect(ids).toEqual(Array.from({ length: 500 }, (_, at) => event(at).id));
    expect(second.next).toBeNull();
  });
});
