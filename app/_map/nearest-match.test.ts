// Ways out of a filter that leaves nothing, asked of a handful of events.
import { expect, test } from "vitest";
import { everything, type EventFilter } from "../../lib/events/filter/event-filter";
import type { KindGroup } from "../../lib/events/event-kind";
import type { EventSummary } from "../../lib/events/event-view";
import { destination, distanceMeters } from "../../lib/geo/distance";
import type { LonLat } from "../../lib/geo/coordinates";
import { aLocation, anEvent, onDay } from "../../lib/testing/an-event";
import { facetsOn, onlyFacet, withoutFacet } from "./filter-facets";
import { findNearestMatches, type EventsAsked } from "./nearest-match";

const town = { lon: 40.92, lat: 34.45 };

function event(
  id: string,
  kindGroup: KindGroup,
  [firstDay, lastDay]: [string, string] | [null, null],
  point: LonLat | null = town,
): EventSummary {
  const locations = [aLocation({ label: "", point, precision: "town" })];
  return anEvent({ id, title: `Event ${id}`, kindGroup, when: onDay(firstDay, lastDay), locations });
}

/** The same rules as the marks', over a few events in memory. */
function askedOf(events: readonly EventSummary[]): EventsAsked {
  const matching = (filter: EventFilter): EventSummary[] =>
    events.filter(({ kindGroup, when, locations }) => {
      const point = locations[0]?.point ?? null;
      if (filter.kinds !== null && !filter.kinds.includes(kindGroup)) return false;
      if (filter.grades !== null && !filter.grades.includes("single_source")) return false;
      if (filter.place !== null) return false;
      if (filter.near !== null) {
        if (point === null || distanceMeters(point, filter.near.point) > filter.near.radiusMeters)
          return false;
      }
      if (filter.from !== null && (when.lastDay === null || when.lastDay < filter.from)) return false;
      return filter.to === null || (when.firstDay !== null && when.firstDay <= filter.to);
    });
  return {
    count: async (filter) => {
      const on = facetsOn(filter).flatMap((facet) => (facet === "near" ? [] : [facet]));
      return {
        total: matching(filter).length,
        without: Object.fromEntries(
          on.map((facet) => [facet, matching(withoutFacet(filter, facet)).length] as const),
        ),
        alone: Object.fromEntries(
          on.map((facet) => {
            const alone = { ...onlyFacet(filter, facet), near: filter.near };
            return [facet, matching(alone).length] as const;
          }),
        ),
      };
    },
    first: async (filter, sort) =>
      matching(filter)
        .sort(
          (a, b) =>
            (a.when.firstDay ?? "").localeCompare(b.when.firstDay ?? "") * (sort === "oldest" ? 1 : -1),
        )
        .slice(0, 50),
  };
}

const events = [
  event("a", "strike", ["2023-10-26", "2023-10-27"]),
  event("b", "attack", ["2023-11-03", "2023-11-03"]),
  event("c", "strike", ["2023-12-01", "2023-12-01"]),
  event("d", "other", [null, null]),
];
const ask = (filter: Partial<EventFilter>, all: readonly EventSummary[] = events) =>
  findNearestMatches(
    { ...everything, ...filter },
    { asked: askedOf(all), placePoint: { point: town, radiusMeters: 5000 }, today: "2023-12-20" },
  );

test("the nearest in time, whether before or after", async () => {
  const [before] = await ask({ from: "2023-10-30", to: "2023-11-01" });
  expect(before).toMatchObject({ kind: "time", days: 2, side: "later", day: "2023-11-03" });
  const [after, other] = await ask({ kinds: ["strike"], from: "2023-11-02", to: "2023-11-04" });
  expect(after).toMatchObject({ kind: "time", days: 6, side: "earlier", day: "2023-10-27" });
  expect(after?.filter).toEqual({
    ...everything,
    kinds: ["strike"],
    from: "2023-10-27",
    to: "2023-11-04",
  });
  expect(other).toMatchObject({ kind: "lifted", facet: "kinds", count: 1 });
});

test("the last days end today, and only what was before them can be nearest", async () => {
  const [nearest] = await ask({ rollingDays: 7 });
  expect(nearest).toMatchObject({ kind: "time", days: 13, side: "earlier", day: "2023-12-01" });
  expect(nearest?.filter).toMatchObject({ from: "2023-12-01", to: "2023-12-20", rollingDays: null });
});

test("the nearest in space, with its direction, among many that lie further", async () => {
  const east = event("east", "strike", ["2023-10-26", "2023-10-26"], destination(town, 40_000, 90));
  const crowd = Array.from({ length: 80 }, (_, index) =>
    event(`far${index}`, "strike", ["2023-10-26", "2023-10-26"], destination(town, 70_000 + index, 200)),
  );
  const [nearest] = await ask({ near: { point: town, radiusMeters: 10_000 } }, [...crowd, east]);
  expect(nearest).toMatchObject({ kind: "space", towards: "e", event: { id: "east" } });
  if (nearest?.kind !== "space") throw new Error("no nearest in space");
  expect(nearest.meters).toBeCloseTo(40_000, 0);
  expect(nearest.filter.near).toEqual({ point: town, radiusMeters: 41_000 });
});

test("a place without events leads to what lies around it", async () => {
  const north = event("n", "strike", ["2023-10-26", "2023-10-26"], destination(town, 9_000, 2));
  const [nearest, ...others] = await ask({ place: "4r7k2bd" }, [north]);
  expect(nearest).toMatchObject({ kind: "space", towards: "n" });
  expect(nearest?.filter).toMatchObject({ place: null, near: { radiusMeters: 10_000 } });
  expect(others).toEqual([]);
});

test("a facet that cannot be met is offered to be lifted, and one that helps nothing is not", async () => {
  expect(await ask({ kinds: ["ground"] })).toEqual([
    { kind: "lifted", facet: "kinds", count: 4, filter: everything },
  ]);
  expect(await ask({ grades: ["contested"], kinds: ["ground"] })).toEqual([]);
});

test("where no single facet can be blamed, each is offered alone", async () => {
  expect(await ask({ grades: ["contested"], kinds: ["strike"], place: "4r7k2bd" })).toEqual([
    { kind: "alone", facet: "kinds", count: 2, filter: { ...everything, kinds: ["strike"] } },
  ]);
});

test("where each alone finds nothing, the nearest of any kind is told", async () => {
  const [nearest, ...others] = await ask({ kinds: ["ground"], from: "2024-01-05", to: "2024-01-31" });
  expect(nearest).toMatchObject({ kind: "time", days: 35, side: "earlier", event: { id: "c" } });
  expect(nearest?.filter).toEqual({ ...everything, from: "2023-12-01", to: "2024-01-31" });
  expect(others).toEqual([]);
});

test("with nothing stored there is nothing to offer", async () => {
  expect(await ask({ from: "2024-01-01", near: { point: town, radiusMeters: 1000 } }, [])).toEqual([]);
});
