// Marks follow what the public may see: published, unpublished, joined, placed elsewhere, and back again to the byte.
import { beforeAll, describe, expect, it } from "vitest";
import { prisma } from "../../db/client";
import { countries } from "../../gazetteer/import/countries";
import { starter } from "../../gazetteer/import/starter";
import { importSources, postgresPlaceIndex } from "../../gazetteer/store";
import { processReport } from "../../jobs/process-report";
import { parseReport } from "../../reports/report";
import { saveReport } from "../../reports/store";
import { keepMarks } from "../../jobs/keep-marks";
import { recordDecision } from "../../review/store";
import { saveActors } from "../actors/store";
import { everything } from "../filter/event-filter";
import { listEventSummaries } from "../store";
import { markKinds } from "./mark";
import { pointOfMark } from "./mark-position";

const text = `Strikes and attacks in the east

US warplanes carried out air strikes on weapons depots in Al-Qaim on Saturday, the Iraqi interior ministry said. The ministry said that nine people were killed.

Rockets hit a US base at Kharab al-Jir in Syria on Sunday, said Quillmarsh Heronsby, a monitor. The monitor said four soldiers were injured.`;

const by = { by: "a test", reason: null };
let qaim = "";
let kharab = "";

/** Every mark of an event with its words, as one text. */
async function marksOf(eventId: string): Promise<string> {
  return JSON.stringify(await rowsOf(eventId));
}

async function rowsOf(eventId: string) {
  const rows = await prisma().eventMark.findMany({ where: { eventId }, orderBy: { ordinal: "asc" } });
  return Promise.all(
    rows.map(async (row) => {
      const set = async (id: number) => (await prisma().markSet.findUniqueOrThrow({ where: { id } })).members;
      return {
        ...row,
        place: await prisma().markPlace.findUniqueOrThrow({ where: { id: row.place } }),
        actors: await set(row.actors),
        claimants: await set(row.claimants),
        reports: await set(row.reports),
      };
    }),
  );
}

async function allMarks(): Promise<string> {
  return JSON.stringify(
    await prisma().eventMark.findMany({ orderBy: [{ eventId: "asc" }, { ordinal: "asc" }] }),
  );
}

async function changeOf(eventId: string): Promise<bigint> {
  return (await prisma().eventChange.findUniqueOrThrow({ where: { eventId } })).changedBy;
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
  await saveActors([
    { key: "us", name: "United States", kind: "government", country: "US", aliases: ["US"] },
    {
      key: "iraq_interior",
      name: "Iraqi interior ministry",
      kind: "government",
      country: "IQ",
      aliases: ["the Iraqi interior ministry"],
    },
  ]);
  const { id } = await saveReport(
    parseReport({ text, publishedAt: "2031-03-10", publisher: "The Example Post" }),
  );
  await processReport(id, {
    index: postgresPlaceIndex(),
    actors: [{ key: "us", name: "United States", kind: "government", country: "US", aliases: ["US"] }],
  });
  qaim = await eventAt("al-qaim");
  kharab = await eventAt("kharab");
});

describe("what the job drafted", () => {
  it("has marks for editors, where its place is, with who did it and who says so", async () => {
    const [mark, ...rest] = await rowsOf(qaim);
    expect(rest).toEqual([]);
    expect(mark).toMatchObject({ isPublic: false, shown: markKinds.indexOf("mark"), actors: ["us"] });
    const place = await prisma().place.findUniqueOrThrow({ where: { id: mark?.place.placeId ?? "" } });
    expect(place.slug).toContain("al-qaim");
    const at = pointOfMark({ mx: mark?.mx ?? 0, my: mark?.my ?? 0 });
    expect(at.lon).toBeCloseTo(place.lon ?? 0, 5);
    expect(at.lat).toBeCloseTo(place.lat ?? 0, 5);
    expect(mark?.place.path[0]).toBe(place.id);
    expect(mark?.place.path).toContain(place.parentId);
    expect(mark?.reports).toHaveLength(1);
    expect(mark?.claimants).not.toEqual([]);
  });

  it("stands in the books of changes", async () => {
    expect(await changeOf(qaim)).toBeGreaterThan(0n);
  });
});

describe("a decision", () => {
  it("to publish makes the marks public, without claims nobody accepted, and its undo brings them back to the byte", async () => {
    const before = await allMarks();
    const changed = await changeOf(qaim);
    const { id } = await recordDecision({ kind: "publish_event", eventId: qaim }, by);
    expect(await rowsOf(qaim)).toMatchObject([{ isPublic: true }]);
    expect(await rowsOf(kharab)).toMatchObject([{ isPublic: false }]);
    expect(await changeOf(qaim)).toBeGreaterThan(changed);
    await recordDecision({ kind: "undo", decisionId: id }, by);
    expect(await allMarks()).toBe(before);
  });

  it("about a claim changes who is heard in public", async () => {
    const published = await recordDecision({ kind: "publish_event", eventId: kharab }, by);
    const claim = await prisma().claim.findFirstOrThrow({
      where: { eventDraft: { eventId: kharab }, claimant: { path: ["name"], string_contains: "Heronsby" } },
    });
    const before = await marksOf(kharab);
    const { id } = await recordDecision({ kind: "reject_claim", claimId: claim.id }, by);
    const rejected = await marksOf(kharab);
    await recordDecision({ kind: "undo", decisionId: id }, by);
    expect(await marksOf(kharab)).toBe(before);
    const accepted = await recordDecision({ kind: "accept_claim", claimId: claim.id }, by);
    const heard = await marksOf(kharab);
    expect(heard).toContain("Heronsby");
    expect(rejected).not.toContain("Heronsby");
    await recordDecision({ kind: "undo", decisionId: accepted.id }, by);
    expect(await marksOf(kharab)).toBe(before);
    await recordDecision({ kind: "undo", decisionId: published.id }, by);
  });

  it("to reject, or to join to another, takes the marks away and notes the change", async () => {
    const before = await allMarks();
    for (const payload of [
      { kind: "reject_event", eventId: kharab },
      { kind: "join_events", eventId: kharab, intoEventId: qaim },
    ]) {
      const changed = await changeOf(kharab);
      const { id } = await recordDecision(payload, by);
      expect(await rowsOf(kharab)).toEqual([]);
      expect(await changeOf(kharab)).toBeGreaterThan(changed);
      await recordDecision({ kind: "undo", decisionId: id }, by);
      expect(await allMarks()).toBe(before);
    }
  });
});

describe("keeping marks", () => {
  const kept = async (): Promise<string[]> => {
    const told: string[] = [];
    await keepMarks((line) => told.push(line));
    return told;
  };

  it("finds nothing to do where each recomputation did it", async () => {
    await kept();
    const before = await allMarks();
    expect(await kept()).toEqual([]);
    expect(await allMarks()).toBe(before);
  });

  it("gives marks, once, to a database from before there were any", async () => {
    const before = await allMarks();
    await prisma().eventMark.deleteMany();
    await prisma().eventChange.deleteMany();
    expect(await kept()).toHaveLength(1);
    expect(await allMarks()).toBe(before);
    expect(await kept()).toEqual([]);
  });

  it("makes all anew that older rules made", async () => {
    const before = await allMarks();
    await prisma().setting.update({ where: { key: "event_marks" }, data: { value: 0 } });
    await prisma().eventMark.updateMany({ data: { edge: 0 } });
    expect(await kept()).toHaveLength(1);
    expect(await allMarks()).toBe(before);
  });

  it("gives the data another revision, once, where names become known", async () => {
    const revision = async (): Promise<bigint> =>
      (await prisma().eventChange.aggregate({ _max: { changedBy: true } }))._max.changedBy ?? 0n;
    await kept();
    const before = await revision();
    await prisma().actor.create({
      data: { key: "somebody", name: "Somebody", kind: "monitor", aliases: [] },
    });
    await kept();
    const after = await revision();
    expect(after).toBeGreaterThan(before);
    await kept();
    expect(await revision()).toBe(after);
    const { key, nameCount } = await prisma().source.findFirstOrThrow();
    await prisma().source.update({ where: { key }, data: { nameCount: (nameCount ?? 0) + 1 } });
    await kept();
    expect(await revision()).toBeGreaterThan(after);
  });

  it("follows a place that an import calls by another name, or puts elsewhere in the hierarchy", async () => {
    const before = await marksOf(qaim);
    const placeId = (await rowsOf(qaim))[0]?.place.placeId ?? "";
    const { name, parentId } = await prisma().place.findUniqueOrThrow({ where: { id: placeId } });
    await prisma().place.update({ where: { id: placeId }, data: { name: "Qaim by the river" } });
    const changed = await changeOf(qaim);
    expect(await kept()).toHaveLength(1);
    expect(await marksOf(qaim)).toContain("Qaim by the river");
    expect(await changeOf(qaim)).toBeGreaterThan(changed);
    await prisma().place.update({ where: { id: placeId }, data: { name, parentId: null } });
    await kept();
    expect((await rowsOf(qaim))[0]?.place.path).toEqual([placeId]);
    await prisma().place.update({ where: { id: placeId }, data: { parentId } });
    await kept();
    expect(await marksOf(qaim)).toBe(before);
  });
});
