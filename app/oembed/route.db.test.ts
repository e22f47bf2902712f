// What other sites' editors are given for an address of ours, and that they are given nothing of what is not public.
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { readEnvAgain } from "../../lib/env";
import { findEvent } from "../../lib/events/store";
import { recordDecision } from "../../lib/review/store";
import { by, readTwoEvents, told } from "../api/v1/events/routes-under-test";
import { oembedAnswer } from "./oembed-schema";
import { GET } from "./route";

const origin = "https://map.example.org";
let qaim = "";
let kharab = "";

const ask = (url: string, more = ""): Promise<Response> =>
  GET(new Request(`${origin}/oembed?url=${encodeURIComponent(url)}${more}`));
const answered = async (url: string, more = "") =>
  oembedAnswer.parse(await told("/oembed", "get", await ask(url, more)));

beforeAll(async () => {
  vi.stubEnv("SITE_URL", origin);
  readEnvAgain();
  ({ qaim, kharab } = await readTwoEvents());
  await recordDecision({ kind: "publish_event", eventId: qaim }, by);
});
afterAll(() => {
  vi.unstubAllEnvs();
  readEnvAgain();
});

describe("the frame", () => {
  it.each([
    ["/?kind=strike#7/34.4/40.9", "/embed?kind=strike#7/34.4/40.9"],
    ["/embed?kind=strike", "/embed?kind=strike"],
    ["/?card=7/34/40&kind=strike&shared=2026-11-23T10:00:00Z,3#7/34/40", "/embed?kind=strike#7/34/40"],
    ["/ar?kind=strike&q=x", "/ar/embed?kind=strike&amp;q=x"],
    ["/", "/embed"],
    ["/places/al-qaim", "/embed?sel=p:…"],
  ])("of %s shows %s", async (path, frame) => {
    const { html, width, height } = await answered(`${origin}${path}`);
    const [, src = ""] = /^<iframe src="https:\/\/map\.example\.org([^"]*)"/.exec(html) ?? [];
    expect(src.replace(/p:[0-9a-z]{7}$/, "p:…")).toBe(frame);
    expect([width, height]).toEqual([800, 480]);
    expect(html).toContain('width="800" height="480"');
  });

  it("of an event shows it by every address it has, with its title and its picture", async () => {
    const title = (await findEvent(qaim, "public"))?.title;
    for (const path of [`/e/${qaim}`, `/events/${qaim}`, `/events/${qaim.toUpperCase()}/any-words`]) {
      const answer = await answered(`${origin}${path}`);
      expect(answer).toMatchObject({ title, version: "1.0", type: "rich", provider_url: origin });
      expect(answer.html).toContain(`${origin}/embed?sel=e:${qaim}"`);
      expect(answer.thumbnail_url).toBe(`${origin}/map-picture?event=${qaim}&size=share`);
    }
    const exact = await answered(`${origin}/events/${qaim}@1`);
    expect(exact.html).toContain(`/embed?rev=1&amp;sel=e:${qaim}"`);
    const arabic = await answered(`${origin}/ar/events/${qaim}/x`);
    expect(arabic.html).toContain(`${origin}/ar/embed?sel=e:${qaim}"`);
    expect(arabic.title).toMatch(/[\u0600-\u06ff]/);
    expect(arabic.thumbnail_url).toMatch(/&lang=ar$/);
  });

  it("is no larger than asked for, and its picture is left out where it would be", async () => {
    const answer = await answered(`${origin}/e/${qaim}`, "&maxwidth=400&maxheight=4000");
    expect([answer.width, answer.height, answer.thumbnail_url]).toEqual([400, 480, undefined]);
    expect(answer.html).toContain('width="400" height="480"');
  });

  it("can be read by a page of any site", async () => {
    expect((await ask(`${origin}/`)).headers.get("access-control-allow-origin")).toBe("*");
  });
});

describe("nothing is given", () => {
  it.each([
    ["of another site", "https://elsewhere.example/?kind=strike"],
    ["of a page that cannot be framed", `${origin}/about`],
    ["of a report", `${origin}/reports/7kq2m4x`],
    ["of a place that is not there", `${origin}/places/nowhere`],
    ["of an event that is not there", `${origin}/e/zzzzzzz`],
    ["of a version that is not kept", () => `${origin}/events/${qaim}@9`],
    ["of an event that is not public", () => `${origin}/e/${kharab}`],
    ["of a path that is not UTF-8", `${origin}/places/%E0%A4%A`],
  ])("%s", async (_of, url) => {
    const response = await ask(typeof url === "string" ? url : url());
    expect(response.status).toBe(404);
    await told("/oembed", "get", response);
  });

  it("in another format than JSON", async () => {
    const response = await ask(`${origin}/`, "&format=xml");
    expect(response.status).toBe(501);
    await told("/oembed", "get", response);
  });

  it.each([
    ["", "url is missing"],
    ["?url=places/al-qaim", "url must be the whole address"],
    ["?url=javascript:alert(1)", "url must be the whole address"],
    ["?url=https://map.example.org/&maxwidth=0", "maxwidth must be"],
  ])("where the question is wrong: %s", async (query, message) => {
    const response = await GET(new Request(`${origin}/oembed${query}`));
    expect(response.status).toBe(400);
    expect((await response.json()).error.message).toContain(message);
  });
});
