// What the other routes really answer is what the description says of it.
import { beforeAll, describe, expect, it } from "vitest";
import { countries } from "../../../lib/gazetteer/import/countries";
import { starter } from "../../../lib/gazetteer/import/starter";
import { importSources } from "../../../lib/gazetteer/store";
import { prepareQueue } from "../../../lib/jobs/queue";
import { ensureEditorKey } from "../../../lib/review/editor-key";
import { testDatabaseUrl } from "../../../lib/testing/test-database";
import { ourError, type Method } from "../api-route";
import { apiRoutes } from "../api-routes";
import { GET as decisions, POST as decide } from "../v1/decisions/route";
import { GET as events } from "../v1/events.geojson/route";
import { POST as read } from "../v1/read/route";
import { GET as report } from "../v1/reports/[id]/route";
import { POST as send } from "../v1/reports/route";
import { DELETE as signOut, POST as signIn } from "../v1/session/route";

let key = "";
const origin = "http://localhost";
const post = (path: string, body: unknown, headers: Record<string, string> = {}): Request =>
  new Request(`${origin}${path}`, {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "Content-Type": "application/json", ...headers },
  });
const editor = () => ({ Authorization: `Bearer ${key}` });

/** The answer, checked against what is told of the route for that status; its body. */
async function checked(path: string, method: Method, response: Response): Promise<unknown> {
  const answer = apiRoutes.find((route) => route.path === path)?.operations[method]?.answers[response.status];
  expect(answer, `${method} ${path} answered ${response.status}`).toBeDefined();
  const type = response.headers.get("content-type")?.split(";")[0] ?? "";
  if (answer?.content === null) return null;
  const schema = answer?.content?.[type];
  expect(schema, `${method} ${path} answered ${type}`).toBeDefined();
  return schema?.parse(await response.json());
}

beforeAll(async () => {
  await importSources([starter, countries]);
  await prepareQueue(testDatabaseUrl());
  key = (await ensureEditorKey()) ?? "";
  expect(key).not.toBe("");
});

describe("the description of", () => {
  it("events.geojson holds", async () => {
    const path = "/api/v1/events.geojson";
    await checked(path, "get", await events(new Request(`${origin}${path}?kind=strike&when=2024-01-01/`)));
    await checked(path, "get", await events(new Request(`${origin}${path}?kind=parade`)));
    const tag = (await events(new Request(`${origin}${path}`))).headers.get("etag") ?? "";
    const again = await events(new Request(`${origin}${path}`, { headers: { "If-None-Match": tag } }));
    expect(again.status).toBe(304);
    await checked(path, "get", again);
  });

  it("read holds", async () => {
    const path = "/api/v1/read";
    const text = "An air strike hit a depot near Abu Kamal in Syria on Friday, a monitor said.";
    const answer = await checked(path, "post", await read(post(path, { text, publishedAt: "2024-02-03" })));
    expect(answer).toMatchObject({ reading: { mentions: expect.arrayContaining([expect.anything()]) } });
    await checked(path, "post", await read(post(path, {})));
  });

  it("reports and one report holds", async () => {
    const path = "/api/v1/reports";
    const text = "Rockets hit a base near Akashat in Iraq, the ministry said.";
    const first = await checked(path, "post", await send(post(path, { text, language: "en" }, editor())));
    expect(first).toMatchObject({ state: "queued" });
    await checked(path, "post", await send(post(path, { text }, editor())));
    await checked(path, "post", await send(post(path, { text })));
    await checked(path, "post", await send(post(path, { text: "" }, editor())));
    const id = typeof first === "object" && first !== null && "id" in first ? String(first.id) : "";
    const ask = (headers: Record<string, string>): Promise<Response> =>
      report(new Request(`${origin}${path}/${id}`, { headers }), { params: Promise.resolve({ id }) });
    await checked(`${path}/{id}`, "get", await ask(editor()));
    const hidden = await ask({});
    expect(hidden.status).toBe(404);
    await checked(`${path}/{id}`, "get", hidden);
  });

  it("decisions holds", async () => {
    const path = "/api/v1/decisions";
    await checked(path, "get", await decisions(new Request(`${origin}${path}`, { headers: editor() })));
    await checked(path, "get", await decisions(new Request(`${origin}${path}`)));
    const payload = { kind: "publish_event", eventId: "0000000" };
    const unknown = await decide(post(path, { payload }, editor()));
    expect(unknown.status).toBe(404);
    await checked(path, "post", unknown);
    await checked(path, "post", await decide(post(path, { payload: { kind: "dance" } }, editor())));
  });

  it("session holds", async () => {
    const path = "/api/v1/session";
    const ours = { Origin: origin, Host: "localhost" };
    await checked(path, "post", await signIn(post(path, { key }, ours)));
    await checked(path, "post", await signIn(post(path, { key: "nonsense" }, ours)));
    await checked(path, "post", await signIn(post(path, { key: 5 }, ours)));
    await checked(path, "post", await signIn(post(path, { key })));
    await checked(
      path,
      "delete",
      await signOut(new Request(`${origin}${path}`, { method: "DELETE", headers: ours })),
    );
  });

  it("errors holds", async () => {
    const response = await read(post("/api/v1/read", { text: 1 }));
    expect(ourError.parse(await response.json()).error.kind).toBe("invalid");
  });
});
