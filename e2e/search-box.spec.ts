// The search box of every page: any spelling, by keyboard alone, coordinates, links, and words for what does not work.
import { expect, test, type Page } from "@playwright/test";
import { axeComplaints } from "./axe";
import { cameraOf, drawnMap, openMap } from "./open-map";
import { openPage } from "./open-page";

const box = (page: Page) => page.getByRole("combobox", { name: /Search places/ });
const options = (page: Page) => page.getByRole("listbox", { name: "Found" }).getByRole("option");
const told = (page: Page) => page.getByRole("search").getByRole("status");

async function ask(page: Page, text: string): Promise<void> {
  await box(page).fill(text);
  await expect(told(page)).not.toHaveText("");
}

for (const [spelling, what] of [
  ["Boukamal", "as a newspaper writes it"],
  ["البوكمال", "in its own script"],
  ["Al-Bukamal", "with its article"],
  ["Abu Kamel", "with a slip"],
] as const) {
  test(`${spelling}, ${what}, opens the page of Abu Kamal`, async ({ page }) => {
    await openPage(page, "/about");
    await ask(page, spelling);
    const first = options(page).first();
    await expect(first).toContainText("Abu Kamal");
    await expect(first).toContainText(/Town · .*Syria/);
    await first.click();
    await expect(page).toHaveURL(/\/places\/abu-kamal$/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Abu Kamal");
    await expect(box(page)).toHaveValue("");
  });
}

test("Escape gives the focus back to where / took it from", async ({ page }) => {
  await openPage(page, "/about");
  const link = page.getByRole("link", { name: "Review" }).first();
  await link.focus();
  await page.keyboard.press("/");
  await expect(box(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(link).toBeFocused();
});

test("the whole box works by keyboard alone", async ({ page }) => {
  await openPage(page, "/about");
  await page.keyboard.press("/");
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveAttribute("aria-expanded", "false");

  await page.keyboard.type("Homs");
  await expect(told(page)).toHaveText(/^\d+ places\. Arrow keys choose\.$/);
  await expect(box(page)).toHaveAttribute("aria-expanded", "true");
  const count = await options(page).count();
  expect(count).toBeGreaterThan(2);
  const active = async (): Promise<number> => {
    const id = await box(page).getAttribute("aria-activedescendant");
    const selected = await options(page).evaluateAll((all) =>
      all.flatMap((one, index) =>
        one.getAttribute("aria-selected") === "true" ? [{ id: one.id, index }] : [],
      ),
    );
    expect(selected).toHaveLength(1);
    expect(selected[0]?.id).toBe(id);
    return selected[0]?.index ?? NaN;
  };
  expect(await active()).toBe(0);
  await page.keyboard.press("ArrowDown");
  expect(await active()).toBe(1);
  await page.keyboard.press("End");
  expect(await active()).toBe(count - 1);
  await page.keyboard.press("ArrowDown");
  expect(await active()).toBe(0);
  await page.keyboard.press("ArrowUp");
  expect(await active()).toBe(count - 1);
  await page.keyboard.press("Home");
  expect(await active()).toBe(0);

  await page.keyboard.press("Escape");
  await expect(box(page)).toHaveAttribute("aria-expanded", "false");
  await expect(box(page)).toHaveValue("Homs");
  await page.keyboard.press("ArrowDown");
  await expect(box(page)).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(box(page)).toHaveValue("");

  await page.keyboard.type("Homs");
  await expect(told(page)).toHaveText(/places/);
  await page.keyboard.press("Tab");
  await expect(box(page)).not.toBeFocused();
  await expect(box(page)).toHaveAttribute("aria-expanded", "false");
  await expect(page).toHaveURL(/\/about$/);

  await box(page).focus();
  await page.keyboard.press("ArrowDown");
  await expect(options(page).first()).toContainText("Homs");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/places\/homs$/);
});

test("Enter before the answer goes where the answer leads", async ({ page }) => {
  await openPage(page, "/about");
  await page.keyboard.press("/");
  await page.keyboard.type("Boukamal\n", { delay: 0 });
  await expect(page).toHaveURL(/\/places\/abu-kamal$/);
});

test("a slash is a slash where somebody writes, and nothing where single keys are switched off", async ({
  page,
}) => {
  await page.goto("/read");
  const text = page.getByRole("textbox").first();
  await text.focus();
  await page.keyboard.type("2/3");
  await expect(text).toHaveValue("2/3");

  await openMap(page);
  await page.locator("body").press("?");
  const keys = page.getByRole("dialog", { name: "Keys" });
  await expect(keys.getByText("search for a place")).toBeVisible();
  await keys.getByRole("checkbox").uncheck();
  await page.keyboard.press("Escape");
  await expect(keys).toBeHidden();
  await page.locator("body").press("/");
  await expect(box(page)).not.toBeFocused();
});

test("on the map a place is shown where it lies, and the address keeps it", async ({ page }) => {
  await openMap(page);
  await box(page).click();
  await ask(page, "Boukamal");
  await expect(options(page).first()).toContainText("Abu Kamal");
  await expect(options(page).first()).toContainText(/\d+ km/);
  await page.keyboard.press("Enter");

  const card = page.getByRole("region", { name: "Found: Abu Kamal" });
  await expect(card).toBeVisible();
  await expect(page).toHaveURL(/\?sel=p:[0-9a-z]{7}#/);
  await expect.poll(() => Math.abs(cameraOf(page.url()).lat - 34.45)).toBeLessThan(0.2);
  await expect.poll(() => Math.abs(cameraOf(page.url()).lon - 40.92)).toBeLessThan(0.4);

  await page.reload();
  await drawnMap(page);
  await expect(card).toBeVisible();
  await card.getByRole("link", { name: "Open the place’s page" }).click();
  await expect(page).toHaveURL(/\/places\/abu-kamal$/);
  await page.goBack();
  await expect(card).toBeVisible();
  await drawnMap(page);
  await page.locator("body").press("Escape");
  await expect(card).toBeHidden();
  await expect(page).not.toHaveURL(/sel=/);
});

for (const [pasted, form] of [
  ["37S FU 76241 13977", "MGRS"],
  ["34°27′08″N 40°55′07″E", "Degrees, minutes, seconds"],
  ["٣٤٫٤٥٢٣، ٤٠٫٩١٨٥", "Latitude, longitude"],
  ["https://www.openstreetmap.org/#map=15/34.4523/40.9185", "Link to a map"],
] as const) {
  test(`${pasted} jumps there from any page`, async ({ page }) => {
    await openPage(page, "/about");
    await ask(page, pasted);
    await expect(options(page).first()).toHaveText(new RegExp(`^Go to 34\\.45\\d*, 40\\.9\\d*${form}`));
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\?sel=at:34\.45\d*,40\.9\d*#/);
    await drawnMap(page);
    const { zoom, lat, lon } = cameraOf(page.url());
    expect(lat).toBeCloseTo(34.4523, 2);
    expect(lon).toBeCloseTo(40.9185, 2);
    expect(zoom).toBeGreaterThan(12);
    await expect(page.getByRole("region", { name: /^Found: 34\.45/ })).toBeVisible();
  });
}

test("a link of ours and an id of ours open their record", async ({ page, baseURL }) => {
  await page.goto("/places/abu-kamal");
  const short = (await page.getByText(/^P-[0-9A-Z]{7}$/).textContent()) ?? "";
  await openPage(page, "/about");
  await ask(page, `${baseURL}/places/abu-kamal`);
  await expect(options(page).first()).toHaveText("Open the place");
  await box(page).fill("");
  await ask(page, short);
  await expect(options(page).first()).toHaveText(`Open the record ${short.slice(2)}`);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/places\/abu-kamal$/);
});

test("no such place: what was tried is said, and all spellings are offered", async ({ page }) => {
  await openPage(page, "/about");
  await ask(page, "qjwxzvkqpf");
  await expect(told(page)).toHaveText(/\S.{20,}/);
  await expect(options(page)).toHaveCount(1);
  await expect(options(page).first()).toHaveText("Search all spellings of “qjwxzvkqpf”");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=qjwxzvkqpf$/);
  await expect(page.getByText("No such place:")).toBeVisible();
});

test("an older answer never stands under newer words", async ({ page }) => {
  await openPage(page, "/about");
  let answer = (): void => undefined;
  const mayAnswer = new Promise<void>((resolve) => (answer = resolve));
  let over = (): void => undefined;
  const isOver = new Promise<void>((resolve) => (over = resolve));
  await page.route(/autocomplete\?q=Homs&/, async (route) => {
    const response = await route.fetch();
    await mayAnswer;
    await route.fulfill({ response }).catch(() => undefined); // the box has taken the question back
    over();
  });
  const asked = page.waitForRequest(/autocomplete\?q=Homs&/);
  await box(page).fill("Homs");
  await asked;
  await box(page).fill("Boukamal");
  await expect(options(page).first()).toContainText("Abu Kamal");
  answer();
  await isOver;
  // What the older answer could do is done when a frame has been drawn.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  await expect(options(page).first()).toContainText("Abu Kamal");
  await expect(options(page).filter({ hasText: /^Homs/ })).toHaveCount(0);
});

test("what does not work is said in words", async ({ page, context }) => {
  await openPage(page, "/about");
  const answer = {
    status: 429,
    headers: { "Retry-After": "7" },
    json: { error: { kind: "busy", message: "x" } },
  };
  await page.route(/autocomplete\?q=Aleppo&/, (route) => route.fulfill(answer));
  await page.route(/autocomplete\?q=Hama&/, (route) => route.fulfill({ status: 500, body: "" }));
  await ask(page, "Aleppo");
  await expect(
    page.getByText("That was too many searches at once. Try again in 7 seconds.").first(),
  ).toBeVisible();
  await ask(page, "Hama");
  await expect(
    page.getByText("The search does not work just now. Try again in a moment.").first(),
  ).toBeVisible();
  await context.setOffline(true);
  await ask(page, "Idlib");
  await expect(page.getByText("You are offline, so nothing was searched.").first()).toBeVisible();
  await context.setOffline(false);
});

for (const [device, viewport] of [
  ["desktop", { width: 1440, height: 900 }],
  ["phone", { width: 390, height: 844 }],
] as const) {
  test(`axe is content with the open list and with what was found, in both themes, ${device}`, async ({
    page,
  }) => {
    const unfold = async (): Promise<void> => {
      if (device === "phone") await page.getByRole("link", { name: "Search", exact: true }).click();
    };
    const lookInBothThemes = async (): Promise<void> => {
      expect(await axeComplaints(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await axeComplaints(page, { colours: true })).toEqual([]);
      await page.emulateMedia({ colorScheme: "light" });
    };
    await page.setViewportSize(viewport);
    await openPage(page, "/about");
    await unfold();
    await box(page).pressSequentially("Deir");
    await expect(told(page)).toHaveText(/places/);
    await lookInBothThemes();

    await openMap(page);
    await unfold();
    await ask(page, "Boukamal");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("region", { name: "Found: Abu Kamal" })).toBeVisible();
    await drawnMap(page);
    await lookInBothThemes();
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

  test("the box is one tap away and as wide as the screen", async ({ page }) => {
    await openMap(page);
    await expect(box(page)).toBeHidden();
    await page.getByRole("link", { name: "Search", exact: true }).tap();
    await expect(box(page)).toBeFocused();
    expect((await box(page).boundingBox())?.width).toBeGreaterThan(280);
    await ask(page, "القائم");
    const list = await page.getByRole("listbox", { name: "Found" }).boundingBox();
    expect(list?.width).toBeGreaterThan(370);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await options(page).first().tap();
    await expect(page.getByRole("region", { name: /^Found: .*Qa.?im/ })).toBeVisible();
    await expect(box(page)).toBeHidden();
    await page.getByRole("link", { name: "Search", exact: true }).tap();
    await page.getByRole("button", { name: "Cancel" }).tap();
    await expect(box(page)).toBeHidden();
  });
});
