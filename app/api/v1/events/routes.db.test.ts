// The routes of events: for the public and for editors, from one publication to the next, and what they say of wrong questions.
import zlib from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { toUnit } from "../../../../lib/geo/mercator";
import { readVectorTile } from "../../../../lib/basemap/read-vector-tile";
import { readEnvAgain } from "../../../../lib/env";
import { recordDecision } from "../../../../lib/review/store";
import { aRectangle } from "../../../../lib/testing/an-event";
import { closeTiles } from "../../../../lib/tiles/memory/store";
import { momentBytes } from "../../../../lib/tiles/event-tiles";
import { encodedHeader, takesHeader } from "../../../_http/name-encoding";
import { GET as geojson } from "../events.geojson/route";
import { GET as tile } from "../tiles/[revision]/[z]/[x]/[y]/route";
import { GET as one } from "./[id]/route";
import { GET as given } from "./[id]/given/route";
import { GET as counts } from "./counts/route";
import { GET as moments } from "./moments/route";
import { GET as revision } from "./revision/route";
import { GET as list } from "./route";
import { asked, askWithin, by, readTwoEvents, told, type Body } from "./routes-under-test";

let editor: Record<string, string> = {};
let qaim = "";
let kharab = "";
/** The tile of zoom 10 that holds Al-Qaim. */
let here = "";

const listed = async (query = "", headers = {}): Promise<Body> =>
  told("/api/v1/events", "get", await list(asked(`/api/v1/events?${query}`, headers)));
const idsOf = async (query = "", headers = {}): Promise<string[]> =>
  (await listed(query, headers)).events.map(({ event }) => event.id);

async function revisionNow(): Promise<string> {
  return (await told("/api/v1/events/revision", "get", await revision(asked("/api/v1/events/revision"))))
    .revision;
}

async function tileOf(
  address: string,
  { query = "", headers = {}, at }: { query?: string; headers?: Record<string, string>; at?: string } = {},
): Promise<Response> {
  const [z = "", x = "", y = ""] = address.split("/");
  const name = at ?? (await revisionNow());
  return tile(asked(`/api/v1/tiles/${name}/${address}?${query}`, headers), {
    params: Promise.resolve({ revision: name, z, x, y }),
  });
}

/** Ids of the single events in a tile. */
async function idsInTile(response: Response): Promise<string[]> {
  if (response.status === 204) return [];
  const layers = readVectorTile(new Uint8Array(await response.arrayBuffer()));
  return (layers.get("marks")?.features ?? []).map(({ properties }) => String(properties.eventId));
}

const getOne = (id: string, headers = {}, query = ""): Promise<Response> =>
  one(asked(`/api/v1/events/${id}?${query}`, headers), { params: Promise.resolve({ id }) });

const givenPath = "/api/v1/events/{id}/given";
const askGiven = (id: string, query = "", headers = {}): Promise<Response> =>
  given(asked(`/api/v1/events/${id}/given?${query}`, headers), { params: Promise.resolve({ id }) });

beforeAll(async () => {
  const read = await readTwoEvents();
  ({ qaim, kharab } = read);
  editor = read.editor;
  const { x, y } = toUnit(read.point);
  here = `10/${Math.floor(x * 1024)}/${Math.floor(y * 1024)}`;
});

afterAll(closeTiles);

describe("what nobody published", () => {
  it("is on no route for the public", async () => {
    expect(await listed()).toMatchObject({ total: 0, events: [] });
    expect((await tileOf("0/0/0")).status).toBe(204);
    expect((await getOne(qaim)).status).toBe(404);
    const body = await told("/api/v1/events/counts", "get", await counts(asked("/api/v1/events/counts")));
    expect(body).toMatchObject({ total: 0, actors: [], claimants: [], box: null });
    expect((await (await moments(asked("/api/v1/events/moments"))).arrayBuffer()).byteLength).toBe(0);
  });

  it.each(["2999-01-01", "2031-04-01T12:00:00Z", "2001-01-01"])(
    "was known to nobody as of %s, whoever asks: of another time there is what the public saw",
    async (asOf) => {
      const query = `asof=${asOf}`;
      for (const headers of [{}, editor]) {
        expect(await listed(query, headers)).toMatchObject({ total: 0, events: [] });
        expect((await tileOf("0/0/0", { query, headers })).status).toBe(204);
        expect((await getOne(qaim, headers, query)).status).toBe(404);
        const counted = await counts(asked(`/api/v1/events/counts?${query}`, headers));
        expect(await counted.json()).toMatchObject({ total: 0, actors: [], claimants: [] });
        const answer = await moments(asked(`/api/v1/events/moments?${query}`, headers));
        expect((await answer.arrayBuffer()).byteLength).toBe(0);
        const feed = await geojson(asked(`/api/v1/events.geojson?${query}`, headers));
        expect(await feed.json()).toMatchObject({ features: [] });
      }
    },
  );

  it("is on all of them for editors, and kept by nobody", async () => {
    expect((await idsOf("", editor)).toSorted()).toEqual([qaim, kharab].toSorted());
    const answers = await Promise.all([
      list(asked("/api/v1/events", editor)),
      counts(asked("/api/v1/events/counts", editor)),
      moments(asked("/api/v1/events/moments", editor)),
      tileOf("4/9/6", { headers: editor }),
      getOne(qaim, editor),
    ]);
    for (const answer of answers) {
      expect(answer.status).toBe(200);
      expect(answer.headers.get("cache-control")).toBe("no-store");
    }
    expect((await list(asked("/api/v1/events", { Authorization: "Bearer nonsense" }))).status).toBe(401);
  });
});

describe("what is published", () => {
  const everywhere = async (): Promise<boolean[]> => {
    const inTile = await idsInTile(await tileOf(here));
    const inList = await idsOf();
    const inFeed = await (await geojson(asked("/api/v1/events.geojson"))).text();
    return [inTile.includes(qaim), inList.includes(qaim), inFeed.includes(qaim)];
  };
  const until = async (expected: boolean): Promise<void> => {
    // The test's own patience is the limit; a reader of the map asks as often.
    for (;;) {
      if ((await everywhere()).every((is) => is === expected)) return;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  };

  it("comes into tiles, list and feed by itself within 5 seconds, and goes out with its undo", async () => {
    const before = await revisionNow();
    const { id } = await recordDecision({ kind: "publish_event", eventId: qaim }, by);
    await until(true);
    expect(await revisionNow()).not.toBe(before);
    await recordDecision({ kind: "undo", decisionId: id }, by);
    await until(false);
    const gone = await getOne(qaim);
    expect(gone.status).toBe(410);
    expect((await gone.json()).error.message).toMatch(
      /^The event was withdrawn on \d{4}-\d\d-\d\d and is not shown\.$/,
    );
    expect((await getOne(qaim, {}, "asof=2024-02-04")).status).toBe(410);
  }, 10_000);
});

describe("the routes of events", () => {
  let published = "";
  beforeAll(async () => {
    published = (await recordDecision({ kind: "publish_event", eventId: qaim }, by)).id;
    while (!(await idsOf()).includes(qaim)) await new Promise((resolve) => setTimeout(resolve, 200));
    while ((await tileOf(here)).status !== 200) await new Promise((resolve) => setTimeout(resolve, 200));
  });
  afterAll(async () => {
    await recordDecision({ kind: "undo", decisionId: published }, by);
  });

  it.each([
    ["", true],
    ["kind=strike", true],
    ["kind=attack", false],
    ["bbox=40,34,42,35", true],
    ["bbox=400,34,402,35", true],
    ["bbox=42,34,40,35", false],
    ["bbox=-170,-80,170,80", true],
    ["bbox=10,0,20,10", false],
    ["cell=6/39/25", true],
    ["cell=6/0/0", false],
    ["shown=map&sort=sources", true],
    ["shown=tray", false],
    ["near=34.4,41,30km", true],
    ["q=qaim", true],
    ["q=nowhere", false],
    ["offset=1", false],
    ["when=2031-03-08", true],
    ["when=2031-03-10/..", false],
    ["somebody=elses", true],
  ])("list what ?%s asks for", async (query, isThere) => {
    expect(await idsOf(query)).toEqual(isThere ? [qaim] : []);
  });

  it.each([
    ["", true],
    ["kind=strike", true],
    ["kind=attack", false],
    ["q=qaim", true],
    ["when=2031-03-10/..", false],
  ])("say whether ?%s gives an event", async (query, isGiven) => {
    expect(await told(givenPath, "get", await askGiven(qaim, query))).toEqual({ given: isGiven });
  });

  it("say of no event that is not there whether a filter gives it, and what is wrong with a filter", async () => {
    for (const id of [kharab, "zzzzzzz", "x"]) expect((await askGiven(id)).status).toBe(404);
    expect((await askGiven(kharab, "", editor)).status).toBe(200);
    expect((await askGiven(qaim, "kind=parade")).status).toBe(400);
  });

  it("tell a row with its box, and a tag by which it still stands", async () => {
    const response = await list(asked("/api/v1/events"));
    const tag = response.headers.get("etag") ?? "";
    expect(response.headers.get("cache-control")).toBe("public, no-cache");
    const body: Body = await response.json();
    expect(body.events[0]).toMatchObject({ hasMark: true, box: { west: expect.any(Number) } });
    expect((await list(asked("/api/v1/events", { "If-None-Match": tag }))).status).toBe(304);
  });

  it.each([
    ["limit=201", "limit must be a whole number from 1 to 200"],
    ["limit=0", "limit must be"],
    ["offset=-1", "offset must be"],
    ["bbox=1,2,3", "bbox must be four numbers"],
    ["bbox=38,95,49,38", "did lon and lat change places?"],
    ["cell=nowhere", "cell must be"],
    ["sort=loudest", "sort must be newest, oldest, precision, sources"],
    ["shown=all", "shown must be"],
    ["kind=parade", "kind must be"],
    ["when=yesterday", "when must be"],
    ["limit=1&limit=2", "limit is given twice"],
  ])("say what is wrong with ?%s", async (query, message) => {
    const response = await list(asked(`/api/v1/events?${query}`));
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(message);
  });

  it("count what there is", async () => {
    const body = await told(
      "/api/v1/events/counts",
      "get",
      await counts(asked("/api/v1/events/counts?kind=attack")),
    );
    expect(body).toMatchObject({ total: 0, kinds: { strike: 1 } });
  });

  it("give tiles that are kept for ever under the revision of now, squeezed as asked", async () => {
    const plain = await tileOf(here);
    expect(plain.headers.get("content-type")).toBe("application/vnd.mapbox-vector-tile");
    expect(plain.headers.get("cache-control")).toContain("immutable");
    expect(plain.headers.get("vary")).toContain("Accept-Encoding");
    const bytes = Buffer.from(await plain.arrayBuffer());
    for (const [encoding, decode] of [
      ["br", zlib.brotliDecompressSync],
      ["gzip", zlib.gunzipSync],
    ] as const) {
      const squeezed = await tileOf(here, { headers: { [takesHeader]: encoding } });
      const body = Buffer.from(await squeezed.arrayBuffer());
      // So small a tile may go as it is.
      const isSqueezed = squeezed.headers.get(encodedHeader) === encoding;
      expect(Buffer.compare(isSqueezed ? decode(body) : body, bytes)).toBe(0);
    }
    expect((await tileOf(here, { at: "long-ago" })).headers.get("cache-control")).toContain("max-age=60");
    expect((await tileOf(here, { query: "when=P7D" })).headers.get("cache-control")).toContain("max-age=60");
    expect((await tileOf("10/0/0")).status).toBe(204);
  });

  it.each(["3/8/0", "21/0/0", "1/0/-1", "a/b/c", "1.5/0/0"])("say that %s is no tile", async (address) => {
    const response = await tileOf(address);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("A tile is z/x/y");
  });

  it("give a moment of 12 bytes for each event, counted from a day", async () => {
    const response = await moments(asked("/api/v1/events/moments"));
    expect((await response.arrayBuffer()).byteLength % momentBytes).toBe(0);
    expect(response.headers.get("x-origin-day")).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const tag = response.headers.get("etag") ?? "";
    expect((await moments(asked("/api/v1/events/moments", { "If-None-Match": tag }))).status).toBe(304);
  });

  it("answer the same where the database is asked each time", async () => {
    const everything = async (): Promise<unknown[]> => [
      await listed("bbox=40,34,42,35"),
      await told("/api/v1/events/counts", "get", await counts(asked("/api/v1/events/counts?kind=strike"))),
      Buffer.from(await (await tileOf(here)).arrayBuffer()).toString("hex"),
      Buffer.from(await (await moments(asked("/api/v1/events/moments"))).arrayBuffer()).toString("hex"),
      await told("/api/v1/events/within", "post", await askWithin({ polygon: aRectangle(38, 32, 44, 37) })),
    ];
    const inMemory = await everything();
    vi.stubEnv("TILES_FROM", "database");
    readEnvAgain();
    try {
      expect(await everything()).toEqual(inMemory);
    } finally {
      vi.unstubAllEnvs();
      readEnvAgain();
    }
  });

  it("tell one event with what is drawn of it, also by the id of one that was joined to it", async () => {
    const body = await told("/api/v1/events/{id}", "get", await getOne(qaim.toUpperCase()));
    expect(body).toMatchObject({
      event: { id: qaim },
      drawn: { marks: { features: [{ geometry: { type: "Point" } }] } },
    });
    const { id } = await recordDecision({ kind: "join_events", eventId: kharab, intoEventId: qaim }, by);
    expect(await told("/api/v1/events/{id}", "get", await getOne(kharab))).toMatchObject({
      event: { id: qaim },
    });
    await recordDecision({ kind: "undo", decisionId: id }, by);
    await told("/api/v1/events/{id}", "get", await getOne(kharab));
    await told("/api/v1/events/{id}", "get", await getOne("nonsense"));
  });
});
