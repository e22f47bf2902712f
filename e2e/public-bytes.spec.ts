// What nobody has confirmed leaves by no exit: every route of app/ is asked as the public, and searched for words only an unconfirmed report holds.
import fs from "node:fs";
import path from "node:path";
import { expect, test, type APIRequestContext, type APIResponse } from "@playwright/test";
import { exits, inBothLanguages, type Ask, type Seeded, type Unconfirmed } from "./exits";

// Words of the report, of its publisher and of a site made from it. None of them stands in an address, which an answer may repeat.
const canaries = /quenneville|vexholm|brindlemoor/i;
const text = `Air strikes near Al-Qaim, says Quenneville

Warplanes of the United States struck depots in Al-Qaim in Iraq on Friday evening, said Ottoline Quenneville, who watched from a roof. Quenneville said that seventeen people were killed near Vexholm.

On Thursday rockets hit a base near Abu Kamal in Syria, Quenneville said. Two soldiers were injured.`;

const app = path.resolve("app");

/** Addresses of app/, from its files: pages, route handlers and the files Next serves by name. */
function routesOf(folder: string, at = ""): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) {
      if (entry.name.startsWith("_")) return [];
      return routesOf(
        path.join(folder, entry.name),
        /^\(.*\)$/.test(entry.name) ? at : `${at}/${entry.name}`,
      );
    }
    if (/^(page|route)\.tsx?$/.test(entry.name)) return [at === "" ? "/" : at];
    if (/^sitemap\.ts$/.test(entry.name)) return [`${at}/sitemap.xml`];
    if (/^robots\.ts$/.test(entry.name)) return [`${at}/robots.txt`];
    if (/^manifest\.ts$/.test(entry.name)) return [`${at}/manifest.webmanifest`];
    if (/^(opengraph-image|twitter-image|icon|apple-icon)\.(ts|tsx)$/.test(entry.name))
      return [`${at}/${entry.name.replace(/\.tsx?$/, "")}`];
    return [];
  });
}

const editor = { Authorization: `Bearer ${process.env.E2E_EDITOR_KEY ?? ""}` };

test("every route of app/ is watched", () => {
  expect(routesOf(app).sort()).toEqual(Object.keys(exits).sort());
});

test("no exit shows what nobody has confirmed", async ({ request }) => {
  const it = await sendUnconfirmed(request);
  const seeded = await findSeeded(request);
  for (const [route, asks] of Object.entries(exits)) {
    for (const ask of asks(it, seeded).flatMap(inBothLanguages)) {
      const kinds: Record<string, string>[] = ask.method === undefined ? [{}, { RSC: "1" }] : [{}];
      for (const headers of kinds) {
        const response = await send(request, ask, headers);
        const body = await response.text();
        expect(
          canaries.exec(body)?.[0],
          `${ask.method ?? "GET"} ${ask.url} (${route}) answered ${response.status()}`,
        ).toBeUndefined();
        expect(response.status(), `${ask.method ?? "GET"} ${ask.url}`).toBeLessThan(500);
      }
    }
  }
});

test("the same words are there for the editor, so the search would have found them", async ({ request }) => {
  const it = await sendUnconfirmed(request);
  for (const url of [`/api/v1/reports/${it.reportId}`, `/reports/${it.reportId}`, `/places/${it.siteSlug}`]) {
    const response = await request.get(url, { headers: editor });
    expect(response.status(), url).toBe(200);
    expect(await response.text(), url).toMatch(canaries);
  }
});

test("writing without the key, or from another site's page, is refused and stores nothing", async ({
  request,
  baseURL,
}) => {
  const it = await sendUnconfirmed(request);
  const before = await decisionCount(request);
  const payload = { kind: "publish_event", eventId: it.eventIds[0] };
  expect((await request.post("/api/v1/decisions", { data: { payload } })).status()).toBe(401);
  expect((await request.post("/api/v1/reports", { data: { text: "Brindlemoor again." } })).status()).toBe(
    401,
  );
  const cookie = `dateline-editor=${process.env.E2E_EDITOR_KEY ?? ""}`;
  expect(
    (await request.post("/api/v1/decisions", { data: { payload }, headers: { Cookie: cookie } })).status(),
  ).toBe(401);
  expect(
    (
      await request.post("/api/v1/decisions", {
        data: { payload },
        headers: { Cookie: cookie, Origin: "https://elsewhere.example" },
      })
    ).status(),
  ).toBe(401);
  expect(await decisionCount(request)).toBe(before);
  // The same with our own Origin gets as far as the rules: the id is no event.
  const own = await request.post("/api/v1/decisions", {
    data: { payload: { kind: "publish_event", eventId: "zzzzzzz" } },
    headers: { Cookie: cookie, Origin: baseURL ?? "" },
  });
  expect(own.status()).toBe(404);
});

test("signing in sets a cookie that scripts cannot read, and signing out takes it away", async ({
  request,
  baseURL,
}) => {
  const signIn = (key: string, headers: Record<string, string>): Promise<APIResponse> =>
    request.post("/api/v1/session", { form: { key }, headers, maxRedirects: 0 });
  const origin = { Origin: baseURL ?? "" };
  const good = await signIn(process.env.E2E_EDITOR_KEY ?? "", origin);
  expect(good.status()).toBe(303);
  expect(good.headers().location).toBe("/review");
  expect(good.headers()["set-cookie"]).toMatch(/HttpOnly; SameSite=Lax/);
  expect(good.headers()["set-cookie"]).not.toContain("Secure");
  expect((await signIn("wrong", origin)).headers().location).toBe("/sign-in?wrong=1");
  expect((await signIn("wrong", origin)).headers()["set-cookie"]).toBeUndefined();
  expect(
    (await signIn(process.env.E2E_EDITOR_KEY ?? "", { Origin: "https://elsewhere.example" })).status(),
  ).toBe(401);
  const secure = await signIn(process.env.E2E_EDITOR_KEY ?? "", {
    Origin: (baseURL ?? "").replace("http:", "https:"),
    "X-Forwarded-Proto": "https",
  });
  expect(secure.headers()["set-cookie"]).toContain("Secure");
  const out = await request.delete("/api/v1/session", { headers: origin });
  expect(out.headers()["set-cookie"]).toContain("Max-Age=0");
});

test("a report that is not as it should be gets a clear answer", async ({ request }) => {
  const json = { ...editor, "Content-Type": "application/json" };
  const cases: [string, Record<string, string>, string | Buffer, number, RegExp][] = [
    ["empty", json, JSON.stringify({ text: " " }), 400, /empty/],
    ["no JSON", json, "{", 400, /not JSON/],
    ["a list", json, "[]", 400, /object/],
    [
      "another type",
      { ...editor, "Content-Type": "application/pdf" },
      "%PDF",
      400,
      /application\/json or text\/plain/,
    ],
    ["not UTF-8", { ...editor, "Content-Type": "text/plain" }, Buffer.from([0x53, 0xff, 0xfe]), 400, /UTF-8/],
    [
      "too long",
      { ...editor, "Content-Type": "text/plain" },
      "a".repeat(1_000_001),
      413,
      /longer than 1000000 bytes/,
    ],
    ["too long in JSON", json, JSON.stringify({ text: "a".repeat(1_000_001) }), 400, /too long/],
    ["a lone surrogate", json, '{"text": "a \\ud800 b"}', 400, /surrogate/],
    ["NUL", json, '{"text": "a \\u0000 b"}', 400, /U\+0000/],
  ];
  for (const [what, headers, data, status, message] of cases) {
    const response = await request.post("/api/v1/reports", { headers, data: Buffer.from(data) });
    expect(response.status(), what).toBe(status);
    expect(await response.text(), what).toMatch(message);
  }
});

async function send(
  request: APIRequestContext,
  { url, method = "GET", data, form }: Ask,
  headers: Record<string, string>,
): Promise<APIResponse> {
  return request.fetch(url, {
    method,
    headers,
    ...(data === undefined ? {} : { data }),
    ...(form === undefined ? {} : { form }),
  });
}

let sent: Unconfirmed | null = null;

/** The report, read, with a site made from it and an event placed there; nothing of it published. The same on every call. */
async function sendUnconfirmed(request: APIRequestContext): Promise<Unconfirmed> {
  if (sent !== null) return sent;
  const posted = await request.post("/api/v1/reports", {
    headers: editor,
    data: { text, publisher: "The Brindlemoor Herald", publishedAt: "2024-02-03" },
  });
  expect([200, 202]).toContain(posted.status());
  const { id: reportId } = await posted.json();
  await expect
    .poll(
      async () =>
        (await (await request.get(`/api/v1/reports/${reportId}`, { headers: editor })).json()).state,
      { timeout: 60_000 },
    )
    .toBe("read");
  const view = await (await request.get(`/api/v1/reports/${reportId}`, { headers: editor })).json();
  const eventIds: string[] = view.events.map((event: { id: string }) => event.id);
  expect(eventIds.length).toBeGreaterThan(0);
  const drafted = view.events.find((event: { status: string }) => event.status === "draft");
  const parent = (await (await request.get("/api/v1/geocode?q=Abu%20Kamal&country=SY&limit=1")).json())
    .features[0].properties.place;
  const site = {
    id: "vxh0mz7",
    slug: "quarry-depot-17",
    name: "Vexholm quarry depot",
    parentId: parent.placeId,
    lon: 40.9,
    lat: 34.4,
    radiusMeters: 900,
    precision: "locality",
    basis: "inferred",
    note: "Seen by Quenneville.",
    names: [],
  };
  const made = await request.post("/api/v1/decisions", {
    headers: editor,
    data: { payload: { kind: "make_site", place: site }, reason: "A test of Brindlemoor." },
  });
  expect([201, 409]).toContain(made.status());
  if (drafted !== undefined)
    await request.post("/api/v1/decisions", {
      headers: editor,
      data: {
        payload: { kind: "place_event", eventId: drafted.id, ordinal: 0, placeId: site.id, role: "struck" },
      },
    });
  sent = {
    reportId,
    eventIds,
    operationId: view.operations[0]?.id ?? "zzzzzzz",
    siteSlug: site.slug,
    siteId: site.id,
  };
  return sent;
}

async function findSeeded(request: APIRequestContext): Promise<Seeded> {
  const { features } = await (await request.get("/api/v1/events.geojson")).json();
  const { features: places } = await (
    await request.get("/api/v1/geocode?q=Al-Qaim&country=IQ&limit=1")
  ).json();
  const view = await (await request.get("/api/v1/reports/9mt3xqe")).json();
  return {
    eventId: features[0].properties.eventId,
    operationId: view.operations[0]?.id ?? "zzzzzzz",
    placeId: places[0].properties.place.placeId,
  };
}

async function decisionCount(request: APIRequestContext): Promise<number> {
  return (await (await request.get("/api/v1/decisions", { headers: editor })).json()).decisions.length;
}
