// A link opened in a new browser shows the same: selection, filter, camera and list.
import { expect, test, type Page } from "@playwright/test";
import { cameraOf, drawnMap, openMap, type MapElement } from "./open-map";

async function whatIsShown(page: Page) {
  const map = await drawnMap(page);
  const camera = await map.evaluate((element: MapElement) => {
    const { lng, lat } = element.map.getCenter();
    return { zoom: element.map.getZoom(), lat, lon: lng };
  });
  return {
    camera,
    list: await page.locator("[data-event]").allInnerTexts(),
    chosen: await page
      .getByRole("region", { name: /^Chosen:/ })
      .getByRole("heading")
      .allInnerTexts(),
    filters: await page.locator('a[aria-current="true"]').allInnerTexts(),
  };
}

test("a link with selection, filter and camera", async ({ page, browser }) => {
  await openMap(page);
  await page.getByRole("region", { name: "Filters" }).getByRole("link").first().click();
  await expect(page).toHaveURL(/kind=/);
  await page.locator("[data-event]").first().click();
  await expect(page).toHaveURL(/sel=e:/);
  const map = await drawnMap(page);
  await map.evaluate((element: MapElement) => element.map.jumpTo({ center: [40.7, 34.9], zoom: 7.35 }));
  await expect.poll(() => cameraOf(page.url()).zoom).toBe(7.35);
  const here = await whatIsShown(page);
  expect(here.chosen).toHaveLength(1);

  const elsewhere = await browser.newContext();
  const there = await elsewhere.newPage();
  await openMap(there, page.url());
  const shown = await whatIsShown(there);
  expect(shown.list).toEqual(here.list);
  expect(shown.chosen).toEqual(here.chosen);
  expect(shown.filters).toEqual(here.filters);
  expect(shown.camera.zoom).toBeCloseTo(here.camera.zoom, 2);
  expect(shown.camera.lat).toBeCloseTo(here.camera.lat, 2);
  expect(shown.camera.lon).toBeCloseTo(here.camera.lon, 2);
  await elsewhere.close();
});

test("a link with a selection alone brings the event into sight", async ({ page }) => {
  await openMap(page);
  const id = await page
    .getByRole("list", { name: "Events on the map" })
    .locator("[data-event]")
    .first()
    .getAttribute("data-event");
  const map = await openMap(page, `/?sel=e:${id}`);
  const inSight = await map.evaluate(
    (element: MapElement) => element.map.queryRenderedFeatures({ layers: ["chosen-mark"] }).length,
  );
  expect(inSight).toBeGreaterThan(0);
});

test("hashes of other maps are understood", async ({ page }) => {
  const map = await openMap(page, "/#map=8/34.4/41.0");
  const camera = await map.evaluate((element: MapElement) => ({
    zoom: element.map.getZoom(),
    lat: element.map.getCenter().lat,
  }));
  expect(camera.zoom).toBeCloseTo(8, 3);
  expect(camera.lat).toBeCloseTo(34.4, 3);
});
