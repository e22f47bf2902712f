// Columns sort as the server does, or here; what is not known stands last.
import { describe, expect, test } from "vitest";
import type { EventSummary } from "../../lib/events/event-view";
import type { Precision } from "../../lib/geo/precision";
import type { ListedEvent } from "./ask-for-events";
import type { RowWords } from "./event-row-in-words";
import { askedOfServer, canSort, nextSort, sortedRows, sortShown } from "./event-table-sort";

describe("a press on a column's head", () => {
  test.each([
    ["date", "newest", { column: "date", direction: "ascending" }, "oldest"],
    ["date", "oldest", { column: "date", direction: "descending" }, "newest"],
    ["date", "sources", { column: "date", direction: "descending" }, "newest"],
    ["precision", "newest", { column: "precision", direction: "ascending" }, "precision"],
    ["precision", "precision", { column: "precision", direction: "descending" }, null],
    ["reports", "newest", { column: "reports", direction: "descending" }, "sources"],
    ["kind", "newest", { column: "kind", direction: "ascending" }, null],
  ] as const)("%s while sorted by %s", (column, sort, next, asked) => {
    expect(nextSort(column, sortShown(sort, null))).toEqual(next);
    expect(askedOfServer(next)).toBe(asked);
    expect(canSort(next, false)).toBe(asked !== null);
    expect(canSort(next, true)).toBe(true);
  });
});

function listed(id: string, firstDay: string | null, precision: Precision | null): ListedEvent {
  const event: EventSummary = {
    id,
    slug: id,
    title: id,
    kind: "other",
    kindGroup: "other",
    status: "published",
    grade: "single_source",
    when: {
      start: null,
      end: null,
      precision: "day",
      zone: null,
      firstDay,
      lastDay: firstDay,
      asStated: null,
      inference: null,
    },
    locations:
      precision === null
        ? []
        : [
            {
              role: "struck",
              basis: "named_place",
              placeId: null,
              label: id,
              point: { lon: 0, lat: 0 },
              radiusMeters: null,
              precision,
              area: null,
              explanation: null,
              place: null,
            },
          ],
    operation: null,
    reportCount: 1,
    claimCount: id.length,
  };
  return { event, box: null, hasMark: precision !== null };
}

function say({ event }: ListedEvent): RowWords {
  return {
    id: event.id,
    href: "",
    title: { words: event.title, language: "en" },
    kind: event.kind,
    kindGroup: event.kindGroup,
    fill: "solid",
    when: "",
    datetime: null,
    where: event.locations[0]?.label ?? null,
    precision: "",
    grade: event.grade,
    isContested: false,
    isDraft: false,
    claimCount: event.claimCount,
    reportCount: event.reportCount,
    notOnMap: null,
  };
}

const rows = [
  listed("bb", "2024-01-02", "town"),
  listed("a", null, null),
  listed("Ccc", "2023-05-01", "exact"),
];

test.each([
  ["event", "ascending", ["a", "bb", "Ccc"]],
  ["event", "descending", ["Ccc", "bb", "a"]],
  ["date", "ascending", ["Ccc", "bb", "a"]],
  ["date", "descending", ["bb", "Ccc", "a"]],
  ["precision", "ascending", ["Ccc", "bb", "a"]],
  ["precision", "descending", ["bb", "Ccc", "a"]],
  ["place", "descending", ["Ccc", "bb", "a"]],
  ["claims", "descending", ["Ccc", "bb", "a"]],
  ["kind", "ascending", ["bb", "a", "Ccc"]],
] as const)("sorted by %s, %s", (column, direction, ids) => {
  expect(sortedRows(rows, { column, direction }, say).map(({ event }) => event.id)).toEqual(ids);
});
