// Everything the public can get of reports, events, operations and sites, as one text: for tests that it comes back, or stays out.
import { prisma } from "../db/client";
import { everything } from "../events/filter/event-filter";
import {
  claimsAboutPlace,
  eventsOfPlace,
  findEvent,
  findEventPath,
  findOperation,
  listEventSummaries,
  placementsOfPlace,
} from "../events/store";
import { listPublicPages } from "../events/public-pages/store";
import { isOnMap } from "../events/showing/is-on-map";
import { findPlace } from "../gazetteer/store";
import { eventsToGeoJson } from "../publish/geojson";
import { findReportView } from "../reports/showing/store";

/** JSON of every public view over every row there is, published or not. */
export async function publicBytes(): Promise<string> {
  const [events, operations, reports, sites, standing] = await Promise.all([
    prisma().event.findMany({ select: { id: true }, orderBy: { id: "asc" } }),
    prisma().operation.findMany({ select: { id: true }, orderBy: { id: "asc" } }),
    prisma().report.findMany({ select: { id: true }, orderBy: { id: "asc" } }),
    prisma().place.findMany({ where: { sourceKey: "sites" }, select: { id: true }, orderBy: { id: "asc" } }),
    prisma().location.findMany({
      where: { placeId: { not: null } },
      select: { placeId: true },
      distinct: ["placeId"],
      orderBy: { placeId: "asc" },
    }),
  ]);
  const summaries = await listEventSummaries(everything, "public");
  const placeIds = standing.flatMap(({ placeId }) => placeId ?? []);
  return JSON.stringify(
    {
      summaries,
      tray: summaries.filter((summary) => !isOnMap(summary)),
      geojson: eventsToGeoJson(summaries),
      paths: await listPublicPages({ offset: 0, limit: 1_000_000 }),
      events: await allSeen(events, async ({ id }) => [
        await findEvent(id, "public"),
        await findEventPath(id, "public"),
      ]),
      operations: await allSeen(operations, async ({ id }) => [await findOperation(id, "public")]),
      reports: await allSeen(reports, async ({ id }) => [await findReportView(id, "public")]),
      places: await allSeen(placeIds, async (id) => {
        const { at, within, possiblyHere } = await eventsOfPlace(id, "public");
        const parts = [
          at,
          within,
          possiblyHere,
          await claimsAboutPlace(id, "public"),
          await placementsOfPlace(id, "public"),
        ];
        return parts.map((list) => (list.length === 0 ? null : list));
      }),
      sites: await allSeen(sites, async ({ id }) => [await findPlace(id, "public")]),
    },
    null,
    1,
  );
}

/** What is answered for each; left out where all of it is null, as it is for an id that nobody ever gave. */
async function allSeen<T>(items: readonly T[], ask: (item: T) => Promise<unknown[]>): Promise<unknown[][]> {
  const answers = await Promise.all(items.map(ask));
  return answers.filter((parts) => parts.some((part) => part !== null));
}
