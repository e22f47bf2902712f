// Opens the map and waits until it has come to rest; asks the live instance what it shows.
import { expect, type FrameLocator, type Locator, type Page } from "@playwright/test";
import type { Map as MapInstance } from "maplibre-gl";

/** The map's container carries its instance once it has drawn (app/_map/event-map.client.tsx). */
export type MapElement = HTMLElement & { map: MapInstance };

/** The page as somebody finds it who gives it time: nothing on it moves or is on its way any more. */
export async function openMap(page: Page, address = "/"): Promise<Locator> {
  await page.goto(address);
  return drawnMap(page);
}

/**
 * The map's container, once all has come to rest: the camera and what follows it (the tiles, the list, the counts, the hash),
 * and the parts that are fetched after the first sight have come and listen.
 */
export async function drawnMap(page: Page): Promise<Locator> {
  const container = await startedMap(page);
  await expect(async () => expect(await page.evaluate(whatIsOnItsWay)).toEqual([])).toPass({
    timeout: 60_000,
    intervals: [50],
  });
  return container;
}

/** The map's container, once it has drawn. A map that waits for its reader, as small ones do, is started. */
export async function startedMap(room: Page | FrameLocator): Promise<Locator> {
  const container = room.locator('.maplibregl-map[data-idle="true"]');
  const start = room.locator("[data-wake]");
  await container.or(start).first().waitFor({ state: "visible", timeout: 60_000 });
  await expect(async () => {
    // The button goes when the map has come, which may be while it is aimed at.
    if (await start.isVisible()) await start.click({ timeout: 5_000 });
    await container.waitFor({ state: "visible", timeout: 5_000 });
  }).toPass({ timeout: 60_000, intervals: [50] });
  return container;
}

/** In words, for the message of a journey that waited in vain. */
async function whatIsOnItsWay(): Promise<string[]> {
  const is = (selector: string): boolean => document.querySelector(selector) !== null;
  const look = (): string[] => {
    const element = document.querySelector<MapElement>('.maplibregl-map[data-idle="true"]');
    if (element === null) return ["the map"];
    const { map } = element;
    const { lng, lat } = map.getCenter();
    const hash = location.hash.slice(1).split("/").map(Number);
    const [hashZoom = NaN, hashLat = NaN, hashLon = NaN] = hash;
    // The hash has as many digits as half a pixel needs.
    const halfPixel = 360 / 1024 / 2 ** map.getZoom();
    const { clientWidth, clientHeight } = map.getCanvas();
    const waits: [string, boolean][] = [
      ["the map's tiles", !map.loaded()],
      ["the camera", map.isMoving()],
      ["the map's size", clientWidth !== element.clientWidth || clientHeight !== element.clientHeight],
      ["the zoom in the hash", !(Math.abs(map.getZoom() - hashZoom) < 0.006)],
      ["the latitude in the hash", !(Math.abs(lat - hashLat) < halfPixel)],
      ["the longitude in the hash", !(Math.abs(((lng - hashLon + 540) % 360) - 180) < halfPixel)],
      ["the counts", is("[data-waiting]")],
      ["the list", !is('[data-event-list] ol[aria-busy="false"]') || is("[data-event-list] [data-loading]")],
      [
        "how many are in view",
        document.querySelector("[data-event-list] [role=group]")?.textContent?.includes("…") === true,
      ],
      ["the timeline", !is("[data-timeline]")],
      ["the panel", is('[data-event-panel][aria-busy="true"]')],
    ];
    return waits.flatMap(([what, isWaiting]) => (isWaiting ? [what] : []));
  };
  const found = look();
  if (found.length > 0) return found;
  // React draws what the map told it a turn of the page later, and what that drawing asks for one more turn later.
  for (let turn = 0; turn < 3; turn++) {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => requestAnimationFrame(() => resolve());
      port2.postMessage(null);
    });
  }
  return look();
}

/** Where an event's mark stands on the page, in pixels; null when it is no single mark on the screen now, or lies under another or a panel. */
export async function markOf(map: Locator, eventId: string): Promise<{ x: number; y: number } | null> {
  return map.evaluate((element: MapElement, id) => {
    const [feature] = element.map
      .queryRenderedFeatures({ layers: ["event-mark", "event-area-mark"] })
      .filter(({ properties }) => properties.eventId === id);
    if (feature?.geometry.type !== "Point") return null;
    const [lon = 0, lat = 0] = feature.geometry.coordinates;
    const { x, y } = element.map.project([lon, lat]);
    const layers = ["event-mark", "event-area-mark", "event-cluster"];
    const here = element.map.queryRenderedFeatures([x, y], { layers });
    if (here.some(({ properties }) => properties.eventId !== id)) return null;
    const box = element.getBoundingClientRect();
    const at = { x: box.x + x, y: box.y + y };
    return document.elementFromPoint(at.x, at.y) === element.map.getCanvas() ? at : null;
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
