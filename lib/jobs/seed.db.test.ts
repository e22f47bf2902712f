// The seeds of the first run: twice changes nothing, and decisions only choose among what the job produced.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { pool, prisma } from "../db/client";
import { sortEventsOfPlace } from "../events/showing/events-of-place";
import { everything } from "../events/filter/event-filter";
import { eventsOfPlace, findAskedPlace, listEventSummaries } from "../events/store";
import { isOnMap } from "../events/showing/is-on-map";
import { countries } from "../gazetteer/import/countries";
import { starter } from "../gazetteer/import/starter";
import { usStatesImport } from "../gazetteer/import/us-states";
import { findBrokenLink } from "../review/hash-decision";
import { listChain, listDecisions } from "../review/store";
import { resetDatabase, testDatabaseUrl } from "../testing/test-database";
import { keepRevisions } from "./keep-revisions";
import { seedDatabase } from "./seed";
import { parseSeedDecisions } from "./seed-files";

const seeds = path.join(process.cwd(), "seeds");
const sources = [starter, countries, usStatesImport];

async function seed(more: { seedsFolder?: string; withDecisions?: boolean } = {}): Promise<string[]> {
  const lines: string[] = [];
  await seedDatabase({
    databaseUrl: testDatabaseUrl(),
    log: (line) => lines.push(line),
    seedsFolder: seeds,
    sources,
    ...more,
  });
  return lines;
}

/** Every row of every table of ours, as text in a steady order. */
async function dump(): Promise<Record<string, string[]>> {
  const tables = await pool().query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
  );
  const rows: Record<string, string[]> = {};
  for (const { name } of tables.rows) {
    rows[name] = (
      await pool().query<{ row: string }>(`SELECT t::text AS row FROM "${name}" t ORDER BY 1`)
    ).rows.map(({ row }) => row);
  }
  return rows;
}

/** "event number hash" of every version. */
async function versions(): Promise<string[]> {
  const rows = await prisma().eventRevision.findMany({ orderBy: [{ eventId: "asc" }, { number: "asc" }] });
  return rows.map(({ eventId, number, hash }) => `${eventId} ${number} ${hash}`);
}

type Drafted = { trigger: string; candidates: string[][] };

/** Of each event the words that trigger it, and the places its mentions may mean. */
async function drafted(status: string): Promise<Drafted[]> {
  const drafts = await prisma().eventDraft.findMany({
    where: { event: { status } },
    include: { reading: { include: { report: true, mentions: { include: { candidates: true } } } } },
    orderBy: [{ reading: { reportId: "asc" } }, { ordinal: "asc" }],
  });
  return drafts.map((row) => ({
    trigger: `${row.reading.reportId}:${row.startsAt}:${row.endsAt}`,
    candidates: row.reading.mentions.map((mention) =>
      mention.candidates.map((candidate) => candidate.placeId),
    ),
  }));
}

beforeAll(async () => {
  await resetDatabase();
  await seed();
});

describe("the seeds", () => {
  it("fill the first map: events of both reports are published, on the map and in the tray", async () => {
    const events = await listEventSummaries(everything, "public");
    expect(events.filter(isOnMap).length).toBeGreaterThanOrEqual(5);
    expect(events.some((event) => !isOnMap(event))).toBe(true);
    expect(events.map(({ kind, locations: [first] }) => `${kind}: ${first?.label ?? ""}`).sort()).toEqual([
      "airstrike: Depots near Abu Kamal",
      "airstrike: Headquarters at Akashat",
      "airstrike: Three houses in Al-Qaim",
      "drone_attack: a US base in Jordan",
      "interception: Yemen",
      "other: A base in western Iraq",
      "other: US base at Kharab al-Jir",
      "other: southern Israel",
    ]);
    const sites = await prisma().place.findMany({ where: { sourceKey: "sites" } });
    expect(sites.length).toBeGreaterThanOrEqual(4);
    expect(sites.every((site) => site.isPublic && site.parentId !== null && site.radiusMeters !== null)).toBe(
      true,
    );
    expect(
      (await prisma().report.findMany()).every(
        (report) => report.isPublic && report.isRetelling && report.retells !== null,
      ),
    ).toBe(true);
    expect(findBrokenLink(await listChain())).toBeNull();
  });

  it("give every published event its first version, once, when all is decided", async () => {
    const published = await listEventSummaries(everything, "public");
    expect(await versions()).toEqual([]);
    await keepRevisions(() => undefined);
    await keepRevisions(() => undefined);
    const numbers = (await versions()).map((line) => line.slice(0, 9));
    expect(numbers).toEqual(published.map(({ id }) => `${id} 1`).sort());
  });

  it("tell of every place what weighing all events would tell", async () => {
    const all = await listEventSummaries(everything, "public");
    const stoodOn = { some: { event: { status: "published" } } };
    const places = [
      ...(await prisma().place.findMany({
        where: {
          isPublic: true,
          OR: [{ locations: stoodOn }, { children: { some: { locations: stoodOn } } }],
        },
      })),
      ...(await prisma().place.findMany({ where: { isPublic: true }, orderBy: { id: "asc" }, take: 60 })),
    ];
    let told = 0;
    for (const { id } of places) {
      const asked = await findAskedPlace(id, "public");
      if (asked === null) continue;
      const expected = sortEventsOfPlace(asked, all);
      told += expected.at.length + expected.within.length + expected.possiblyHere.length;
      expect(await eventsOfPlace(id, "public")).toEqual(expected);
    }
    expect(told).toBeGreaterThan(20);
  });

  it("leave every row as it is when they are sown again", async () => {
    const before = await dump();
    expect(await seed()).toEqual([]);
    expect(await dump()).toEqual(before);
  });

  it("resolve mentions only to places the job had among its candidates", async () => {
    const resolved = (await listDecisions(1000)).flatMap(({ payload }) =>
      payload.kind === "resolve_mention" ? [payload] : [],
    );
    expect(resolved.length).toBeGreaterThan(0);
    for (const { mention, placeId } of resolved) {
      const candidates = await prisma().candidate.findMany({
        where: {
          mention: { startsAt: mention.start, endsAt: mention.end, reading: { reportId: mention.reportId } },
        },
      });
      expect(candidates.map((candidate) => candidate.placeId)).toContain(placeId);
    }
  });

  it("record only choices, confirmations, publications and sites", async () => {
    const allowed = [
      "resolve_mention",
      "make_site",
      "place_event",
      "accept_claim",
      "reject_claim",
      "publish_event",
      "reject_event",
      "join_events",
      "publish_operation",
      "reject_operation",
    ];
    const decisions = await listDecisions(1000);
    expect(
      [...new Set(decisions.map((decision) => decision.payload.kind))].filter(
        (kind) => !allowed.includes(kind),
      ),
    ).toEqual([]);
    const siteIds = new Set(
      decisions.flatMap(({ payload }) => (payload.kind === "make_site" ? [payload.place.id] : [])),
    );
    const parents = new Map(
      decisions.flatMap(({ payload }) =>
        payload.kind === "make_site" ? [[payload.place.id, payload.place.parentId] as const] : [],
      ),
    );
    for (const { payload } of decisions) {
      if (payload.kind !== "place_event" || payload.placeId === null) continue;
      const standsOn = siteIds.has(payload.placeId) ? (parents.get(payload.placeId) ?? "") : payload.placeId;
      const own = await prisma().eventDraft.findMany({
        where: { eventId: payload.eventId },
        include: { reading: { include: { mentions: { include: { candidates: true } } } } },
      });
      expect(
        own.flatMap((row) =>
          row.reading.mentions.flatMap((mention) => mention.candidates.map((candidate) => candidate.placeId)),
        ),
      ).toContain(standsOn);
    }
  });

  it("name the file and the decision where a quote is not found", async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "dateline-seeds-"));
    try {
      fs.cpSync(seeds, folder, { recursive: true });
      const [file = ""] = fs
        .readdirSync(path.join(folder, "decisions"))
        .filter((name) => name.endsWith(".json"));
      const contents = parseSeedDecisions(
        file,
        fs.readFileSync(path.join(folder, "decisions", file), "utf8"),
      );
      const wrong = {
        id: "zzzzzz0",
        payload: {
          kind: "accept_claim",
          claim: { report: "4r7k2bd", quote: "words that stand nowhere", words: "words", field: "killed" },
        },
        reason: null,
        decidedBy: "a test",
        decidedAt: "2026-11-21T12:00:00Z",
      };
      const changed = { ...contents, decisions: [...contents.decisions, wrong] };
      fs.writeFileSync(path.join(folder, "decisions", file), JSON.stringify(changed));
      await expect(seed({ seedsFolder: folder })).rejects.toThrow(
        new RegExp(`${file}, decision \\d+ \\(zzzzzz0\\): the quote "words that stand nowhere"`),
      );
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  });

  it("give the same versions in another database, hash by hash", async () => {
    const kept = await versions();
    expect(kept.length).toBeGreaterThan(0);
    await resetDatabase();
    await seed();
    await keepRevisions(() => undefined);
    expect(await versions()).toEqual(kept);
  });

  it("without decisions give the same events as drafts, with their places among the candidates, and the public nothing", async () => {
    const published = await drafted("published");
    expect(published.length).toBeGreaterThan(0);
    await resetDatabase();
    await seed({ withDecisions: false });
    const asDrafts = await drafted("draft");
    const triggers = new Map(asDrafts.map((each) => [each.trigger, each]));
    for (const each of published) expect(triggers.get(each.trigger)?.candidates).toEqual(each.candidates);
    expect(await listEventSummaries(everything, "public")).toEqual([]);
    expect(await prisma().report.count({ where: { isPublic: true } })).toBe(0);
  });
});
