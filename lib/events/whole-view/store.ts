// An event's row -> all of it that one audience sees: claims, placements and reports read from Postgres, filtered by public-view.
import { prisma } from "../../db/client";
import type { Prisma } from "../../db/generated/client";
import type { EventRow } from "../event-rows";
import type { Audience, EventView } from "../event-view";
import { seesEvent, viewEvent } from "../public-view";
import { loadCitations, loadClaimRows, loadPlacementRows } from "../showing/store";

/** Null where the audience may not see the event. */
export async function loadEventView(
  row: EventRow,
  audience: Audience,
  db: Prisma.TransactionClient = prisma(),
): Promise<EventView | null> {
  if (!seesEvent(row, audience)) return null;
  const ofEvent = { OR: [{ eventId: row.id }, { event: { joinedToId: row.id } }] };
  const [claims, placements, reports] = await Promise.all([
    loadClaimRows({ eventDraft: ofEvent }, db),
    loadPlacementRows(ofEvent, db),
    loadCitations(
      row.tellings
        .filter((telling) => audience === "editor" || telling.isPublic)
        .map((telling) => telling.reportId),
      db,
    ),
  ]);
  return viewEvent(row, { claims, placements, reports }, audience);
}
