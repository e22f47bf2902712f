// Search and place pages without a script: results with reasons, a page for every place, and nothing indexed that tells nothing.
import { expect, test } from "@playwright/test";
import { axeComplaints } from "./axe";

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the box of every page is a form", async ({ page }) => {
    await page.goto("/about");
    const box = page.getByRole("combobox", { name: /Search places/ });
    await box.fill("Boukamal");
    await box.press("Enter");
    await expect(page).toHaveURL(/\/search\?q=Boukamal$/);
    await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute("content", /noindex/);
    const best = page.getByRole("region", { name: "Most likely" });
    await expect(best.getByRole("link", { name: "Abu Kamal" })).toBeVisible();
    await expect(best).toContainText("Why:");
    await expect(best).toContainText("Boukamal");
    await best.getByRole("link", { name: "Abu Kamal" }).click();
    await expect(page).toHaveURL(/\/places\/abu-kamal$/);
  });

  test("on a phone the sign leads to the form", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/about");
    await page.getByRole("link", { name: "Search", exact: true }).click();
    await expect(page).toHaveURL(/\/search$/);
    await page.getByRole("search", { name: "All spellings" }).getByRole("textbox").fill("البوكمال");
    await page.getByRole("button", { name: "Search", exact: true }).last().click();
    await expect(page.getByRole("link", { name: "Abu Kamal", exact: true })).toBeVisible();
  });

  test("coordinates are told in all forms, with what is near", async ({ page }) => {
    await page.goto(`/search?q=${encodeURIComponent("37S FU 76241 13977")}`);
    const point = page.getByRole("region", { name: /^The point 34\.45/ });
    await expect(point).toContainText("37S FU 76241 13977");
    await expect(point).toContainText(/8H62FW29\+/);
    await expect(point.getByRole("link", { name: "Show it on the map" })).toHaveAttribute(
      "href",
      /^\/\?sel=at:34\.45\d*,40\.9\d*#/,
    );
    await expect(page.getByRole("region", { name: "Named places near it" })).toContainText("Abu Kamal");
  });

  for (const [query, words] of [
    ["", "One box for all of these"],
    ["qjwxzvkqpf", "Tried the spelling letter by letter"],
    ["x".repeat(300), "at most 200"],
    ["91.5, 200.1", /lat|off the Earth|between/i],
    ["%00", "control characters"],
  ] as const) {
    test(`/search says what is wrong with ${JSON.stringify(query.slice(0, 20))}`, async ({ page }) => {
      const response = await page.goto(`/search?q=${query === "%00" ? query : encodeURIComponent(query)}`);
      expect(response?.status()).toBe(200);
      await expect(page.getByText(words).first()).toBeVisible();
    });
  }

  test("an id leads to its record, a name that looks like one does not", async ({ page }) => {
    await page.goto("/places/abu-kamal");
    const id = ((await page.getByText(/^P-[0-9A-Z]{7}$/).textContent()) ?? "").slice(2);
    await page.goto(`/search?q=${id.toLowerCase()}`);
    await expect(page).toHaveURL(/\/places\/abu-kamal$/);
    await page.goto("/search?q=Baghdad");
    await expect(page.getByRole("region", { name: "Most likely" }).getByRole("link").first()).toHaveText(
      "Baghdad",
    );
  });

  test("a place where nothing happened has a lean page that is not indexed", async ({ page }) => {
    await page.goto("/search?q=Reykjavik");
    await page.getByRole("region", { name: "Most likely" }).getByRole("link").first().click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Reykjav");
    await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute("content", /noindex/);
    for (const form of ["Latitude, longitude", "Degrees", "UTM", "MGRS", "Plus Code"])
      await expect(page.locator("dt", { hasText: new RegExp(`^${form}$`) })).toBeVisible();
    await expect(
      page.getByRole("region", { name: "Nearest named places" }).getByRole("listitem").first(),
    ).toContainText(/ of /);
    await expect(page.getByText("CC BY 4.0").first()).toBeVisible();
    await expect(page.getByRole("region", { name: "What sources say about it" })).toHaveCount(0);
  });

  test("a mistyped address asks on with its own words", async ({ page }) => {
    const response = await page.goto("/places/abu-kamall");
    expect(response?.status()).toBe(404);
    const field = page.getByRole("search", { name: "All spellings" }).getByRole("textbox");
    await expect(field).toHaveValue("abu kamall");
    await field.press("Enter");
    await expect(page.getByRole("link", { name: "Abu Kamal", exact: true })).toBeVisible();
  });
});

test("the sitemap lists only places that may be indexed", async ({ request }) => {
  const sitemap = await (await request.get("/sitemap.xml")).text();
  const places = [...sitemap.matchAll(/<loc>[^<]*(\/places\/[^<]+)<\/loc>/g)].map((match) => match[1] ?? "");
  expect(places.length).toBeGreaterThan(2);
  for (const path of places) {
    const html = await (await request.get(path)).text();
    expect(html, path).not.toMatch(/<meta name="robots" content="noindex/);
  }
});

for (const [device, viewport] of [
  ["desktop", { width: 1440, height: 900 }],
  ["phone", { width: 390, height: 844 }],
] as const) {
  test(`axe is content with search and place pages in both themes, ${device}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    for (const path of [
      "/search?q=Homs",
      "/search?q=34.45,40.92",
      "/search?q=qjwxzvkqpf",
      "/places/abu-kamal",
    ]) {
      await page.emulateMedia({ colorScheme: "light" });
      await page.goto(path);
      expect(await axeComplaints(page), path).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(
        viewport.width,
      );
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await axeComplaints(page, { colours: true }), path).toEqual([]);
    }
  });
}
