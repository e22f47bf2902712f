// Uncertainty to scale: the ring on the screen is radiusMeters, within 5%, at three zooms and two latitudes.
import { expect, test, type Page } from "@playwright/test";
import { drawnMap, openMap, type MapElement } from "./open-map";

// A map of 500 by 500 pixels or so: room for the widest ring that is measured.
test.use({ viewport: { width: 900, height: 720 } });

type Ring = { eventId: string; radiusMeters: number; lon: number; lat: number };
type Location = {
  role: string;
  precision: string;
  point: { lon: number; lat: number } | null;
  radiusMeters: number | null;
};
const earthCircumferenceMeters = 40_075_016.686;

/** Where an event is known to a place with a radius: its ring, as the API tells it. */
async function listRings(page: Page): Promise<Ring[]> {
  const answer = await page.request.get("/api/v1/events?limit=200&shown=map");
  const { events }: { events: { event: { id: string; locations: Location[] } }[] } = await answer.json();
  return events.flatMap(({ event }) =>
    event.locations.flatMap(({ role, precision, point, radiusMeters }) =>
      ["struck", "attacked"].includes(role) &&
      ["locality", "town"].includes(precision) &&
      point !== null &&
      radiusMeters !== null
        ? [{ eventId: event.id, radiusMeters, ...point }]
        : [],
    ),
  );
}

test("rings are drawn in true metres", async ({ page }) => {
  const map = await openMap(page);
  const rings = await listRings(page);
  const byLatitude = [...rings].sort((a, b) => a.lat - b.lat);
  const south = byLatitude[0];
  const north = byLatitude.at(-1);
  if (south === undefined || north === undefined) throw new Error("No ring is drawn at all.");
  expect(north.lat - south.lat).toBeGreaterThan(0.5);

  for (const ring of [south, north]) {
    const metersPerPixelAtZero = (earthCircumferenceMeters * Math.cos((ring.lat * Math.PI) / 180)) / 512;
    for (const pixels of [40, 100, 200]) {
      const zoom = Math.log2((pixels * metersPerPixelAtZero) / ring.radiusMeters);
      await map.evaluate(
        (element: MapElement, view) => element.map.jumpTo({ center: [view.lon, view.lat], zoom: view.zoom }),
        { ...ring, zoom },
      );
      await drawnMap(page);
      for (const [dx, dy] of [
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
      ] as const) {
        const drawn = await map.evaluate(edgeDistance, { radiusMeters: ring.radiusMeters, dx, dy });
        expect(
          Math.abs(drawn / pixels - 1),
          `${ring.eventId}, zoom ${zoom.toFixed(1)}: ${drawn} of ${pixels} pixels`,
        ).toBeLessThan(0.05);
      }
    }
  }
});

/** How far from the middle of the map the drawn fill of the ring of that radius ends, in pixels: asked of what is rendered. */
function edgeDistance(
  element: MapElement,
  { radiusMeters, dx, dy }: { radiusMeters: number; dx: number; dy: number },
): number {
  const middle = { x: element.clientWidth / 2, y: element.clientHeight / 2 };
  const isInside = (distance: number): boolean =>
    element.map
      .queryRenderedFeatures([middle.x + dx * distance, middle.y + dy * distance], { layers: ["ring-fill"] })
      .some(({ properties }) => Math.abs(Number(properties.radiusMeters) / radiusMeters - 1) < 0.01);
  let inside = 0;
  let outside = 400;
  if (!isInside(1) || isInside(outside)) return NaN;
  while (outside - inside > 0.5) {
    const between = (inside + outside) / 2;
    if (isInside(between)) inside = between;
    else outside = between;
  }
  return (inside + outside) / 2;
}

test("a ring too small to see becomes a soft halo of fixed size; a wide one has none", async ({ page }) => {
  const map = await openMap(page);
  const show = async (at: { lon: number; lat: number }, zoom: number): Promise<void> => {
    await map.evaluate(
      (element: MapElement, view) => element.map.jumpTo({ center: [view.lon, view.lat], zoom: view.zoom }),
      { lon: at.lon, lat: at.lat, zoom },
    );
    await drawnMap(page);
  };
  let ring: (Ring & { zoom: number }) | null = null;
  for (const each of await listRings(page)) {
    const metersPerPixelAtZero = (earthCircumferenceMeters * Math.cos((each.lat * Math.PI) / 180)) / 512;
    const zoom = Math.log2((12 * metersPerPixelAtZero) / each.radiusMeters);
    await show(each, zoom - 2);
    const isAlone = await map.evaluate(
      (element: MapElement, id) =>
        element.map
          .querySourceFeatures("events", { sourceLayer: "marks" })
          .some(({ properties }) => properties.count === 1 && properties.eventId === id),
      each.eventId,
    );
    if (isAlone) ring = { ...each, zoom };
    if (ring !== null) break;
  }
  if (ring === null) throw new Error("No mark with a ring stands alone.");
  const found = ring;

  /** True when taking the halo away changes the picture around the mark. */
  const hasHalo = async (zoom: number): Promise<boolean> => {
    await show(found, zoom);
    const shoot = async (visibility: "visible" | "none"): Promise<Buffer> => {
      await map.evaluate(
        (element: MapElement, value) => element.map.setLayoutProperty("ring-halo", "visibility", value),
        visibility,
      );
      await map.evaluate(
        (element: MapElement) =>
          new Promise<void>((resolve) => void element.map.once("render", () => resolve()).triggerRepaint()),
      );
      await drawnMap(page);
      const box = await map.boundingBox();
      if (box === null) throw new Error("The map is not on the page.");
      return page.screenshot({
        clip: { x: box.x + box.width / 2 - 20, y: box.y + box.height / 2 - 20, width: 40, height: 40 },
      });
    };
    const without = await shoot("none");
    return !(await shoot("visible")).equals(without);
  };
  expect(await hasHalo(found.zoom - 2)).toBe(true);
  expect(await hasHalo(found.zoom + 2)).toBe(false);
});
