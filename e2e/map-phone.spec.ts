// On a phone the map is full bleed and the list a sheet with three stops; the event's page is a real page.
import { expect, test } from "@playwright/test";
import { drawnMap, openMap } from "./open-map";

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
