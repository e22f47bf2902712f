// Asks the rooms for what the map page shows before a script runs: counts, the first rows, what is chosen, and ways out of an empty filter.
import { lastMoment } from "../../lib/events/filter/as-of";
import type { EventFilter } from "../../lib/events/filter/event-filter";
import type { Audience, EventView } from "../../lib/events/event-view";
import { formatEventFilter } from "../../lib/events/filter/format-event-filter";
import { countPublicPages, findPublicReportId } from "../../lib/events/public-pages/store";
import { findVersionThen } from "../../lib/events/past/store";
import { findLastRevision, findRevision } from "../../lib/events/revisions/store";
import { countPublicClaims, findEvent, listEventsByIds } from "../../lib/events/store";
import type { LonLatBox } from "../../lib/geo/coordinates";
import { listedEvent } from "../../lib/publish/listed-event";
import type { EventCounts, EventSort } from "../../lib/tiles/event-tiles";
import { countEvents, currentRevision, listEventIds } from "../../lib/tiles/store";
import { aroundPlace, type AimedPlace } from "./aim";
import { listQuery, rowsOfPage, type FirstPage } from "./ask-for-events";
import { buildMapData } from "./build-map-data";
import { findFilterNames, type FilterNames } from "./filter-names";
import { firstView } from "./first-view";
import type { parseMapQuery } from "./map-url";
import { findNearestMatches, type EventsAsked, type NearestMatch } from "./nearest-match";
import type { OpeningCounts } from "./opening-line.client";
import { frozenVersion, lastVersion, type AskedRev, type ToldVersion } from "./told-version";

/** So many of those without a mark stand under the list; a script brings the rest, and so does the table. */
const rowsOfTray = 20;

/** The event that the address chooses, with what is drawn of it. */
export type ChosenEvent = {
  readonly event: EventView;
  readonly box: LonLatBox | null;
  readonly version: ToldVersion | null;
  readonly rev: AskedRev;
};

export type MapPageData = FilterNames & {
  readonly counts: EventCounts;
  readonly list: FirstPage;
  readonly tray: FirstPage;
  readonly chosen: ChosenEvent | null;
  readonly firstView: LonLatBox | null;
  readonly nearest: readonly NearestMatch[];
};

export async function loadMapPage(
  { filter, view }: ReturnType<typeof parseMapQuery>,
  audience: Audience,
): Promise<MapPageData> {
  const { selection, rev, sort, page } = view;
  const alsoNamed = selection?.kind === "place" ? selection.id : null;
  const [counts, list, tray, chosen, names] = await Promise.all([
    countEvents(filter, { box: null }, audience),
    loadRows(filter, { sort, shown: "map", offset: (page - 1) * rowsOfPage, limit: rowsOfPage }, audience),
    loadRows(filter, { sort, shown: "tray", offset: 0, limit: rowsOfTray }, audience),
    selection?.kind === "event" ? findChosen(selection.id, rev ?? filter.asOf, audience) : null,
    findFilterNames(filter, audience, alsoNamed),
  ]);
  const nearest = counts.total > 0 ? [] : await loadNearest(filter, names.places, audience);
  return {
    counts,
    list: list.first,
    tray: tray.first,
    chosen,
    firstView: list.view ?? counts.box,
    ...names,
    nearest,
  };
}

type Rows = { sort: EventSort; shown: "map" | "tray"; offset: number; limit: number };

async function loadRows(
  filter: EventFilter,
  asked: Rows,
  audience: Audience,
): Promise<{ first: FirstPage; view: LonLatBox | null }> {
  const { sort, shown } = asked;
  const { revision, total, eventIds } = await listEventIds(
    filter,
    { box: null, cell: null, ...asked },
    audience,
  );
  const summaries = await listEventsByIds(eventIds, audience, filter.asOf);
  const query = listQuery({ filterQuery: formatEventFilter(filter), sort, shown, box: null });
  return {
    first: {
      query,
      page: { revision, total, events: summaries.map(listedEvent) },
      number: Math.floor(asked.offset / rowsOfPage),
    },
    view: firstView(buildMapData(summaries).points),
  };
}

async function findChosen(id: string, rev: AskedRev, audience: Audience): Promise<ChosenEvent | null> {
  if (rev !== null) {
    const revision =
      typeof rev === "number" ? await findRevision(id, rev, audience) : await findVersionThen(id, rev);
    if (revision === null) return null;
    const { view } = revision;
    return { event: view, box: listedEvent(view).box, version: frozenVersion(revision), rev };
  }
  const event = await findEvent(id, audience);
  if (event === null) return null;
  const version = lastVersion(await findLastRevision(event.id, audience));
  return { event, box: listedEvent(event).box, version, rev };
}

async function loadNearest(
  filter: EventFilter,
  places: readonly AimedPlace[],
  audience: Audience,
): Promise<NearestMatch[]> {
  const asked: EventsAsked = {
    count: (other) => countEvents(other, { box: null }, audience),
    first: async (other, sort) => {
      const page = { box: null, cell: null, sort, shown: null, offset: 0, limit: rowsOfPage };
      const { eventIds } = await listEventIds(other, page, audience);
      return listEventsByIds(eventIds, audience, other.asOf);
    },
  };
  const matches = await findNearestMatches(filter, {
    asked,
    placePoint: aroundPlace(filter.place, places),
    today: lastMoment(filter, new Date()).toISOString().slice(0, 10),
  });
  // Outlines stay here: the page says in words what lies near.
  return matches.map((match) =>
    "event" in match ? { ...match, event: listedEvent(match.event).event } : match,
  );
}

/** Of some hundred thousand places each is looked for among the events: not for every visit. */
const openingMilliseconds = 60_000;
let opening: {
  readonly revision: string;
  readonly since: number;
  readonly counts: Promise<OpeningCounts>;
} | null = null;

/** How much was read, for the line over the first map. Counted anew when events have changed, and once a minute. */
export async function countForOpening(): Promise<OpeningCounts> {
  const revision = await currentRevision();
  const isGood = opening?.revision === revision && Date.now() - opening.since < openingMilliseconds;
  if (opening !== null && isGood) return opening.counts;
  const counts = countAnew();
  opening = { revision, since: Date.now(), counts };
  // What failed is counted again by the next.
  counts.catch(() => (opening = null));
  return counts;
}

async function countAnew(): Promise<OpeningCounts> {
  const [claims, pages, reportId] = await Promise.all([
    countPublicClaims(),
    countPublicPages(),
    findPublicReportId(),
  ]);
  return {
    reports: pages.report,
    claims,
    places: pages.place,
    readHref: reportId === null ? null : `/reports/${reportId}?step=1#now`,
  };
}
