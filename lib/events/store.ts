// The questions pages, tiles and the API ask about events, each for the one who is looking.
import { prisma } from "../db/client";
import type { Prisma } from "../db/generated/client";
import { isArea, precisions } from "../geo/precision";
import { parseStoredArea, parseStoredWhen, parseWord } from "./stored-json";
import type { EventCursor } from "./filter/event-cursor";
import type { EventFilter } from "./filter/event-filter";
import {
  eventStatuses,
  type Audience,
  type ClaimView,
  type EventSummary,
  type EventsOfPlace,
  type EventView,
  type OperationView,
  type PlacementView,
} from "./event-view";
import { sortEventsOfPlace, type AskedPlace } from "./showing/events-of-place";
import { foundMarkCondition, listMarkedEvents } from "./listing/store";
import { listEventIdsNear } from "./near-place/store";
import { findViewsThen } from "./past/store";
import { loadPlacementRows } from "./placements/store";
import {
  seesEvent,
  seesPlace,
  summaryOf,
  viewClaim,
  viewOperation,
  viewPlacement,
  viewSummary,
} from "./public-view";
import { loadCitations, loadClaimRows, loadEventRows } from "./showing/store";
import { loadEventView } from "./whole-view/store";

/** Summaries read from the store in one go. */
const rowsAtOnce = 500;

/**
 * The events a filter gives, newest first (lib/events/listing/store.ts has the order), at most `limit` of them. Those joined to
 * another and (but for editors) unpublished ones are not among them; rejected ones are never listed.
 */
export async function listEventSummaries(
  filter: EventFilter,
  audience: Audience,
  limit = Number.POSITIVE_INFINITY,
): Promise<EventSummary[]> {
  const summaries: EventSummary[] = [];
  const readPage = pagesOfEvents(filter, audience);
  let after: EventCursor | null = null;
  do {
    const page: EventPage = await readPage({
      after,
      limit: Math.min(rowsAtOnce, limit - summaries.length),
    });
    summaries.push(...page.events);
    after = page.next;
  } while (after !== null && summaries.length < limit);
  return summaries;
}

export type EventPage = { readonly events: EventSummary[]; readonly next: EventCursor | null };

type PageAsked = { readonly after: EventCursor | null; readonly limit: number };

/**
 * Reads pages of `listEventSummaries`, each with where the next begins; null after the last. The titles of a searched word are
 * looked up once for all pages.
 */
export function pagesOfEvents(
  filter: EventFilter,
  audience: Audience,
): (asked: PageAsked) => Promise<EventPage> {
  let condition: ReturnType<typeof foundMarkCondition> | null = null;
  return async (asked) => {
    condition ??= foundMarkCondition(filter, audience, new Date());
    const { eventIds, next } = await listMarkedEvents(filter, audience, {
      ...asked,
      condition: await condition,
    });
    return { events: await listEventsByIds(eventIds, audience, filter.asOf), next };
  };
}

/**
 * These events in this order, without those the audience may not, or no longer, see. `asOf` as in EventFilter: each as the public
 * knew it then, without those it did not.
 */
export async function listEventsByIds(
  ids: readonly string[],
  audience: Audience,
  asOf: string | null = null,
): Promise<EventSummary[]> {
  const known = new Map<string, EventSummary>();
  for (let from = 0; from < ids.length; from += rowsAtOnce) {
    const asked = ids.slice(from, from + rowsAtOnce);
    const then = asOf === null ? null : await findViewsThen(asked, asOf);
    const same = asked.filter((id) => then?.has(id) !== true);
    const some = await listSummaries({ id: { in: same } }, then === null ? audience : "public");
    for (const summary of some) known.set(summary.id, summary);
    for (const [id, view] of then ?? []) if (view !== null) known.set(id, summaryOf(view));
  }
  return ids.flatMap((id) => known.get(id) ?? []);
}

async function listSummaries(where: Prisma.EventWhereInput, audience: Audience): Promise<EventSummary[]> {
  const rows = await loadEventRows({ AND: [where, whereSeen(audience), { status: { not: "rejected" } }] });
  return rows.flatMap((row) => viewSummary(row, audience) ?? []);
}

/** An event with claims, conflicts and placements, or null where there is none that the audience may see. */
export async function findEvent(id: string, audience: Audience): Promise<EventView | null> {
  const [row] = await loadEventRows({ id });
  return row === undefined ? null : loadEventView(row, audience);
}

/** Where an event is to be found: its own address, or that of the one it was joined to. Null where the audience may see neither. */
export async function findEventPath(
  id: string,
  audience: Audience,
): Promise<{ id: string; slug: string } | null> {
  let at = id;
  for (let step = 0; step < 10; step += 1) {
    const row = await prisma().event.findUnique({
      where: { id: at },
      select: { id: true, slug: true, status: true, joinedToId: true },
    });
    if (row === null) {
      const alias = await prisma().alias.findUnique({
        where: { subject_old: { subject: "event", old: at } },
      });
      if (alias === null) return null;
      at = alias.targetId;
    } else if (row.joinedToId !== null) at = row.joinedToId;
    else
      return seesEvent({ status: parseWord(eventStatuses, row.status), joinedToId: null }, audience)
        ? { id: row.id, slug: row.slug }
        : null;
  }
  return null;
}

/** An operation with its stated totals and the events that are part of it, or null. */
export async function findOperation(id: string, audience: Audience): Promise<OperationView | null> {
  const row = await prisma().operation.findUnique({
    where: { id },
    include: { drafts: { select: { reading: { select: { reportId: true, isCurrent: true } } } } },
  });
  if (row === null) return null;
  const [events, claims, reports] = await Promise.all([
    loadEventRows({ operationId: id }),
    loadClaimRows({ operationDraft: { operationId: id } }),
    loadCitations(row.drafts.map((draft) => draft.reading.reportId)),
  ]);
  const status = parseWord(eventStatuses, row.status);
  return viewOperation(
    {
      id: row.id,
      slug: row.slug,
      name: row.name,
      actor: row.actor,
      status,
      when: parseStoredWhen(row.happened),
      events,
      claims,
      reports: reports.map(({ isPublic: _isPublic, ...citation }) => citation),
    },
    audience,
  );
}

/** How many claims the public sees: about events, operations and periods. */
export async function countPublicClaims(): Promise<number> {
  return prisma().claim.count({ where: { isPublic: true } });
}

/** Events at the place, within its area, and possibly there; each newest first. */
export async function eventsOfPlace(placeId: string, audience: Audience): Promise<EventsOfPlace> {
  const place = await findAskedPlace(placeId, audience);
  if (place === null) return { at: [], within: [], possiblyHere: [] };
  const ids = await listEventIdsNear(
    place,
    [place.id, ...place.descendantIds, ...place.ancestorIds],
    audience,
  );
  if (ids.length === 0) return { at: [], within: [], possiblyHere: [] };
  return sortEventsOfPlace(place, await listSummaries({ id: { in: ids } }, audience));
}

/** The place as `sortEventsOfPlace` asks about it; null where there is none that the audience may see. */
export async function findAskedPlace(placeId: string, audience: Audience): Promise<AskedPlace | null> {
  const place = await prisma().place.findUnique({ where: { id: placeId } });
  if (place === null || !seesPlace(place, audience)) return null;
  const related = await loadRelatives(placeId);
  return {
    id: place.id,
    point: place.lon === null || place.lat === null ? null : { lon: place.lon, lat: place.lat },
    radiusMeters: place.radiusMeters,
    area: parseStoredArea(place.area),
    circleIsExtent: place.origin === "gazetteer" && !isArea(parseWord(precisions, place.precision)),
    descendantIds: related.below,
    ancestorIds: related.above,
  };
}

/** Claims about what happened at the place and claims whose number is about it, in the order they were made. */
export async function claimsAboutPlace(placeId: string, audience: Audience): Promise<ClaimView[]> {
  const { at } = await eventsOfPlace(placeId, audience);
  const eventIds = at.map((event) => event.id);
  const rows = await loadClaimRows({
    AND: [
      audience === "public" ? { isPublic: true } : { status: { not: "rejected" } },
      {
        OR: [
          {
            eventDraft: { OR: [{ eventId: { in: eventIds } }, { event: { joinedToId: { in: eventIds } } }] },
          },
          { scope: { path: ["placeId"], equals: placeId } },
        ],
      },
    ],
  });
  return rows.flatMap((row) => viewClaim(row, audience) ?? []);
}

/** How the events that stand on this place were placed there: sentences, the choice, and what was rejected. */
export async function placementsOfPlace(placeId: string, audience: Audience): Promise<PlacementView[]> {
  const located = await prisma().location.findMany({
    where: { placeId, event: whereSeen(audience) },
    select: { eventId: true },
  });
  const eventIds = located.map((row) => row.eventId);
  const rows = await loadPlacementRows({
    OR: [{ eventId: { in: eventIds } }, { event: { joinedToId: { in: eventIds } } }],
  });
  return rows
    .flatMap((row) => viewPlacement(row, audience) ?? [])
    .filter((view) => view.chosen?.placeId === placeId);
}

function whereSeen(audience: Audience): Prisma.EventWhereInput {
  return audience === "editor" ? { joinedToId: null } : { joinedToId: null, status: "published" };
}

/** What stands below a place in the hierarchy and what above it, as far as events stand on it. */
async function loadRelatives(placeId: string): Promise<{ below: Set<string>; above: Set<string> }> {
  const rows = await prisma().$queryRaw<{ id: string; is_below: boolean }[]>`
    WITH RECURSIVE below(id) AS (
      SELECT id FROM place WHERE parent_id = ${placeId}
      UNION SELECT place.id FROM place JOIN below ON place.parent_id = below.id
    ), above(id) AS (
      SELECT parent_id FROM place WHERE id = ${placeId}
      UNION SELECT place.parent_id FROM place JOIN above ON place.id = above.id
    )
    SELECT id, true AS is_below FROM below WHERE id IN (SELECT place_id FROM location)
    UNION ALL SELECT id, false FROM above WHERE id IN (SELECT place_id FROM location)`;
  const idsWhere = (isBelow: boolean): Set<string> =>
    new Set(rows.filter((row) => row.is_below === isBelow).map((row) => row.id));
  return { below: idsWhere(true), above: idsWhere(false) };
}
