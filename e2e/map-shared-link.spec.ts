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
      .getByRole("heading", { level: 2 })
      .allInnerTexts(),
    filters: await page.locator('a[aria-current="true"]').allInnerTexts(),
  };
}

test("a link with selection, filter and camera", async ({ page, browser }) => {
  await openMap(page);
  await page.getByRole("region", { name: "Filters" }).getByRole("link").first().click();
  await expect(page).toHaveURL(/kind=/);
  await drawnMap(page);
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
  // The lists follow the cameras a moment later.
  await expect.poll(async () => (await whatIsShown(there)).list).toEqual((await whatIsShown(page)).list);
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
  await expect
    .poll(() =>
      map.evaluate(
        (element: MapElement) => element.map.queryRenderedFeatures({ layers: ["chosen-mark"] }).length,
      ),
    )
    .toBeGreaterThan(0);
});

for (const address of ["/#map=8/34.4/41.0", "/#@34.4,41.0,8z", "/#34.4,41.0,8", "/?lat=34.4&lng=41.0&zoom=8"])
  test(`${address}, as another map says it, is understood`, async ({ page }) => {
    const map = await openMap(page, address);
    const camera = await map.evaluate((element: MapElement) => ({
      zoom: element.map.getZoom(),
      lat: element.map.getCenter().lat,
    }));
    expect(camera.zoom).toBeCloseTo(8, 3);
    expect(camera.lat).toBeCloseTo(34.4, 3);
    await expect.poll(() => cameraOf(page.url()).zoom).toBe(8);
    expect(new URL(page.url()).search).toBe("");
  });

test("a pin of another map becomes a point of ours", async ({ page }) => {
  await openMap(page, "/?q=geo:34.45,40.92;u=2000");
  await expect(page).toHaveURL(/\?sel=at:34\.45,40\.92#/);
  await expect(page.getByRole("region", { name: "Found: 34.45, 40.92" })).toBeVisible();
});

test("OpenStreetMap's pin is shown where its link looks", async ({ page }) => {
  await openMap(page, "/?mlat=34.45&mlon=40.92#map=8/34.4/41.0");
  await expect(page).toHaveURL(/\?sel=at:34\.45,40\.92#8\/34\.4\/41$/);
});

test("Back undoes a choice, a filter and the way the map was moved before them", async ({ page }) => {
  const map = await openMap(page);
  const look = (lon: number, zoom: number) =>
    map.evaluate((element: MapElement, to) => element.map.jumpTo({ center: [to.lon, 34.9], zoom: to.zoom }), {
      lon,
      zoom,
    });
  await look(40.5, 6.5);
  await expect.poll(() => cameraOf(page.url()).zoom).toBe(6.5);
  await drawnMap(page);
  await page.locator("[data-event]").first().click();
  await expect(page).toHaveURL(/sel=e:/);
  await drawnMap(page);
  await look(42.5, 8.5);
  await expect.poll(() => cameraOf(page.url()).zoom).toBe(8.5);
  await page
    .getByRole("region", { name: "Filters" })
    .getByRole("link", { name: /^Show only/ })
    .first()
    .click();
  await expect(page).toHaveURL(/kind=/);

  await page.goBack();
  await expect(page).not.toHaveURL(/kind=/);
  await expect(page).toHaveURL(/sel=e:/);
  await expect.poll(() => map.evaluate((element: MapElement) => element.map.getZoom())).toBeCloseTo(8.5, 3);
  await page.goBack();
  await expect(page).not.toHaveURL(/sel=/);
  await expect.poll(() => map.evaluate((element: MapElement) => element.map.getZoom())).toBeCloseTo(6.5, 3);
  await page.goForward();
  await expect(page).toHaveURL(/sel=e:/);
  await expect(page.getByRole("region", { name: /^Chosen:/ })).toBeVisible();
});

test("a link shows the same list: in view, everywhere, or not on the map", async ({ page }) => {
  const steps = () => page.evaluate(() => history.length);
  await openMap(page);
  const before = await steps();
  await page.getByRole("button", { name: /^Not on the map/ }).click();
  await expect(page).toHaveURL(/[?&]list=tray/);
  expect(await steps()).toBe(before);
  await openMap(page, "/?list=tray");
  await expect(page.getByRole("button", { name: /^Not on the map/ })).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("list", { name: "Events not on the map" }).locator("[data-event]")).toHaveCount(
    1,
  );
  await page.getByRole("button", { name: /^In view/ }).click();
  await expect(page).not.toHaveURL(/list=/);
});

test("words that no part of the map knows stay in the address", async ({ page }) => {
  await openMap(page, "/?yy=2024-02-04&zz=1");
  await page
    .getByRole("region", { name: "Filters" })
    .getByRole("link", { name: /^Show only/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\?kind=[a-z]+&yy=2024-02-04&zz=1/);
});

test("the corner copies the view and the code that embeds it, by mouse and by keys", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openMap(page, "/?kind=strike#7/34.4/40.9");
  const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  const button = page.getByRole("button", { name: "Copy a link" });
  await button.click();
  const menu = page.getByRole("group", { name: "Copy a link" });
  await menu.getByRole("button", { name: /^This view \(live\)/ }).click();
  await expect(menu.getByText("Copied")).toBeVisible();
  const link = await copied();
  expect(link).toMatch(
    /\/\?card=7\/34\.4\/40\.9&kind=strike&shared=\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ,[1-9]\d*#7\/34\.4\/40\.9$/,
  );
  await menu.getByRole("button", { name: /^Embed \(live\)/ }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(copied).toContain('/embed?kind=strike#7/34.4/40.9" title="Map of reported events');
  await expect(menu.getByRole("button", { name: /^This event/ })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();

  // Who draws a card of the link sees its filter and where it looks; who follows it has the address without that.
  await openMap(page, link);
  const card = (await page.locator('meta[property="og:image"]').getAttribute("content")) ?? "";
  expect(card).toContain("/map-picture/events?kind=strike&card=7/34.4/40.9&size=share");
  const picture = await page.request.get(card);
  expect([picture.status(), picture.headers()["content-type"]]).toEqual([200, "image/png"]);
  await expect(page).toHaveURL(/\/\?kind=strike&shared=[^&]+#7/);
});
