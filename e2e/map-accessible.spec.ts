// Everyone reaches everything: axe finds nothing, in both themes, wide or narrow; the list is worked by keys and the map speaks.
import { expect, test } from "@playwright/test";
import { axeComplaints } from "./axe";
import { drawnMap, openMap, type MapElement } from "./open-map";

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => sessionStorage.setItem("dateline-opening-seen", "1"));
});

for (const [device, viewport] of [
  ["desktop", { width: 1440, height: 900 }],
  ["phone", { width: 390, height: 844 }],
] as const) {
  test(`axe is content in both themes, ${device}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await openMap(page);
    expect(await axeComplaints(page)).toEqual([]);

    const id = await page.locator("[data-event]").first().getAttribute("data-event");
    await openMap(page, `/?sel=e:${id}`);
    const panel = page.getByRole("region", { name: /^Chosen:/ });
    await expect(panel).toBeVisible();
    expect(await axeComplaints(page)).toEqual([]);

    const keys = page.getByRole("dialog", { name: "Keys" });
    await page.keyboard.press("?");
    await expect(keys).toBeVisible();
    expect(await axeComplaints(page, { within: "dialog[open]" })).toEqual([]);

    // The same page in the dark has other colours and nothing else.
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await axeComplaints(page, { within: "dialog[open]", colours: true })).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(keys).toBeHidden();
    await drawnMap(page);
    expect(await axeComplaints(page, { colours: true })).toEqual([]);

    await page.keyboard.press("t");
    await expect(page.getByRole("table").locator("[data-event]").first()).toBeVisible();
    expect(await axeComplaints(page, { colours: true })).toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
    expect(await axeComplaints(page)).toEqual([]);
  });
}

test("the list is reached and worked by keyboard alone, and the focus comes back", async ({ page }) => {
  await openMap(page);
  const rows = page.getByRole("list", { name: "Events on the map" }).locator("[data-event]");
  await page.keyboard.press("l");
  await expect(rows.first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(rows.first()).toBeFocused();
  await page.keyboard.press("End");
  const total = Number(await rows.last().locator("xpath=..").getAttribute("aria-setsize"));
  await expect(page.locator(`[data-index="${total - 1}"] [data-event]`)).toBeFocused();
  await page.keyboard.press("Home");
  await expect(rows.first()).toBeFocused();

  await page.keyboard.press("Enter");
  const panel = page.getByRole("region", { name: /^Chosen:/ });
  await expect(panel).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  await expect(rows.first()).toBeFocused();
});

test("an event is gone to by its id with g e, twice over", async ({ page }) => {
  await openMap(page);
  const id = await page.locator("[data-event]").last().getAttribute("data-event");
  const dialog = page.getByRole("dialog");
  const field = dialog.getByRole("textbox");
  // Two keys are a pair when they follow each other quickly, and a machine under load may press them slowly.
  const pressPair = () =>
    expect(async () => {
      await page.keyboard.press("g");
      await page.keyboard.press("e");
      await expect(field).toBeFocused({ timeout: 3_000 });
    }).toPass({ timeout: 60_000 });
  await pressPair();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);

  await pressPair();
  await field.fill("");
  await page.keyboard.type("no id");
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("status")).not.toBeEmpty();
  await field.fill(`e-${id}`);
  await page.keyboard.press("Enter");
  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`sel=e:${id}`));
});

test("one row is a stop for Tab, and it is the one that was left", async ({ page }) => {
  await openMap(page);
  const list = page.getByRole("list", { name: "Events on the map" });
  await expect(list.locator("[data-event][tabindex='0']")).toHaveCount(1);
  await page.keyboard.press("l");
  await page.keyboard.press("ArrowDown");
  await expect(list.locator("[data-event][tabindex='0']")).toBeFocused();
});

test("what is pointed at in the list is said to the map, and the other way round", async ({ page }) => {
  await openMap(page);
  const row = page.locator("li[data-index='1']");
  await row.hover();
  await expect(row).toHaveClass(/hovered/i);
  await page.getByRole("heading", { name: "Map of reported events" }).hover({ force: true });
  await expect(row).not.toHaveClass(/hovered/i);
});

test("the map says what it shows when it has come to rest, and where its middle lies", async ({ page }) => {
  const map = await openMap(page);
  const said = page.locator("[data-announcer]");
  await map.locator("canvas").focus();
  // One press is one way of the map, and one sentence.
  await page.keyboard.press("ArrowUp");
  await expect(said).toHaveText(/^moved north, area about [\d,]+ by [\d,]+ kilometres, (no|\d+) events?$/);
  await page.keyboard.press("Alt+i");
  await expect(said).toHaveText(/^The middle of the map: latitude \d+(\.\d+)?, longitude \d+(\.\d+)?/);
  await page.keyboard.press("Alt+Enter");
  await expect(said).toHaveText(/^the map shows, area about/);
});

test("Alt and the arrows go from mark to mark, Enter opens the one gone to", async ({ page }) => {
  // Everything lies to the east of the middle.
  const map = await openMap(page, "/#5/34/35");
  const said = page.locator("[data-announcer]");
  await map.locator("canvas").focus();
  await page.keyboard.press("Alt+ArrowRight");
  await expect(said).toHaveText(/, \d+(\.\d)? k?m (north-|south-)?east$/);
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("region", { name: /^Chosen:/ }).or(page.getByRole("heading", { name: /at this mark$/ })),
  ).toBeVisible();
});

test("the table sorts, says how, and its order is in the address", async ({ page }) => {
  await openMap(page);
  await page.keyboard.press("t");
  const table = page.getByRole("table", { name: "Events as a table" });
  const rows = table.locator("tbody [data-event]");
  await expect(rows.first()).toBeVisible();
  const date = table.getByRole("columnheader", { name: /^Date/ });
  await expect(date).toHaveAttribute("aria-sort", "descending");
  const newest = await rows.first().getAttribute("data-event");
  await date.getByRole("button").click();
  await expect(page).toHaveURL(/sort=oldest/);
  await expect(date).toHaveAttribute("aria-sort", "ascending");
  await expect(rows.first()).not.toHaveAttribute("data-event", newest ?? "");

  const kind = table.getByRole("columnheader", { name: /^Kind/ });
  await kind.getByRole("button").click();
  await expect(kind).toHaveAttribute("aria-sort", "ascending");
  await expect
    .poll(async () => {
      const kinds = await table.locator("tbody tr td:nth-child(3)").allInnerTexts();
      return kinds.length > 1 && kinds.every((words, at) => at === 0 || (kinds[at - 1] ?? "") <= words);
    })
    .toBe(true);

  await rows.first().click();
  await expect(page.getByRole("region", { name: /^Chosen:/ })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: /^Chosen:/ })).toHaveCount(0);
  await expect(table).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(table).toHaveCount(0);
});

test("plus, minus and arrows move the map from wherever on the page, once", async ({ page }) => {
  const map = await openMap(page, "/#7/34.4/40.9");
  const camera = () =>
    map.evaluate(({ map: live }: MapElement) => [live.getZoom(), live.getCenter().lng] as const);
  await page.keyboard.press("+");
  await expect.poll(async () => (await camera())[0]).toBe(8);
  await page.keyboard.press("ArrowRight");
  await expect.poll(async () => (await camera())[1]).toBeGreaterThan(40.95);
  await page.getByRole("button", { name: "Tools", exact: true }).focus();
  await page.keyboard.press("-");
  await expect.poll(async () => (await camera())[0]).toBe(7);
  await map.locator("canvas").focus();
  await page.keyboard.press("+");
  await expect.poll(async () => (await camera())[0]).toBe(8);
  // Also on what stands on the map; and two in a row are two.
  await page.getByRole("button", { name: "Zoom in", exact: true }).focus();
  await page.keyboard.press("-");
  await page.keyboard.press("-");
  await expect.poll(async () => (await camera())[0]).toBe(6);
  // A key goes on from where something else is taking the map.
  await map.evaluate(({ map: live }: MapElement) => {
    live.jumpTo({ zoom: 12 });
    live.zoomTo(12.5, { duration: 60_000 });
  });
  await page.keyboard.press("+");
  await expect.poll(async () => (await camera())[0]).toBeGreaterThan(12.9);
});

test("keys are listed under ?, go to an event by its id, and copy a link", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openMap(page);
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Keys" });
  await expect(keys.getByText("next event", { exact: true })).toBeVisible();
  await expect(keys.getByText("table and back")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(keys).toBeHidden();

  const id = (await page.locator("[data-event]").nth(1).getAttribute("data-event")) ?? "";
  await page.keyboard.press("g");
  await page.keyboard.press("e");
  const field = page.getByRole("textbox", { name: /^Id of the event/ });
  await expect(field).toBeFocused();
  await page.keyboard.type("no id");
  await page.keyboard.press("Enter");
  await expect(page.getByText("An id has seven letters and digits")).toBeVisible();
  await field.fill(`E-${id.toUpperCase()}`);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`sel=e:${id}`));

  const panel = page.getByRole("region", { name: /^Chosen:/ });
  await expect(panel).toBeVisible();
  await expect(field).toBeHidden();
  await page.keyboard.press("c");
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText().catch(() => "")))
    .toContain(`sel=e:${id}`);
  await panel.getByText("Copy a link").click();
  await panel.getByRole("button", { name: /^This event \(live\)/ }).click();
  await expect(panel.getByText("Copied")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`/events/${id}/`);
  await panel.getByRole("button", { name: /^Embed \(live\)/ }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(new RegExp(`^<iframe src="[^"]*/embed\\?[^"]*sel=e:${id}[^"]*" title="[^"]+"`));
  await page.keyboard.press("Escape");
  await expect(panel.getByText("Copied")).toBeHidden();
  await expect(panel).toBeVisible();
});

test("less motion: the camera jumps instead of gliding", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const map = await openMap(page, "/#4/-20/-60");
  await map.evaluate((element: MapElement) => {
    // The map's frame may change as well when the timeline comes: that moves no middle.
    const middles = new Set([element.map.getCenter().lat]);
    element.map.on("move", () => {
      middles.add(element.map.getCenter().lat);
      element.dataset.middles = String(middles.size);
    });
  });
  await page.getByRole("button", { name: /^Everywhere/ }).click();
  await page.getByRole("list", { name: "Events on the map" }).locator("[data-event]").first().click();
  await expect
    .poll(() => map.evaluate((element: MapElement) => element.map.getCenter().lat))
    .toBeGreaterThan(0);
  await expect(map).toHaveAttribute("data-middles", "2");
});
