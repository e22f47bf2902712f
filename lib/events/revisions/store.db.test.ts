// Versions follow what the public saw, and nothing else; old ones stay as they were, and show nothing that was hidden since.
import { beforeAll, describe, expect, it } from "vitest";
import { pool, prisma } from "../../db/client";
import { saveActors } from "../actors/store";
import { everything } from "../filter/event-filter";
import { loadEventRows } from "../showing/store";
import { findEvent, listEventSummaries } from "../store";
import { loadEventView, loadEventViews } from "../whole-view/store";
import { countries } from "../../gazetteer/import/countries";
import { starter } from "../../gazetteer/import/starter";
import { importSources, postgresPlaceIndex } from "../../gazetteer/store";
import { keepMarks } from "../../jobs/keep-marks";
import { keepRevisions } from "../../jobs/keep-revisions";
import { processReport } from "../../jobs/process-report";
import { parseReport } from "../../reports/report";
import { saveReport } from "../../reports/store";
import { recordDecision } from "../../review/store";
import { aCanarySite, canaries } from "../../testing/canary-site";
import { publicBytes } from "../../testing/public-bytes";
import { findBrokenRevision, hashContent } from "./hash-revision";
import { findLastRevision, findRevision, findWithdrawal, listRevisionNumbers, listRevisions } from "./store";
import { whatChanged } from "./what-changed";

const text = `Strikes and attacks in the east

US warplanes carried out air strikes on weapons depots in Al-Qaim on Saturday, the Iraqi interior ministry said. The ministry said that nine people were killed.

Rockets hit a US base at Kharab al-Jir in Syria on Sunday, a monitor said. The monitor said four soldiers were injured.`;

let reportId = "";
let qaim = "";
let kharab = "";
const by = { by: "a test", reason: null };

const decide = async (payload: unknown): Promise<string> => (await recordDecision(payload, by)).id;
const undo = (decisionId: string): Promise<string> => decide({ kind: "undo", decisionId });
const rowsOf = (eventId: string) =>
  prisma().eventRevision.findMany({ where: { eventId }, orderBy: { number: "asc" } });
const placeId = async (slug: string): Promise<string> =>
  (await prisma().place.findFirstOrThrow({ where: { slug } })).id;

async function read(words: string, publisher: string): Promise<string> {
  const { id } = await saveReport(parseReport({ text: words, publishedAt: "2031-03-10", publisher }));
  await processReport(id, { index: postgresPlaceIndex(), actors: [] });
  return id;
}

async function eventAt(slug: string): Promise<string> {
  const event = (await listEventSummaries(everything, "editor")).find(({ locations }) =>
    locations.some(({ place }) => place?.slug.includes(slug)),
  );
  if (event === undefined) throw new Error(`no event was drafted at ${slug}`);
  return event.id;
}

async function claimOf(field: string): Promise<string> {
  return (await prisma().claim.findFirstOrThrow({ where: { reportId, field, eventDraft: { isNot: null } } }))
    .id;
}

beforeAll(async () => {
  await importSources([starter, countries]);
  await saveActors([]);
  reportId = await read(text, "The Example Post");
  qaim = await eventAt("al-qaim");
  kharab = await eventAt("kharab");
});

describe("a version is kept", () => {
  it("not of what nobody published, and not by what changes nothing of it", async () => {
    await decide({ kind: "accept_claim", claimId: await claimOf("killed") });
    expect(await rowsOf(qaim)).toEqual([]);
    expect(await findLastRevision(qaim, "editor")).toBeNull();
    await decide({ kind: "publish_event", eventId: qaim });
    expect((await rowsOf(qaim)).map(({ number }) => number)).toEqual([1]);
    expect(await rowsOf(kharab)).toEqual([]);
    // About the same report, but no part of this event.
    await decide({ kind: "accept_claim", claimId: await claimOf("injured") });
    await processReport(reportId, { index: postgresPlaceIndex(), actors: [] });
    await keepRevisions(() => undefined);
    await keepMarks(() => undefined);
    expect(await rowsOf(qaim)).toHaveLength(1);
  });

  it("of what the public sees, to the byte, with what brought it", async () => {
    const title = "Depots struck in Al-Qaim";
    const decisionId = await decide({ kind: "change_event", eventId: qaim, change: { title } });
    const [first, second] = await rowsOf(qaim);
    expect(second?.view).toEqual(JSON.parse(JSON.stringify(await findEvent(qaim, "public"))));
    expect(second?.cause).toEqual({
      kind: "decision",
      decisionId,
      decided: "change_event",
      isUndone: false,
    });
    expect((await findRevision(qaim, 2, "public"))?.view.title).toBe(title);
    // What is given out is what was hashed: nothing is lost on the way back from the column.
    expect(hashContent((await findRevision(qaim, 2, "public"))?.view)).toBe(second?.contentHash);
    const old = await findRevision(qaim, 1, "public");
    expect(old?.view.title).not.toBe(title);
    expect(old).toMatchObject({
      of: 2,
      until: second?.madeAt.toISOString(),
      contentHash: first?.contentHash,
    });
    expect(old?.withheld).toEqual({ places: false, sources: false });
  });

  it("again when a decision is taken back: the same content, further along the chain", async () => {
    const [first] = await rowsOf(qaim);
    const last = await prisma().decision.findFirstOrThrow({ orderBy: { sequence: "desc" } });
    await undo(last.id);
    const rows = await rowsOf(qaim);
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(rows[2]?.contentHash).toBe(first?.contentHash);
    expect(rows[2]?.hash).not.toBe(first?.hash);
    expect(rows[2]?.cause).toMatchObject({ decided: "change_event", isUndone: true });
    expect(findBrokenRevision(rows)).toBeNull();
  });

  it("of a claim that is taken away, and the older ones still hold it", async () => {
    const claimId = await claimOf("killed");
    await decide({ kind: "reject_claim", claimId });
    const page = await listRevisions(qaim, "public", { limit: 10 });
    const [now, before] = page?.entries ?? [];
    expect(whatChanged(before?.view ?? null, now?.view ?? null)).toContainEqual({
      field: "claimsTaken",
      claims: [expect.objectContaining({ id: claimId })],
    });
    expect((await findRevision(qaim, 1, "public"))?.view.claims.map(({ id }) => id)).toContain(claimId);
    expect((await findEvent(qaim, "public"))?.claims.map(({ id }) => id)).not.toContain(claimId);
    await decide({ kind: "accept_claim", claimId });
  });

  it("of a place that an import calls by another name", async () => {
    const [place] = (await findEvent(qaim, "public"))?.locations.map((each) => each.place) ?? [];
    const { number = 0 } = (await findLastRevision(qaim, "public")) ?? {};
    const where = { id: place?.id ?? "" };
    await prisma().place.update({ where, data: { name: "Qaim by the river" } });
    await keepMarks(() => undefined);
    expect(await findLastRevision(qaim, "public")).toMatchObject({
      number: number + 1,
      cause: { kind: "places" },
    });
    await prisma().place.update({ where, data: { name: place?.name ?? "" } });
    await keepMarks(() => undefined);
    const rows = await rowsOf(qaim);
    expect(rows.at(-1)?.contentHash).toBe(rows.at(-3)?.contentHash);
  });

  it("of the operation a published event is part of, whichever report it stands in", async () => {
    await read(
      "The United States struck more than 40 targets at five facilities in Iraq and Syria on 2 January, the Pentagon said. The strikes hit a headquarters in Akashat.",
      "The Example Post",
    );
    const operation = await prisma().operation.findFirstOrThrow();
    const part = await decide({
      kind: "change_event",
      eventId: qaim,
      change: { operationId: operation.id },
    });
    const before = await rowsOf(qaim);
    const published = await decide({ kind: "publish_operation", operationId: operation.id });
    const last = await findLastRevision(qaim, "public");
    expect(last).toMatchObject({ number: before.length + 1, cause: { decided: "publish_operation" } });
    expect((await findEvent(qaim, "public"))?.operation?.id).toBe(operation.id);
    await undo(published);
    // Its name is no longer public, so the version that holds it is shown without.
    const held = await findRevision(qaim, before.length + 1, "public");
    expect(held?.view.operation).toBeNull();
    expect(held?.withheld).toEqual({ places: false, sources: true });
    await undo(part);
  });
});

describe("what was kept", () => {
  it("can be neither changed nor deleted", async () => {
    await expect(pool().query("UPDATE event_revision SET made_at = now()")).rejects.toThrow("append-only");
    await expect(pool().query("DELETE FROM event_revision")).rejects.toThrow("append-only");
  });

  it("is made once of what was published before versions were, and is the same then", async () => {
    await decide({ kind: "publish_event", eventId: kharab });
    const [made] = await rowsOf(kharab);
    // A database from before there were any: the guard is for the product, so the test steps around it.
    const client = await pool().connect();
    await client.query("BEGIN; SET LOCAL session_replication_role = replica");
    await client.query("DELETE FROM event_revision WHERE event_id = $1", [kharab]);
    await client.query("COMMIT");
    client.release();
    const lines: string[] = [];
    await keepRevisions((line) => lines.push(line));
    await keepRevisions((line) => lines.push(line));
    expect(lines).toEqual(["Kept the first version of 1 event."]);
    const rows = await rowsOf(kharab);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ number: 1, cause: { kind: "kept" }, hash: made?.hash });
    expect(rows[0]?.view).toEqual(made?.view);
  });
});

describe("many at once", () => {
  it("are the same to the byte as each alone, joined ones among them", async () => {
    const third = await read("Shells hit Al-Qaim on Saturday, a monitor said. One man died.", "A Third Post");
    const draft = await prisma().eventDraft.findFirstOrThrow({ where: { reading: { reportId: third } } });
    const joined =
      draft.eventId === qaim
        ? null
        : await decide({ kind: "join_events", eventId: draft.eventId, intoEventId: qaim });
    const rows = await loadEventRows({});
    expect(rows.length).toBeGreaterThan(2);
    for (const audience of ["public", "editor"] as const) {
      const together = await loadEventViews(rows, audience);
      for (const row of rows) {
        const alone = await loadEventView(row, audience);
        expect(together.get(row.id) ?? null).toEqual(alone);
        expect(hashContent(together.get(row.id) ?? null)).toBe(hashContent(alone));
      }
    }
    if (joined !== null) await undo(joined);
  });
});

describe("a link to a version opens nothing that is closed", () => {
  it("where the event is withdrawn or joined; a time when nothing was shown is a version without content", async () => {
    const rejected = await decide({ kind: "reject_event", eventId: kharab });
    expect(await findRevision(kharab, 1, "public")).toBeNull();
    expect(await listRevisions(kharab, "public", { limit: 10 })).toBeNull();
    expect(await listRevisionNumbers(kharab, "public")).toBeNull();
    expect(await findLastRevision(kharab, "public")).toBeNull();
    expect(await findWithdrawal(kharab)).toBe((await rowsOf(kharab))[1]?.madeAt.toISOString());
    expect((await findRevision(kharab, 1, "editor"))?.view.id).toBe(kharab);
    await undo(rejected);
    const joined = await decide({ kind: "join_events", eventId: kharab, intoEventId: qaim });
    expect(await findRevision(kharab, 1, "public")).toBeNull();
    expect(await findWithdrawal(kharab)).toBeNull();
    await undo(joined);
    expect(await findWithdrawal(kharab)).toBeNull();
    expect((await rowsOf(kharab)).map(({ contentHash }) => contentHash !== null)).toEqual([
      true,
      false,
      true,
      false,
      true,
    ]);
    expect(await listRevisionNumbers(kharab, "public")).toEqual([1, 3, 5]);
    expect(await findRevision(kharab, 2, "public")).toBeNull();
    expect(await findRevision(kharab, 9, "public")).toBeNull();
    const page = await listRevisions(kharab, "public", { limit: 2, before: 4 });
    expect(page?.entries.map(({ number, view }) => [number, view === null])).toEqual([
      [3, false],
      [2, true],
    ]);
    expect(page?.earlier?.number).toBe(1);
    expect(page?.entries[0]?.until).toBe((await rowsOf(kharab))[3]?.madeAt.toISOString());
    expect(findBrokenRevision(await rowsOf(kharab))).toBeNull();
  });

  it("where the event is shown more coarsely now", async () => {
    const site = aCanarySite(await placeId("al-qaim"));
    const made = await decide({ kind: "make_site", place: site });
    const stand = async (id: string) =>
      decide({ kind: "place_event", eventId: qaim, ordinal: 0, placeId: id, role: "struck" });
    const fine = await stand(site.id);
    const title = "Depot at Vexholm struck";
    const titled = await decide({ kind: "change_event", eventId: qaim, change: { title } });
    const { number = 0 } = (await findLastRevision(qaim, "public")) ?? {};
    const asShown = async (): Promise<string> => JSON.stringify(await findRevision(qaim, number, "public"));
    expect(await asShown()).toMatch(canaries);

    // Its headline may be mended without hiding anything, and the event may be put right to a place known as well.
    const mended = await decide({ kind: "change_event", eventId: qaim, change: { title: "A depot struck" } });
    expect(await asShown()).toMatch(/Vexholm depot/);

    const coarse = await stand(await placeId("iraq"));
    const withheld = await findRevision(qaim, number, "public");
    expect(JSON.stringify(withheld)).not.toMatch(canaries);
    expect(withheld?.withheld.places).toBe(true);
    expect(withheld?.view.title).toBe("A depot struck");
    expect(JSON.stringify(await listRevisions(qaim, "public", { limit: 50 }))).not.toMatch(canaries);
    expect(await publicBytes()).not.toMatch(canaries);
    // What was shown is kept as it was.
    expect(JSON.stringify(await rowsOf(qaim))).toMatch(canaries);

    await undo(coarse);
    expect(await asShown()).toMatch(canaries);
    for (const id of [mended, titled, fine, made]) await undo(id);
    // The site is gone: no old page leads to it.
    expect(await asShown()).not.toMatch(/vexholm-depot/);
  });

  it("where a report is no longer public", async () => {
    const canary = /Thornwick/;
    const later = await read(
      "US warplanes carried out air strikes on depots in Al-Qaim on Saturday, said Thornwick Vale, an aid worker. Twelve people were killed, Vale said.",
      "Another Post",
    );
    const again = await decide({ kind: "publish_event", eventId: qaim });
    const claims = await prisma().claim.findMany({ where: { reportId: later } });
    const accepted = await Promise.all(claims.map(({ id }) => decide({ kind: "accept_claim", claimId: id })));
    const { number = 0 } = (await findLastRevision(qaim, "public")) ?? {};
    expect(JSON.stringify(await findRevision(qaim, number, "public"))).toMatch(canary);
    for (const id of [...accepted, again]) await undo(id);
    const old = await findRevision(qaim, number, "public");
    expect(JSON.stringify(old)).not.toMatch(canary);
    expect(old?.withheld).toEqual({ places: false, sources: true });
    expect(old?.view.claims.length).toBeGreaterThan(0);
  });
});
