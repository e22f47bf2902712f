// Filters stand in the address, change counts, list and map together, work without a script, and never end in a blank page.
import { expect, test, type Page } from "@playwright/test";
import { drawnMap, openMap, type MapElement } from "./open-map";

function filters(page: Page) {
  return page.getByRole("region", { name: "Filters" });
}

/** The sentence over the filters: "8 events · 1 not on the map". */
function countWords(page: Page) {
  return page.getByRole("main").getByRole("status").filter({ hasText: /event/ }).first();
}

async function countOf(page: Page): Promise<number> {
  return Number(/^\d+/.exec(await countWords(page).innerText())?.[0] ?? 0);
}

async function drawnKinds(page: Page): Promise<string[]> {
  const map = await drawnMap(page);
  return map.evaluate((element: MapElement) => {
    const kinds = element.map
      .queryRenderedFeatures()
      .filter(({ source, properties }) => source === "events" && Number(properties.count ?? 1) === 1)
      .map(({ properties }) => String(properties.kindGroup));
    return [...new Set(kinds)].sort();
  });
}

test("a kind narrows counts, list and map; Back and Forward follow", async ({ page }) => {
  await openMap(page);
  const all = await countOf(page);
  const kinds = filters(page).getByRole("list", { name: "Kinds" }).getByRole("link");
  const counts = (await kinds.allInnerTexts()).map((text) => Number(/\d+/.exec(text)?.[0]));
  expect(counts).toHaveLength(5);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all);
  expect((await drawnKinds(page)).length).toBeGreaterThan(1);

  const strikes = filters(page).getByRole("link", { name: /^Show only: Air or missile strike/ });
  await strikes.click();
  await expect(page).toHaveURL(/\?kind=strike(#|$)/);
  await expect.poll(() => countOf(page)).toBe(counts[0] ?? NaN);
  await expect.poll(() => drawnKinds(page)).toEqual(["strike"]);
  // The other kinds still say how many there would be.
  expect((await kinds.allInnerTexts()).map((text) => Number(/\d+/.exec(text)?.[0]))).toEqual(counts);

  await page.goBack();
  await expect.poll(() => countOf(page)).toBe(all);
  await expect.poll(async () => (await drawnKinds(page)).length).toBeGreaterThan(1);
  await page.goForward();
  await expect(page).toHaveURL(/kind=strike/);
  await expect.poll(() => countOf(page)).toBe(counts[0] ?? NaN);
});

test("boxes act at once, chips take them away again, and all can be cleared", async ({ page }) => {
  await openMap(page);
  const all = await countOf(page);
  await page.keyboard.press("f");
  await expect(filters(page).getByLabel(/^Words in/)).toBeFocused();
  const box = filters(page)
    .getByRole("group", { name: "Grade" })
    .getByRole("checkbox", { disabled: false })
    .first();
  await box.check();
  await expect(page).toHaveURL(/grade=[a-z_]+/);
  const chips = filters(page).getByRole("list", { name: "Filtered by" }).getByRole("link");
  await expect(chips).toHaveCount(1);
  await expect
    .poll(async () => Number(/\d+/.exec(await chips.innerText())?.[0]) === (await countOf(page)))
    .toBe(true);
  expect(await countOf(page)).toBeLessThan(all);
  await filters(page).getByLabel("Placed at least this well").selectOption("town");
  await expect(page).toHaveURL(/grade=.*precision=town/);
  await chips.first().click();
  await expect(page).not.toHaveURL(/grade=/);
  await filters(page).getByRole("link", { name: "Clear filters" }).click();
  await expect.poll(() => countOf(page)).toBe(all);
  await expect(chips).toHaveCount(0);
});

test("a period and words are taken when they are sent off", async ({ page }) => {
  await openMap(page);
  await filters(page).getByText("More filters").click();
  await filters(page).getByLabel("From", { exact: true }).fill("2024-01-01");
  await filters(page).getByLabel("To", { exact: true }).fill("2024-12-31");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/when=2024-01-01\/2024-12-31/);
  const years = page.locator("[data-event] time");
  await expect
    .poll(async () => {
      const said = await years.allInnerTexts();
      return said.length > 0 && said.every((words) => words.includes("2024"));
    })
    .toBe(true);
  await filters(page)
    .getByLabel(/^Words in/)
    .fill("no such words anywhere");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=no%20such/);
  await expect(page.getByText("No events match.")).toBeVisible();
  await page.getByRole("link", { name: "Clear words" }).click();
  await expect.poll(() => countOf(page)).toBeGreaterThan(0);
});

test("a place is found in any spelling", async ({ page }) => {
  await openMap(page);
  await filters(page).getByText("More filters").click();
  await filters(page).getByRole("combobox", { name: "Place", exact: true }).fill("Boukamal");
  await page.getByRole("listbox", { name: "Places found" }).getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/place=[0-9a-z]{7}/);
  await expect(filters(page).getByRole("link", { name: /^Remove: In / })).toBeVisible();
});

test("a filter without events names the nearest and the way out", async ({ page }) => {
  await page.goto("/?when=1999-01-01/1999-12-31");
  await expect(page.getByText("No events match.")).toBeVisible();
  await expect(page.locator("[data-event]")).toHaveCount(0);
  await page.getByRole("link", { name: /days later$/ }).click();
  await expect(page).toHaveURL(/when=1999-01-01\/20/);
  await expect(page.locator("[data-event]").first()).toBeVisible();
});

test("the nearest is told after a filter by hand, too", async ({ page }) => {
  await openMap(page, "/?near=45.5,60.5,10km");
  await expect(
    page.getByRole("link", {
      name: /km (north|south|east|west|north-east|north-west|south-east|south-west)$/,
    }),
  ).toBeVisible();
  await page.goto("/");
  await drawnMap(page);
  await page.evaluate(() => {
    history.pushState(null, "", "/?near=45.5,60.5,20km");
    dispatchEvent(new PopStateEvent("popstate"));
  });
  await expect(page.getByRole("link", { name: /km [a-z-]+$/ })).toBeVisible();
});

test("a chosen event that the filter leaves out says so, and is shown with its marks again", async ({
  page,
}) => {
  const { events } = await (await page.request.get("/api/v1/events?kind=strike&limit=1")).json();
  const id: string = events[0].event.id;
  await openMap(page, `/?kind=attack&sel=e:${id}`);
  const panel = page.getByRole("region", { name: /^Chosen:/ });
  await expect(panel.getByText("What is filtered leaves this event out.")).toBeVisible();
  await panel.getByRole("link", { name: "Clear filters" }).click();
  await expect(page).toHaveURL(new RegExp(`/\\?sel=e:${id}(#|$)`));
  await expect(panel.getByRole("heading", { level: 2 })).toBeVisible();
  await expect(panel.getByText("What is filtered leaves this event out.")).toBeHidden();
  const answered = page.waitForResponse(/\/given\?kind=strike/);
  await filters(page)
    .getByRole("link", { name: /^Show only: Air or missile strike/ })
    .click();
  expect(await (await answered).json()).toEqual({ given: true });
  await expect(panel.getByText("What is filtered leaves this event out.")).toBeHidden();
});

test("a filter that makes no sense filters nothing and says what may stand there", async ({ page }) => {
  const response = await page.goto("/?when=2024-13-45/yesterday");
  expect(response?.status()).toBe(200);
  await expect(
    page.getByText(/“when=2024-13-45\/yesterday” in the address was not understood. It may be a day/),
  ).toBeVisible();
  expect(await countOf(page)).toBeGreaterThan(0);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the same filters are links and a form", async ({ page }) => {
    await page.goto("/");
    const all = await countOf(page);
    await filters(page).getByText("More filters").click();
    await filters(page).getByLabel("From", { exact: true }).fill("2024-01-01");
    await filters(page)
      .getByRole("group", { name: "Grade" })
      .getByRole("checkbox", { name: /Single source/ })
      .check();
    await filters(page).getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/\?grade=[a-z_]+&when=2024-01-01\/\.\.$/);
    await expect.poll(() => countOf(page)).toBeLessThan(all);
    await filters(page).getByRole("link", { name: "Clear filters" }).click();
    await expect.poll(() => countOf(page)).toBe(all);
    await filters(page)
      .getByRole("link", { name: /^Show only: Air/ })
      .click();
    await expect(page).toHaveURL(/\?kind=strike$/);
    await expect.poll(() => countOf(page)).toBeLessThan(all);
  });
});

test("Escape leaves a field of the filters with its words, and then closes them", async ({ page }) => {
  await openMap(page);
  await page.keyboard.press("f");
  const panel = filters(page).locator("details");
  const field = filters(page).getByLabel(/^Words in/);
  await expect(field).toBeFocused();
  await page.keyboard.type("depot");
  await page.keyboard.press("Escape");
  await expect(field).toHaveValue("depot");
  await expect(field).not.toBeFocused();
  await expect(panel.locator("summary")).toBeFocused();
  await expect(panel).toHaveAttribute("open");
  await expect(page).toHaveURL(/q=depot/);

  // A list that is open in a field is closed first, and what was typed for it stays.
  const place = filters(page).getByRole("combobox", { name: "Place", exact: true });
  await place.fill("abu k");
  await expect(place).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("Escape");
  await expect(place).toHaveAttribute("aria-expanded", "false");
  await expect(place).toHaveValue("abu k");
  await expect(place).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(panel.locator("summary")).toBeFocused();

  await page.keyboard.press("Escape");
  await expect(panel).not.toHaveAttribute("open");
  await expect(panel.locator("summary")).toBeFocused();
});

test("people are asked for by any of their names", async ({ page }) => {
  await page.goto("/?actor=US&kind=strike");
  await expect(page).toHaveURL(/\?actor=united-states&kind=strike/);
  await expect(page.getByRole("link", { name: /United States/ }).first()).toBeVisible();
});
