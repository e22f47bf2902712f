// What is answered as of an instant is what was answered at that instant: by memory, by the database, and in lists, pictures and
// exports; and nothing of it that was closed since.
import { setTimeout as passing } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readVectorTile } from "../basemap/read-vector-tile";
import { prisma } from "../db/client";
import { saveActors } from "../events/actors/store";
import { isAppError } from "../errors";
import { everything, type EventFilter } from "../events/filter/event-filter";
import { listMarkedSpots } from "../events/listing/spots/store";
import { findVersionThen } from "../events/past/store";
import { listEventsByIds, listEventSummaries } from "../events/store";
import { countries } from "../gazetteer/import/countries";
import { starter } from "../gazetteer/import/starter";
import { importSources, postgresPlaceIndex } from "../gazetteer/store";
import { processReport } from "../jobs/process-report";
import { parseReport } from "../reports/report";
import { saveReport } from "../reports/store";
import { recordDecision } from "../review/store";
import { aCanarySite, canaries } from "../testing/canary-site";
import { chanceFrom, type Chance } from "../testing/chance";
import { databaseAnswers } from "./database/store";
import type { AskedFor, MapAnswers } from "./map-answers";
import { closeTiles, memoryAnswers } from "./memory/store";

const texts = [
  `US warplanes carried out air strikes on weapons depots in Al-Qaim on Saturday, the Iraqi interior ministry said. The ministry said that nine people were killed.

Rockets hit a US base at Kharab al-Jir in Syria on Sunday, a monitor said. The monitor said four soldiers were injured.`,
  `Drones struck a convoy near Abu Kamal on Tuesday, a monitor said. Three fighters were killed, the monitor said.

Artillery shelled the town of Mayadin on 4 March, the Syrian army said. Two people were injured.`,
];
const by = { by: "a test", reason: null };
const decide = async (payload: unknown): Promise<string> => (await recordDecision(payload, by)).id;
const undo = (decisionId: string): Promise<string> => decide({ kind: "undo", decisionId });
let events: string[] = [];
let claims: string[] = [];
let places: string[] = [];

async function read(text: string): Promise<string> {
  const { id } = await saveReport(
    parseReport({ text, publishedAt: "2031-03-10", publisher: "The Example Post" }),
  );
  await processReport(id, { index: postgresPlaceIndex(), actors: [] });
  return id;
}

beforeAll(async () => {
  await importSources([starter, countries]);
  await saveActors([]);
  for (const text of texts) await read(text);
  // In an order that does not hang on ids, which are others each time.
  events = (await prisma().event.findMany({ orderBy: { title: "asc" } })).map(({ id }) => id);
  claims = (
    await prisma().claim.findMany({
      orderBy: [{ report: { receivedAt: "asc" } }, { startsAt: "asc" }, { field: "asc" }],
    })
  ).map(({ id }) => id);
  const slugs = ["al-qaim", "abu-kamal", "iraq", "mayadin"];
  places = (await prisma().place.findMany({ where: { slug: { in: slugs } }, orderBy: { slug: "asc" } })).map(
    ({ id }) => id,
  );
  expect([events.length, places.length]).toEqual([4, 4]);
});
afterAll(closeTiles);

/** An instant that parts what was before from what comes after: versions know milliseconds. */
async function now(): Promise<string> {
  await passing(3);
  const at = new Date().toISOString();
  await passing(3);
  return at;
}

const filters: Partial<EventFilter>[] = [
  { text: "struck" },
  { text: "retold" },
  { near: { point: { lon: 41, lat: 34.4 }, radiusMeters: 40_000 } },
  { kinds: ["strike"] },
  { claimants: ["a monitor"] },
  { precision: "town" },
  { rollingDays: 9_000 },
];

/** What can be asked of one who answers: of all, and under two filters that change from turn to turn. */
async function told(
  answers: MapAnswers,
  asOf: string | null,
  { today, turn }: { readonly today: Date; readonly turn: number },
): Promise<unknown[]> {
  const all: unknown[] = [];
  for (const part of [{}, filters[turn % filters.length], filters[(turn + 3) % filters.length]]) {
    const filter = { ...everything, ...part, asOf };
    const asked: AskedFor = { filter, audience: "public", today };
    const counts = await answers.counts(null, asked);
    const page = { offset: 0, limit: 100, shown: null };
    const everywhere = { box: null, cell: null };
    const ids = await answers.ids(everywhere, { ...page, sort: "newest" }, asked);
    const sorted = await answers.ids(everywhere, { ...page, sort: "sources" }, asked);
    const ground = { point: { lon: 41, lat: 34.4 }, radiusMeters: 60_000 };
    all.push({
      part,
      counts: { ...counts, revision: null },
      sorted: sorted.eventIds,
      rows: await listEventsByIds(ids.eventIds, "public", asOf),
      moments: await answers.moments(asked),
      within: await answers.within(ground, asked),
      tiles: await Promise.all(
        [
          { z: 2, x: 2, y: 1 },
          { z: 5, x: 19, y: 12 },
          { z: 6, x: 39, y: 25 },
          { z: 8, x: 157, y: 102 },
        ].map(async (tile) => layersOf(await answers.tile(tile, asked))),
      ),
      spots: await listMarkedSpots(filter, "public", { limit: 100, today }),
      exported: await listEventSummaries(filter, "public"),
    });
  }
  return all;
}

function layersOf(tile: Uint8Array | null): unknown {
  if (tile === null) return null;
  return [...readVectorTile(tile)].map(([name, { features }]) => [
    name,
    features.map((feature) => JSON.stringify(feature)).sort(),
  ]);
}

/** An edit by chance that may change what the public sees. */
function anEdit({ oneOf, below }: Chance): unknown {
  const some = (list: readonly string[]): string => list[below(list.length)] ?? "";
  const eventId = some(events);
  return oneOf<unknown>([
    { kind: "change_event", eventId, change: { title: `Something retold ${below(1_000)}` } },
    {
      kind: "change_event",
      eventId,
      change: {
        kind: oneOf(["shelling", "airstrike", "raid"]),
        firstDay: "2031-02-01",
        lastDay: "2031-02-03",
      },
    },
    { kind: "reject_event", eventId },
    { kind: "publish_event", eventId },
    { kind: "place_event", eventId, ordinal: 0, placeId: some(places), role: "struck" },
    { kind: oneOf(["accept_claim", "reject_claim"]), claimId: some(claims) },
  ]);
}

/** The decision's id; none where the desk refuses it, as what is rejected already. */
async function edit(chance: Chance): Promise<string[]> {
  return decide(anEdit(chance)).then(
    (id) => [id],
    (error: unknown) => {
      if (isAppError(error, "conflict")) return [];
      throw error;
    },
  );
}

describe("as of an instant", () => {
  it("everything is told as it was told then, through edits by chance", { timeout: 240_000 }, async () => {
    const chance = chanceFrom(4_022_024);
    const noted: { at: string; then: unknown[] }[] = [];
    const note = async (): Promise<void> => {
      const then = await told(memoryAnswers, null, { today: new Date(), turn: noted.length });
      noted.push({ at: await now(), then });
    };
    const made: string[] = [];
    await note();
    for (const eventId of events) await decide({ kind: "publish_event", eventId });
    await note();
    for (let round = 0; round < 6; round += 1) {
      made.push(...(await edit(chance)));
      if (chance.below(4) === 0) made.push(...(await edit(chance)));
      await note();
    }
    // Everything is taken back, so that today hides nothing of what was shown in between.
    for (const id of made.reverse()) await undo(id);
    await note();
    expect(new Set(noted.map(({ then }) => JSON.stringify(then[0]))).size).toBeGreaterThan(4);
    for (const [turn, { at, then }] of noted.entries()) {
      const later = { today: new Date(), turn };
      expect(await told(memoryAnswers, at, later)).toEqual(then);
      expect(await told(databaseAnswers, at, later)).toEqual(then);
    }
  });

  it("is today's answer where nothing was known later, and nothing before there were versions", async () => {
    const ids = async (asOf: string | null): Promise<readonly string[]> =>
      [...(await idsThen(memoryAnswers, asOf))].sort();
    expect(await ids("2999-01-01")).toEqual(await ids(null));
    expect(await ids(await now())).toEqual(await ids(null));
    expect(await ids("2001-01-01")).toEqual([]);
    expect(await idsThen(databaseAnswers, "2001-01-01")).toEqual([]);
  });

  it("no place is told that was hidden since, and no event that was withdrawn or joined", async () => {
    const [first = "", second = ""] = events;
    const site = aCanarySite(places[1] ?? "");
    const stand = (placeId: string): Promise<string> =>
      decide({ kind: "place_event", eventId: first, ordinal: 0, placeId, role: "struck" });
    const name = (title: string): Promise<string> =>
      decide({ kind: "change_event", eventId: first, change: { title } });
    const made = [
      await decide({ kind: "make_site", place: site }),
      await stand(site.id),
      await name("Depot at Vexholm struck"),
    ];
    const at = await now();
    expect(canaries.test(await allTold(at))).toBe(true);

    made.push(await name("A depot struck"), await stand(places[2] ?? ""));
    expect(canaries.test(await allTold(at))).toBe(false);
    expect(await idsThen(memoryAnswers, at)).toContain(first);
    expect(await idsThen(memoryAnswers, at, { text: "Vexholm" })).toEqual([]);

    const rejected = await decide({ kind: "reject_event", eventId: second });
    for (const answers of [memoryAnswers, databaseAnswers])
      expect(await idsThen(answers, at)).not.toContain(second);
    expect(await listEventsByIds([second], "editor", at)).toEqual([]);
    await undo(rejected);
    const joined = await decide({ kind: "join_events", eventId: second, intoEventId: first });
    expect(await idsThen(memoryAnswers, at)).not.toContain(second);
    await undo(joined);
    expect(await idsThen(memoryAnswers, at)).toContain(second);
    for (const id of made.reverse()) await undo(id);
  });

  it("no report is told of that is no longer public", async () => {
    const canary = /"Vale"/;
    const later = await read(
      "US warplanes carried out air strikes on depots in Al-Qaim on Saturday, said Thornwick Vale, an aid worker. Twelve people were killed, Vale said.",
    );
    const draft = await prisma().eventDraft.findFirstOrThrow({ where: { reading: { reportId: later } } });
    const made = [await decide({ kind: "publish_event", eventId: draft.eventId })];
    for (const { id } of await prisma().claim.findMany({ where: { reportId: later } }))
      made.push(await decide({ kind: "accept_claim", claimId: id }));
    const at = await now();
    expect(canary.test(await allTold(at))).toBe(true);
    expect(await idsThen(memoryAnswers, at, { report: later })).toEqual([draft.eventId]);
    for (const id of made.reverse()) await undo(id);
    expect(canary.test(await allTold(at))).toBe(false);
    expect(await idsThen(memoryAnswers, at, { report: later })).toEqual([]);
    expect(await idsThen(databaseAnswers, at, { report: later })).toEqual([]);
  });

  it("an event is the version that it was then", async () => {
    const [eventId = ""] = events;
    const before = await now();
    const { number = 0 } = (await findVersionThen(eventId, before)) ?? {};
    const title = "Named anew for a test";
    const renamed = await decide({ kind: "change_event", eventId, change: { title } });
    expect(await findVersionThen(eventId, before)).toMatchObject({ number, of: number + 1 });
    expect((await findVersionThen(eventId, await now()))?.number).toBe(number + 1);
    await undo(renamed);
    expect(await findVersionThen(eventId, "2001-01-01")).toBeNull();
  });
});

/** As one text, of both who answer, for an editor too. */
async function allTold(asOf: string): Promise<string> {
  const at = { today: new Date(), turn: 0 };
  return JSON.stringify([
    await told(memoryAnswers, asOf, at),
    await told(databaseAnswers, asOf, at),
    await listEventSummaries({ ...everything, asOf }, "editor"),
  ]);
}

async function idsThen(
  answers: MapAnswers,
  asOf: string | null,
  part: Partial<EventFilter> = {},
): Promise<readonly string[]> {
  const page = { sort: "newest", offset: 0, limit: 100, shown: null } as const;
  const filter = { ...everything, asOf, ...part };
  const asked: AskedFor = { filter, audience: "public", today: new Date() };
  return (await answers.ids({ box: null, cell: null }, page, asked)).eventIds;
}
