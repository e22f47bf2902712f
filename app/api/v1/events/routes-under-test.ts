// What tests of these routes begin with: a report of two events, questions, and answers held against their description.
import { expect } from "vitest";
import { saveActors } from "../../../../lib/events/actors/store";
import { everything } from "../../../../lib/events/filter/event-filter";
import { listEventSummaries } from "../../../../lib/events/store";
import { countries } from "../../../../lib/gazetteer/import/countries";
import { starter } from "../../../../lib/gazetteer/import/starter";
import { importSources, postgresPlaceIndex } from "../../../../lib/gazetteer/store";
import type { LonLat } from "../../../../lib/geo/coordinates";
import { processReport } from "../../../../lib/jobs/process-report";
import { parseReport } from "../../../../lib/reports/report";
import { saveReport } from "../../../../lib/reports/store";
import { ensureEditorKey } from "../../../../lib/review/editor-key";
import { apiRoutes } from "../../api-routes";
import type { Method } from "../../api-route";
import { POST as within } from "./within/route";

const text = `Strikes and attacks in the east

US warplanes carried out air strikes on weapons depots in Al-Qaim on Saturday, the Iraqi interior ministry said. The ministry said that nine people were killed.

Rockets hit a US base at Kharab al-Jir in Syria on Sunday, said Quillmarsh Heronsby, a monitor. The monitor said four soldiers were injured.`;

const origin = "http://localhost";
/** Who decides in these tests. */
export const by = { by: "a test", reason: null };

export type Body = Record<string, unknown> & {
  revision: string;
  total: number;
  events: { event: { id: string }; box: unknown; hasMark: boolean }[];
};

export const asked = (path: string, headers: Record<string, string> = {}): Request =>
  new Request(`${origin}${path}`, { headers });

/** The JSON of an answer, which is what the description says of it. */
export async function told(path: string, method: Method, response: Response): Promise<Body> {
  const schema = apiRoutes.find((route) => route.path === path)?.operations[method]?.answers[response.status]
    ?.content?.["application/json"];
  expect(schema, `${path} answered ${response.status}`).toBeDefined();
  const body: Body = await response.json();
  schema?.parse(body);
  return body;
}

/** POST to /api/v1/events/within. */
export function askWithin(body: unknown, query = ""): Promise<Response> {
  return within(
    new Request(`${origin}/api/v1/events/within?${query}`, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "Content-Type": "application/json" },
    }),
  );
}

export type TwoEvents = {
  /** Ids: the strike on Al-Qaim and the attack at Kharab al-Jir. */
  readonly qaim: string;
  readonly kharab: string;
  /** Where the first of them stands. */
  readonly point: LonLat;
  /** Headers of somebody with the editor's key. */
  readonly editor: Record<string, string>;
};

/** Reads the report into an empty store; nothing is published. */
export async function readTwoEvents(): Promise<TwoEvents> {
  await importSources([starter, countries]);
  await saveActors([
    { key: "us", name: "United States", kind: "government", country: "US", aliases: ["US"] },
  ]);
  const key = (await ensureEditorKey()) ?? "";
  const { id } = await saveReport(
    parseReport({ text, publishedAt: "2031-03-10", publisher: "The Example Post" }),
  );
  await processReport(id, { index: postgresPlaceIndex(), actors: [] });
  const events = await listEventSummaries(everything, "editor");
  const at = (place: string) =>
    events.find((event) => event.locations.some((location) => location.place?.slug.includes(place)));
  const qaim = at("al-qaim");
  const kharab = at("kharab");
  const point = qaim?.locations[0]?.point ?? null;
  if (qaim === undefined || kharab === undefined || point === null)
    throw new Error("the report was read otherwise");
  return { qaim: qaim.id, kharab: kharab.id, point, editor: { Authorization: `Bearer ${key}` } };
}
