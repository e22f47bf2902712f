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
  "/go/no.code",
  "/no-such-page",
  // Off the Earth, in another map's words.
  "/@134.4,41.0,12z",
  "/maps/@34.4,241,8z",
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

for (const [path, ours] of [
  ["/@34.4,41.0,12z", "/#12/34.4/41"],
  ["/maps/@34.4,41,8z?kind=strike", "/?kind=strike#8/34.4/41"],
  ["/ar/maps/@34.4,41,8z", "/ar#8/34.4/41"],
] as const) {
  test(`${path}, as another map writes it, leads to ${ours}`, async ({ request, baseURL }) => {
    const response = await request.get(path, { maxRedirects: 0 });
    expect(response.status()).toBe(308);
    const { pathname, search, hash } = new URL(response.headers().location ?? "", baseURL);
    expect(`${pathname}${search}${hash}`).toBe(ours);
  });
}
