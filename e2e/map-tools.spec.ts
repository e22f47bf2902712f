// The map's tools: what is here, how far, what happened around; each answer is in the address. And the ground under it all.
import { expect, test } from "@playwright/test";
import { drawnMap, openMap, type MapElement } from "./open-map";

test("the right button asks what is here, and leads to what happened around", async ({ page }) => {
  const map = await openMap(page, "/#8/34.45/40.92");
  await map.click({ button: "right" });
  const here = page.getByRole("region", { name: "What is here" });
  await expect(here.getByText(/^34\.4\d+, 40\.9\d+$/)).toBeVisible();
  await expect(here.getByRole("link", { name: "Abu Kamal", exact: true })).toBeVisible();
  await expect(here.getByRole("link", { name: "OpenStreetMap" })).toHaveAttribute(
    "href",
    /^https:\/\/www\.openstreetmap\.org\/\?mlat=34\.4/,
  );
  expect(new URL(page.url()).searchParams.get("tool")).toMatch(/^spot:34\.4/);
  const short = await here.locator("data", { hasText: "/go/" }).getAttribute("value");

  await here.getByRole("button", { name: "What happened within 25 km" }).press("Enter");
  await expect(map.locator("canvas")).toBeFocused();
  const around = page.getByRole("region", { name: "What happened around a point" });
  await expect(around.getByRole("heading", { name: /^Certain [1-9]/ })).toBeVisible();
  await around.getByRole("combobox").selectOption({ label: "100 km" });
  await expect(page).toHaveURL(/tool=around:34\.4\d*,40\.9\d*,100km/);

  // The same address shows the same answer; the wider circle never holds less.
  await page.reload();
  await expect(around.getByRole("heading", { name: /^Certain [2-9]/ })).toBeVisible();
  await around.getByRole("button", { name: "Close" }).click();
  await expect(page).not.toHaveURL(/tool=/);

  // The short link of the spot marks it and looks as closely.
  await openMap(page, short ?? "");
  await expect(page).toHaveURL(/\/\?sel=at:34\.4\d*,40\.9\d*#8\/34\.4/);
  await expect(page.getByRole("region", { name: /^Found: 34\.4/ })).toBeVisible();
  await openMap(page, (short ?? "").replace("/go/", "/ar/go/"));
  await expect(page).toHaveURL(/\/ar\?sel=at:34\.4/);
});

test("a circle that became a filter still tells what only may lie inside, and is seen without its tool", async ({
  page,
}) => {
  const map = await openMap(page, "/?tool=around:34.45,40.92,25km");
  const around = page.getByRole("region", { name: "What happened around a point" });
  await expect(around.getByRole("heading", { name: "Possible 1" })).toBeVisible();
  const asFilter = around.getByRole("button", { name: "Show only events whose mark lies inside" });
  await asFilter.click();
  await expect(page).toHaveURL(/near=34\.45,40\.92,25km/);
  await expect(asFilter).toHaveAttribute("aria-pressed", "true");
  await expect(around.getByRole("heading", { name: "Possible 1" })).toBeVisible();

  await around.getByRole("button", { name: "Close" }).click();
  await expect(async () => {
    const rings = await map.evaluate((element: MapElement) =>
      element.map.queryRenderedFeatures({ layers: ["aim-ring"] }).map(({ geometry }) => geometry.type),
    );
    expect(rings).not.toEqual([]);
  }).toPass();
});

test("what is here is asked from the menu too, by keys alone", async ({ page }) => {
  await openMap(page, "/#8/34.45/40.92");
  await page.getByRole("button", { name: "Tools", exact: true }).press("Enter");
  await page.getByRole("button", { name: "What is here" }).press("Enter");
  await page.keyboard.press("Enter");
  const here = page.getByRole("region", { name: "What is here" });
  await expect(here.getByRole("link", { name: "Abu Kamal", exact: true })).toBeVisible();
  await expect(page).toHaveURL(/tool=spot:34\.45\d*,40\.92/);
});

test("a line is measured by keys alone", async ({ page }) => {
  const map = await openMap(page, "/#6/0/30");
  await page.keyboard.press("m");
  await expect(page.getByRole("region", { name: "Measure a distance" })).toBeVisible();
  await page.keyboard.press("Enter");
  // A degree along the equator: 111 km.
  await map.evaluate((element: MapElement) => element.map.jumpTo({ center: [31, 0] }));
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Done" }).press("Enter");
  await expect(page.getByRole("region", { name: "Measure a distance" })).toContainText(/11[01] km/);
  await expect(page).toHaveURL(/tool=measure:0,30;0,31/);
  await expect(page.getByRole("button", { name: "Tools", exact: true })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/tool=/);
});

test("a key pressed while its part is on its way is answered when it has come", async ({ page }) => {
  // Not waited for until all is loaded: the line goes by itself after a while.
  await page.goto("/#6/0/30", { waitUntil: "commit" });
  // Scripts are at work from here on; the map is not there yet.
  await page.getByText(/Every mark leads back to a sentence\./).waitFor();
  await page.keyboard.press("m");
  await expect(page.getByRole("region", { name: "Measure a distance" })).toBeVisible();
  await drawnMap(page);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "Measure a distance" })).toContainText("1 point");
});

test("a drawn area counts certain and possible apart", async ({ page }) => {
  // All of western Iraq may hold the base; half of the box lies in it.
  await openMap(page, "/?tool=area:33.5,40;35.5,40;35.5,42;33.5,42");
  const card = page.getByRole("region", { name: "What happened in an area" });
  await expect(card.getByRole("heading", { name: /^Certain [1-9]/ })).toBeVisible();
  await expect(card.getByRole("heading", { name: /^Possible [1-9]/ })).toBeVisible();
});

test("names and brightness are the reader's choice, kept and in the address", async ({ page }) => {
  const map = await openMap(page);
  await page.getByRole("button", { name: "Basemap" }).click();
  const choices = page.getByRole("group", { name: "Basemap" });
  await choices.getByLabel("Local script").check();
  await choices.getByLabel("Dark").check();
  await expect(page).toHaveURL(/base=dark.*names=local/);
  await expect(page.locator("html")).toHaveAttribute("data-base", "dark");
  await expect
    .poll(() => map.evaluate((element: MapElement) => element.map.getStyle().name))
    .toBe("Dateline dark");
  // Kept on this device: an address that says nothing shows the same.
  const again = await openMap(page, "/");
  await expect
    .poll(() => again.evaluate((element: MapElement) => element.map.getStyle().name))
    .toBe("Dateline dark");
});
