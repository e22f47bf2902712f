// /api/v1/geocode: GeocodeJSON with reasons, an empty answer with words for unknown names, batches, and errors that say what to do.
import { beforeAll, describe, expect, it } from "vitest";
import { countries } from "../../../../lib/gazetteer/import/countries";
import { starter } from "../../../../lib/gazetteer/import/starter";
import { importSources } from "../../../../lib/gazetteer/store";
import { geocodeJson } from "../../../../lib/geocoder/formats/geocode-json";
import { peerHeader } from "../../../_http/client-address";
import { batchAnswer, mostBatchBytes } from "./geocode-schema";
import { GET, OPTIONS, POST } from "./route";

const address = "http://localhost/api/v1/geocode";
const ask = (query: string, headers: Record<string, string> = {}): Promise<Response> =>
  GET(new Request(`${address}?${query}`, { headers }));
const send = (body: string, type = "application/json"): Promise<Response> =>
  POST(new Request(address, { method: "POST", body, headers: { "Content-Type": type } }));
const batch = async (queries: unknown[], limit?: number) => {
  const response = await send(JSON.stringify(limit === undefined ? { queries } : { queries, limit }));
  expect(response.status).toBe(200);
  return batchAnswer.parse(await response.json()).answers;
};

beforeAll(async () => {
  await importSources([starter, countries]);
});

describe("GET /api/v1/geocode", () => {
  it("answers GeocodeJSON, best first, with score, tier, evidence, radius, hierarchy and licence", async () => {
    const response = await ask(`q=${encodeURIComponent("Kharab al-Jir")}&country=SY&lon=42&lat=36.9&limit=1`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/geo+json");
    const body = geocodeJson.parse(await response.json());
    expect(body.geocoding).toMatchObject({ version: "0.1.0", query: "Kharab al-Jir" });
    expect(body.geocoding.licence).not.toBe("");
    expect(body.geocoding.attribution).not.toBe("");
    expect(body).toMatchObject({ point: null, notFound: null });
    expect(body.features).toHaveLength(1);
    const { id, geometry, bbox, properties } = body.features[0] ?? {};
    expect(id).toMatch(/^[0-9a-z]{7}$/);
    expect(geometry?.coordinates).toHaveLength(2);
    const [west = 0, south = 0, east = 0, north = 0] = bbox ?? [];
    const [lon = NaN, lat = NaN] = geometry?.coordinates ?? [];
    expect(west < lon && lon < east && south < lat && lat < north).toBe(true);
    expect(properties).toMatchObject({
      geocoding: { place_id: id, type: "city", name: "Kharab al-Jir", country: "Syria" },
      place: {
        slug: "kharab-al-jir",
        kind: "village",
        countryCode: "SY",
        country: "Syria",
        sourceKey: "starter",
      },
      match: { how: "curated" },
    });
    expect(properties?.place.hierarchy.at(-1)).toBe("Syria");
    expect(properties?.geocoding.label).toMatch(/^Kharab al-Jir, .*Syria$/);
    expect(properties?.match.distanceMeters).toBeGreaterThan(0);
    expect(properties?.match.evidence?.map(({ text }) => text)).toContain("lies in SY, as asked");
  });

  it("tells the point of a short Plus Code behind which a place is named", async () => {
    const body = geocodeJson.parse(await (await ask("q=FW29%2BWC+Abu+Kamal")).json());
    expect(body.point).toMatchObject({ form: "plus_code", precisionMeters: 6.95 });
    expect(body.point?.lat).toBeCloseTo(34.4523, 3);
    expect(body.point?.lon).toBeCloseTo(40.9186, 3);
    const unknown = geocodeJson.parse(await (await ask("q=FW29%2BWC+Qqqxzzzv")).json());
    expect(unknown).toMatchObject({ point: null, features: [] });
  });

  it.each(["البوكمال", "Boukamal", "ALBU KAMAL"])("finds %s", async (name) => {
    const body = geocodeJson.parse(await (await ask(`q=${encodeURIComponent(name)}`)).json());
    expect(body.features.map(({ properties }) => properties.place.slug)).toContain("abu-kamal");
  });

  it("says what was tried for a name it does not know", async () => {
    const response = await ask("q=Kataib+Hezbollah");
    expect(response.status).toBe(200);
    const body = geocodeJson.parse(await response.json());
    expect(body.features).toEqual([]);
    expect(body.notFound).toMatch(/Kataib Hezbollah/);
  });

  it.each([
    ["34.4523, 40.9185", "decimal"],
    ["34°27'08\"N 40°55'07\"E", "dms"],
    ["https://www.openstreetmap.org/?mlat=34.4523&mlon=40.9185#map=14/34.4523/40.9185", "map_link"],
    ["٣٤٫٤٥٢٣، ٤٠٫٩١٨٥", "decimal"],
  ])("takes %s for coordinates and answers what lies around", async (text, form) => {
    const body = geocodeJson.parse(await (await ask(`q=${encodeURIComponent(text)}`)).json());
    expect(body.point).toMatchObject({ form });
    expect(body.point?.lat).toBeCloseTo(34.452, 2);
    expect(body.features[0]?.properties).toMatchObject({
      place: { slug: "abu-kamal" },
      match: { how: "near" },
    });
  });

  it("keeps to the kinds and the box", async () => {
    const inBox = geocodeJson.parse(await (await ask("q=Homs&bbox=36,34,38,35.5")).json());
    expect(inBox.features.length).toBeGreaterThan(0);
    const outside = geocodeJson.parse(await (await ask("q=Homs&bbox=0,0,10,10")).json());
    expect(outside.features).toEqual([]);
    const divisions = geocodeJson.parse(await (await ask("q=Homs&kinds=governorate")).json());
    expect(divisions.features.map(({ properties }) => properties.place.kind)).toEqual(["governorate"]);
  });

  it("answers whoever holds the tag with 304, and any page may read it", async () => {
    const first = await ask("q=Palmyra");
    const tag = first.headers.get("etag") ?? "";
    expect(tag).toMatch(/^"[\w-]{27}"$/);
    expect(first.headers.get("access-control-allow-origin")).toBe("*");
    expect(first.headers.get("cache-control")).toContain("public");
    const again = await ask("q=Palmyra", { "If-None-Match": tag });
    expect(again.status).toBe(304);
    expect(again.headers.get("etag")).toBe(tag);
    expect(await again.text()).toBe("");
    expect((await ask("q=Palmyra", { "If-None-Match": '"other"' })).status).toBe(200);
    expect((await ask("q=Palmyra&limit=1", { "If-None-Match": tag })).headers.get("etag")).not.toBe("");
    const preflight = OPTIONS();
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-methods")).toContain("POST");
  });

  it.each([
    ["", /q is missing/],
    ["q=", /empty/],
    ["q=%20%20", /empty/],
    ["q=Homs%00", /control characters/],
    ["q=Homs%ED%A0%80", /broken characters/],
    ["q=Homs%FF", /broken characters/],
    [
      "q=Homs&lat=137.6&lon=40",
      /lat must lie between -90 and 90; got 137.6. Did lon and lat change places\?/,
    ],
    ["q=Homs&lon=abc&lat=1", /lon must lie between/],
    ["q=Homs&lat=34", /lon is missing/],
    ["q=Homs&country=Syria", /two letters/],
    ["q=Homs&country=QQ", /two letters of ISO 3166/],
    ["q=Homs&kinds=town,castle", /castle/],
    ["q=Homs&bbox=1,2,3", /four numbers/],
    ["q=Homs&bbox=36,40,38,34", /south must not lie north/],
    ["q=Homs&bbox=34,136,36,138", /Did lon|did lon and lat change places/],
    ["q=Homs&limit=0", /limit must be a whole number from 1 to 50/],
    ["q=Homs&limit=1e3", /limit must be/],
    ["q=Homs&q=Hama", /given twice/],
  ])("answers 400 to ?%s", async (query, message) => {
    const response = await ask(query);
    expect(response.status).toBe(400);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(await response.json()).toEqual({
      error: { kind: "invalid", message: expect.stringMatching(message) },
    });
  });
});

it("refuses 10,000 letters", async () => {
  const response = await ask(`q=${"x".repeat(10_000)}`);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ error: { message: expect.stringMatching(/at most 200/) } });
});

it("tells a client of the network that asks too often when to come back, and no other client", async () => {
  const from = (peer: string): Promise<Response> => ask("q=", { [peerHeader]: peer });
  let last = await from("203.0.113.7");
  for (let n = 0; n < 5_000 && last.status !== 429; n += 1) last = await from("203.0.113.7");
  expect(last.status).toBe(429);
  expect(Number(last.headers.get("retry-after"))).toBeGreaterThanOrEqual(1);
  expect(last.headers.get("access-control-allow-origin")).toBe("*");
  expect(await last.json()).toEqual({
    error: { kind: "busy", message: expect.stringMatching(/Too many requests.*Ask again in \d+ s/) },
  });
  expect((await from("203.0.113.8")).status).toBe(400);
});

describe("POST /api/v1/geocode", () => {
  it("answers in the order asked, and a bad query spoils no other", async () => {
    const answers = await batch([
      { q: "Abu Kamal", country: "SY" },
      { q: "" },
      { q: "Akashat", country: "XYZ" },
      "Homs",
      { q: "\ud800" },
      { q: "34.4523, 40.9185" },
      { q: "Nowhere at all" },
      { q: "Homs", lat: 34.7, lon: 36.7, kinds: ["governorate"] },
      { q: "Homs", lat: 200, lon: 36.7 },
      { q: "Abu Kamal", country: null },
    ]);
    const told = answers.map((answer) =>
      "error" in answer
        ? answer.error.message
        : (answer.features[0]?.properties.place.slug ?? answer.notFound ?? ""),
    );
    expect(told).toEqual([
      "abu-kamal",
      expect.stringMatching(/empty/),
      expect.stringMatching(/two letters/),
      expect.stringMatching(/must be an object/),
      expect.stringMatching(/broken characters/),
      "abu-kamal",
      expect.stringMatching(/Nowhere at all/),
      "homs-governorate",
      expect.stringMatching(/lat must be/),
      "abu-kamal",
    ]);
  });

  it("keeps a query to its box, and counts in where the other places of its text lie", async () => {
    const [boxed, outside, bad, odd] = await batch([
      { q: "Homs", bbox: [36, 34, 38, 35.5] },
      { q: "Homs", bbox: [0, 0, 10, 10] },
      { q: "Homs", bbox: [1, 2, 3] },
      { q: "Homs", others: [{ lat: 91, lon: 0 }] },
    ]);
    expect(boxed).toMatchObject({ features: [{ properties: { place: { name: "Homs" } } }] });
    expect(outside).toMatchObject({ features: [], notFound: expect.stringMatching(/outside the box/) });
    expect(bad).toMatchObject({ error: { message: expect.stringMatching(/bbox must be four numbers/) } });
    expect(odd).toMatchObject({ error: { message: expect.stringMatching(/lat must be a number/) } });

    const others = [{ lat: 34.45, lon: 40.92 }];
    const [alone, together] = await batch([{ q: "Akashat" }, { q: "Akashat", others }]);
    const reasons = (answer: typeof alone): string[] =>
      answer === undefined || "error" in answer
        ? []
        : (answer.features[0]?.properties.match.evidence ?? []).map(({ text }) => text);
    expect(reasons(together).length).toBe(reasons(alone).length + 1);
  });

  it("answers a thousand", async () => {
    const names = ["Abu Kamal", "Akashat", "Al-Qaim", "Palmyra", "Kharab al-Jir"];
    const answers = await batch(
      Array.from({ length: 1_000 }, (_, at) => ({ q: names[at % names.length] })),
      2,
    );
    expect(answers).toHaveLength(1_000);
    expect(answers.every((answer) => "features" in answer && answer.features.length > 0)).toBe(true);
    expect(answers[0]).toEqual(answers[5]);
  });

  it.each([
    ["not JSON", "{", "application/json", 400, /not JSON/],
    ["another type", "q=Homs", "text/plain", 400, /application\/json/],
    ["no queries", "{}", "application/json", 400, /queries is missing/],
    ["none of them", '{"queries":[]}', "application/json", 400, /queries is empty/],
    ["a list", "[]", "application/json", 400, /Send an object/],
    [
      "1,001 queries",
      JSON.stringify({ queries: Array.from({ length: 1_001 }, () => ({ q: "Homs" })) }),
      "application/json",
      400,
      /at most 1,000; got 1,001/,
    ],
    ["a limit of 0", '{"queries":[{"q":"Homs"}],"limit":0}', "application/json", 400, /from 1 to 10/],
    ["10 MB", `{"queries":"${"x".repeat(10_000_000)}"}`, "application/json", 413, /longer than/],
  ])("refuses %s", async (_what, body, type, status, message) => {
    const response = await send(body, type);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({
      error: { kind: "invalid", message: expect.stringMatching(message) },
    });
  });

  it("has room for a thousand of the longest names", () => {
    const longest = JSON.stringify({
      q: "x".repeat(200),
      country: "SY",
      lat: -12.123456789,
      lon: -123.123456789,
      kinds: ["town", "village"],
    });
    expect(longest.length * 1_000).toBeLessThan(mostBatchBytes);
  });
});
