// The basemap and its fonts come from our own server, in pieces: PMTiles works by HTTP ranges or not at all.
import { expect, test } from "@playwright/test";

test("the basemap answers ranges with just those bytes", async ({ request }) => {
  const head = await request.get("/basemap/world.pmtiles", { headers: { Range: "bytes=0-126" } });
  expect(head.status()).toBe(206);
  const bytes = await head.body();
  expect(bytes.length).toBe(127);
  expect(bytes.subarray(0, 7).toString("latin1")).toBe("PMTiles");
  expect(head.headers()["content-range"]).toMatch(/^bytes 0-126\/\d{7,}$/);
  expect(head.headers()["etag"]).toBeTruthy();
  expect(head.headers()["content-encoding"]).toBeUndefined();

  const later = await request.get("/basemap/world.pmtiles", { headers: { Range: "bytes=100-109" } });
  expect(await later.body()).toEqual(bytes.subarray(100, 110));
});

test("the label fonts are there, all scripts in both weights", async ({ request }) => {
  for (const script of ["latin", "latin-ext", "arabic", "hebrew"]) {
    for (const weight of [400, 600]) {
      const font = await request.get(`/fonts/noto-sans-${script}-${weight}.woff2`);
      expect(font.status()).toBe(200);
      expect((await font.body()).subarray(0, 4).toString("latin1")).toBe("wOF2");
    }
  }
});
