// Names behind the ids of a filter: its place and its report, as far as the audience may know them.
import type { EventFilter } from "../../lib/events/filter/event-filter";
import type { Audience } from "../../lib/events/event-view";
import { hierarchyInWords } from "../../lib/events/showing/hierarchy-in-words";
import { findPlace, parentsOf } from "../../lib/gazetteer/store";
import { findReportView } from "../../lib/reports/showing/store";
import type { AimedPlace } from "./aim";

/** `alsoId` is another place to be named with it. */
export async function findFilterNames(
  filter: EventFilter,
  audience: Audience,
  alsoId: string | null = null,
): Promise<{ places: AimedPlace[]; reportTitle: string | null }> {
  const named = [...new Set([filter.place, alsoId])];
  const [places, reportTitle] = await Promise.all([
    Promise.all(named.map(async (id) => (id === null ? null : findNamedPlace(id, audience)))),
    filter.report === null ? null : findReportTitle(filter.report, audience),
  ]);
  return { places: places.filter((place) => place !== null), reportTitle };
}

/** Null when there is none, or none the audience may see. */
async function findNamedPlace(id: string, audience: Audience): Promise<AimedPlace | null> {
  const place = await findPlace(id, audience);
  if (place === null) return null;
  const [parent = null] = await parentsOf(place.id);
  const { slug, name, kind, point, radiusMeters } = place;
  const hierarchy = hierarchyInWords({ ...place, parent });
  return { id: place.id, slug, name, kind, point, radiusMeters, hierarchy };
}

async function findReportTitle(id: string, audience: Audience): Promise<string | null> {
  return (await findReportView(id, audience))?.citation.title ?? null;
}
