// What the database itself refuses, whoever writes to it; and the job run twice.
import { beforeAll, describe, expect, it } from "vitest";
import { pool, prisma } from "../db/client";
import { countries } from "../gazetteer/import/countries";
import { starter } from "../gazetteer/import/starter";
import { importSources, postgresPlaceIndex } from "../gazetteer/store";
import { processReport } from "../jobs/process-report";
import { prepareQueue, receiveReport } from "../jobs/queue";
import { testDatabaseUrl } from "../testing/test-database";
import { parseReport } from "./report";
import { getReport, saveReport } from "./store";

const text =
  "An air strike hit a depot near Abu Kamal in Syria on Friday, the Observatory said. Four people were killed.";
let reportId = "";

async function rowsOf(tables: readonly string[]): Promise<string[][]> {
  return Promise.all(
    tables.map(async (table) =>
      (await pool().query<{ row: string }>(`SELECT t::text AS row FROM "${table}" t ORDER BY 1`)).rows.map(
        ({ row }) => row,
      ),
    ),
  );
}

beforeAll(async () => {
  await prepareQueue(testDatabaseUrl());
  await importSources([starter, countries]);
  const saved = await saveReport(parseReport({ text, publishedAt: "2031-05-04" }));
  reportId = saved.id;
  await processReport(reportId, { index: postgresPlaceIndex(), actors: [] });
});

describe("the job", () => {
  const written = [
    "report",
    "reading",
    "mention",
    "candidate",
    "resolution",
    "event_draft",
    "operation_draft",
    "claim",
    "event",
    "location",
    "operation",
    "review_item",
  ];

  it("run twice leaves the same rows and the same ids", async () => {
    const before = await rowsOf(written);
    expect(before.flat().length).toBeGreaterThan(10);
    await processReport(reportId, { index: postgresPlaceIndex(), actors: [] });
    expect(await rowsOf(written)).toEqual(before);
  });

  it("run twice at the same time leaves the same rows", async () => {
    const { id } = await saveReport(
      parseReport({ text: `${text} It was the second this month.`, publishedAt: "2031-05-04" }),
    );
    const job = (): Promise<void> => processReport(id, { index: postgresPlaceIndex(), actors: [] });
    await Promise.all([job(), job()]);
    expect(await prisma().reading.count({ where: { reportId: id } })).toBe(1);
    expect((await getReport(id)).state).toBe("read");
  });

  it("keeps event ids and claim ids when a newer gazetteer reads the report again", async () => {
    const index = postgresPlaceIndex();
    const idsOf = async (): Promise<unknown> => [
      await prisma().eventDraft.findMany({
        where: { reading: { reportId, isCurrent: true } },
        select: { eventId: true },
        orderBy: { ordinal: "asc" },
      }),
      await prisma().claim.findMany({
        where: { reading: { reportId, isCurrent: true } },
        select: { id: true },
        orderBy: { ordinal: "asc" },
      }),
    ];
    const before = await idsOf();
    await processReport(reportId, {
      index: {
        ...index,
        version: async () => "a later one",
        byNames: (queries) => index.byNames(queries),
        byIds: (ids) => index.byIds(ids),
        near: (point, radius, limit) => index.near(point, radius, limit),
        parents: (id) => index.parents(id),
      },
      actors: [],
    });
    expect(await idsOf()).toEqual(before);
    expect(await prisma().reading.count({ where: { reportId } })).toBe(2);
    await processReport(reportId, { index, actors: [] });
    expect(await prisma().reading.count({ where: { reportId } })).toBe(2);
  });

  it("writes a failure on the report and keeps the text", async () => {
    const { id } = await saveReport(parseReport({ text: `${text} A third followed.` }));
    const index = {
      ...postgresPlaceIndex(),
      version: (): Promise<string> => Promise.reject(new Error("the disk is full")),
    };
    await expect(processReport(id, { index, actors: [] })).rejects.toMatchObject({ kind: "broken" });
    const report = await getReport(id);
    expect(report).toMatchObject({ state: "failed", text: `${text} A third followed.` });
    expect(report.failure).not.toContain("disk");
    await processReport(id, { index: postgresPlaceIndex(), actors: [] });
    expect(await getReport(id)).toMatchObject({ state: "read", failure: null });
  });
});

describe("a text that comes in", () => {
  it("is kept together with its job, and twice is one report with one job", async () => {
    const report = parseReport({ text: "Shelling was heard in Mayadin on Monday." });
    const [one, other] = await Promise.all([receiveReport(report), receiveReport(report)]);
    expect(one.id).toBe(other.id);
    expect([one.isNew, other.isNew].sort()).toEqual([false, true]);
    const jobs = await pool().query("SELECT 1 FROM graphile_worker.jobs WHERE key = $1", [
      `report:${one.id}`,
    ]);
    expect(jobs.rowCount).toBe(1);
  });

  it("cannot take an id that names another text", async () => {
    await expect(saveReport(parseReport({ id: reportId, text: "Other words." }))).rejects.toMatchObject({
      kind: "conflict",
    });
  });
});

describe("the database refuses", () => {
  const claim = (columns: string, values: string): string =>
    `INSERT INTO claim (id, report_id, reading_id, ordinal, subject, period, field, population, modality, starts_at, ends_at, sentence_starts_at, sentence_ends_at, remarks, ${columns})
     SELECT 'zzzzzz1', report_id, id, 999, 'period', '{}', 'killed', 'unknown', 'states', 5, 9, 0, 20, '[]', ${values} FROM reading WHERE is_current LIMIT 1`;
  const place = (lon: string, lat: string, more = "1"): string =>
    `INSERT INTO place (id, slug, name, kind, origin, lon, lat, radius_meters, precision, prominence, coordinate_status, source_key, source_ref)
     VALUES ('zzzzzz2', 'nowhere', 'Nowhere', 'town', 'ours', ${lon}, ${lat}, ${more}, 'town', 0, 'verified', 'starter', 'x')`;

  it.each([
    ["a latitude beyond the pole", place("0", "91"), "place_lat_in_range"],
    ["a longitude beyond the date line", place("-181", "0"), "place_lon_in_range"],
    ["half a point", place("NULL", "3"), "place_point_is_whole"],
    ["a radius of nought", place("1", "1", "0"), "place_radius_is_positive"],
    ["min above max", claim("min, max", "9, 3"), "claim_interval_is_ordered"],
    ["a negative toll", claim("min, max", "-1, 3"), "claim_not_negative"],
    ["a claim that says nothing", claim("words", "NULL"), "claim_says_something"],
    [
      "a claim without a report",
      claim("min", "1").replace("SELECT 'zzzzzz1', report_id", "SELECT 'zzzzzz1', 'zzzzzz9'"),
      "claim_report_id_fkey",
    ],
    [
      "a claim about an event that names none",
      claim("min", "1").replace("'period', '{}'", "'event', NULL"),
      "claim_subject_known",
    ],
    [
      "a claim outside its sentence",
      claim("min", "1").replace("5, 9, 0, 20", "5, 29, 0, 20"),
      "claim_sentence_holds_span",
    ],
    [
      "a sentence outside the text",
      claim("min", "1").replace("5, 9, 0, 20", "5, 9, 0, 99999"),
      "lies outside the report's text",
    ],
    [
      "a mention outside the text",
      "INSERT INTO mention (reading_id, ordinal, starts_at, ends_at, name, kind) SELECT id, 999, 3, 99999, 'x', 'literal' FROM reading LIMIT 1",
      "lies outside the report's text",
    ],
    [
      "a mention that runs backwards",
      "INSERT INTO mention (reading_id, ordinal, starts_at, ends_at, name, kind) SELECT id, 999, 9, 3, 'x', 'literal' FROM reading LIMIT 1",
      "mention_span_is_forward",
    ],
    [
      "a draft outside the text",
      "INSERT INTO event_draft (reading_id, ordinal, event_id, starts_at, ends_at, draft, match) SELECT reading_id, 999, event_id, 0, 99999, draft, match FROM event_draft LIMIT 1",
      "lies outside the report's text",
    ],
    ["an unknown event kind", "UPDATE event SET kind = 'parade'", "event_kind_known"],
    ["a second current reading", "UPDATE reading SET is_current = true", "reading_one_current"],
    [
      "a location of unknown precision with a point",
      "UPDATE location SET precision = 'unknown' WHERE lon IS NOT NULL",
      "location_unknown_has_no_point",
    ],
    ["an id that is none of ours", "UPDATE report SET id = 'UPPERXX'", "report_id_is_public"],
    [
      "an id that was given before",
      "INSERT INTO event (id, slug, title, kind, grade, grade_reason, happened) SELECT id, 'x', 'x', 'other', 'single_source', '', '{}' FROM report LIMIT 1",
      "already names a report",
    ],
    [
      "the same text twice",
      "INSERT INTO report (id, title, text, text_length, sha256) SELECT 'zzzzzz3', title, text, text_length, sha256 FROM report LIMIT 1",
      "report_sha256_key",
    ],
    [
      "an empty text",
      "INSERT INTO report (id, title, text, text_length, sha256) VALUES ('zzzzzz4', 'x', '', 0, repeat('0', 64))",
      "report_text_not_empty",
    ],
    ["a failure without words", "UPDATE report SET state = 'failed'", "report_failure_told"],
  ])("%s", async (_what, statement, constraint) => {
    await expect(pool().query(statement)).rejects.toThrow(constraint);
  });

  it("an id whose row is gone: it is never given again", async () => {
    const { id } = await saveReport(parseReport({ text: "Soon deleted." }));
    await prisma().report.delete({ where: { id } });
    await expect(
      pool().query(
        "INSERT INTO event (id, slug, title, kind, grade, grade_reason, happened) VALUES ($1, 'x', 'x', 'other', 'single_source', '', '{}')",
        [id],
      ),
    ).rejects.toThrow("already names a report");
  });
});
