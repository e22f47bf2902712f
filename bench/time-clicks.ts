// How soon the map page shows what a press did, told by the browser itself: Event Timing, from the press to the next frame, in
// steps of 8 ms. On a desktop page, each press when the pointer is there and the map has come to rest; without a graphics chip its
// frame is drawn in software.
import type { Browser, Page } from "@playwright/test";
import { spreadOf } from "./spread";

export type Click = { readonly what: string; readonly medianMs: number; readonly mostMs: number };

const drawn = '.maplibregl-map[data-idle="true"]';

/** A hand presses again when the map has come to rest. */
const restMs = 500;

/** What is pressed, in turn: each leaves the page so that the next can be pressed, and the last as it was at first. */
const acts: readonly (readonly [string, string])[] = [
  ["a row of the list", "[data-event]"],
  ["the panel's Close", '[aria-label="Close"]:visible'],
  ["a kind of the filter", 'section[aria-label="Filters"] a >> nth=0'],
  ["the same kind again", 'section[aria-label="Filters"] a >> nth=0'],
  ["a kind of the legend", 'section[aria-label="Legend"] a >> nth=1'],
  ["the same kind again there", 'section[aria-label="Legend"] a >> nth=1'],
  ["a step in time", '[aria-label="Next event in time"]'],
  ["the panel's Close again", '[aria-label="Close"]:visible'],
  ["the basemap's button", 'button[aria-label="Basemap"]'],
  ["the same button again", 'button[aria-label="Basemap"]'],
  ["the tools' button", 'button[aria-label="Tools"]'],
  ["the tools' button again", 'button[aria-label="Tools"]'],
  ["the search box", "input[role=combobox][name=q]"],
];

/** Medians of `rounds` rounds, on a processor slowed down by `slowdown` (1 = as it is). */
export async function timeClicks(
  browser: Browser,
  url: string,
  { rounds, slowdown }: { rounds: number; slowdown: number },
): Promise<Click[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator(drawn).waitFor({ timeout: 60_000 });
  await page.locator("[data-event]").first().waitFor();
  await page.locator("[data-timeline]").waitFor();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const times = new Map<string, number[]>();
  for (let round = 0; round < rounds; round += 1)
    for (const [what, selector] of acts) {
      // On its way the pointer leaves a row or a mark, which the map draws anew.
      await page.locator(selector).first().hover();
      await rest(page);
      times.set(what, [...(times.get(what) ?? []), await timeClick(page, selector)]);
      // The map follows a press behind the page, and is drawn for a while after it has answered.
      await rest(page);
    }
  await context.close();
  return [...times].map(([what, values]) => {
    const { median, most } = spreadOf(values);
    return { what, medianMs: median, mostMs: most };
  });
}

async function rest(page: Page): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) {
    await page.waitForTimeout(restMs);
    await page.locator(drawn).waitFor();
  }
}

/** From the press to the frame that shows what it did. */
async function timeClick(page: Page, selector: string): Promise<number> {
  const watched = await page.evaluateHandle(() => {
    const times: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        if (["pointerdown", "pointerup", "click"].includes(name)) times.push(duration);
    });
    // TypeScript does not know the threshold yet.
    const asked = { type: "event", durationThreshold: 16 };
    observer.observe(asked);
    return { times, observer };
  });
  await page.locator(selector).first().click();
  const longest = await watched.evaluate(async ({ times, observer }) => {
    // Entries come with a frame after the one they tell of.
    for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve, 100));
    observer.disconnect();
    return Math.max(16, ...times);
  });
  await watched.dispose();
  return longest;
}
