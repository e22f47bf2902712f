// Names behind the ids of a filter: its place, its report and its people, as far as the audience may know them.
import { everythingOf, type EventFilter } from "../../lib/events/filter/event-filter";
import type { Audience } from "../../lib/events/event-view";
import { hierarchyInWords } from "../../lib/events/showing/hierarchy-in-words";
import { findPlace, parentsOf } from "../../lib/gazetteer/store";
import { findReportView } from "../../lib/reports/showing/store";
import { countEvents } from "../../lib/tiles/store";
import type { AimedPlace } from "./aim";

/** Who did it or who says so, as a filter names them; `name` is null for whom no event names at all. */
export type AskedPerson = {
  readonly facet: "actors" | "claimants";
  readonly key: string;
  readonly name: string | null;
};

export type FilterNames = {
  readonly places: AimedPlace[];
  readonly reportTitle: string | null;
  readonly people: readonly AskedPerson[];
};

/** `alsoId` is another place to be named with it. */
export async function findFilterNames(
  filter: EventFilter,
  audience: Audience,
  alsoId: string | null = null,
): Promise<FilterNames> {
  const named = [...new Set([filter.place, alsoId])];
  const [places, reportTitle, ...people] = await Promise.all([
    Promise.all(named.map(async (id) => (id === null ? null : findNamedPlace(id, audience)))),
    filter.report === null ? null : findReportTitle(filter.report, audience),
    ...(["actors", "claimants"] as const).flatMap((facet) =>
      (filter[facet] ?? []).map((key) => findPerson(facet, key, filter, audience)),
    ),
  ]);
  return { places: places.filter((place) => place !== null), reportTitle, people };
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

/** Counted without the rest of the filter: that nothing matches it all says nothing about one of them. */
async function findPerson(
  facet: AskedPerson["facet"],
  key: string,
  filter: EventFilter,
  audience: Audience,
): Promise<AskedPerson> {
  const counts = await countEvents({ ...everythingOf(filter), [facet]: [key] }, { box: null }, audience);
  if (counts.total === 0) return { facet, key, name: null };
  return { facet, key, name: counts[facet].find((choice) => choice.key === key)?.name ?? key };
}
