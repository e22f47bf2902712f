// Events' rows -> all of them that one audience sees: claims, placements and reports read from Postgres, filtered by public-view.
import { prisma } from "../../db/client";
import type { Prisma } from "../../db/generated/client";
import type { EventRow } from "../showing/event-rows";
import type { Audience, EventView } from "../event-view";
import { loadPlacementRows } from "../placements/store";
import { seesEvent, viewEvent } from "../public-view";
import { loadCitations, loadClaimRows } from "../showing/store";

/** Null where the audience may not see the event. */
export async function loadEventView(
  row: EventRow,
  audience: Audience,
  db: Prisma.TransactionClient = prisma(),
): Promise<EventView | null> {
  return (await loadEventViews([row], audience, db)).get(row.id) ?? null;
}

/** By id; those that the audience may not see are missing. A dozen queries, however many events: some hundreds at once. */
export async function loadEventViews(
  rows: readonly EventRow[],
  audience: Audience,
  db: Prisma.TransactionClient = prisma(),
): Promise<Map<string, EventView>> {
  const seen = rows.filter((row) => seesEvent(row, audience));
  const ids = seen.map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const joined = await db.event.findMany({
    where: { joinedToId: { in: ids } },
    select: { id: true, joinedToId: true },
  });
  const rootOf = new Map([...ids.map((id) => [id, id] as const), ...joined.map(toPair)]);
  const groupOf = (eventId: string | null): string => (eventId === null ? "" : (rootOf.get(eventId) ?? ""));
  const ofEvents = { eventId: { in: [...rootOf.keys()] } };
  const [claims, placements, reports] = await Promise.all([
    loadClaimRows({ eventDraft: ofEvents }, db),
    loadPlacementRows(ofEvents, db, groupOf),
    loadCitations(
      seen.flatMap((row) => reportsOf(row, audience)),
      db,
    ),
  ]);
  const claimsOf = byGroup(claims, groupOf);
  const placementsOf = byGroup(placements, groupOf);
  return new Map(
    seen.flatMap((row) => {
      const told = new Set(reportsOf(row, audience));
      const parts = {
        claims: claimsOf.get(row.id) ?? [],
        placements: placementsOf.get(row.id) ?? [],
        reports: reports.filter(({ id }) => told.has(id)),
      };
      const view = viewEvent(row, parts, audience);
      return view === null ? [] : [[row.id, view] as const];
    }),
  );
}

function toPair({ id, joinedToId }: { id: string; joinedToId: string | null }): [string, string] {
  return [id, joinedToId ?? id];
}

/** In the order given. */
function byGroup<Row extends { readonly eventId: string | null }>(
  rows: readonly Row[],
  groupOf: (eventId: string | null) => string,
): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groupOf(row.eventId);
    const known = groups.get(group);
    if (known === undefined) groups.set(group, [row]);
    else known.push(row);
  }
  return groups;
}

function reportsOf({ tellings }: EventRow, audience: Audience): string[] {
  return tellings
    .filter((telling) => audience === "editor" || telling.isPublic)
    .map((telling) => telling.reportId);
}
