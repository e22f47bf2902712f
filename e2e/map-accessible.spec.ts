// Everyone reaches everything: axe finds nothing on the map page, in both themes, chosen or not, wide or narrow.
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { openMap, type MapElement } from "./open-map";

for (const colorScheme of ["light", "dark"] as const) {
  for (const [device, viewport] of [
    ["desktop", { width: 1440, height: 900 }],
    ["phone", { width: 390, height: 844 }],
  ] as const) {
    test(`axe is content, ${device}, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await openMap(page);
      await page.getByText("What the marks mean").click();
      const plain = await new AxeBuilder({ page }).analyze();
      expect(plain.violations).toEqual([]);

      const id = await page.locator("[data-event]").first().getAttribute("data-event");
      await openMap(page, `/?sel=e:${id}`);
      const chosen = await new AxeBuilder({ page }).analyze();
      expect(chosen.violations).toEqual([]);
    });
  }
}

test("the list is reached and worked by keyboard alone", async ({ page }) => {
  await openMap(page);
  const first = page.locator("[data-event]").first();
  await first.focus();
  await page.keyboard.press("Enter");
  await expect(first).toHaveAttribute("aria-current", "true");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Close" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: /^Chosen:/ })).toHaveCount(0);
});

test("less motion: the camera jumps instead of gliding", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const map = await openMap(page, "/#4/-20/-60");
  await map.evaluate((element: MapElement) => {
    element.dataset.steps = "0";
    element.map.on("move", () => (element.dataset.steps = String(Number(element.dataset.steps) + 1)));
  });
  await page.getByRole("list", { name: "Events on the map" }).locator("[data-event]").first().click();
  await expect
    .poll(() => map.evaluate((element: MapElement) => element.map.getCenter().lat))
    .toBeGreaterThan(0);
  await expect(map).toHaveAttribute("data-steps", "1");
});
