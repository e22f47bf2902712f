// On a phone the map is full bleed and the list a sheet with three stops; the event's page is a real page.
import { expect, test, type Page } from "@playwright/test";
import { drawnMap, markOf, openMap } from "./open-map";
import { openPage } from "./open-page";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

test("the sheet has three stops and everything works by thumb", async ({ page }) => {
  const map = await openMap(page);
  const handle = page.getByRole("button", { name: /the list/ });
  const sheetTop = async (): Promise<number> => (await handle.boundingBox())?.y ?? NaN;
  const room = await map.boundingBox();
  if (room === null) throw new Error("The map is not on the page.");
  expect(room.width).toBe(390);
  const bottom = room.y + room.height;

  expect(Math.round(bottom - (await sheetTop()))).toBeCloseTo(96, -1);
  await expect(page.getByRole("main").getByRole("status").first()).toBeInViewport();
  await handle.tap();
  await expect.poll(async () => Math.round(((bottom - (await sheetTop())) / room.height) * 100)).toBe(50);
  await handle.tap();
  await expect.poll(async () => Math.round(((bottom - (await sheetTop())) / room.height) * 100)).toBe(92);
  await handle.tap();
  await expect.poll(async () => Math.round(bottom - (await sheetTop()))).toBeLessThan(100);

  await handle.tap();
  await page.locator("[data-event]").nth(1).tap();
  const panel = page.getByRole("region", { name: /^Chosen:/ });
  await expect(panel).toBeVisible();
  await drawnMap(page);
  await panel.getByRole("link", { name: "Open the event’s page" }).tap();
  await expect(page).toHaveURL(/\/events\//);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.goBack();
  await expect(panel).toBeVisible();
});

test("nothing is wider than the phone, and targets are large enough for a thumb", async ({ page }) => {
  await openMap(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.getByRole("button", { name: /the list/ }).tap();
  const small = await page
    .locator(
      "main a:visible, main button:visible, main summary:visible, .maplibregl-ctrl-group button:visible",
    )
    .evaluateAll((targets) =>
      targets.flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        const pressed =
          getComputedStyle(target, "::before").content === "none" ? height : Math.max(height, 44);
        return width < 44 || pressed < 44
          ? [`${target.textContent?.trim() ?? ""} ${Math.round(width)}x${Math.round(height)}`]
          : [];
      }),
    );
  expect(small).toEqual([]);
});

test("what the corner opens lies over the sheet, all of it within reach", async ({ page }) => {
  await openMap(page);
  await page.getByRole("button", { name: /the list/ }).tap();
  await page.locator("[data-event]").first().tap();
  await expect(page.getByRole("region", { name: /^Chosen:/ })).toBeVisible();
  await drawnMap(page);
  await page.getByRole("button", { name: "Copy a link" }).and(page.locator("[aria-controls]")).first().tap();
  for (const choice of [/^This event/, /^This exact version/, /^This view \(live\)/, /^Embed/])
    await page.getByRole("button", { name: choice }).tap({ trial: true });
});

test("the map's buttons stand at the foot, over the sheet, and none on another", async ({ page }) => {
  const map = await openMap(page);
  const handle = page.getByRole("button", { name: /the list/ });
  const buttons = page
    .getByRole("region", { name: "Map", exact: true })
    .locator(".maplibregl-ctrl-group button, button[aria-label]:not([aria-label=Map])");
  const boxes = async () =>
    (await buttons.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()))).filter(
      ({ width, x }: { width: number; x: number }) => width > 0 && x > 300,
    );
  for (const isHalf of [false, true]) {
    if (isHalf) await handle.tap();
    // The sheet takes a moment to get there.
    const gap = async (): Promise<number> =>
      ((await handle.boundingBox())?.y ?? NaN) - Math.max(...(await boxes()).map(({ bottom }) => bottom));
    await expect.poll(gap).toBeGreaterThan(0);
    await expect.poll(gap).toBeLessThan(60);
    const seen = (await boxes()).sort((one, other) => one.top - other.top);
    expect(seen.length).toBeGreaterThanOrEqual(7);
    for (const [at, one] of seen.entries())
      expect(seen[at + 1]?.top ?? Infinity).toBeGreaterThan(one.bottom - 2);
    expect(seen[0]?.top).toBeGreaterThan((await map.boundingBox())?.y ?? Infinity);
  }
});

test("what is gone to with the keyboard raises the sheet", async ({ page }) => {
  await openMap(page);
  const handle = page.getByRole("button", { name: /the list/ });
  await handle.focus();
  await page.keyboard.press("Tab");
  await expect(handle).toHaveAttribute("aria-expanded", "true");
});

test("the picture waits for a touch, which starts the map and chooses what it meant", async ({ page }) => {
  const mark = await markInReach(page);
  // In the tab where all that was pressed: only what is done on this page starts its map.
  await page.goto("/");
  await page.getByRole("button", { name: "Move the map" }).waitFor();
  await expect(page.locator(".maplibregl-map")).toHaveCount(0);
  // The live map begins where the picture stood: the mark is in the same place.
  await page.touchscreen.tap(mark.x, mark.y);
  await expect(page).toHaveURL(new RegExp(`sel=e:${mark.id}`), { timeout: 60_000 });
  await expect(page.getByRole("region", { name: /^Chosen:/ })).toBeVisible();
});

test("a touch before the page's scripts are there is answered when they come", async ({ page }) => {
  const mark = await markInReach(page);
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route("**/_next/static/**/*.js", async (route) => {
    await held;
    await route.fallback();
  });
  await page.goto("/", { waitUntil: "commit" });
  const picture = page.locator("section picture img");
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.complete)).toBe(true);
  await page.touchscreen.tap(mark.x, mark.y);
  await expect(page.getByRole("button", { name: "Move the map" })).toHaveCount(0);
  letGo();
  await expect(page).toHaveURL(new RegExp(`sel=e:${mark.id}`), { timeout: 60_000 });
});

test("the link that leads to the map does not start it", async ({ page }) => {
  await openPage(page, "/about");
  await page.getByRole("link", { name: "Dateline", exact: true }).tap();
  await expect(page).toHaveURL(/\/$/);
  await page.getByRole("button", { name: "Move the map" }).waitFor();
  await expect(page.locator(".maplibregl-map")).toHaveCount(0);
});

test("an address that says where to look starts the map unasked", async ({ page }) => {
  await page.goto("/#8/34.45/40.92");
  await drawnMap(page);
  await expect(page.getByRole("button", { name: "Move the map" })).toHaveCount(0);
});

/** An event whose mark a thumb reaches, and where it stands. */
async function markInReach(page: Page): Promise<{ id: string; x: number; y: number }> {
  const map = await openMap(page);
  const ids = await page
    .locator("[data-event]")
    .evaluateAll((rows) => rows.map((row) => row.dataset.event ?? ""));
  const marks = await Promise.all(ids.map(async (id) => ({ id, at: await markOf(map, id) })));
  for (const { id, at } of marks)
    if (at !== null && at.x > 20 && at.x < 320 && at.y > 120 && at.y < 560) return { id, ...at };
  throw new Error("No mark stands where a thumb reaches it.");
}

test("what every page runs first asks to be compiled before it is run, and the rest does not", async ({
  page,
}) => {
  const scripts: Promise<string>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.push(response.text());
  });
  await openPage(page, "/about");
  const hinted = (await Promise.all(scripts)).map((code) =>
    code.startsWith("//# allFunctionsCalledOnLoad\n"),
  );
  expect(new Set(hinted)).toEqual(new Set([true, false]));
});
