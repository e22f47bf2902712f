// Small phones, and pages at four times their size: nothing moves sideways.
import { expect, test } from "@playwright/test";

for (const width of [320, 360])
  test(`no page is wider than ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    for (const address of ["/", "/ar", "/places/abu-kamal", "/ar/about", "/api", "/search?q=Boukamal"]) {
      await page.goto(address);
      const most = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(most, address).toBeLessThanOrEqual(width);
    }
  });
