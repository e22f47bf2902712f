// Deciding and taking back: the public sees what was published and nothing else, and undoing brings the bytes back.
import { beforeAll, describe, expect, it } from "vitest";
import { pool, prisma } from "../db/client";
import { everything } from "../events/filter/event-filter";
import { findEvent, findEventPath, findOperation, listEventSummaries } from "../events/store";
import { saveActors } from "../events/actors/store";
import { countries } from "../gazetteer/import/countries";
import { starter } from "../gazetteer/import/starter";
import { findPlaceBySlug, importSources, postgresPlaceIndex } from "../gazetteer/store";
import { processReport } from "../jobs/process-report";
import { parseReport } from "../reports/report";
import { findReportView } from "../reports/showing/store";
import { saveReport } from "../reports/store";
import { publicBytes } from "../testing/public-bytes";
import { randomPublicId } from "../text/public-id";
import type { DecisionPayload } from "./decision";
import { findBrokenLink } from "./hash-decision";
import { listReviewItems, reviewContext } from "./showing/store";
import { listChain, recordDecision } from "./store";

const canary = "Quillmarsh Heronsby";
const text = `Strikes and attacks in the east

US warplanes carried out air strikes on weapons depots in Al-Qaim on Saturday, the Iraqi interior ministry said. The ministry said that nine people were killed.

Rockets hit a US base at Kharab al-Jir in Syria on Sunday, said ${canary}, a monitor. The monitor said four soldiers were injured.

There have been at least 31 attacks on US bases in Iraq and Syria since October 17, the Pentagon said.`;

let reportId = "";
const by = { by: "a test", reason: null };

async function publish(id: string): Promise<string> {
  return (await recordDecision({ kind: "publish_event", eventId: id }, by)).id;
}

async function undo(decisionId: string): Promise<void> {
  await recordDecision({ kind: "undo", decisionId }, by);
}

async function readText(
  words: string,
  more: { publisher?: string; isRetelling?: boolean } = {},
): Promise<string> {
  const { id } = await saveReport(
    parseReport({ text: words, publishedAt: "2031-03-10", publisher: "The Example Post", ...more }),
  );
  await processReport(id, { index: postgresPlaceIndex(), actors: [] });
  return id;
}

async function eventAt(place: string): Promise<string> {
  const event = (await listEventSummaries(everything, "editor")).find((each) =>
    each.locations.some((location) => location.place?.slug.includes(place)),
  );
  if (event === undefined) throw new Error(`no event was drafted at ${place}`);
  return event.id;
}

beforeAll(async () => {
  await importSources([starter, countries]);
  await saveActors([]);
  reportId = await readText(text);
});

describe("what nobody has confirmed", () => {
  it("is seen by editors and by nobody else", async () => {
    expect(await publicBytes()).not.toContain("Qaim");
    expect(await publicBytes()).not.toContain(canary);
    expect(await findReportView(reportId, "public")).toBeNull();
    expect((await findReportView(reportId, "editor"))?.text).toBe(text);
    expect((await listReviewItems(reportId)).map((item) => item.subject)).toEqual(
      expect.arrayContaining(["event", "claim"]),
    );
  });

  it("stays unseen when one event of the same report is published", async () => {
    const decision = await publish(await eventAt("al-qaim"));
    const bytes = await publicBytes();
    expect(bytes).toContain("al-qaim");
    expect(bytes).not.toContain(canary);
    expect((await findReportView(reportId, "public"))?.text).toBeNull();
    await undo(decision);
  });

  it("does not come in through a published event that a later report tells of too", async () => {
    const eventId = await eventAt("al-qaim");
    const decision = await publish(eventId);
    const before = await publicBytes();
    const later = await readText(
      "US warplanes carried out air strikes on depots in Al-Qaim on Saturday, said Thornwick Vale, an aid worker. Twelve people were killed, Vale said.",
      { publisher: "Another Post" },
    );
    const telling = await prisma().eventDraft.findFirstOrThrow({ where: { reading: { reportId: later } } });
    expect(telling.eventId).toBe(eventId);
    expect(await publicBytes()).toBe(before);
    expect((await listReviewItems(later)).find((item) => item.subject === "event")?.reason).toContain(
      "tells of it too",
    );
    const again = await publish(eventId);
    expect((await findEvent(eventId, "public"))?.reportCount).toBe(2);
    await undo(again);
    expect(await publicBytes()).toBe(before);
    await undo(decision);
  });
});

describe("undoing a decision brings the public bytes back", () => {
  const site = {
    id: randomPublicId(),
    slug: "depot-south-of-al-qaim",
    name: "Depot south of Al-Qaim",
    lon: 41.1,
    lat: 34.3,
    radiusMeters: 400,
    precision: "locality",
    basis: "inferred",
    note: null,
    names: [],
  } as const;

  /** Each kind with a way to make it against what the job drafted; published first, so that the change shows. */
  const kinds: [DecisionPayload["kind"], () => Promise<unknown>][] = [
    [
      "resolve_mention",
      async () => {
        const view = await findReportView(reportId, "editor");
        const mention = view?.mentions.find(
          (each) => each.kind === "literal" && each.chosen?.slug?.startsWith("al-qaim") === true,
        );
        const other = await prisma().place.findFirstOrThrow({ where: { slug: "akashat" } });
        if (mention === undefined) throw new Error("Al-Qaim was not read");
        return {
          kind: "resolve_mention",
          mention: { reportId, start: mention.start, end: mention.end },
          placeId: other.id,
        };
      },
    ],
    [
      "make_site",
      async () => ({
        kind: "make_site",
        place: {
          ...site,
          parentId: (await prisma().place.findFirstOrThrow({ where: { slug: "al-qaim" } })).id,
        },
      }),
    ],
    [
      "place_event",
      async () => ({
        kind: "place_event",
        eventId: await eventAt("al-qaim"),
        ordinal: 0,
        placeId: (await prisma().place.findFirstOrThrow({ where: { slug: "akashat" } })).id,
        role: "struck",
      }),
    ],
    [
      "change_event",
      async () => ({
        kind: "change_event",
        eventId: await eventAt("al-qaim"),
        change: { title: "Depots struck in Al-Qaim", firstDay: "2031-03-07", lastDay: "2031-03-08" },
      }),
    ],
    ["publish_event", async () => ({ kind: "publish_event", eventId: await eventAt("kharab") })],
    ["reject_event", async () => ({ kind: "reject_event", eventId: await eventAt("al-qaim") })],
    [
      "join_events",
      async () => ({
        kind: "join_events",
        eventId: await eventAt("kharab"),
        intoEventId: await eventAt("al-qaim"),
      }),
    ],
    ["accept_claim", async () => ({ kind: "accept_claim", claimId: await claimOf("killed") })],
    [
      "change_claim",
      async () => ({
        kind: "change_claim",
        claimId: await claimOf("killed"),
        change: { min: 8, max: 9, population: "civilian" },
      }),
    ],
    ["reject_claim", async () => ({ kind: "reject_claim", claimId: await claimOf("killed") })],
  ];

  async function claimOf(field: string): Promise<string> {
    return (
      await prisma().claim.findFirstOrThrow({
        where: { reportId, field, eventDraft: { isNot: null } },
        orderBy: { ordinal: "asc" },
      })
    ).id;
  }

  it.each(kinds)("%s", async (kind, make) => {
    const claim = await claimOf("killed");
    const first = [await publish(await eventAt("al-qaim"))];
    if (kind === "reject_claim" || kind === "change_claim")
      first.push((await recordDecision({ kind: "accept_claim", claimId: claim }, by)).id);
    const before = await publicBytes();
    const { id } = await recordDecision(await make(), by);
    // A site alone is seen by nobody; every other kind shows.
    if (kind === "make_site") expect(await publicBytes()).toBe(before);
    else expect(await publicBytes()).not.toBe(before);
    await undo(id);
    expect(await publicBytes()).toBe(before);
    for (const each of first.reverse()) await undo(each);
  });

  it("a site shows while a published event stands on it, and cannot be taken back under it", async () => {
    const eventId = await eventAt("al-qaim");
    const parentId = (await prisma().place.findFirstOrThrow({ where: { slug: "al-qaim" } })).id;
    const before = await publicBytes();
    const made = await recordDecision({ kind: "make_site", place: { ...site, parentId } }, by);
    const placed = await recordDecision(
      { kind: "place_event", eventId, ordinal: 0, placeId: site.id, role: "struck" },
      by,
    );
    expect(await findPlaceBySlug(site.slug, "public")).toBeNull();
    expect(await findPlaceBySlug(site.slug, "editor")).not.toBeNull();
    const published = await publish(eventId);
    expect(await findPlaceBySlug(site.slug, "public")).toMatchObject({
      name: site.name,
      radiusMeters: 400,
      kind: "site",
    });
    await expect(undo(made.id)).rejects.toMatchObject({ kind: "conflict" });
    for (const id of [published.toString(), placed.id, made.id]) await undo(id);
    expect(await publicBytes()).toBe(before);
    expect(await findPlaceBySlug(site.slug, "editor")).toBeNull();
  });

  it("a joined event leads to the one it was joined to, and brings its report along", async () => {
    const [from, into] = [await eventAt("kharab"), await eventAt("al-qaim")];
    const joined = await recordDecision({ kind: "join_events", eventId: from, intoEventId: into }, by);
    const published = await publish(into);
    expect(await findEvent(from, "public")).toBeNull();
    expect((await findEventPath(from, "public"))?.id).toBe(into);
    expect((await findEvent(into, "public"))?.locations.length).toBeGreaterThan(1);
    await undo(published);
    await undo(joined.id);
  });
});

describe("decisions", () => {
  it("hang in a chain that shows a row changed behind our back", async () => {
    await undo(await publish(await eventAt("al-qaim")));
    const chain = await listChain();
    expect(chain.length).toBeGreaterThan(1);
    expect(findBrokenLink(chain)).toBeNull();
    const [first, second, ...rest] = chain;
    if (first === undefined || second === undefined) throw new Error("two decisions were made");
    expect(findBrokenLink([first, { ...second, reason: "another reason" }, ...rest])).toBe(second.sequence);
    expect(findBrokenLink([second, ...rest])).toBe(second.sequence);
  });

  it("can be neither changed nor deleted", async () => {
    await expect(pool().query("UPDATE decision SET reason = 'x'")).rejects.toThrow("append-only");
    await expect(pool().query("DELETE FROM decision")).rejects.toThrow("append-only");
  });

  it("are refused whole: nothing is written", async () => {
    const before = [await listChain(), await publicBytes()];
    const unknown = "zzzzzzz";
    await expect(recordDecision({ kind: "publish_event", eventId: unknown }, by)).rejects.toMatchObject({
      kind: "not_found",
    });
    await expect(recordDecision({ kind: "publish_event" }, by)).rejects.toMatchObject({ kind: "invalid" });
    await expect(recordDecision({ kind: "undo", decisionId: unknown }, by)).rejects.toMatchObject({
      kind: "not_found",
    });
    await expect(recordDecision({ kind: "accept_claim", claimId: unknown }, by)).rejects.toMatchObject({
      kind: "not_found",
    });
    expect([await listChain(), await publicBytes()]).toEqual(before);
  });

  it("made at the same time are all kept, one after the other", async () => {
    const claims = await prisma().claim.findMany({
      where: { reportId },
      orderBy: { ordinal: "asc" },
      take: 3,
    });
    const made = await Promise.all(
      claims.map((claim) => recordDecision({ kind: "accept_claim", claimId: claim.id }, by)),
    );
    expect(findBrokenLink(await listChain())).toBeNull();
    for (const { id } of made) await undo(id);
  });
});

describe("the review page", () => {
  it("gets the report with what waits, and what was decided about it", async () => {
    const decision = await publish(await eventAt("al-qaim"));
    const context = await reviewContext(reportId);
    expect(context?.report.text).toBe(text);
    expect(context?.events.length).toBeGreaterThan(0);
    expect(context?.decisions.find((each) => each.id === decision)).toMatchObject({
      kind: "publish_event",
      inForce: true,
    });
    expect(await reviewContext("zzzzzzz")).toBeNull();
    await undo(decision);
  });

  it("publishes an operation's totals with it", async () => {
    const id = await readText(
      "The United States struck more than 40 targets at five facilities in Iraq and Syria on Saturday night, the Pentagon said. The strikes hit depots in Al-Qaim and a headquarters in Akashat.",
    );
    const view = await findReportView(id, "editor");
    const operation = view?.operations[0];
    if (operation === undefined) throw new Error("no operation was drafted");
    const before = await publicBytes();
    const published = await recordDecision({ kind: "publish_operation", operationId: operation.id }, by);
    expect((await findOperation(operation.id, "public"))?.name).toBe(operation.name);
    await undo(published.id);
    const rejected = await recordDecision({ kind: "reject_operation", operationId: operation.id }, by);
    expect(await findOperation(operation.id, "public")).toBeNull();
    await undo(rejected.id);
    expect(await publicBytes()).toBe(before);
  });
});
