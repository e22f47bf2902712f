// Arabic place names are joined and run from right to left: on the map and in the page.
import { createCanvas, loadImage } from "@napi-rs/canvas";
import { expect, test } from "@playwright/test";
import { openMap, type MapElement } from "./open-map";

test("names in the page are joined by their font", async ({ page }) => {
  await page.goto("/places/abu-kamal");
  const arabic = page.locator('main [lang="ar"]').first();
  await expect(arabic).toHaveAttribute("dir", "rtl");
  const width = await arabic.evaluate((element) => {
    const { fontFamily, fontSize } = getComputedStyle(element);
    const pen = document.createElement("canvas").getContext("2d");
    if (pen === null) return null;
    pen.font = `${fontSize} ${fontFamily}`;
    const word = [...(element.textContent ?? "").trim()];
    // A zero-width non-joiner between the letters is what broken shaping looks like.
    return {
      joined: pen.measureText(word.join("")).width,
      apart: pen.measureText(word.join("\u200c")).width,
    };
  });
  expect(width).not.toBeNull();
  expect(width?.joined).toBeLessThan((width?.apart ?? 0) * 0.95);
});

test("names on the map are joined, and stand under the Latin ones", async ({ page }) => {
  const map = await openMap(page, "/#6/34.4/41");
  const labels = await map.evaluate((element: MapElement) =>
    element.map
      .queryRenderedFeatures({ layers: ["towns", "towns-large", "towns-small", "countries"] })
      .map(({ properties }) => `${properties.name}: ${properties.name_ar ?? ""}`),
  );
  expect(labels.some((label) => /^[A-Z].*: [\u0600-\u06ff]/.test(label))).toBe(true);

  // One word whose letters all join, large, on an empty ground: the map's own font must draw it in one piece.
  await map.evaluate(async (element: MapElement) => {
    const style = element.map.getStyle();
    for (const layer of style.layers) element.map.setLayoutProperty(layer.id, "visibility", "none");
    element.map.addSource("word", { type: "geojson", data: { type: "Point", coordinates: [41, 34.4] } });
    element.map.addLayer({ id: "ground", type: "background", paint: { "background-color": "#ffffff" } });
    element.map.addLayer({
      id: "word",
      type: "symbol",
      source: "word",
      layout: {
        "text-field": "منبج",
        "text-font": Object.keys(style["font-faces"] ?? {}).slice(0, 1),
        "text-size": 60,
      },
      paint: { "text-color": "#000000" },
    });
    await element.map.once("idle");
  });
  const box = await map.boundingBox();
  if (box === null) throw new Error("The map is not on the page.");
  const pieces = await piecesOfInk(
    await page.screenshot({
      clip: { x: box.x + box.width / 2 - 200, y: box.y + box.height / 2 - 70, width: 400, height: 140 },
    }),
  );
  const widest = Math.max(...pieces.map(({ width }) => width));
  // Four letters in one piece; what is left are dots.
  expect(pieces.filter(({ width }) => width > widest / 3)).toHaveLength(1);
  expect(widest).toBeGreaterThan(70);
});

/** Connected dark pieces of a picture, by their width in pixels. */
async function piecesOfInk(png: Buffer): Promise<{ width: number }[]> {
  const image = await loadImage(png);
  const canvas = createCanvas(image.width, image.height);
  const pen = canvas.getContext("2d");
  pen.drawImage(image, 0, 0);
  const { data, width, height } = pen.getImageData(0, 0, image.width, image.height);
  const isInk = (at: number): boolean => (data[at * 4] ?? 255) < 128;
  const seen = new Set<number>();
  const pieces: { width: number }[] = [];
  for (let start = 0; start < width * height; start++) {
    if (seen.has(start) || !isInk(start)) continue;
    let [left, right] = [width, 0];
    const open = [start];
    seen.add(start);
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const x = at % width;
      left = Math.min(left, x);
      right = Math.max(right, x);
      for (const next of [at - 1, at + 1, at - width, at + width]) {
        if (next < 0 || next >= width * height || seen.has(next) || !isInk(next)) continue;
        seen.add(next);
        open.push(next);
      }
    }
    pieces.push({ width: right - left + 1 });
  }
  return pieces;
}
