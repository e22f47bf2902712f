// First run: the map opens on the events of both reports, in light and dark, with nothing fetched from anywhere else.
import { expect, test } from "@playwright/test";
import { drawnEventIds, drawnMap, openMap, type MapElement } from "./open-map";

test.use({ viewport: { width: 1280, height: 800 } });

test("the map opens fitted on the events, and list and map hold the same ones", async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (!["data:", "blob:"].includes(url.protocol) && url.origin !== new URL(baseURL ?? "").origin)
      elsewhere.push(request.url());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });

  // The line goes by itself after a while: it is looked for from the start.
  await page.goto("/", { waitUntil: "commit" });
  await expect(
    page.getByText(/^[A-Z]\w+ reports, \d+ claims, \d+ places\. Every mark leads back to a sentence\.$/),
  ).toBeVisible();
  const map = await drawnMap(page);

  await expect(page.locator(".maplibregl-ctrl-attrib")).toContainText("Natural Earth · GeoNames (CC BY 4.0)");

  const inSight = await map.evaluate((element: MapElement) => {
    const counts = element.map.queryRenderedFeatures({
      layers: ["event-mark", "event-area-mark", "event-cluster"],
    });
    const { lng, lat } = element.map.getCenter();
    return { marks: counts.length, lng, lat };
  });
  expect(inSight.marks).toBeGreaterThanOrEqual(3);
  // The Euphrates where Syria and Iraq meet.
  expect(inSight.lng).toBeGreaterThan(36);
  expect(inSight.lng).toBeLessThan(46);
  expect(inSight.lat).toBeGreaterThan(31);
  expect(inSight.lat).toBeLessThan(38);

  const everywhere = page.getByRole("button", { name: /^Everywhere/ });
  await everywhere.click();
  const rows = page.getByRole("list", { name: "Events on the map" }).locator("[data-event]");
  await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(4);
  await page.getByRole("button", { name: "Show all" }).click();
  await expect.poll(() => map.evaluate((element: MapElement) => element.map.getZoom())).toBeLessThan(6);
  await drawnMap(page);
  const drawn = await drawnEventIds(page, map);
  // The list draws the rows that are seen, and says how many there are.
  const listed = await rows.evaluateAll((links) => links.map((link) => link.dataset.event ?? ""));
  expect(listed.filter((id) => !drawn.has(id))).toEqual([]);
  await expect(everywhere).toHaveText(`Everywhere ${drawn.size}`);

  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
});

test("the opening line can be dismissed, and is not shown over a shared link", async ({ page, context }) => {
  await page.goto("/", { waitUntil: "commit" });
  const line = page.getByText(/Every mark leads back to a sentence\./);
  await page.getByRole("button", { name: "Dismiss" }).click();
  await expect(line).toHaveCount(0);

  const id = await page.locator("[data-event]").first().getAttribute("data-event");
  const shared = await context.newPage();
  await openMap(shared, `/?sel=e:${id}`);
  await expect(shared.getByText(/Every mark leads back to a sentence\./)).toHaveCount(0);
});

test("light and dark follow the system, live, with all marks kept", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  const map = await openMap(page);
  const look = () =>
    map.evaluate((element: MapElement) => ({
      land: element.map.getPaintProperty("land", "fill-color"),
      marks: element.map.queryRenderedFeatures({ layers: ["event-mark", "event-area-mark", "event-cluster"] })
        .length,
    }));
  const light = await look();
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(async () => (await look()).land).not.toEqual(light.land);
  await drawnMap(page);
  await expect.poll(async () => (await look()).marks).toBe(light.marks);
});

test("without WebGL the picture and the list stay, and it is said why nothing else comes", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext;
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith("webgl") ? null : Reflect.apply(getContext, this, [kind, ...rest]);
      },
    });
  });
  await page.goto("/");
  await expect(page.locator("picture img")).toBeVisible();
  const why = page.getByRole("status").filter({ hasText: "The live map needs WebGL" });
  await expect(why).toBeInViewport();
  await expect(page.locator("picture ~ small")).toHaveText("Natural Earth · GeoNames (CC BY 4.0)");
  await expect(page.locator("picture ~ small")).toBeInViewport();
  // Nothing waits for the map: neither how many are in view nor the tools.
  const list = page.getByRole("region", { name: "Events on the map" });
  await expect(list.getByRole("button", { name: /^Everywhere \d+$/ })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await expect(list.getByRole("button", { name: /^In view/ })).toHaveCount(0);
  await page.keyboard.press("m");
  await expect(page.locator("[data-announcer]")).toContainText("The live map needs WebGL");
  await expect(page.getByRole("region", { name: "Measure a distance" })).toHaveCount(0);
  // A link needs no map.
  await page.getByRole("button", { name: "Copy a link" }).click();
  await expect(page.getByRole("button", { name: /^This view \(live\)/ })).toBeVisible();
  await page.keyboard.press("Escape");

  // The picture shows what the list does.
  await page
    .getByRole("region", { name: "Filters" })
    .getByRole("link", { name: /^Show only: Air or missile strike/ })
    .click();
  await expect(page).toHaveURL(/kind=strike/);
  await expect(page.locator("picture img")).toHaveAttribute("src", /[?&]kind=strike&/);
  await page.locator("[data-event]").first().click();
  await expect(page.getByRole("link", { name: "Open the event’s page" })).toBeVisible();
  await expect(page.locator(".maplibregl-map")).toHaveCount(0);
});
