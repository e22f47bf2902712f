// The adapter against a real server on loopback: what is asked, and that only candidates can be chosen, whatever comes back.
import http from "node:http";
import { afterEach, describe, expect, it, vi } from "vitest";
import { memoryPlaceIndex } from "../gazetteer/memory-place-index";
import type { Place } from "../gazetteer/place";
import { geoparse } from "../geoparser/geoparse";
import type { Reading } from "../geoparser/reading";
import { log } from "../log";
import { secondOpinionOf } from "./ask-model";

type Asked = { url: string; authorization: string | null; body: string };
const servers: http.Server[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  for (const server of servers.splice(0)) server.close();
});

/** An endpoint that answers every request with this content (or this raw body), and keeps what it was asked. */
async function endpoint(answer: {
  content?: string;
  raw?: string;
  status?: number;
}): Promise<{ url: string; asked: Asked[] }> {
  const asked: Asked[] = [];
  const server = http.createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString("utf8")));
    request.on("end", () => {
      asked.push({ url: request.url ?? "", authorization: request.headers.authorization ?? null, body });
      response.statusCode = answer.status ?? 200;
      response.end(
        answer.raw ?? JSON.stringify({ choices: [{ message: { content: answer.content ?? "" } }] }),
      );
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { url: `http://127.0.0.1:${address.port}/v1`, asked };
}

const twin = (id: string, country: string, lon: number): Place => ({
  id,
  slug: `zarnuqa-${country.toLowerCase()}`,
  name: "Zarnuqa",
  kind: "town",
  origin: "gazetteer",
  point: { lon, lat: 34 },
  radiusMeters: 2_000,
  precision: "town",
  area: null,
  countryCode: country,
  admin1Name: null,
  parentId: null,
  population: 20_000,
  prominence: 0.4,
  timeZone: null,
  coordinateStatus: "verified",
  coordinateNote: null,
  externalIds: { geonames: null, wikidata: null, osm: null, wof: null, icao: null },
  sourceKey: "test",
  sourceRef: id,
  names: [],
});
const index = memoryPlaceIndex(
  [twin("aaaaaaa", "SY", 37), twin("bbbbbbb", "IQ", 43), twin("ccccccc", "JO", 36)],
  "test 1",
);
const text = "Two rockets fell on the outskirts of Zarnuqa on Monday. Nobody was hurt.";

async function read(baseUrl: string, key: string | null = null): Promise<Reading> {
  return geoparse(text, {
    index,
    publishedAt: "2024-02-05",
    secondOpinion: secondOpinionOf({ baseUrl, name: "some-model", key }),
  });
}
const mentionOf = ({ mentions }: Reading) => mentions.find(({ name }) => name === "Zarnuqa");

describe("a language model's second opinion", () => {
  it("is asked about what is too close to call, with its sentence and candidates, and its choice is marked", async () => {
    const alone = await geoparse(text, { index, publishedAt: "2024-02-05" });
    expect(mentionOf(alone)?.resolution).toMatchObject({ kind: "unresolved", reason: "too_close_to_call" });

    const mention = alone.mentions.findIndex(({ name }) => name === "Zarnuqa");
    const { url, asked } = await endpoint({
      content: `\`\`\`json\n{"choices":[{"mention":${mention},"place":"bbbbbbb"}]}\n\`\`\``,
    });
    const reading = await read(url, "secret");
    const chosen = mentionOf(reading);
    if (chosen?.resolution.kind !== "resolved") throw new Error("nothing was chosen");
    expect(chosen.candidates[chosen.resolution.candidate]?.placeId).toBe("bbbbbbb");
    expect(chosen.resolution.evidence[0]?.text).toContain("the language model some-model");
    expect(chosen.resolution.confidence).toBe(chosen.candidates[chosen.resolution.candidate]?.score);
    // What is told relative to the name stands on the choice.
    expect(chosen.relative?.point.lon).toBeCloseTo(43, 0);
    expect(reading.parserVersion).toContain("some-model");
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ url: "/v1/chat/completions", authorization: "Bearer secret" });
    expect(asked[0]?.body).toContain("outskirts of Zarnuqa");
    expect(asked[0]?.body).not.toContain("Nobody was hurt");
  });

  it.each([
    ["a place that is no candidate", { content: '{"choices":[{"mention":0,"place":"zzzzzzz"}]}' }],
    ["a mention nobody asked about", { content: '{"choices":[{"mention":99,"place":"bbbbbbb"}]}' }],
    ["null", { content: '{"choices":[{"mention":0,"place":null}]}' }],
    ["prose", { content: "It is surely the one in Iraq." }],
    ["another shape", { content: '{"mention":0,"place":"bbbbbbb"}' }],
    ["no completion", { raw: "{}" }],
    ["an error", { status: 500, raw: "out of memory" }],
    ["a flood", { raw: "x".repeat(300_000) }],
  ])("changes nothing where it answers %s", async (_what, answer) => {
    vi.spyOn(log, "error").mockImplementation(() => undefined);
    const { url } = await endpoint(answer);
    expect(await read(url)).toEqual(await geoparse(text, { index, publishedAt: "2024-02-05" }));
  });

  it("is not missed where nobody listens", async () => {
    const logged = vi.spyOn(log, "error").mockImplementation(() => undefined);
    expect(await read("http://127.0.0.1:9/v1")).toEqual(
      await geoparse(text, { index, publishedAt: "2024-02-05" }),
    );
    expect(logged).toHaveBeenCalledOnce();
  });

  it("is not asked where the rules have chosen all", async () => {
    const { url, asked } = await endpoint({ content: "{}" });
    await geoparse(text, {
      index: memoryPlaceIndex([twin("aaaaaaa", "SY", 37)], "test 2"),
      publishedAt: null,
      secondOpinion: secondOpinionOf({ baseUrl: url, name: "some-model", key: null }),
    });
    expect(asked).toEqual([]);
  });
});
