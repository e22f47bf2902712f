// Events as the pages and files show them, for tests that care about one part of one: `anEvent({ grade: "contested" })`.
import type { ClaimView, EventSummary, EventView, LocationView, ReportCitation } from "../events/event-view";

/** A published strike of one day with one report behind it, standing nowhere unless `given` says where. */
export function anEvent(given: Partial<EventSummary> = {}): EventSummary {
  return {
    id: "e1aaaaa",
    slug: "strike",
    title: "A strike",
    kind: "airstrike",
    kindGroup: "strike",
    status: "published",
    grade: "single_source",
    operation: null,
    reportCount: 1,
    claimCount: 0,
    when: onDay("2031-03-01"),
    locations: [],
    ...given,
  };
}

/** The same whole, with nothing said of it unless `given` does. */
export function anEventView(given: Partial<EventView> = {}): EventView {
  return {
    ...anEvent(given),
    weapon: null,
    actor: null,
    target: null,
    gradeReason: "Told by one report.",
    claims: [],
    conflicts: [],
    notAdded: [],
    placements: [],
    reports: [],
    notKnown: [],
    ...given,
  };
}

/** Nine people killed, stated by nobody in particular in `aCitation()`. */
export function aClaimView(given: Partial<ClaimView> = {}): ClaimView {
  return {
    id: "c1aaaaa",
    subject: "event",
    field: "killed",
    population: "unknown",
    unit: null,
    min: 9,
    max: 9,
    words: null,
    approximation: null,
    scope: null,
    claimant: null,
    modality: "states",
    sentence: "Nine people were killed.",
    highlight: { start: 0, end: 4 },
    remarks: [],
    report: aCitation(),
    status: "accepted",
    ...given,
  };
}

export function aCitation(given: Partial<ReportCitation> = {}): ReportCitation {
  return {
    id: "r1aaaaa",
    title: "Strikes in the east",
    publisher: "The Example Post",
    url: null,
    publishedAt: "2031-03-02T00:00:00.000Z",
    publishedPrecision: "day",
    isRetelling: false,
    retells: null,
    ...given,
  };
}

/** What was struck, known to a place with a radius of a kilometre. */
export function aLocation(given: Partial<LocationView> = {}): LocationView {
  return {
    role: "struck",
    basis: "named_place",
    placeId: null,
    label: "here",
    point: { lon: 40.9, lat: 34.45 },
    radiusMeters: 1000,
    precision: "locality",
    area: null,
    explanation: null,
    place: null,
    ...given,
  };
}

/** The time of an event that is known to the day, or to days; null for one whose day nobody knows. */
export function onDay(firstDay: string | null, lastDay = firstDay): EventSummary["when"] {
  return {
    start: null,
    end: null,
    precision: "day",
    zone: null,
    firstDay,
    lastDay,
    asStated: null,
    inference: null,
  };
}

/** A rectangle by its west, south, east and north edge, in degrees. */
export function aRectangle(west: number, south: number, east: number, north: number): GeoJSON.Polygon {
  return {
    type: "Polygon",
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}
