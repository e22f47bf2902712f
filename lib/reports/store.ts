// Reports and their readings in Postgres.
import type { Prisma, Report } from "../db/generated/client";
import { toJson, toJsonOrNull } from "../db/json";
import { prisma } from "../db/client";
import { AppError } from "../errors";
import type { Reading } from "../geoparser/reading";
import type { Span } from "../text/span";
import { randomPublicId } from "../text/public-id";
import type { NewReport } from "./report";

/** Prisma, or the transaction one is in. */
export type Connection = Prisma.TransactionClient;

export const reportStates = ["queued", "reading", "read", "failed"] as const;
export type ReportState = (typeof reportStates)[number];

/**
 * Keeps a text. The same text twice is one report: the second time the first one's id comes back with `isNew` false and
 * nothing is changed. Throws `conflict` when a given id already names another text.
 */
export async function saveReport(
  report: NewReport,
  db: Connection = prisma(),
): Promise<{ id: string; isNew: boolean; state: string }> {
  const publishedAt = report.publishedAt === null ? null : new Date(report.publishedAt);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const id = report.id ?? randomPublicId();
    const { count } = await db.report.createMany({
      data: [{ ...report, id, publishedAt }],
      skipDuplicates: true,
    });
    const found = await db.report.findUnique({
      where: { sha256: report.sha256 },
      select: { id: true, state: true },
    });
    if (found !== null) return { ...found, isNew: count === 1 };
    if (report.id !== null)
      throw new AppError(
        "conflict",
        `The id ${report.id} already names another report. Leave id out, or choose another.`,
      );
  }
  throw new AppError("broken", "No free id was found for the report in five tries.");
}

/** The row, or null. Not filtered by audience: pages ask `findReportView`. */
async function findReport(id: string, db: Connection = prisma()): Promise<Report | null> {
  return db.report.findUnique({ where: { id } });
}

/** The row. Throws `not_found`. */
export async function getReport(id: string, db: Connection = prisma()): Promise<Report> {
  const report = await findReport(id, db);
  if (report === null) throw new AppError("not_found", `There is no report ${id}.`);
  return report;
}

/** Tells how far a report is; `failure` only with "failed". The text is never touched. */
export async function saveReportState(
  id: string,
  state: ReportState,
  failure: string | null = null,
  db: Connection = prisma(),
): Promise<void> {
  await db.report.update({
    where: { id },
    data: { state, failure: state === "failed" ? (failure ?? "unknown failure") : null },
  });
}

/** The id of the reading this parser and gazetteer already made of the report, or null. */
export async function findReading(
  reportId: string,
  parserVersion: string,
  gazetteerVersion: string,
  db: Connection = prisma(),
): Promise<number | null> {
  const found = await db.reading.findUnique({
    where: { reportId_parserVersion_gazetteerVersion: { reportId, parserVersion, gazetteerVersion } },
    select: { id: true },
  });
  return found?.id ?? null;
}

/** Keeps a reading with its mentions, candidates and resolutions, and makes it the report's current one. Returns its id. */
export async function saveReading(
  db: Connection,
  reportId: string,
  reading: Reading,
  notEvents: readonly { readonly span: Span; readonly reason: string }[],
): Promise<number> {
  await db.reading.updateMany({ where: { reportId, isCurrent: true }, data: { isCurrent: false } });
  const { id: readingId } = await db.reading.create({
    data: {
      reportId,
      parserVersion: reading.parserVersion,
      gazetteerVersion: reading.gazetteerVersion,
      isCurrent: true,
      sentences: reading.sentences.map(({ start, end }) => [start, end]),
      others: toJson(reading.others),
      notEvents: toJson(notEvents),
    },
    select: { id: true },
  });
  const rows = await db.mention.createManyAndReturn({
    data: reading.mentions.map((mention, ordinal) => ({
      readingId,
      ordinal,
      startsAt: mention.start,
      endsAt: mention.end,
      name: mention.name,
      kind: mention.kind,
      kindWord: mention.kindWord,
      relative: toJsonOrNull(mention.relative),
    })),
    select: { id: true, ordinal: true },
  });
  const idOf = new Map(rows.map((row) => [row.ordinal, row.id]));
  const mentionId = (ordinal: number): number => {
    const id = idOf.get(ordinal);
    if (id === undefined) throw new Error(`mention ${ordinal} was not saved`);
    return id;
  };
  await db.candidate.createMany({
    data: reading.mentions.flatMap((mention, ordinal) =>
      mention.candidates.map(({ placeId, score, tier, matchedName, evidence, ...place }, rank) => ({
        mentionId: mentionId(ordinal),
        rank,
        placeId,
        score,
        tier,
        matchedName,
        evidence: toJson(evidence),
        place: toJson(place),
      })),
    ),
  });
  await db.resolution.createMany({
    data: reading.mentions.map(({ resolution }, ordinal) =>
      resolution.kind === "resolved"
        ? {
            mentionId: mentionId(ordinal),
            rank: resolution.candidate,
            confidence: resolution.confidence,
            reason: null,
            detail: null,
            evidence: toJson(resolution.evidence),
          }
        : {
            mentionId: mentionId(ordinal),
            rank: null,
            confidence: null,
            reason: resolution.reason,
            detail: resolution.detail,
            evidence: [],
          },
    ),
  });
  return readingId;
}

/** Makes an older reading the current one again. */
export async function makeReadingCurrent(db: Connection, reportId: string, readingId: number): Promise<void> {
  await db.reading.updateMany({
    where: { reportId, isCurrent: true, NOT: { id: readingId } },
    data: { isCurrent: false },
  });
  await db.reading.updateMany({ where: { id: readingId, isCurrent: false }, data: { isCurrent: true } });
}

/** The text with the spans of what its current reading found, for naming them by quotes. Throws `not_found`. */
export async function loadReadReport(id: string): Promise<{
  text: string;
  mentions: Span[];
  claims: (Span & { id: string; field: string; population: string })[];
}> {
  const { text } = await getReport(id);
  const current = { reportId: id, isCurrent: true };
  const mentions = await prisma().mention.findMany({
    where: { reading: current },
    orderBy: { ordinal: "asc" },
    select: { startsAt: true, endsAt: true },
  });
  const claims = await prisma().claim.findMany({
    where: { reading: current },
    orderBy: { ordinal: "asc" },
    select: { id: true, field: true, population: true, startsAt: true, endsAt: true },
  });
  return {
    text,
    mentions: mentions.map((row) => ({ start: row.startsAt, end: row.endsAt })),
    claims: claims.map((row) => ({
      id: row.id,
      field: row.field,
      population: row.population,
      start: row.startsAt,
      end: row.endsAt,
    })),
  };
}
