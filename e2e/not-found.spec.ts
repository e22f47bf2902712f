// What is not there says so without a script, and a broken address is the asker's mistake.
import { expect, test } from "@playwright/test";

test.use({ javaScriptEnabled: false });

for (const path of [
  "/places/no-such-place",
  "/p/zzzzzzz",
  "/events/zzzzzzz",
  "/events/zzzzzzz/no-such-event",
  "/e/zzzzzzz",
  "/operations/zzzzzzz/no-such-operation",
  "/reports/zzzzzzz",
  "/no-such-page",
]) {
  test(`${path} is a 404 with words`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Go to the map" })).toBeVisible();
    await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute("content", /noindex/);
  });
}

for (const path of ["/places/%FF", "/events/%FF/x", "/p/%FF"]) {
  test(`${path} is a 400`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(400);
    expect(await response.text()).toContain("not valid UTF-8");
  });
}
