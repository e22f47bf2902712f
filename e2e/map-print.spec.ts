// On paper the map page is a picture of the view, what was asked for in words, its address, and every row that has come.
import { expect, test } from "@playwright/test";
import { openMap } from "./open-map";

test("the map page prints what is looked at, and the whole list", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 500 });
  await openMap(page, "/?kind=strike");
  await page.emulateMedia({ media: "print" });

  const copy = page.locator("figure canvas");
  await expect(copy).toBeVisible();
  const colours = await copy.evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas;
    const { data } = canvas.getContext("2d")?.getImageData(0, 0, width, height) ?? { data: [] };
    return new Set(
      Array.from({ length: data.length / 400 }, (_, at) => data.slice(at * 400, at * 400 + 4).join()),
    ).size;
  });
  // Land, water, borders, letters: an empty canvas has one.
  expect(colours).toBeGreaterThan(3);
  await expect(page.locator("figure")).toContainText("Air or missile strike");
  await expect(page.locator("figure")).toContainText("Natural Earth · GeoNames (CC BY 4.0)");
  await expect(page.getByRole("main")).toContainText(page.url());
  // The address as a code: what it says is read in app/_ui/qr-code.test.ts.
  await expect(page.locator("figure svg")).toBeVisible();
  await expect(page.getByRole("button", { name: "Play" })).toBeHidden();
  const rows = page.locator("[data-event-list] ol > li");
  await expect(rows).toHaveCount(Number(await rows.first().getAttribute("aria-setsize")));
  const list = page.locator("[data-event-list]");
  expect(
    await list.evaluate((element) => element.closest("main")?.parentElement?.scrollHeight ?? 0),
  ).toBeGreaterThan(500);
  await expect(page.getByRole("button", { name: "More filters" })).toBeHidden();
});

test("a dark map is light on paper", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await openMap(page, "/");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const lightness = await page.locator("figure canvas").evaluate((canvas: HTMLCanvasElement) => {
    const { width, height } = canvas;
    const { data } = canvas.getContext("2d")?.getImageData(0, 0, width, height) ?? { data: [] };
    let sum = 0;
    for (const part of data) sum += part;
    return sum / data.length;
  });
  expect(lightness).toBeGreaterThan(200);
});
