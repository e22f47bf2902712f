// The GeoJSON of events, page by page.
import { beforeAll, describe, expect, it } from "vitest";
import { asked, readTwoEvents, type TwoEvents } from "../events/routes-under-test";
import { GET as geojson } from "./route";

let read: TwoEvents;
beforeAll(async () => {
  read = await readTwoEvents();
});

describe("the GeoJSON", () => {
  it("goes on from page to page by its own links", async () => {
    const seen: string[] = [];
    let path: string | null = "/api/v1/events.geojson?limit=1&kind=strike,attack";
    while (path !== null) {
      const response: Response = await geojson(asked(path, read.editor));
      const body: { features: { properties: { eventId: string } }[]; links?: { href: string }[] } =
        await response.json();
      seen.push(...new Set(body.features.map((feature) => feature.properties.eventId)));
      path = body.links?.[0]?.href ?? null;
      expect(response.headers.get("link")).toBe(path === null ? null : `<${path}>; rel="next"`);
    }
    expect(seen.toSorted()).toEqual([read.qaim, read.kharab].toSorted());
  });

  it.each(["after=1", "after=1.2.abcdefg'", "limit=10001"])("says what is wrong with ?%s", async (query) => {
    expect((await geojson(asked(`/api/v1/events.geojson?${query}`))).status).toBe(400);
  });
});
