// Old versions of many events, each as it may be shown today: a dozen queries for some hundreds of them.
import { prisma } from "../../../db/client";
import { parseWord } from "../../stored-json";
import { eventStatuses, type EventView } from "../../event-view";
import { seesOperation, seesPlace, seesReport } from "../../public-view";
import { loadEventRows } from "../../showing/store";
import { loadEventViews } from "../../whole-view/store";
import { frozenView, type Today } from "../frozen-view"; // pure: what of an old version may be shown today
import { parseStoredView } from "../stored-view";

export type AskedVersion = { readonly eventId: string; readonly number: number };

/**
 * By event, one version of each: what the public may see of it. Missing are versions that held nothing, and events that the public
 * sees no longer.
 */
export async function loadFrozenViews(asked: readonly AskedVersion[]): Promise<Map<string, EventView>> {
  const rows = await prisma().eventRevision.findMany({
    where: { OR: asked.map(({ eventId, number }) => ({ eventId, number })) },
    select: { eventId: true, view: true },
  });
  const frozen = new Map(
    rows.flatMap(({ eventId, view }) => {
      const kept = parseStoredView(view);
      return kept === null ? [] : [[eventId, kept] as const];
    }),
  );
  const now = await loadEventViews(await loadEventRows({ id: { in: [...frozen.keys()] } }), "public");
  const seen = await loadSeenToday([...frozen.values()]);
  return new Map(
    [...frozen].flatMap(([id, kept]) => {
      const view = now.get(id);
      return view === undefined ? [] : [[id, frozenView(kept, { ...seen, view }).view] as const];
    }),
  );
}

/** Of all that these views name: what the public may see today. */
export async function loadSeenToday(views: readonly EventView[]): Promise<Omit<Today, "view">> {
  const some = <T>(list: (view: EventView) => readonly T[]): T[] => [...new Set(views.flatMap(list))];
  const placeIds = some(({ locations }) => locations.flatMap(({ place }) => place?.id ?? []));
  const reportIds = some(({ reports, claims, placements }) => [
    ...reports.map(({ id }) => id),
    ...[...claims, ...placements].map(({ report }) => report.id),
  ]);
  const operationIds = some(({ operation }) => (operation === null ? [] : [operation.id]));
  const [places, reports, operations] = await Promise.all([
    prisma().place.findMany({
      where: { id: { in: placeIds } },
      select: { id: true, kind: true, isPublic: true },
    }),
    prisma().report.findMany({ where: { id: { in: reportIds } }, select: { id: true, isPublic: true } }),
    prisma().operation.findMany({ where: { id: { in: operationIds } }, select: { id: true, status: true } }),
  ]);
  return {
    placeKinds: new Map(
      places.filter((place) => seesPlace(place, "public")).map(({ id, kind }) => [id, kind]),
    ),
    reportIds: new Set(reports.filter((report) => seesReport(report, "public")).map(({ id }) => id)),
    operationIds: new Set(
      operations
        .filter(({ status }) => seesOperation({ status: parseWord(eventStatuses, status) }, "public"))
        .map(({ id }) => id),
    ),
  };
}
