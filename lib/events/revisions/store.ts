// Versions in Postgres: one more for each event whose public view a recomputation changed, in its transaction; and as they may be
// shown today.
import { prisma } from "../../db/client";
import { Prisma } from "../../db/generated/client";
import { toJson } from "../../db/json";
import type { EventRow } from "../showing/event-rows";
import type { Audience } from "../event-view";
import { seesEvent } from "../public-view";
import { loadEventRows } from "../showing/store";
import { loadEventView, loadEventViews } from "../whole-view/store";
import { frozenView, type Today } from "./frozen-view"; // pure: what of an old version may be shown today
import { loadSeenToday } from "./frozen/store";
import { hashContent, hashRevision } from "./hash-revision"; // pure: the chain
import type { Revision, RevisionCause, RevisionEntry, RevisionMark } from "./revision";
import { parseStoredCause, parseStoredView } from "./stored-view";

export type Connection = Prisma.TransactionClient;

export type SaveOptions = {
  /** True leaves events without a version to `saveMissingRevisions`: what seeds decide one by one is one version in the end. */
  readonly firstLater?: boolean;
};

/**
 * Adds a version of each of these events whose public view is not what its last version holds; events that the public no longer
 * sees get one that holds nothing. The caller has the writers' turn.
 */
export async function saveRevisions(
  db: Connection,
  eventIds: readonly string[],
  cause: RevisionCause,
  { firstLater = false }: SaveOptions = {},
): Promise<void> {
  const ids = [...new Set(eventIds)].sort();
  for (let from = 0; from < ids.length; from += viewsAtOnce)
    await saveSome(db, ids.slice(from, from + viewsAtOnce), cause, firstLater);
}

/** Views that are in memory together, here and where old ones are read. */
const viewsAtOnce = 100;

async function saveSome(
  db: Connection,
  ids: readonly string[],
  cause: RevisionCause,
  firstLater: boolean,
): Promise<void> {
  const last = await loadLast(db, ids);
  const shown = await db.event.findMany({
    where: { id: { in: [...ids] }, status: "published", joinedToId: null },
    select: { id: true },
  });
  const wanted = shown.map(({ id }) => id).filter((id) => last.has(id) || !firstLater);
  const views = await loadEventViews(await loadEventRows({ id: { in: wanted } }, db), "public", db);
  const data = ids.flatMap((eventId): Prisma.EventRevisionCreateManyInput[] => {
    const before = last.get(eventId) ?? null;
    const view = views.get(eventId) ?? null;
    const contentHash = hashContent(view);
    if ((before?.contentHash ?? null) === contentHash) return [];
    const previousHash = before?.hash ?? null;
    return [
      {
        eventId,
        number: (before?.number ?? 0) + 1,
        view: view === null ? Prisma.DbNull : toJson(view),
        cause: toJson(cause),
        contentHash,
        previousHash,
        hash: hashRevision(contentHash, previousHash),
      },
    ];
  });
  await db.eventRevision.createMany({ data });
}

type Last = { number: number; contentHash: string | null; hash: string };

async function loadLast(db: Connection, eventIds: readonly string[]): Promise<Map<string, Last>> {
  const rows = await db.eventRevision.findMany({
    where: { eventId: { in: [...eventIds] } },
    distinct: ["eventId"],
    orderBy: [{ eventId: "asc" }, { number: "desc" }],
    select: { eventId: true, number: true, contentHash: true, hash: true },
  });
  return new Map(rows.map(({ eventId, ...row }) => [eventId, row]));
}

/** What can be cited of an event now: its last version. Null where the audience may not see it, or none is kept. */
export async function findLastRevision(
  eventId: string,
  audience: Audience,
): Promise<(RevisionMark & { readonly contentHash: string }) | null> {
  if ((await findSeen(eventId, audience)) === null) return null;
  const row = await prisma().eventRevision.findFirst({
    where: { eventId },
    orderBy: { number: "desc" },
    select: markParts,
  });
  if (row === null || row.contentHash === null) return null;
  return { ...toMark(row, null), contentHash: row.contentHash };
}

/** One version as it may be shown today, or null: where there is none, it held nothing, or the audience may not see the event now. */
export async function findRevision(
  eventId: string,
  number: number,
  audience: Audience,
): Promise<Revision | null> {
  const seen = await findSeen(eventId, audience);
  if (seen === null) return null;
  const [rows, of] = await Promise.all([
    prisma().eventRevision.findMany({
      where: { eventId, number: { gte: number, lte: number + 1 } },
      orderBy: { number: "asc" },
    }),
    prisma().eventRevision.count({ where: { eventId } }),
  ]);
  const [row, next] = rows;
  const frozen = row?.number === number ? parseStoredView(row.view) : null;
  if (row === undefined || frozen === null) return null;
  const today = await loadToday(seen, [frozen]);
  return { ...toMark(row, next?.madeAt ?? null), eventId, of, ...frozenView(frozen, today) };
}

export type RevisionPage = {
  /** Newest first. */
  readonly entries: readonly RevisionEntry[];
  /** The version before the oldest of these, to tell what the oldest changed; null at the first. */
  readonly earlier: RevisionEntry | null;
};

/** Versions below `before` (null: from the last), at most `limit`. Null where the audience may not see the event. */
export async function listRevisions(
  eventId: string,
  audience: Audience,
  { before = null, limit }: { readonly before?: number | null; readonly limit: number },
): Promise<RevisionPage | null> {
  const seen = await findSeen(eventId, audience);
  if (seen === null) return null;
  const rows = await prisma().eventRevision.findMany({
    // One more above says until when the newest stood, one more below what the oldest changed.
    where: { eventId, ...(before === null ? {} : { number: { lte: before } }) },
    orderBy: { number: "desc" },
    take: limit + (before === null ? 1 : 2),
  });
  const frozen = rows.map((row) => parseStoredView(row.view));
  const today = await loadToday(
    seen,
    frozen.filter((view) => view !== null),
  );
  const entries = rows.map((row, index): RevisionEntry => {
    const view = frozen[index] ?? null;
    return {
      ...toMark(row, rows[index - 1]?.madeAt ?? null),
      ...(view === null ? { view, withheld: { places: false, sources: false } } : frozenView(view, today)),
    };
  });
  const listed = entries.filter(({ number }) => before === null || number < before);
  return { entries: listed.slice(0, limit), earlier: listed[limit] ?? null };
}

/** Numbers of the versions that can be opened, ascending; null where the audience may not see the event. */
export async function listRevisionNumbers(eventId: string, audience: Audience): Promise<number[] | null> {
  if ((await findSeen(eventId, audience)) === null) return null;
  const rows = await prisma().eventRevision.findMany({
    where: { eventId, contentHash: { not: null } },
    orderBy: { number: "asc" },
    select: { number: true },
  });
  return rows.map(({ number }) => number);
}

/**
 * Since when (UTC ISO instant) an event that the public had seen is withdrawn; null for one that is shown or joined to another, and
 * for one that never was public: of that nothing is told.
 */
export async function findWithdrawal(eventId: string): Promise<string | null> {
  const last = await prisma().eventRevision.findFirst({
    where: { eventId },
    orderBy: { number: "desc" },
    select: { madeAt: true, contentHash: true, event: { select: { joinedToId: true } } },
  });
  return last === null || last.contentHash !== null || last.event.joinedToId !== null
    ? null
    : last.madeAt.toISOString();
}

/** The event as it is now, where the audience may see it. */
async function findSeen(eventId: string, audience: Audience): Promise<EventRow | null> {
  const [row] = await loadEventRows({ id: eventId });
  return row !== undefined && seesEvent(row, audience) ? row : null;
}

async function loadToday(
  row: EventRow,
  views: readonly NonNullable<RevisionEntry["view"]>[],
): Promise<Today> {
  const [view, seen] = await Promise.all([loadEventView(row, "public"), loadSeenToday(views)]);
  return { view, ...seen };
}

const markParts = {
  number: true,
  cause: true,
  madeAt: true,
  contentHash: true,
  previousHash: true,
  hash: true,
} satisfies Prisma.EventRevisionSelect;

function toMark(
  row: Prisma.EventRevisionGetPayload<{ select: typeof markParts }>,
  until: Date | null,
): RevisionMark {
  return {
    number: row.number,
    cause: parseStoredCause(row.cause),
    madeAt: row.madeAt.toISOString(),
    until: until?.toISOString() ?? null,
    contentHash: row.contentHash,
    previousHash: row.previousHash,
    hash: row.hash,
  };
}
