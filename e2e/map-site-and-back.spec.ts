// Choosing on the map or in the list, its page, and back: Back does what people think.
import { expect, test } from "@playwright/test";
import { cameraOf, drawnMap, markOf, openMap, type MapElement } from "./open-map";

// The line over the first map is another journey's (map-first-run.spec.ts).
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => sessionStorage.setItem("dateline-opening-seen", "1"));
});

test("a row opens the event, its place has a page, and Back returns step by step", async ({ page }) => {
  await openMap(page);
  const row = page.locator("[data-event]").first();
  const id = await row.getAttribute("data-event");
  await row.click();
  await expect(page).toHaveURL(new RegExp(`sel=e:${id}`));
  const panel = page.getByRole("region", { name: /^Chosen:/ });
  await expect(panel).toBeVisible();
  await drawnMap(page);
  const chosen = page.url();

  await panel.getByRole("link", { name: "Open the event’s page" }).click();
  await expect(page).toHaveURL(new RegExp(`/events/${id}/`));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

  await page.goBack();
  await expect(panel).toBeVisible();
  await drawnMap(page);
  expect(page.url()).toBe(chosen);

  await page.goBack();
  await expect(panel).toHaveCount(0);
  await expect(page).not.toHaveURL(/sel=/);
});

test("a place named in the panel leads to its page and back", async ({ page }) => {
  await openMap(page);
  // The list that does not follow the camera.
  await page.getByRole("button", { name: /^Everywhere/ }).click();
  await drawnMap(page);
  const rows = page.locator("[data-event]");
  const panel = page.getByRole("region", { name: /^Chosen:/ });
  for (let index = 0; index < (await rows.count()); index++) {
    await rows.nth(index).click();
    await expect(panel).toHaveAttribute(
      "aria-label",
      `Chosen: ${await rows.nth(index).locator("bdi").first().innerText()}`,
    );
    const place = panel.locator('a[href^="/places/"]').first();
    if ((await place.count()) === 0) continue;
    const name = await place.innerText();
    await place.click();
    await expect(page).toHaveURL(/\/places\//);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
    await page.goBack();
    await expect(panel).toBeVisible();
    return;
  }
  throw new Error("No event names a place with a page.");
});

test("a mark opens its event; the sea closes it", async ({ page }) => {
  const map = await openMap(page);
  const ids = await page
    .locator("[data-event]")
    .evaluateAll((links) => links.map((link) => link.dataset.event ?? ""));
  for (const id of ids) {
    const mark = await markOf(map, id);
    if (mark === null) continue;
    await page.mouse.click(mark.x, mark.y);
    await expect(page).toHaveURL(/sel=e:/);
    await expect(page.getByRole("region", { name: /^Chosen:/ })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page).not.toHaveURL(/sel=/);
    return;
  }
  throw new Error("No single mark is in sight on the first view.");
});

test("marks that stand too close become a count, which parts on zooming in or opens a list", async ({
  page,
}) => {
  // From afar all marks are one count.
  const map = await openMap(page, "/#1.2/34/41");
  const counts = () =>
    map.evaluate((element: MapElement) => {
      const box = element.getBoundingClientRect();
      return element.map
        .queryRenderedFeatures({ layers: ["event-cluster"] })
        .map(({ geometry, properties }) => {
          const [lon = 0, lat = 0] = geometry.type === "Point" ? geometry.coordinates : [];
          const { x, y } = element.map.project([lon, lat]);
          return { count: Number(properties.count), x: box.x + x, y: box.y + y };
        });
    });
  const [first] = (await counts()).sort((a, b) => b.count - a.count);
  if (first === undefined) throw new Error("Seen from afar, no marks became a count.");
  expect(first.count).toBeGreaterThanOrEqual(2);
  const before = cameraOf(page.url()).zoom || 1.2;
  await page.mouse.click(first.x, first.y);
  const list = page.getByRole("heading", { name: /events at this mark/ });
  await expect
    .poll(
      async () =>
        (await list.count()) > 0 ||
        (await map.evaluate((element: MapElement) => element.map.getZoom())) > before,
    )
    .toBe(true);
});

test("a small area's mark that lies under another is in the list that a press opens", async ({ page }) => {
  const map = await openMap(page, "/#4.2/34.4/41");
  const covered = await map.evaluate((element: MapElement) => {
    const box = element.getBoundingClientRect();
    const drawn = (layer: string) =>
      element.map.queryRenderedFeatures({ layers: [layer] }).map(({ geometry, properties }) => {
        const [lon = 0, lat = 0] = geometry.type === "Point" ? geometry.coordinates : [];
        const { x, y } = element.map.project([lon, lat]);
        return { x: box.x + x, y: box.y + y, eventId: String(properties.eventId) };
      });
    const areas = drawn("event-area-mark");
    return drawn("event-mark").flatMap((mark) => {
      const under = areas.find((area) => Math.hypot(area.x - mark.x, area.y - mark.y) < 6);
      return under === undefined ? [] : [{ ...mark, ids: [mark.eventId, under.eventId] }];
    });
  });
  const [first] = covered;
  if (first === undefined) throw new Error("No area's mark lies under another mark.");
  await page.mouse.click(first.x, first.y);
  const stack = page.getByRole("region", { name: "2 events at this mark" });
  const links = stack.getByRole("link");
  await expect(links).toHaveCount(2);
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  for (const id of first.ids) expect(addresses.some((address) => address.includes(id))).toBe(true);
  await links.last().click();
  await expect(page).toHaveURL(/sel=e:/);
});

test("the keys j and k walk the list, never while someone types, and can be switched off", async ({
  page,
}) => {
  await openMap(page);
  // The list that does not follow the camera.
  await page.getByRole("button", { name: /^Everywhere/ }).click();
  await drawnMap(page);
  const ids = await page
    .locator("[data-event]")
    .evaluateAll((links) => links.map((link) => link.dataset.event ?? ""));
  await page.keyboard.press("j");
  await expect(page).toHaveURL(new RegExp(`sel=e:${ids[0]}`));
  await page.keyboard.press("j");
  await expect(page).toHaveURL(new RegExp(`sel=e:${ids[1]}`));
  await page.keyboard.press("k");
  await expect(page).toHaveURL(new RegExp(`sel=e:${ids[0]}`));
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/sel=/);

  await page
    .getByRole("combobox", { name: /search/i })
    .first()
    .focus();
  await page.keyboard.press("j");
  await expect(page).not.toHaveURL(/sel=/);

  await page.getByRole("button", { name: "Keys" }).click();
  await page.getByRole("checkbox", { name: /single keys/i }).uncheck();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeHidden();
  await page.locator("body").press("j");
  await expect(page).not.toHaveURL(/sel=/);
});

test("panning writes the camera into the address without a step in the history", async ({ page }) => {
  const map = await openMap(page);
  await expect(page).toHaveURL(/#\d/);
  const before = cameraOf(page.url());
  const steps = await page.evaluate(() => history.length);
  await map.locator("canvas").focus();
  for (let press = 0; press < 3; press++) await page.keyboard.press("ArrowRight");
  await expect.poll(() => cameraOf(page.url()).lon).toBeGreaterThan(before.lon);
  expect(await page.evaluate(() => history.length)).toBe(steps);
});
