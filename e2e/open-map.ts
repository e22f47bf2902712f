// Opens the map and waits until it has drawn itself; asks the live instance what it shows.
import type { Locator, Page } from "@playwright/test";
import type { Map as MapInstance } from "maplibre-gl";

/** The map's container carries its instance once it has drawn (app/_map/event-map.client.tsx). */
export type MapElement = HTMLElement & { map: MapInstance };

export async function openMap(page: Page, address = "/"): Promise<Locator> {
  await page.goto(address);
  return drawnMap(page);
}

/** The container, once nothing moves and nothing is being fetched. */
export async function drawnMap(page: Page): Promise<Locator> {
  const container = page.locator('.maplibregl-map[data-idle="true"]');
  await container.waitFor({ state: "visible", timeout: 60_000 });
  return container;
}

/** Where an event's mark stands on the page, in pixels; null when it is no single mark on the screen now. */
export async function markOf(map: Locator, eventId: string): Promise<{ x: number; y: number } | null> {
  return map.evaluate((element: MapElement, id) => {
    const [feature] = element.map
      .queryRenderedFeatures({ layers: ["event-mark", "event-area-mark"] })
      .filter(({ properties }) => properties.eventId === id);
    if (feature?.geometry.type !== "Point") return null;
    const [lon = 0, lat = 0] = feature.geometry.coordinates;
    const { x, y } = element.map.project([lon, lat]);
    const box = element.getBoundingClientRect();
    return { x: box.x + x, y: box.y + y };
  }, eventId);
}

/** Ids of all events that the tiles on the screen hold: single marks and areas, and what the API lists behind counts. */
export async function drawnEventIds(page: Page, map: Locator): Promise<Set<string>> {
  const { single, cells } = await map.evaluate((element: MapElement) => {
    const features = ["marks", "areaMarks"].flatMap((sourceLayer) =>
      element.map.querySourceFeatures("events", { sourceLayer }),
    );
    const several = features.filter(({ properties }) => Number(properties.count) > 1);
    return {
      single: features.flatMap(({ properties }) =>
        properties.count === 1 ? [String(properties.eventId)] : [],
      ),
      cells: several.map(({ properties }) => String(properties.cell)),
    };
  });
  const ids = new Set(single);
  for (const cell of new Set(cells)) {
    const answer = await page.request.get(`/api/v1/events?limit=200&cell=${encodeURIComponent(cell)}`);
    const { events }: { events: { event: { id: string } }[] } = await answer.json();
    for (const { event } of events) ids.add(event.id);
  }
  return ids;
}

/** `#zoom/lat/lon` as numbers. */
export function cameraOf(address: string): { zoom: number; lat: number; lon: number } {
  const [zoom = NaN, lat = NaN, lon = NaN] = new URL(address).hash.slice(1).split("/").map(Number);
  return { zoom, lat, lon };
}
