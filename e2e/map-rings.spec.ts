// Uncertainty to scale: the ring on the screen is radiusMeters, within 5%, at three zooms and two latitudes.
import { expect, test } from "@playwright/test";
import { drawnMap, openMap, type MapElement } from "./open-map";

type Ring = { eventId: string; radiusMeters: number; lon: number; lat: number };
const earthCircumferenceMeters = 40_075_016.686;

test("rings are drawn in true metres", async ({ page }) => {
  const map = await openMap(page);
  const rings: Ring[] = await map.evaluate((element: MapElement) => {
    const source = element.map.getStyle().sources["event-rings"];
    if (source?.type !== "geojson" || typeof source.data !== "object" || !("features" in source.data))
      return [];
    return source.data.features.flatMap(({ geometry, properties }) => {
      if (geometry.type !== "Polygon" || properties?.edge === "thin") return [];
      const corners = geometry.coordinates[0] ?? [];
      const mean = (axis: 0 | 1): number =>
        (Math.min(...corners.map((corner) => corner[axis] ?? 0)) +
          Math.max(...corners.map((corner) => corner[axis] ?? 0))) /
        2;
      return [
        {
          eventId: String(properties?.eventId),
          radiusMeters: Number(properties?.radiusMeters),
          lon: mean(0),
          lat: mean(1),
        },
      ];
    });
  });
  const byLatitude = [...rings].sort((a, b) => a.lat - b.lat);
  const south = byLatitude[0];
  const north = byLatitude.at(-1);
  if (south === undefined || north === undefined) throw new Error("No ring is drawn at all.");
  expect(north.lat - south.lat).toBeGreaterThan(0.5);

  for (const ring of [south, north]) {
    const metersPerPixelAtZero = (earthCircumferenceMeters * Math.cos((ring.lat * Math.PI) / 180)) / 512;
    for (const pixels of [40, 110, 250]) {
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
        const drawn = await map.evaluate(edgeDistance, { eventId: ring.eventId, dx, dy });
        expect(
          Math.abs(drawn / pixels - 1),
          `${ring.eventId}, zoom ${zoom.toFixed(1)}: ${drawn} of ${pixels} pixels`,
        ).toBeLessThan(0.05);
      }
    }
  }
});

/** How far from the middle of the map the drawn fill of an event's ring ends, in pixels: asked of what is rendered. */
function edgeDistance(
  element: MapElement,
  { eventId, dx, dy }: { eventId: string; dx: number; dy: number },
): number {
  const middle = { x: element.clientWidth / 2, y: element.clientHeight / 2 };
  const isInside = (distance: number): boolean =>
    element.map
      .queryRenderedFeatures([middle.x + dx * distance, middle.y + dy * distance], { layers: ["ring-fill"] })
      .some(({ properties }) => properties.eventId === eventId);
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
  const ring = await map.evaluate((element: MapElement) => {
    const source = element.map.getStyle().sources["event-halos"];
    if (source?.type !== "geojson" || typeof source.data !== "object" || !("features" in source.data))
      return null;
    const [feature] = source.data.features;
    if (feature?.geometry.type !== "Point") return null;
    const [lon = 0, lat = 0] = feature.geometry.coordinates;
    return { lon, lat, zoom: Number(feature.properties?.ringZoom) };
  });
  if (ring === null) throw new Error("No mark has a ring.");

  /** True when taking the halo away changes the picture around the mark. */
  const hasHalo = async (zoom: number): Promise<boolean> => {
    await map.evaluate(
      (element: MapElement, view) => element.map.jumpTo({ center: [view.lon, view.lat], zoom: view.zoom }),
      {
        ...ring,
        zoom,
      },
    );
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
  expect(await hasHalo(ring.zoom - 2)).toBe(true);
  expect(await hasHalo(ring.zoom + 2)).toBe(false);
});
