// When a filter leaves nothing: what lies nearest to it in time and in space, and what comes back when one facet is lifted.
import type { EventFilter } from "../../lib/events/filter/event-filter";
import type { EventSummary } from "../../lib/events/event-view";
import { distanceMeters } from "../../lib/geo/distance";
import { bearingDegrees } from "../../lib/geo/bearing";
import type { LonLat } from "../../lib/geo/coordinates";
import type { CountedFacet, EventCounts, EventSort } from "../../lib/tiles/event-tiles";
import { facetsOn, onlyFacet, withoutFacet, type Facet } from "./filter-facets";

/** One way out, with the filter that takes it. */
export type NearestMatch =
  | {
      readonly kind: "time";
      readonly days: number;
      readonly side: "earlier" | "later";
      readonly day: string;
      readonly event: EventSummary;
      readonly filter: EventFilter;
    }
  | {
      readonly kind: "space";
      readonly meters: number;
      /** Null where the event is known only as an area: then it lies within `meters`. */
      readonly towards: Direction | null;
      readonly event: EventSummary;
      readonly filter: EventFilter;
    }
  | {
      /** Without this facet; or, where that helps nowhere, with it alone. */
      readonly kind: "lifted" | "alone";
      readonly facet: Facet;
      readonly count: number;
      readonly filter: EventFilter;
    };

export const directions = ["n", "ne", "e", "se", "s", "sw", "w", "nw"] as const;
export type Direction = (typeof directions)[number];

/** One count tells what each facet keeps out; only what must be near is asked for apart. */
export type FacetCounts = Pick<EventCounts, "total" | "without" | "alone">;

/** Who is asked: our API from the browser, the tiles' store on the server. */
export type EventsAsked = {
  readonly count: (filter: EventFilter) => Promise<FacetCounts>;
  /** The first of them, at most 50. */
  readonly first: (filter: EventFilter, sort: EventSort) => Promise<readonly EventSummary[]>;
};

type Around = { readonly point: LonLat; readonly radiusMeters: number };

/**
 * Ways out of a filter that matches nothing, best first. `placePoint` is where the filter's place stands, null when that is
 * not known or no place is filtered by; `today` (ISO) ends a rolling period.
 */
export async function findNearestMatches(
  filter: EventFilter,
  { asked, placePoint, today }: { asked: EventsAsked; placePoint: Around | null; today: string },
): Promise<NearestMatch[]> {
  const on = facetsOn(filter);
  const around = filter.near ?? (filter.place === null ? null : placePoint);
  const [time, space, counts, withoutNear] = await Promise.all([
    on.includes("period") ? nearestInTime(filter, asked, today) : null,
    around === null ? null : nearestInSpace(filter, around, asked),
    asked.count(filter),
    filter.near === null ? null : asked.count(withoutFacet(filter, "near")),
  ]);
  const found = [time, space].filter((match) => match !== null);
  const helpful = on.flatMap((facet) => {
    const count = isCounted(facet) ? (counts.without[facet] ?? 0) : (withoutNear?.total ?? 0);
    return count === 0
      ? []
      : [{ kind: "lifted", facet, count, filter: withoutFacet(filter, facet) } as const];
  });
  if (found.length === 0 && helpful.length === 0 && on.length > 1) {
    // Counted without what must be near, for "alone" leaves that out too.
    const near = filter.near === null ? 0 : (await asked.count(onlyFacet(filter, "near"))).total;
    const alone = on.flatMap((facet) => {
      const count = isCounted(facet) ? ((withoutNear ?? counts).alone[facet] ?? 0) : near;
      return count === 0 ? [] : [{ kind: "alone", facet, count, filter: onlyFacet(filter, facet) } as const];
    });
    if (alone.length > 0) return alone;
    const [anyTime, anySpace] = await Promise.all([
      on.includes("period") ? nearestInTime(onlyFacet(filter, "period"), asked, today) : null,
      around === null ? null : nearestInSpace(onlyFacet(filter, "near"), around, asked),
    ]);
    return [anyTime, anySpace].filter((match) => match !== null);
  }
  // Said better by what lies nearest.
  const told = new Set<Facet>([
    ...(time === null ? [] : (["period"] as const)),
    ...(space === null ? [] : (["near", "place"] as const)),
  ]);
  return [...found, ...helpful.filter((match) => !told.has(match.facet))];
}

function isCounted(facet: Facet): facet is CountedFacet {
  return facet !== "near";
}

async function nearestInTime(
  filter: EventFilter,
  asked: EventsAsked,
  today: string,
): Promise<NearestMatch | null> {
  const { from, to } = filter.rollingDays === null ? filter : lastDays(filter.rollingDays, today);
  const open = withoutFacet(filter, "period");
  const [before, after] = await Promise.all([
    from === null ? [] : asked.first({ ...open, to: dayBeside(from, -1) }, "newest"),
    to === null ? [] : asked.first({ ...open, from: dayBeside(to, 1) }, "oldest"),
  ]);
  const matches: NearestMatch[] = [];
  const earlier = before[0];
  const earlierDay = earlier?.when.lastDay ?? earlier?.when.firstDay ?? null;
  if (earlier !== undefined && earlierDay !== null && from !== null)
    matches.push({
      kind: "time",
      days: daysBetween(earlierDay, from),
      side: "earlier",
      day: earlierDay,
      event: earlier,
      filter: { ...open, from: earlierDay, to },
    });
  const later = after[0];
  const laterDay = later?.when.firstDay ?? later?.when.lastDay ?? null;
  if (later !== undefined && laterDay !== null && to !== null)
    matches.push({
      kind: "time",
      days: daysBetween(to, laterDay),
      side: "later",
      day: laterDay,
      event: later,
      filter: { ...open, from, to: laterDay },
    });
  matches.sort((a, b) => (a.kind === "time" && b.kind === "time" ? a.days - b.days : 0));
  return matches[0] ?? null;
}

const widestMeters = 2_000_000;
const mostListed = 50;
const mostHalvings = 8;

/** Doubles the circle until something lies in it, then halves the step until few enough do to be measured one by one. */
async function nearestInSpace(
  filter: EventFilter,
  { point, radiusMeters }: Around,
  asked: EventsAsked,
): Promise<NearestMatch | null> {
  const within = (meters: number): EventFilter => ({
    ...filter,
    place: null,
    near: { point, radiusMeters: Math.round(meters) },
  });
  let empty = radiusMeters;
  let full = radiusMeters;
  let count = 0;
  while (count === 0 && full < widestMeters) {
    empty = full;
    full = Math.min(full * 2, widestMeters);
    count = (await asked.count(within(full))).total;
  }
  if (count === 0) return null;
  for (let step = 0; count > mostListed && step < mostHalvings; step += 1) {
    const middle = (empty + full) / 2;
    const inside = (await asked.count(within(middle))).total;
    if (inside === 0) empty = middle;
    else {
      full = middle;
      count = inside;
    }
  }
  const events = await asked.first(within(full), "newest");
  const placed = events
    .flatMap((event) =>
      event.locations.flatMap((location) =>
        location.point === null
          ? []
          : [{ event, at: location.point, meters: distanceMeters(point, location.point) }],
      ),
    )
    .filter(({ meters }) => meters > radiusMeters && meters <= full)
    .sort((a, b) => a.meters - b.meters);
  const [nearest] = placed;
  const [newest] = events;
  if (nearest !== undefined)
    return {
      kind: "space",
      meters: nearest.meters,
      towards: directionOf(bearingDegrees(point, nearest.at)),
      event: nearest.event,
      filter: within(roundUp(nearest.meters)),
    };
  if (newest === undefined) return null;
  return { kind: "space", meters: full, towards: null, event: newest, filter: within(roundUp(full)) };
}

function directionOf(bearing: number): Direction {
  return directions[Math.round((((bearing % 360) + 360) % 360) / 45) % 8] ?? "n";
}

/** To a whole kilometre beyond, so that what lies there is in it. */
function roundUp(meters: number): number {
  return Math.min(widestMeters, Math.ceil(meters / 1000 + 0.01) * 1000);
}

function lastDays(days: number, today: string): { from: string; to: string } {
  return { from: dayBeside(today, 1 - days), to: today };
}

function dayBeside(day: string, step: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + step * 86_400_000).toISOString().slice(0, 10);
}

function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / 86_400_000);
}
