// What is printed is read back by a reader of somebody else's.
import jsQR from "jsqr";
import { expect, test } from "vitest";
import { drawQrCode } from "./qr-code";

const pixels = 4;

/** The path as black on white, four pixels a square. */
function photograph({ size, path }: { size: number; path: string }) {
  const side = size * pixels;
  const image = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, wide] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let down = 0; down < pixels; down += 1)
      for (let across = 0; across < Number(wide) * pixels; across += 1)
        image.fill(
          0,
          ((Number(y) * pixels + down) * side + Number(x) * pixels + across) * 4,
          ((Number(y) * pixels + down) * side + Number(x) * pixels + across) * 4 + 3,
        );
  return jsQR(image, side, side)?.data;
}

test.each([
  "http://localhost:3000/e/7kq2m4x",
  "https://dateline.example/ar/p/0001abc",
  `https://dateline.example/?kind=strike&q=${encodeURIComponent("البوكمال")}&when=2023-10-26/2024-02-05#7.2/34.61/40.55`,
])("%s is read from paper", (url) => {
  expect(photograph(drawQrCode(url))).toBe(url);
});
