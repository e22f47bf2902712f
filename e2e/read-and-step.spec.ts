// A new reader: through a report step by step to a text of their own, with and without a script.
import { expect, test, type Locator } from "@playwright/test";
import { openPage } from "./open-page";

const text =
  "RAQQA, Syria - A drone struck a fuel depot near Abu Kamal on 14 May 2024, killing three guards, a spokesman for the army said. Residents of Homs heard aircraft.";

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("a pasted text is read, marked and drawn", async ({ page }) => {
    await page.goto("/read");
    await page.getByLabel("The text").fill(text);
    await page.getByLabel(/Day of publication/).fill("2024-05-16");
    await page.getByRole("button", { name: "Read it" }).click();
    await expect(page.getByText(/Nothing of it is stored\./)).toBeVisible();
    await expect(page.getByLabel("The text")).toHaveValue(text);
    await expect(page.getByLabel(/Day of publication/)).toHaveValue("2024-05-16");
    const map = page.getByRole("img", { name: /^Map of the one event read in the text/ });
    await expect(map).toBeVisible();
    expect(await map.getAttribute("src")).toMatch(/^data:image\/png;base64,.{10000}/);
    await expect(page.locator("#read-text ~ div a").filter({ hasText: "Abu Kamal" })).toBeVisible();

    // The page's form takes another text, twice: neither is sent with the answer to the one before.
    for (const place of ["Deir ez-Zor", "Akashat"]) {
      await page.getByLabel("The text").fill(`A drone struck a depot in ${place} on Friday.`);
      await page.getByRole("button", { name: "Read it" }).click();
      await expect(page.locator("#read-text ~ div a").filter({ hasText: place })).toBeVisible();
      await expect(page.locator("#read-text ~ div a").filter({ hasText: "Abu Kamal" })).toHaveCount(0);
    }
  });

  test("in Arabic, what cannot be read says why", async ({ page }) => {
    await page.goto("/ar/read");
    await page.locator("#text").fill("   ");
    await page.getByRole("button", { name: "اقرأه" }).click();
    await expect(page.locator("p[role=alert]")).toContainText("لا نص هنا بعد.");
    await expect(page.locator("html")).toHaveAttribute("lang", "ar");
    await page.locator("#text").fill("https://example.org/news/1");
    await page.getByRole("button", { name: "اقرأه" }).click();
    await expect(page.locator("p[role=alert]")).toContainText("هذا عنوان");
  });

  test("a day of publication that is still to come is read, and told", async ({ page }) => {
    await page.goto("/read");
    await page.getByLabel("The text").fill(text);
    await page.getByLabel(/Day of publication/).fill("2190-01-01");
    await page.getByRole("button", { name: "Read it" }).click();
    await expect(page.getByText(/still to come: is it a slip/)).toBeVisible();
  });

  test("the steps of a report are links that move text and map together", async ({ page }) => {
    await page.goto("/reports/4r7k2bd");
    await page.getByRole("link", { name: "Watch how it was read" }).click();
    await expect(page).toHaveURL(/step=1#now$/);
    const step = page.getByRole("region", { name: /^“/ });
    const seen: string[] = [];
    for (let number = 1; ; number++) {
      const name = (await step.getByRole("heading", { level: 2 }).textContent()) ?? "";
      await expect(page.locator("#now")).toHaveText(name.replace(/[“”]/g, ""));
      await expect(step.getByRole("img", { name: /^Map: what/ })).toHaveAttribute("src", /mention=\d+/);
      seen.push((await step.getByRole("img").getAttribute("src")) ?? "");
      const next = step.getByRole("link", { name: "Next" });
      if ((await next.count()) === 0) break;
      await next.click();
      await expect(page).toHaveURL(new RegExp(`step=${number + 1}#now$`));
    }
    expect(seen.length).toBeGreaterThan(4);
    expect(new Set(seen).size).toBe(seen.length);
    await step.getByRole("link", { name: "Finish" }).click();
    await page.getByRole("link", { name: "Paste your own report" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Read a report" })).toBeVisible();
  });
});

test("j and k go through the steps", async ({ page }) => {
  await page.goto("/reports/4r7k2bd");
  await page.getByRole("link", { name: "Watch how it was read" }).click();
  await expect(page.getByText(/^Step 1 of \d+$/)).toBeVisible();
  await expect(page.getByText("Keys: j next, k previous.")).toBeVisible();
  const picture = page.getByRole("img", { name: /^Map: what/ });
  const first = await picture.getAttribute("src");
  // The keys listen from when their words can be acted on: pressed until the page has heard one.
  await expect(async () => {
    if (/step=1/.test(page.url())) await page.keyboard.press("j");
    await expect(page).toHaveURL(/step=2#now$/, { timeout: 2_000 });
  }).toPass();
  await expect(page.getByText(/^Step 2 of \d+$/)).toBeVisible();
  await expect(picture).not.toHaveAttribute("src", first ?? "");
  await page.keyboard.press("k");
  await expect(page.getByText(/^Step 1 of \d+$/)).toBeVisible();
  await expect(picture).toHaveAttribute("src", first ?? "");
  // On a phone the card scrolls in itself: the ways on stay whole at its foot.
  await page.setViewportSize({ width: 390, height: 844 });
  const ways = page
    .getByRole("navigation")
    .filter({ has: page.getByRole("link", { name: "Leave the steps" }) });
  const foot = async (part: Locator): Promise<number> => {
    const box = await part.boundingBox();
    return box === null ? NaN : box.y + box.height;
  };
  await expect
    .poll(async () => (await foot(page.getByRole("region", { name: /^“/ }))) - (await foot(ways)))
    .toBeGreaterThanOrEqual(0);
  await page.getByRole("link", { name: "Leave the steps" }).click();
  await expect(page.getByRole("link", { name: "Watch how it was read" })).toBeVisible();
});

test("with a script a text is read in place", async ({ page }) => {
  await openPage(page, "/read");
  await page.getByLabel("The text").fill(text);
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByRole("img", { name: /^Map of the one event read in the text/ })).toBeVisible();

  // As long as a text may be; then a short one again, and one that is too long.
  const field = page.getByLabel("The text");
  await field.fill("A drone struck a depot near Abu Kamal on Friday. ".repeat(2_000));
  await page.getByRole("button", { name: "Read it" }).click();
  // It is the most there can be to read, and a busy machine takes its time.
  await expect(page.getByRole("status").getByText(/2,000 mentions/)).toBeVisible({ timeout: 90_000 });
  await field.fill(text);
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.getByRole("img", { name: /^Map of the one event read in the text/ })).toBeVisible();
  await field.fill("a".repeat(100_001));
  await page.getByRole("button", { name: "Read it" }).click();
  await expect(page.locator("p[role=alert]")).toContainText("100,001 bytes");
});

test("a text is back in its field after signing in", async ({ page }) => {
  await openPage(page, "/read");
  await page.getByLabel("The text").fill(text);
  await page.getByLabel(/Day of publication/).fill("2024-05-16");
  await page.getByRole("button", { name: "Read it" }).click();
  await page.getByRole("link", { name: "sign in with the editor’s key" }).click();
  await expect(page).toHaveURL(/\/sign-in\?to=/);
  await openPage(page, "/read");
  await expect(page.getByText("Your text is here again.")).toBeVisible();
  await expect(page.getByLabel("The text")).toHaveValue(text);
  await expect(page.getByLabel(/Day of publication/)).toHaveValue("2024-05-16");
  await page.reload();
  await expect(page.getByLabel("The text")).toHaveValue("");
});

test("a stretch of border is placed by the server as it is built", async ({ request }) => {
  const answer = await request.post("/api/v1/read", {
    data: {
      text: "Drones struck lorries on the border between Iraq and Syria on Monday, a local official said.",
    },
  });
  expect(answer.status()).toBe(200);
  expect(await answer.text()).toContain("border between Iraq and Syria");
});
