// Asks the rooms for what the map page shows: the filtered events, their counts by kind, and what is near when there are none.
import { isAppError } from "../../lib/errors";
import { kindGroups } from "../../lib/events/event-kind";
import { everything, type EventFilter } from "../../lib/events/event-filter";
import type { Audience, EventSummary } from "../../lib/events/event-view";
import { parseEventFilter } from "../../lib/events/parse-event-filter";
import { countPublicClaims, listEventSummaries, listPublicPaths } from "../../lib/events/store";
import { hierarchyInWords } from "../../lib/events/hierarchy-in-words";
import { findPlace, parentsOf } from "../../lib/gazetteer/store";
import { parseAimedPlaceId, type AimedPlace } from "./aim";
import type { KindCount } from "./filter-bar";
import { nearestMatches, type NearestMatch } from "./nearest-match";
import type { OpeningCounts } from "./opening-line.client";

/** A filter that cannot be understood filters nothing, and says why. */
export function readFilter(query: URLSearchParams): { filter: EventFilter; complaint: string | null } {
  try {
    return { filter: parseEventFilter(query), complaint: null };
  } catch (error) {
    if (!isAppError(error, "invalid")) throw error;
    return { filter: everything, complaint: error.message };
  }
}

export type MapPageData = {
  readonly events: readonly EventSummary[];
  readonly kinds: readonly KindCount[];
  readonly nearest: readonly NearestMatch[];
};

export async function listForMap(filter: EventFilter, audience: Audience): Promise<MapPageData> {
  const inPeriod = await listEventSummaries({ ...filter, kinds: null }, audience);
  const events = inPeriod.filter(
    ({ kindGroup }) => filter.kinds === null || filter.kinds.includes(kindGroup),
  );
  const kinds = kindGroups.flatMap((group) => {
    const count = inPeriod.filter(({ kindGroup }) => kindGroup === group).length;
    // A kind that is filtered by stays, or nobody could take it back.
    return count > 0 || (filter.kinds?.includes(group) ?? false) ? [{ group, count }] : [];
  });
  const nearest =
    events.length > 0 ? [] : nearestMatches(filter, await listEventSummaries(everything, audience));
  return { events, kinds, nearest };
}

/** The place the address points at; null when it names none, or none the audience may see. */
export async function findAimedPlace(query: URLSearchParams, audience: Audience): Promise<AimedPlace | null> {
  const id = parseAimedPlaceId(query);
  const place = id === null ? null : await findPlace(id, audience);
  if (place === null) return null;
  const [parent = null] = await parentsOf(place.id);
  const { slug, name, kind, point, radiusMeters } = place;
  return {
    id: place.id,
    slug,
    name,
    kind,
    point,
    radiusMeters,
    hierarchy: hierarchyInWords({ ...place, parent }),
  };
}

/** How much was read, for the line over the first map. */
export async function countForOpening(): Promise<OpeningCounts> {
  const [claims, paths] = await Promise.all([countPublicClaims(), listPublicPaths()]);
  const [firstReport] = paths.reports;
  return {
    reports: paths.reports.length,
    claims,
    places: paths.places.length,
    readHref: firstReport === undefined ? null : `/reports/${firstReport.id}`,
  };
}
