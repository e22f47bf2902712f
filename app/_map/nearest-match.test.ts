// An empty list names what lies nearest and how to get there.
import { expect, test } from "vitest";
import { everything } from "../../lib/events/event-filter";
import type { EventSummary } from "../../lib/events/event-view";
import { nearestMatches } from "./nearest-match";

function happened(day: string | null, kindGroup: EventSummary["kindGroup"]): EventSummary {
  return {
    id: "7kq2m4x",
    slug: "s",
    title: `A ${kindGroup} on ${day}`,
    kind: "other",
    kindGroup,
    status: "published",
    grade: "single_source",
    when: {
      start: null,
      end: null,
      precision: day === null ? "unknown" : "day",
      zone: null,
      firstDay: day,
      lastDay: day,
      asStated: null,
      inference: null,
    },
    locations: [],
    operation: null,
    reportCount: 1,
    claimCount: 1,
  };
}
const events = [
  happened("2023-10-27", "strike"),
  happened("2024-02-02", "strike"),
  happened("2023-11-03", "attack"),
  happened(null, "strike"),
];

test("the nearest day before the period is offered, and the filter that shows it", () => {
  const filter = { ...everything, kinds: ["strike"] as const, from: "2023-10-30", to: "2023-10-31" };
  expect(nearestMatches(filter, events)).toEqual([
    {
      words: "The nearest in time: A strike on 2023-10-27, 27 Oct 2023 (3 days earlier).",
      filter: { ...everything, kinds: ["strike"], from: "2023-10-27", to: "2023-10-31" },
    },
  ]);
});

test("other kinds in the period are offered too", () => {
  const filter = { ...everything, kinds: ["strike"] as const, from: "2023-11-02", to: "2023-11-04" };
  expect(nearestMatches(filter, events).map(({ words }) => words)).toEqual([
    "The nearest in time: A strike on 2023-10-27, 27 Oct 2023 (6 days earlier).",
    "In this period: 1 event of another kind.",
  ]);
});

test("a kind that never happened leads to the others", () => {
  expect(nearestMatches({ ...everything, kinds: ["ground"] }, events)).toEqual([
    { words: "In this period: 3 events of other kinds.", filter: everything },
  ]);
});

test("with nothing stored there is nothing to offer", () => {
  expect(nearestMatches({ ...everything, from: "2024-01-01" }, [])).toEqual([]);
});
