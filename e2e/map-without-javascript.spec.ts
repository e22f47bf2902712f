// JavaScript off: list, picture, filters, selection and event pages all work.
import { expect, test } from "@playwright/test";

test.use({ javaScriptEnabled: false });

for (const colorScheme of ["light", "dark"] as const) {
  test(`the page is complete, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const picture = page.waitForResponse(
      (response) =>
        response.url().includes("/map-picture/") && response.url().includes(`theme=${colorScheme}`),
    );
    await page.goto("/", { waitUntil: "load" });
    expect(await page.locator("[data-event]").count()).toBeGreaterThanOrEqual(4);
    await expect(page.getByRole("heading", { name: /^Not on the map \(\d+\)$/ })).toBeVisible();
    await expect(page.locator("picture img")).toBeVisible();
    await expect(page.locator("picture img")).toHaveAttribute("alt", /^Map with \d+ events?: ./);
    expect((await picture).ok()).toBe(true);
    expect((await (await picture).body()).length).toBeGreaterThan(10_000);
    await expect(page.getByText("Not for navigation, targeting or evacuation.")).toBeVisible();
  });
}

test("choosing, the event's page and back are plain links", async ({ page }) => {
  await page.goto("/");
  await page.locator("[data-event]").first().click();
  await expect(page).toHaveURL(/sel=e:/);
  const panel = page.getByRole("region", { name: /^Chosen:/ });
  await expect(panel).toBeVisible();
  await panel.getByRole("link", { name: "Open the event’s page" }).click();
  await expect(page).toHaveURL(/\/events\//);
  await page.goBack();
  await panel.getByRole("link", { name: "Close" }).click();
  await expect(panel).toHaveCount(0);
});

test("filters are links and a form", async ({ page }) => {
  await page.goto("/");
  const all = await page.locator("[data-event]").count();
  await page.getByRole("region", { name: "Filters" }).getByRole("link").first().click();
  await expect(page).toHaveURL(/kind=/);
  await expect(page.locator("[data-event]").first()).toBeVisible();
  expect(await page.locator("[data-event]").count()).toBeLessThan(all);
  await page.getByText("More filters").click();
  await page.getByLabel("From", { exact: true }).fill("2023-10-01");
  await page.getByLabel("To", { exact: true }).fill("2024-12-31");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL(/kind=[a-z,]+&when=2023-10-01\/2024-12-31/);
  await expect(page.locator("[data-event]").first()).toBeVisible();
});

test("on a phone nothing overlaps and the page scrolls", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/");
  const [picture, list] = await Promise.all([
    page.locator("picture img").boundingBox(),
    page.getByRole("list", { name: "Events on the map" }).boundingBox(),
  ]);
  expect((picture?.y ?? 0) + (picture?.height ?? 0)).toBeLessThanOrEqual(list?.y ?? 0);
  expect(list?.width).toBeLessThanOrEqual(390);
});
