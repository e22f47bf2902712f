// Programs made for Photon and Nominatim, as npm has them, put our address in place of theirs: from a page of another site.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test, type Page } from "@playwright/test";
import { openPage } from "./open-page";

const packages = fileURLToPath(new URL("../node_modules", import.meta.url));

// The libraries are put into a page of ours that is reached under another name, so that every request crosses origins.
test.use({ bypassCSP: true });

/** What the libraries give for an answer, as far as it is looked at here. */
type Found = { name: string; lat: number; lon: number; box: number[] };

async function openElsewhere(page: Page, baseURL: string | undefined): Promise<string> {
  const { port } = new URL(baseURL ?? "");
  // What is put into a page before React has taken it over, React takes away again.
  await openPage(page, `http://127.0.0.1:${port}/about`);
  return `http://localhost:${port}`;
}

test.describe("leaflet-control-geocoder", () => {
  const kinds = [
    ["photon", "/photon/api/", "/photon/reverse/"],
    ["nominatim", "/nominatim/", ""],
  ] as const;

  for (const [kind, service, reverse] of kinds)
    test(`finds places and what lies at a point through ${kind}`, async ({ page, baseURL }) => {
      const server = await openElsewhere(page, baseURL);
      await page.addScriptTag({ path: path.join(packages, "leaflet/dist/leaflet.js") });
      await page.addScriptTag({
        path: path.join(packages, "leaflet-control-geocoder/dist/Control.Geocoder.js"),
      });
      const ask = (way: "geocode" | "reverse", text: string): Promise<Found[]> =>
        page.evaluate(
          async ([name, serviceUrl, reverseUrl, how, words]) => {
            type Bounds = { getWest(): number; getSouth(): number; getEast(): number; getNorth(): number };
            type Result = { name: string; center: { lat: number; lng: number }; bbox: Bounds };
            type Geocoder = {
              geocode(query: string): Promise<Result[]>;
              reverse(at: { lat: number; lng: number }, scale: number): Promise<Result[]>;
            };
            type Library = Record<string, (options: Record<string, string>) => Geocoder>;
            const leaflet: { Control: { Geocoder: Library } } = Reflect.get(window, "L");
            const library = leaflet.Control.Geocoder;
            const geocoder = library[name]?.(reverseUrl === "" ? { serviceUrl } : { serviceUrl, reverseUrl });
            const [lat = NaN, lng = NaN] = words.split(",").map(Number);
            const found =
              how === "geocode"
                ? await geocoder?.geocode(words)
                : await geocoder?.reverse({ lat, lng }, 256 * 2 ** 18);
            return (found ?? []).map(({ name: label, center, bbox }) => ({
              name: label,
              lat: center.lat,
              lon: center.lng,
              box: [bbox.getWest(), bbox.getSouth(), bbox.getEast(), bbox.getNorth()],
            }));
          },
          [kind, `${server}${service}`, reverse === "" ? "" : `${server}${reverse}`, way, text] as const,
        );
      for (const words of ["Boukamal", "البوكمال", "Abu Kamal, Syria"]) {
        const [best] = await ask("geocode", words);
        expect(best?.name, words).toMatch(/Abu Kamal.*Syria/);
        expect(best?.lat).toBeCloseTo(34.45, 1);
        expect(best?.lon).toBeCloseTo(40.92, 1);
        const [west = NaN, south = NaN, east = NaN, north = NaN] = best?.box ?? [];
        expect(west < 40.92 && 40.92 < east && south < 34.45 && 34.45 < north).toBe(true);
      }
      const [here] = await ask("reverse", "34.4523,40.9185");
      expect(here?.name).toMatch(/Syria/);
      expect(await ask("geocode", "Kataib Hezbollah")).toEqual([]);
    });
});

test("@maplibre/maplibre-gl-geocoder lists Nominatim's GeoJSON as its documentation reads it", async ({
  page,
  baseURL,
}) => {
  const server = await openElsewhere(page, baseURL);
  await page.addScriptTag({
    path: path.join(packages, "@maplibre/maplibre-gl-geocoder/dist/maplibre-gl-geocoder.js"),
  });
  await page.evaluate((origin) => {
    type Feature = { bbox: number[]; properties: { display_name: string } };
    const place = document.createElement("div");
    place.id = "elsewhere";
    document.body.prepend(place);
    const forwardGeocode = async ({ query }: { query: string }) => {
      const address = `${origin}/nominatim/search?q=${encodeURIComponent(query)}&format=geojson&polygon_geojson=1&addressdetails=1`;
      const { features }: { features: Feature[] } = await (await fetch(address)).json();
      return {
        features: features.map(({ bbox: [west = 0, south = 0, east = 0, north = 0], properties }) => ({
          type: "Feature",
          geometry: { type: "Point", coordinates: [west + (east - west) / 2, south + (north - south) / 2] },
          place_name: properties.display_name,
          properties,
          text: properties.display_name,
          place_type: ["place"],
          center: [west + (east - west) / 2, south + (north - south) / 2],
        })),
      };
    };
    type Control = { addTo(selector: string): void };
    const Geocoder: new (api: unknown, options: unknown) => Control = Reflect.get(window, "MaplibreGeocoder");
    new Geocoder({ forwardGeocode }, { showResultsWhileTyping: true, minLength: 3, marker: false }).addTo(
      "#elsewhere",
    );
  }, server);
  const box = page.locator("#elsewhere input");
  await box.fill("Boukamal");
  await box.press("l");
  await expect(page.locator("#elsewhere .suggestions li").first()).toContainText(/Abu Kamal.*Syria/);
});

test("pages of other sites may ask the geocoder, be told to wait, and keep what has not changed", async ({
  page,
  request,
  baseURL,
}) => {
  const server = await openElsewhere(page, baseURL);
  const told = await page.evaluate(async (origin) => {
    const first = await fetch(`${origin}/api/v1/autocomplete?q=abu%20k`);
    const tag = first.headers.get("etag") ?? "";
    const again = await fetch(`${origin}/api/v1/autocomplete?q=abu%20k`, {
      headers: { "If-None-Match": tag },
      cache: "no-store",
    });
    const batch = await fetch(`${origin}/api/v1/geocode`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ queries: [{ q: "Boukamal" }, { q: "" }] }),
    });
    const wrong = await fetch(`${origin}/api/v1/reverse?lat=137&lon=40`);
    return {
      tag,
      again: again.status,
      batch: JSON.stringify(await batch.json()),
      wrong: JSON.stringify(await wrong.json()),
    };
  }, server);
  expect(told.tag).toMatch(/^"[\w-]+"$/);
  expect(told.again).toBe(304);
  expect(told.batch).toContain("abu-kamal");
  expect(told.batch).toContain("q is empty");
  expect(told.wrong).toContain("Did lon and lat change places?");

  const head = await request.head("/api/v1/geocode?q=Homs");
  expect(head.status()).toBe(200);
  expect(head.headers()["etag"]).toBeTruthy();

  const description = await request.get("/api/openapi.json");
  expect(await description.json()).toMatchObject({ openapi: "3.1.1", servers: [{ url: baseURL }] });
  await page.goto("/api");
  await page.getByRole("link", { name: "/api/v1/geocode?q=Boukamal" }).click();
  await expect(page.locator("body")).toContainText("abu-kamal");
});

test("a page's address with a slash at its end leads to the page without", async ({ request, baseURL }) => {
  const response = await request.get("/about/?x=1", { maxRedirects: 0 });
  expect(response.status()).toBe(308);
  expect(response.headers()["location"]).toMatch(/^(https?:\/\/[^/]+)?\/about\?x=1$/);
  const routes = await request.get("/photon/api/?q=Homs", { maxRedirects: 0 });
  expect(routes.status()).toBe(200);
  const elsewhere = await request.get(`${baseURL}//example.org/`, { maxRedirects: 0 });
  expect(elsewhere.headers()["location"] ?? "/").not.toMatch(/^(https?:)?\/\/example\.org/);
});
