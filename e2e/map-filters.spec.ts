// Filters stand in the address, change list and map together, and never end in a blank page.
import { expect, test, type Page } from "@playwright/test";
import { drawnMap, openMap, type MapElement } from "./open-map";

function events(page: Page) {
  return page.locator("[data-event]");
}

async function drawnIds(page: Page): Promise<string[]> {
  const map = await drawnMap(page);
  return map.evaluate((element: MapElement) => {
    const ids = ["event-marks", "event-areas"].flatMap((name) => {
      const source = element.map.getStyle().sources[name];
      return source?.type === "geojson" && typeof source.data === "object" && "features" in source.data
        ? source.data.features.map(({ properties }) => String(properties?.eventId))
        : [];
    });
    return [...new Set(ids)].sort();
  });
}

test("a kind narrows list and map; Back brings all back", async ({ page }) => {
  await openMap(page);
  const all = await events(page).count();
  const allDrawn = await drawnIds(page);
  const chips = page.getByRole("region", { name: "Filters" }).getByRole("listitem").getByRole("link");
  const counts = (await chips.allInnerTexts()).map((text) => Number(/\d+/.exec(text)?.[0]));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all);
  expect(counts.length).toBeGreaterThanOrEqual(2);

  await chips.first().click();
  await expect(page).toHaveURL(/\?kind=[a-z]+/);
  await expect(events(page)).toHaveCount(counts[0] ?? NaN);
  await expect.poll(async () => (await drawnIds(page)).length).toBeLessThan(allDrawn.length);
  const listed = await page
    .getByRole("list", { name: "Events on the map" })
    .locator("[data-event]")
    .evaluateAll((links) => links.map((link) => link.dataset.event ?? ""));
  expect(await drawnIds(page)).toEqual(listed.sort());

  await page.goBack();
  await expect(events(page)).toHaveCount(all);
  await expect.poll(() => drawnIds(page)).toEqual(allDrawn);
});

test("a period narrows them, an address says it, and a cleared filter shows everything", async ({ page }) => {
  await openMap(page);
  const all = await events(page).count();
  await page.getByText("Period", { exact: true }).click();
  await page.getByLabel("From", { exact: true }).fill("2024-01-01");
  await page.getByLabel("To", { exact: true }).fill("2024-12-31");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL(/when=2024-01-01\/2024-12-31/);
  await expect.poll(() => events(page).count()).toBeLessThan(all);
  const years = await page.locator("[data-event] time").allInnerTexts();
  expect(years.length).toBeGreaterThan(0);
  for (const words of years) expect(words).toContain("2024");
  await page.getByRole("link", { name: "Clear filters" }).click();
  await expect(events(page)).toHaveCount(all);
});

test("a filter without events names the nearest and the way out", async ({ page }) => {
  await page.goto("/?when=1999-01-01/1999-12-31");
  await expect(page.getByText("No events match.")).toBeVisible();
  await expect(events(page)).toHaveCount(0);
  await expect(page.getByText(/The nearest in time: /)).toBeVisible();
  await page.getByRole("link", { name: "Show it" }).click();
  await expect(events(page).first()).toBeVisible();
});

test("a filter that makes no sense says what to do", async ({ page }) => {
  const response = await page.goto("/?when=2024-13-45/yesterday");
  expect(response?.status()).toBeLessThan(500);
  await expect(page.getByRole("main")).toBeVisible();
});
