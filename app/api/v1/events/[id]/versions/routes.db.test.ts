// Versions for machines: what was shown can be checked by its hash, and what is not kept is said.
import { beforeAll, describe, expect, it } from "vitest";
import { prisma } from "../../../../../../lib/db/client";
import { saveActors } from "../../../../../../lib/events/actors/store";
import { hashContent, hashRevision } from "../../../../../../lib/events/revisions/hash-revision";
import { countries } from "../../../../../../lib/gazetteer/import/countries";
import { starter } from "../../../../../../lib/gazetteer/import/starter";
import { importSources, postgresPlaceIndex } from "../../../../../../lib/gazetteer/store";
import { processReport } from "../../../../../../lib/jobs/process-report";
import { parseReport } from "../../../../../../lib/reports/report";
import { saveReport } from "../../../../../../lib/reports/store";
import { recordDecision } from "../../../../../../lib/review/store";
import { GET as version } from "./[number]/route";
import { GET as versions } from "./route";
import { versionAnswer, versionsAnswer } from "./versions-schema";

let id = "";
const by = { by: "a test", reason: null };
const origin = "http://localhost/api/v1/events";

async function ask(number: string, of = id): Promise<Response> {
  return version(new Request(`${origin}/${of}/versions/${number}`), {
    params: Promise.resolve({ id: of, number }),
  });
}

const list = (query = "", of = id): Promise<Response> =>
  versions(new Request(`${origin}/${of}/versions${query}`), { params: Promise.resolve({ id: of }) });

/** The one event that a report tells of. */
async function eventOf(text: string): Promise<string> {
  const report = await saveReport(parseReport({ text, publishedAt: "2031-03-10", publisher: "A Post" }));
  await processReport(report.id, { index: postgresPlaceIndex(), actors: [] });
  const told = await prisma().event.findFirstOrThrow({
    where: { drafts: { some: { reading: { reportId: report.id } } } },
  });
  return told.id;
}

beforeAll(async () => {
  await importSources([starter, countries]);
  await saveActors([]);
  id = await eventOf(
    "An air strike hit a depot in Al-Qaim on Saturday, the Iraqi interior ministry said. The ministry said that nine people were killed.",
  );
  await recordDecision({ kind: "publish_event", eventId: id }, by);
  for (const title of ["A depot struck", "Depots struck"])
    await recordDecision({ kind: "change_event", eventId: id, change: { title } }, by);
});

describe("a version", () => {
  it("comes with all that checks it", async () => {
    const first = versionAnswer.parse(await (await ask("1")).json());
    const second = versionAnswer.parse(await (await ask("2")).json());
    expect(second.event.title).toBe("A depot struck");
    expect(second).toMatchObject({ number: 2, of: 3, isWhole: true, cause: "decision" });
    expect(second.contentHash).toBe(hashContent(second.event));
    expect(second.previousHash).toBe(first.hash);
    expect(second.hash).toBe(hashRevision(second.contentHash, first.hash));
    expect(second.until).not.toBeNull();
  });

  it.each(["4", "0", "x", "1.5"])("%s is not kept: the answer says which are", async (number) => {
    const response = await ask(number);
    expect(response.status).toBe(404);
    expect((await response.json()).error.message).toMatch(/These are kept: 1 to 3\.$/);
  });

  it("of an event that is not there says no more than that", async () => {
    for (const of of ["zzzzzzz", "x"]) {
      const response = await ask("1", of);
      expect(response.status).toBe(404);
      expect((await response.json()).error.message).not.toMatch(/kept/);
      expect((await list("", of)).status).toBe(404);
    }
  });
});

describe("the versions", () => {
  it("are listed newest first, a page at a time", async () => {
    const newest = versionsAnswer.parse(await (await list("?limit=2")).json());
    expect(newest.versions.map(({ number }) => number)).toEqual([3, 2]);
    expect(newest.versions[0]?.until).toBeNull();
    expect(newest.before).toBe(2);
    const older = versionsAnswer.parse(await (await list(`?limit=2&before=${newest.before}`)).json());
    expect(older.versions.map(({ number }) => number)).toEqual([1]);
    expect(older.versions[0]?.until).toBe(newest.versions[1]?.madeAt);
    expect(older.before).toBeNull();
    expect((await list("?limit=1000")).status).toBe(400);
  });

  it("of an event that was withdrawn says so, and nothing of what it told", async () => {
    const of = await eventOf("Shelling hit a market in Akashat on Friday, the Iraqi interior ministry said.");
    const published = await recordDecision({ kind: "publish_event", eventId: of }, by);
    expect((await ask("1", of)).status).toBe(200);
    await recordDecision({ kind: "undo", decisionId: published.id }, by);
    for (const response of [await ask("1", of), await ask("9", of), await list("", of)]) {
      expect(response.status).toBe(410);
      const { message } = (await response.json()).error;
      expect(message).toMatch(/^The event was withdrawn on \d{4}-\d\d-\d\d and is not shown\.$/);
    }
  });
});
