// Marks in Postgres: rebuilt for the events a recomputation touched, in its transaction.
import { createHash } from "node:crypto";
import * as turf from "@turf/turf";
import type { Prisma } from "../../db/generated/client";
import { precisions } from "../../geo/precision";
import { listActors } from "../actors/store";
import { eventKinds, kindGroupOf, kindGroups, weapons } from "../event-kind";
import type { EventRow } from "../showing/event-rows";
import { grades, type Audience } from "../event-view";
import { viewSummary } from "../public-view";
import { loadEventRows } from "../showing/store";
import { parseStoredClaimant } from "../stored-json";
import { edges, markKinds, type Mark, type MarkPlace } from "./mark";
import { markPosition } from "./mark-position";
import { marksOfEvent } from "./marks-of-event"; // pure: an event as somebody sees it -> its marks

export type Connection = Prisma.TransactionClient;

/** Events whose marks are made together where there are many. */
const batchSize = 500;
/** What a smallint holds. */
const mostReports = 32_767;

/**
 * Makes the marks of these events anew, and notes that they changed. What the public sees has public marks; what only an editor
 * sees has marks for editors; what nobody lists (rejected, joined to another, told by no reading) has none.
 */
export async function saveMarks(db: Connection, eventIds: readonly string[]): Promise<void> {
  const ids = [...new Set(eventIds)];
  for (let from = 0; from < ids.length; from += batchSize) {
    const some = ids.slice(from, from + batchSize);
    await replaceMarks(db, some, await makeMarks(db, some));
  }
}

async function makeMarks(db: Connection, eventIds: readonly string[]): Promise<Map<string, Mark[]>> {
  const rows = await loadEventRows(
    { id: { in: [...eventIds] }, joinedToId: null, status: { not: "rejected" } },
    db,
  );
  const claimants = await loadClaimants(db, rows);
  const keyOfActor = new Map((await listActors(db)).map((actor) => [actor.name, actor.key]));
  const paths = await loadPaths(
    db,
    rows.flatMap((row) => row.locations.flatMap(({ placeId }) => placeId ?? [])),
  );
  return new Map(
    rows.flatMap((row) => {
      const audience: Audience = row.status === "published" ? "public" : "editor";
      const summary = viewSummary(row, audience);
      if (summary === null) return [];
      const isPublic = audience === "public";
      const marks = marksOfEvent(
        {
          summary,
          isPublic,
          weapon: row.weapon,
          actors: row.actor === null ? [] : [keyOfActor.get(row.actor) ?? row.actor],
          claimants: (claimants.get(row.id) ?? []).flatMap((each) =>
            !isPublic || each.isPublic ? [each.name] : [],
          ),
          reports: row.tellings.flatMap((each) => (!isPublic || each.isPublic ? [each.reportId] : [])),
        },
        (placeId) => paths.get(placeId) ?? [placeId],
      );
      return [[row.id, marks] as const];
    }),
  );
}

/** Who says something of each event that was not rejected: keys of known actors, else names. */
async function loadClaimants(
  db: Connection,
  rows: readonly EventRow[],
): Promise<Map<string, { name: string; isPublic: boolean }[]>> {
  const eventOfClaim = new Map(rows.flatMap((row) => row.claims.map((claim) => [claim.id, row.id] as const)));
  const claims = await db.claim.findMany({
    where: {
      id: { in: [...eventOfClaim.keys()] },
      status: { not: "rejected" },
      OR: [{ reading: { isCurrent: true } }, { isPublic: true }],
    },
    select: { id: true, claimant: true, isPublic: true },
    orderBy: { id: "asc" },
  });
  const found = new Map<string, { name: string; isPublic: boolean }[]>();
  for (const { id, claimant, isPublic } of claims) {
    const who = parseStoredClaimant(claimant);
    const eventId = eventOfClaim.get(id);
    if (who === null || eventId === undefined) continue;
    const list = found.get(eventId) ?? [];
    list.push({ name: who.actorKey ?? who.name, isPublic });
    found.set(eventId, list);
  }
  return found;
}

/** Each place with all it lies in, from the smallest up. */
export async function loadPaths(db: Connection, placeIds: readonly string[]): Promise<Map<string, string[]>> {
  if (placeIds.length === 0) return new Map();
  const rows = await db.$queryRaw<{ id: string; path: string[] }[]>`
    WITH RECURSIVE up(id, at, step) AS (
      SELECT id, id, 0 FROM place WHERE id = ANY(${[...new Set(placeIds)]})
      UNION ALL
      SELECT up.id, place.parent_id, up.step + 1 FROM up JOIN place ON place.id = up.at
      WHERE place.parent_id IS NOT NULL AND up.step < 20
    )
    SELECT id, array_agg(at::text ORDER BY step) AS path FROM up GROUP BY id`;
  return new Map(rows.map((row) => [row.id, row.path]));
}

async function replaceMarks(
  db: Connection,
  eventIds: readonly string[],
  marksOf: ReadonlyMap<string, readonly Mark[]>,
): Promise<void> {
  const data = await rowsOfMarks(db, marksOf);
  await db.eventMark.deleteMany({ where: { eventId: { in: [...eventIds] } } });
  await db.eventMark.createMany({ data });
  await db.$executeRaw`
    INSERT INTO event_change (event_id, changed_by)
      SELECT id, pg_current_xact_id()::text::bigint FROM unnest(${[...eventIds]}::text[]) AS id
    ON CONFLICT (event_id) DO UPDATE SET changed_by = excluded.changed_by`;
}

/** Rows of event_mark by the events they are of. Words that marks say for the first time get their ids here. */
export async function rowsOfMarks(
  db: Connection,
  marksOf: ReadonlyMap<string, readonly Mark[]>,
): Promise<Prisma.EventMarkCreateManyInput[]> {
  const marks = [...marksOf.values()].flat();
  const places = await idsOfPlaces(db, marks);
  const sets = await idsOfSets(db, marks);
  const areas = await idsOfAreas(db, marks);
  return [...marksOf].flatMap(([eventId, list]) =>
    list.map((mark, ordinal): Prisma.EventMarkCreateManyInput => {
      const position = mark.point === null ? null : markPosition(mark.point);
      return {
        eventId,
        ordinal,
        shown: markKinds.indexOf(mark.shown),
        isPublic: mark.isPublic,
        mx: position?.mx ?? null,
        my: position?.my ?? null,
        key: position?.key ?? null,
        kind: kindGroups.indexOf(kindGroupOf[mark.kind]),
        weapon: mark.weapon === null ? null : weapons.indexOf(mark.weapon),
        grade: grades.indexOf(mark.grade),
        precision: precisions.indexOf(mark.precision),
        edge: edges.indexOf(mark.edge),
        radiusMeters: mark.radiusMeters,
        areaId: mark.outline === null ? null : need(areas, mark.outline),
        place: need(places, mark.place),
        actors: need(sets, mark.actors),
        claimants: need(sets, mark.claimants),
        reports: need(sets, mark.reports),
        firstDay: mark.firstDay,
        lastDay: mark.lastDay,
        startsMinute: mark.startsMinute,
        reportCount: Math.min(mostReports, mark.reports.length),
        exactKind: eventKinds.indexOf(mark.kind),
      };
    }),
  );
}

// The dictionaries, of which no row ever goes. Rows are found before they are made: a sequence that was asked in vain would have
// moved on.

async function idsOfPlaces(db: Connection, marks: readonly Mark[]): Promise<Map<string, number>> {
  const rows = new Map(marks.map(({ place }) => [digestOf(place), place]));
  const find = (digests: string[]): Promise<Kept[]> =>
    db.markPlace.findMany({ where: { digest: { in: digests } }, select: { id: true, digest: true } });
  return idsOf([...rows.keys()], find, async (missing) => {
    const data = pick(rows, missing, ({ placeId, label, name, nameArabic, path }: MarkPlace) => ({
      placeId,
      label,
      name,
      nameArabic,
      path: [...path],
    }));
    await db.markPlace.createMany({ data, skipDuplicates: true });
  });
}

async function idsOfSets(db: Connection, marks: readonly Mark[]): Promise<Map<string, number>> {
  const rows = new Map(
    marks.flatMap(({ actors, claimants, reports }) =>
      [actors, claimants, reports].map((set) => [digestOf(set), set] as const),
    ),
  );
  const find = (digests: string[]): Promise<Kept[]> =>
    db.markSet.findMany({ where: { digest: { in: digests } }, select: { id: true, digest: true } });
  return idsOf([...rows.keys()], find, async (missing) => {
    await db.markSet.createMany({
      data: pick(rows, missing, (set) => ({ members: [...set] })),
      skipDuplicates: true,
    });
  });
}

async function idsOfAreas(db: Connection, marks: readonly Mark[]): Promise<Map<string, number>> {
  const rows = new Map(
    marks.flatMap(({ outline }) => (outline === null ? [] : [[digestOf(outline), outline] as const])),
  );
  const find = (digests: string[]): Promise<Kept[]> =>
    db.markArea.findMany({ where: { digest: { in: digests } }, select: { id: true, digest: true } });
  return idsOf([...rows.keys()], find, async (missing) => {
    const data = pick(rows, missing, (outline) => {
      const [west, south, east, north] = turf.bbox(outline);
      return { outline: { type: outline.type, coordinates: outline.coordinates }, west, south, east, north };
    });
    await db.markArea.createMany({ data, skipDuplicates: true });
  });
}

type Kept = { id: number; digest: string };

async function idsOf(
  digests: string[],
  find: (digests: string[]) => Promise<Kept[]>,
  make: (digests: string[]) => Promise<void>,
): Promise<Map<string, number>> {
  if (digests.length === 0) return new Map();
  const known = new Map((await find(digests)).map((row) => [row.digest, row.id]));
  const missing = digests.filter((digest) => !known.has(digest));
  if (missing.length > 0) {
    await make(missing);
    for (const row of await find(missing)) known.set(row.digest, row.id);
  }
  return known;
}

function pick<T, R extends object>(
  rows: ReadonlyMap<string, T>,
  digests: readonly string[],
  columns: (row: T) => R,
): (R & { digest: string })[] {
  return digests.flatMap((digest) => {
    const row = rows.get(digest);
    return row === undefined ? [] : [{ ...columns(row), digest }];
  });
}

function need(ids: ReadonlyMap<string, number>, row: unknown): number {
  const id = ids.get(digestOf(row));
  if (id === undefined) throw new Error("a word of a mark was not kept");
  return id;
}

function digestOf(row: unknown): string {
  return createHash("sha256").update(JSON.stringify(row)).digest("hex");
}
