// The whole site in Arabic: from the map to an event and its place, back to English at the same page, and no English word left over.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test, type Page } from "@playwright/test";
import { axeComplaints } from "./axe";
import { drawnMap, openMap } from "./open-map";

/** Addresses of one page of each kind, found by walking the site as a reader does. */
async function chiefPages(page: Page): Promise<string[]> {
  const { events }: { events: { event: Told }[] } = await (
    await page.request.get("/api/v1/events?limit=50")
  ).json();
  const [told] = events;
  if (told === undefined) throw new Error("No event is published.");
  const operation = events.find(({ event }) => event.operation !== null)?.event.operation;
  return [
    "/",
    `/events/${told.event.id}/${told.event.slug}`,
    `/events/${told.event.id}/history`,
    `/events/${told.event.id}@1`,
    ...(operation == null ? [] : [`/operations/${operation.id}/${operation.slug}`]),
    "/places/abu-kamal",
    "/search?q=Boukamal",
    "/search",
    "/about",
    "/read",
    "/api",
    "/sign-in",
  ];
}

type Told = {
  readonly id: string;
  readonly slug: string;
  readonly operation: { readonly id: string; readonly slug: string } | null;
};

test("from the map to an event, its place, and the same page in English", async ({ page }) => {
  await page.goto("/ar?kind=strike");
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  const href = await page.locator('a[href^="/ar/events/"]').first().getAttribute("href");
  await page.goto(href ?? "");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/\p{Script=Arabic}/u);
  await expect(page.getByRole("heading", { name: "غير معروف" })).toBeVisible();

  await page.getByRole("main").locator('a[href^="/ar/places/"]').first().click();
  await expect(page).toHaveURL(/\/ar\/places\/[^/]+$/);
  await expect(page.getByRole("heading", { name: "الأسماء والتهجئات" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");

  const { pathname } = new URL(page.url());
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(pathname.replace(/^\/ar/, ""));
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("heading", { name: "Names and spellings" })).toBeVisible();
});

test("the switch keeps the filters and what is looked at", async ({ page }) => {
  // The camera stands behind the #, which the server never sees: it needs the page's scripts to have started.
  await openMap(page, "/?kind=strike&when=2023-10-01/..#7/34.5/41");
  await page.getByRole("link", { name: "العربية" }).click();
  await expect(page).toHaveURL(/\/ar\?kind=strike&when=2023-10-01(?:\/|%2F)\.\.#7\/34\.5\/41$/);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await drawnMap(page);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/\?kind=strike&when=2023-10-01(?:\/|%2F)\.\.#7\/34\.5\/41$/);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("the switch keeps the query and the search stays Arabic", async ({ page }) => {
    await page.goto("/ar/about");
    await page.getByRole("combobox").fill("البوكمال");
    await page.getByRole("combobox").press("Enter");
    await expect(page).toHaveURL(/\/ar\/search\?q=/);
    await expect(page.getByRole("region", { name: "الأرجح" }).getByRole("link").first()).toHaveText(
      "البوكمال",
    );
    await page.getByRole("link", { name: "English" }).click();
    await expect(page).toHaveURL(/\/search\?q=%D8/);
    await expect(page.getByRole("region", { name: "Most likely" })).toBeVisible();
  });
});

test("every page says its language, its direction and where it stands in the other one", async ({ page }) => {
  for (const path of await chiefPages(page)) {
    const arabic = path === "/" ? "/ar" : `/ar${path}`;
    const response = await page.goto(arabic);
    expect([path, response?.status(), response?.headers()["content-language"]]).toEqual([path, 200, "ar"]);
    await expect(page.locator("html")).toHaveAttribute("lang", "ar");
    // A version leads to the event as it is now.
    if (path.startsWith("/search") || path === "/sign-in" || path.includes("@")) continue;
    const { origin } = new URL(page.url());
    const link = (selector: string) => page.locator(`head link${selector}`).first().getAttribute("href");
    expect(await link('[rel="canonical"]')).toBe(`${origin}${arabic}`);
    expect(await link('[hreflang="en"]')).toBe(path === "/" ? `${origin}/` : `${origin}${path}`);
    expect(await link('[hreflang="ar"]')).toBe(`${origin}${arabic}`);
    await expect(page.locator('meta[property="og:locale"]').first()).toHaveAttribute("content", "ar_AR");
  }
});

test("no address of a file or a machine has a language, and none has it twice", async ({ request }) => {
  for (const path of [
    "/ar/api/v1/events",
    "/ar/map-picture?size=share",
    "/ar/ar/about",
    "/ar/robots.txt",
    "/ar/oembed?url=x",
  ])
    expect([path, (await request.get(path)).status()]).toEqual([path, 404]);
  // A reader cannot choose the language by a header of ours.
  const english = await request.get("/about", { headers: { "x-dateline-language": "ar" } });
  expect(await english.text()).toContain('<html lang="en" dir="ltr">');
});

test("an address that leads nowhere says so in Arabic", async ({ page }) => {
  const response = await page.goto("/ar/places/no-such-place-at-all");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("لا يوجد شيء هنا");
});

test("no English word is left among the Arabic ones", async ({ page }) => {
  for (const path of await chiefPages(page)) {
    await page.goto(path === "/" ? "/ar" : `/ar${path}`);
    expect([path, await strayWords(page)]).toEqual([path, []]);
  }
});

test("no sentence of the house stays English, marked as such or not", async ({ page }) => {
  const reports = await publishedReports(page);
  const told = wordsOfPeople();
  const paths = [
    ...(await chiefPages(page)),
    ...reports.map((id) => `/reports/${id}`),
    "/search?q=springfield",
    "/?q=nowhere",
    "/?kind=parade",
  ];
  for (const address of paths) {
    await page.goto(/^\/(?:$|\?)/.test(address) ? `/ar${address.slice(1)}` : `/ar${address}`);
    const sentences = (await englishSentences(page)).filter((sentence) => !told.includes(sentence));
    expect([address, sentences]).toEqual([address, []]);
  }
});

test("axe is content with the pages in both themes, and nothing is wider than a phone", async ({ page }) => {
  for (const path of (await chiefPages(page)).slice(1)) {
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(`/ar${path}`);
    await expect(page).toHaveTitle(/./);
    expect([path, await axeComplaints(page)]).toEqual([path, []]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect([path, await axeComplaints(page, { colours: true })]).toEqual([path, []]);
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    await page.setViewportSize({ width: 390, height: 844 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth), { message: path })
      .toBe(390);
    await page.setViewportSize({ width, height });
  }
});

/** Reports that pages of events lead to. */
async function publishedReports(page: Page): Promise<string[]> {
  const ids = new Set<string>();
  for (const path of (await chiefPages(page)).filter((each) => each.startsWith("/events/"))) {
    await page.goto(path);
    const links = await page
      .locator('a[href^="/reports/"]')
      .evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""));
    for (const link of links) {
      const id = /^\/reports\/([0-9a-z]{7})/.exec(link)?.[1];
      if (id !== undefined) ids.add(id);
    }
  }
  return [...ids];
}

/** Pieces of text with three small Latin words in a row, code and addresses left out. */
async function englishSentences(page: Page): Promise<string[]> {
  const pieces = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode() !== null) {
      const { currentNode: node } = walker;
      const isCode = node.parentElement?.closest(
        "script, style, noscript, code, pre, kbd, textarea, template",
      );
      if (isCode == null) found.push(node.textContent ?? "");
    }
    return found;
  });
  // What stands in a sentence in quotes or as a name is isolated, and not ours.
  return pieces
    .map((piece) => plain(piece.replace(/\u2068[^\u2069]*\u2069/gu, " ")))
    .filter((piece) => /(?:^|[^\p{L}])[a-z']+ [a-z']+ [a-z']+(?:$|[^\p{L}])/u.test(piece));
}

/** All that people have written and pages only show: reports, decisions, notes on places, credits that licences ask for. */
function wordsOfPeople(): string {
  const home = fileURLToPath(new URL("..", import.meta.url));
  return ["seeds", "lib/gazetteer/import", "lib/review/sites"]
    .flatMap((folder) =>
      readdirSync(path.join(home, folder), { recursive: true, withFileTypes: true })
        .filter((file) => file.isFile())
        .map((file) => plain(readFileSync(path.join(file.parentPath, file.name), "utf8"))),
    )
    .join("\n");
}

const plain = (text: string): string => text.replaceAll('\\"', '"').replace(/\s+/g, " ").trim();

/** Latin words of text that is neither marked as English or left-to-right, nor a name that is the same everywhere. */
async function strayWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const marked =
      '[lang="en"], [dir="ltr"], code, kbd, data, script, style, template, noscript, .maplibregl-map';
    // Names of things, and of keys on a keyboard.
    const names =
      /\b(?:Dateline|English|UTC|UTM|MGRS|Plus Code|API|GeoNames|Natural Earth|CC BY|CC0|MIT|ETag|Retry-After|If-None-Match|OpenAPI|GeoJSON|GeocodeJSON|CSL-JSON|JSON|BibTeX|SHA-256|Photon|Nominatim|Inter|Source Serif|JetBrains Mono|Noto Sans|Arabic|Hebrew|SIL Open Font Licence|Enter|Esc|Who's On First|geo:)/g;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const stray: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element === null || element.closest(marked) !== null) continue;
      // What stands between isolates is a name that was not known in Arabic; ids are the same everywhere.
      const words = (node.textContent ?? "")
        .replace(/\u2068[^\u2069]*\u2069/g, "")
        .replace(names, "")
        .replace(/\b[0-9A-Z]{7}\b/g, "");
      if (/[A-Za-z]{2,}/.test(words)) stray.push(words.trim().slice(0, 80));
    }
    return stray;
  });
}
