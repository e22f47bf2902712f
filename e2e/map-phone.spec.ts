// On a phone the map is full bleed and the list a sheet with three stops; the event's page is a real page.
import { expect, test } from "@playwright/test";
import { drawnMap, markOf, openMap } from "./open-map";

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

test("the picture waits for a touch, which starts the map and chooses what it meant", async ({
  page,
  context,
}) => {
  const map = await openMap(page);
  const ids = await page
    .locator("[data-event]")
    .evaluateAll((rows) => rows.map((row) => row.dataset.event ?? ""));
  const marks = await Promise.all(ids.map(async (id) => ({ id, at: await markOf(map, id) })));
  const mark = marks.find(({ at }) => at !== null && at.x > 20 && at.x < 320 && at.y > 120 && at.y < 560);
  if (mark?.at == null) throw new Error("No mark stands where a thumb reaches it.");

  // In a tab of its own: where somebody has pressed something before, the map starts by itself.
  const untouched = await context.newPage();
  // The first page of a tab may open before the browser has told it of the emulated finger; it is a desktop's page then.
  await expect(async () => {
    await untouched.goto("/");
    await untouched.getByRole("button", { name: "Move the map" }).waitFor({ timeout: 10_000 });
  }).toPass({ timeout: 60_000 });
  await expect(untouched.locator(".maplibregl-map")).toHaveCount(0);
  // The live map begins where the picture stood: the mark is in the same place.
  await untouched.touchscreen.tap(mark.at.x, mark.at.y);
  await expect(untouched).toHaveURL(new RegExp(`sel=e:${mark.id}`), { timeout: 60_000 });
  await expect(untouched.getByRole("region", { name: /^Chosen:/ })).toBeVisible();
});

test("an address that says where to look starts the map unasked", async ({ page }) => {
  await page.goto("/#8/34.45/40.92");
  await drawnMap(page);
  await expect(page.getByRole("button", { name: "Move the map" })).toHaveCount(0);
});
