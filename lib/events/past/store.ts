// What the public knew at an instant: which events read otherwise then, and their marks, made of the versions of that time.
import { prisma } from "../../db/client";
import { Prisma } from "../../db/generated/client";
import { listActors } from "../actors/store";
import { instantOfAsOf } from "../filter/as-of";
import type { EventView } from "../event-view";
import type { Mark } from "../marks/mark";
import { marksOfEvent } from "../marks/marks-of-event"; // pure: an event as somebody sees it -> its marks
import { loadPaths, rowsOfMarks } from "../marks/store";
import { loadFrozenViews, type AskedVersion } from "../revisions/frozen/store"; // old versions as they may be shown today
import type { Revision } from "../revisions/revision";
import { findRevision } from "../revisions/store";

/** All that differs from what stands in event_mark and event; whoever has a version since then and is not told here was not known. */
export type Past = {
  /** ISO instant. */
  readonly instant: string;
  /** As `PastStamp`, of the moment before it was gathered. */
  readonly stamp: string;
  readonly rows: readonly Prisma.EventMarkCreateManyInput[];
  readonly titles: readonly { readonly id: string; readonly title: string }[];
};

/** Whether anything was known later than an instant; and the name of the state that events are in now, another after each change. */
export type PastStamp = { readonly is_later: boolean; readonly stamp: string };

/** One row of `PastStamp`. Changes by transactions that may yet be joined by older ones are named each (as in lib/tiles). */
export function pastStamp(instant: string): Prisma.Sql {
  return Prisma.sql`
    SELECT EXISTS (SELECT FROM event_revision WHERE made_at > ${instant}::timestamptz) AS is_later, concat_ws(' ',
      (SELECT max(changed_by) FROM event_change WHERE changed_by < pg_snapshot_xmin(pg_current_snapshot())::text::bigint),
      (SELECT string_agg(DISTINCT changed_by::text, ' ') FROM event_change
        WHERE changed_by >= pg_snapshot_xmin(pg_current_snapshot())::text::bigint)) AS stamp`;
}

/** One map asks under one instant again and again; so many maps of different instants wait for nothing. */
const mostKept = 4;
const kept = new Map<string, { readonly stamp: string; readonly past: Promise<Past> }>();

/**
 * Null where nothing was known later: what stands in the tables is the answer. `asOf` as in EventFilter. What may be shown of old
 * versions hangs on rows of other events too, so all of it is gathered anew after any change.
 */
export async function findPast(asOf: string | null): Promise<Past | null> {
  if (asOf === null) return null;
  const instant = instantOfAsOf(asOf).toISOString();
  const [now] = await prisma().$queryRaw<PastStamp[]>(pastStamp(instant));
  if (now?.is_later !== true) return null;
  const known = kept.get(instant);
  const past = known?.stamp === now.stamp ? known.past : makePast(instant, now.stamp);
  kept.delete(instant);
  kept.set(instant, { stamp: now.stamp, past });
  past.catch(() => {
    if (kept.get(instant)?.past === past) kept.delete(instant);
  });
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return past;
}

/** Views that are in memory together. */
const viewsAtOnce = 200;

async function makePast(instant: string, stamp: string): Promise<Past> {
  const versions = await listVersionsThen(instant);
  const keyOfActor = new Map((await listActors()).map((actor) => [actor.name, actor.key]));
  const rows: Prisma.EventMarkCreateManyInput[] = [];
  const titles: { id: string; title: string }[] = [];
  for (let from = 0; from < versions.length; from += viewsAtOnce) {
    const views = await loadFrozenViews(versions.slice(from, from + viewsAtOnce));
    const paths = await loadPaths(
      prisma(),
      [...views.values()].flatMap(({ locations }) => locations.flatMap(({ place }) => place?.id ?? [])),
    );
    const marksOf = new Map<string, Mark[]>();
    for (const [id, view] of views) {
      marksOf.set(id, marksOfView(view, { keyOfActor, paths }));
      titles.push({ id, title: view.title });
    }
    rows.push(...(await rowsOfMarks(prisma(), marksOf)));
  }
  return { instant, stamp, rows, titles };
}

/** For each event that changed after the instant and was shown before: its version of then. */
async function listVersionsThen(instant: string): Promise<AskedVersion[]> {
  const rows = await prisma().$queryRaw<{ event_id: string; number: number }[]>`
    SELECT known.event_id, known.number
    FROM (SELECT DISTINCT event_id FROM event_revision WHERE made_at > ${instant}::timestamptz AND number > 1) AS later
      JOIN LATERAL (
        SELECT event_id, number, content_hash FROM event_revision
        WHERE event_id = later.event_id AND made_at <= ${instant}::timestamptz ORDER BY number DESC LIMIT 1
      ) AS known ON known.content_hash IS NOT NULL
    ORDER BY 1`;
  return rows.map(({ event_id: eventId, number }) => ({ eventId, number }));
}

type Words = {
  readonly keyOfActor: ReadonlyMap<string, string>;
  readonly paths: ReadonlyMap<string, readonly string[]>;
};

/** The marks that the event had when this was its public view. */
function marksOfView(view: EventView, { keyOfActor, paths }: Words): Mark[] {
  return marksOfEvent(
    {
      summary: view,
      isPublic: true,
      weapon: view.weapon,
      actors: view.actor === null ? [] : [keyOfActor.get(view.actor) ?? view.actor],
      claimants: view.claims.flatMap(({ claimant, status }) =>
        claimant === null || status === "rejected" ? [] : [claimant.actorKey ?? claimant.name],
      ),
      reports: view.reports.map(({ id }) => id),
    },
    (placeId) => paths.get(placeId) ?? [placeId],
  );
}

/** Of these events: the view that the public had then, of those that read otherwise; null for what was not known yet. */
export async function findViewsThen(
  eventIds: readonly string[],
  asOf: string,
): Promise<ReadonlyMap<string, EventView | null>> {
  const instant = instantOfAsOf(asOf).toISOString();
  const rows = await prisma().$queryRaw<{ event_id: string; number: number | null }[]>`
    SELECT event_id, max(number) FILTER (WHERE made_at <= ${instant}::timestamptz) AS number
    FROM event_revision WHERE event_id = ANY(${[...eventIds]}::text[])
    GROUP BY event_id HAVING max(made_at) > ${instant}::timestamptz`;
  const views = await loadFrozenViews(
    rows.flatMap(({ event_id: eventId, number }) => (number === null ? [] : [{ eventId, number }])),
  );
  return new Map(rows.map(({ event_id: id }) => [id, views.get(id) ?? null]));
}

/** The version of then, as it may be shown today; null where the public knew nothing of the event then, or may not see it now. */
export async function findVersionThen(eventId: string, asOf: string): Promise<Revision | null> {
  const row = await prisma().eventRevision.findFirst({
    where: { eventId, madeAt: { lte: instantOfAsOf(asOf) } },
    orderBy: { number: "desc" },
    select: { number: true },
  });
  return row === null ? null : findRevision(eventId, row.number, "public");
}

/** Since when this installation keeps versions; null where it keeps none yet. Nothing is known of what was known before. */
export async function findBeginning(): Promise<string | null> {
  const { _min } = await prisma().eventRevision.aggregate({ _min: { madeAt: true } });
  return _min.madeAt?.toISOString() ?? null;
}
