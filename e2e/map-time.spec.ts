// Time under the map: dragged it is shown at once, let go it stands in the address; by keys, by play, on a phone, in Arabic.
import { expect, test, type Locator, type Page } from "@playwright/test";
import { drawnMap, openMap, type MapElement } from "./open-map";

function timeline(page: Page): Locator {
  return page.getByRole("region", { name: "Events over time" });
}

function slider(page: Page, name: "First day" | "Last day"): Locator {
  return timeline(page).getByRole("slider", { name });
}

/** Where on the page the time scale lies: between the two handles while no period is chosen. */
async function scaleOf(page: Page): Promise<{ left: number; width: number; y: number }> {
  const first = await slider(page, "First day").boundingBox();
  const last = await slider(page, "Last day").boundingBox();
  if (first === null || last === null) throw new Error("The handles are not drawn.");
  const left = first.x + first.width;
  return { left, width: last.x - left, y: first.y + first.height / 2 };
}

/** Ids of the map's layers over the events' tiles, with what is drawn instead of them while time moves. */
async function layersOf(map: Locator): Promise<{ moments: boolean; shown: number; hidden: number }> {
  return map.evaluate((element: MapElement) => {
    const layers = element.map.getLayersOrder();
    const tiles = layers.filter((id) => element.map.getLayer(id)?.source === "events");
    const hidden = tiles.filter((id) => element.map.getLayoutProperty(id, "visibility") === "none");
    return {
      moments: layers.includes("event-moments"),
      shown: tiles.length - hidden.length,
      hidden: hidden.length,
    };
  });
}

/** How many areas are drawn while time moves. */
async function areasShown(map: Locator): Promise<number> {
  return map.evaluate((element: MapElement) => {
    const at = { source: "moving-areas", sourceLayer: "areas" };
    if (element.map.getSource(at.source) === undefined) return 0;
    const ids = new Set(element.map.querySourceFeatures(at.source, at).map(({ id }) => id));
    return [...ids].filter(
      (id) => id !== undefined && element.map.getFeatureState({ ...at, id }).shown === true,
    ).length;
  });
}

type Moment = { lon: number; lat: number; kind: number; first: number; days: number };

/** What the server sends for the points, read as lib/tiles/event-tiles.ts describes it. */
async function momentsOf(page: Page): Promise<Moment[]> {
  const response = await page.request.get("/api/v1/events/moments");
  expect(response.headers()["x-origin-day"]).toMatch(/^\d{4}-\d\d-\d\d$/);
  const bytes = await response.body();
  return Array.from({ length: bytes.length / 12 }, (_, index) => {
    const time = bytes.readUInt32LE(index * 12 + 8);
    const y = bytes.readFloatLE(index * 12 + 4);
    return {
      lon: (bytes.readFloatLE(index * 12) - 0.5) * 360,
      lat: (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI,
      kind: time & 7,
      first: (time >>> 3) & 32767,
      days: time >>> 18,
    };
  });
}

/** The colour of the map at a point, "r,g,b", read in the frame that draws it. */
async function colourAt(map: Locator, at: { lon: number; lat: number }): Promise<string> {
  return map.evaluate(
    (element: MapElement, { lon, lat }) =>
      new Promise<string>((resolve) => {
        element.map.once("render", () => {
          const canvas = element.map.getCanvas();
          const gl = canvas.getContext("webgl2");
          const { x, y } = element.map.project([lon, lat]);
          const ratio = canvas.width / canvas.clientWidth;
          const pixel = new Uint8Array(4);
          gl?.readPixels(x * ratio, canvas.height - y * ratio, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
          resolve(pixel.slice(0, 3).join(","));
        });
        element.map.triggerRepaint();
      }),
    at,
  );
}

/** Light palette, in the order of the kind groups; an interception's middle is bare. */
const kindColours = ["164,39,23", "12,59,96", "198,64,191", null, "96,112,131"];

test("a dragged period shows points at once, and stands in the address when it is let go", async ({
  page,
}) => {
  const map = await openMap(page);
  const before = await layersOf(map);
  expect(before).toMatchObject({ moments: false, hidden: 0 });
  const moments = await momentsOf(page);
  const lastFirst = Math.max(...moments.map(({ first, days }) => first + days));
  const { left, width, y } = await scaleOf(page);

  await page.mouse.move(left + 2, y);
  await page.mouse.down();
  await page.mouse.move(left + width * 0.3, y, { steps: 4 });
  await page.mouse.move(left + width * 0.6, y, { steps: 4 });
  await expect.poll(() => layersOf(map)).toMatchObject({ moments: true, shown: 0 });
  expect(new URL(page.url()).search).toBe("");
  await expect(timeline(page)).toContainText(/about \d+ events?/);

  // A point of the period is drawn, one after it is not: both by their colours, where no other point covers them.
  await page.mouse.move(left + width - 1, y);
  const alone = moments.filter(
    (one) =>
      one.days === 0 &&
      kindColours[one.kind] !== null &&
      moments.every((other) => other === one || Math.hypot(other.lon - one.lon, other.lat - one.lat) > 0.5),
  );
  const late = alone.find(({ first }) => first > lastFirst * 0.7);
  if (late === undefined) throw new Error("No event stands alone late in the examples.");
  await expect.poll(() => colourAt(map, late)).toBe(kindColours[late.kind]);
  // Areas come and go by their days as the points do.
  await expect.poll(() => areasShown(map)).toBeGreaterThan(1);
  const allAreas = await areasShown(map);
  await page.mouse.move(left + width * 0.01, y, { steps: 4 });
  await expect.poll(() => areasShown(map)).toBeLessThan(allAreas);
  await page.mouse.move(left + width * 0.3, y, { steps: 4 });
  await expect.poll(() => colourAt(map, late)).not.toBe(kindColours[late.kind]);

  await page.mouse.up();
  await expect(page).toHaveURL(/\?when=\.\.\/\d{4}-\d\d-\d\d/);
  await expect.poll(() => layersOf(map)).toEqual(before);
  await page.goBack();
  await expect.poll(() => new URL(page.url()).search).toBe("");
});

test("handles are sliders that say their day; keys are one step of the history", async ({ page }) => {
  await openMap(page);
  const last = slider(page, "Last day");
  const end = await last.getAttribute("aria-valuetext");
  expect(end).toMatch(/^\d{1,2} [A-Z][a-z]+ \d{4}$/);
  const steps = await page.evaluate(() => history.length);
  await last.focus();
  // Pressed in the page, so that no more time passes between the two than between a person's.
  await last.evaluate(async (handle) => {
    for (const shiftKey of [false, true]) {
      handle.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft", shiftKey, bubbles: true }));
      // As between two keys: what the first one did is drawn.
      await new Promise((resolve) => setTimeout(resolve));
    }
  });
  await expect(page).toHaveURL(/\?when=\.\.\/\d{4}-\d\d-\d\d/);
  const day = /when=\.\.\/([\d-]+)/.exec(page.url())?.[1] ?? "";
  const eightDays = 8 * 24 * 3600 * 1000;
  expect(Date.parse(`${end} UTC`) - Date.parse(day)).toBe(eightDays);
  expect(await page.evaluate(() => history.length)).toBe(steps + 1);
  const said = page.locator("[aria-live=polite]").filter({ hasText: /\d{4}: \d+ events?$/ });
  await expect(said.first()).toBeAttached();

  await page.keyboard.press("End");
  await expect.poll(() => new URL(page.url()).search).toBe("");
  await expect(last).toHaveAttribute("aria-valuetext", end ?? "");
});

test("a period without any bar is named as it was asked for", async ({ page }) => {
  await openMap(page, "/?when=2001-03-01/2001-03-04");
  const timeline = page.locator("[data-timeline]");
  await expect(timeline.getByText("1 Mar 2001 to 4 Mar 2001")).toBeVisible();
  // Beside the handles stands no day that nobody asked for.
  await expect(timeline.locator("span[data-end]")).toHaveCount(0);
});

test("the only day with events can be taken, and stays that day in the address", async ({ page }) => {
  await openMap(page, "/?kind=attack");
  const { left, width, y } = await scaleOf(page);
  await page.mouse.click(left + width / 2, y);
  await expect(page).toHaveURL(/[?&]when=2024-01-28(&|#|$)/);
});

test("of few days with events a handle moves by keys, however slowly they are pressed", async ({ page }) => {
  await openMap(page, "/?kind=interception");
  const first = slider(page, "First day");
  const day = Number(await first.getAttribute("aria-valuenow"));
  expect(Number(await first.getAttribute("aria-valuemin"))).toBe(day);
  await first.focus();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/[?&]when=\d{4}-\d\d-\d\d\/\.\.(&|#|$)/);
  await expect(first).toHaveAttribute("aria-valuenow", String(day + 1));
});

test("a click takes a bar, a double click all time", async ({ page }) => {
  await openMap(page);
  const { left, y } = await scaleOf(page);
  await page.mouse.click(left + 2, y + 15);
  // Both ends of it, though it is the first of all.
  await expect(page).toHaveURL(/\?when=\d{4}-\d\d-\d\d/);
  await expect(timeline(page).getByRole("button", { name: "Show all time" })).toBeVisible();
  await page.mouse.dblclick(left + 300, y);
  await expect.poll(() => new URL(page.url()).search).toBe("");
});

test("play moves the period and a pause keeps it; the keys do the same", async ({ page }) => {
  await openMap(page);
  await timeline(page).getByRole("button", { name: "Play" }).click();
  const first = slider(page, "First day");
  const start = Number(await first.getAttribute("aria-valuemin"));
  await expect
    .poll(async () => Number(await first.getAttribute("aria-valuenow")), { intervals: [50] })
    .toBeGreaterThan(start + 2);
  expect(new URL(page.url()).search).toBe("");
  await timeline(page).getByRole("button", { name: "Pause" }).click();
  await expect(page).toHaveURL(/\?when=\d{4}-\d\d-\d\d/);

  const stood = Number(await first.getAttribute("aria-valuenow"));
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.keyboard.press("]");
  await expect(first).toHaveAttribute("aria-valuenow", String(stood + 1));
  await page.keyboard.press("[");
  await expect(first).toHaveAttribute("aria-valuenow", String(stood));
});

test("under reduced motion play is a step", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openMap(page);
  const step = timeline(page).getByRole("button", { name: "Step forward" });
  const first = slider(page, "First day");
  await step.click();
  await expect(page).toHaveURL(/\?when=/);
  const from = Number(await first.getAttribute("aria-valuenow"));
  const to = Number(await slider(page, "Last day").getAttribute("aria-valuenow"));
  await step.click();
  await expect(first).toHaveAttribute("aria-valuenow", String(to + 1));
  expect(to).toBeGreaterThanOrEqual(from);
});

test("next and previous go through the events in time", async ({ page }) => {
  await openMap(page);
  const listed = await page.request.get("/api/v1/events?sort=oldest&limit=200");
  const ids: string[] = (await listed.json()).events.map(({ event }: { event: { id: string } }) => event.id);
  const next = timeline(page).getByRole("button", { name: "Next event in time" });
  for (const id of ids.slice(0, 3)) {
    await next.click();
    await expect(page).toHaveURL(new RegExp(`sel=e:${id}`));
  }
  await timeline(page).getByRole("button", { name: "Previous event in time" }).click();
  await expect(page).toHaveURL(new RegExp(`sel=e:${ids[1]}`));
});

test("the chosen clock is in the list and in the address", async ({ page }) => {
  await openMap(page);
  const time = page.locator("[data-event] time").first();
  await expect(time).not.toContainText("UTC");
  await timeline(page).getByText("UTC", { exact: true }).click();
  await expect(page).toHaveURL(/clock=utc/);
  await expect(page.locator("[data-event] time").filter({ hasText: "UTC" }).first()).toBeVisible();
});

test("in Arabic the words turn and time does not", async ({ page }) => {
  await openMap(page, "/ar");
  const part = page.getByRole("region", { name: "الأحداث عبر الزمن" });
  const first = part.getByRole("slider", { name: "اليوم الأول" });
  const last = part.getByRole("slider", { name: "اليوم الأخير" });
  expect((await first.boundingBox())?.x ?? Infinity).toBeLessThan((await last.boundingBox())?.x ?? 0);
  await expect(first).toHaveAttribute("aria-valuetext", /^\d{1,2} \p{Script=Arabic}+ \d{4}$/u);
  await last.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(/\/ar\?when=\.\.\/\d{4}-\d\d-\d\d/);
});

test("on a phone days are a list in the sheet", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page);
  await page.getByRole("button", { name: "Open the list" }).click();
  const part = timeline(page);
  await part.getByText("Days with events").click();
  const day = part.getByRole("list", { name: "Days with events" }).getByRole("button").first();
  expect((await day.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await day.click();
  // The last day of all, and no later one.
  await expect(page).toHaveURL(/\?when=(\d{4}-\d\d-\d\d)(\/\1)?(#|$)/);
  await expect(day).toHaveAttribute("aria-pressed", "true");
  await day.click();
  await expect.poll(() => new URL(page.url()).search).toBe("");
  await drawnMap(page);
});
