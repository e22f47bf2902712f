// Stepping in time: the neighbour is the next in the list's order, found with few questions.
import { describe, expect, it } from "vitest";
import { findNeighbour, type AskPage, type TimedEvent } from "./find-neighbour";

function listOf(events: readonly TimedEvent[]): { ask: AskPage; asked: () => number } {
  let count = 0;
  return {
    ask: (offset, limit) => {
      count += 1;
      return Promise.resolve({ total: events.length, events: events.slice(offset, offset + limit) });
    },
    asked: () => count,
  };
}

const few: readonly TimedEvent[] = [
  { id: "a", day: "2023-10-17" },
  { id: "b", day: "2023-10-26" },
  { id: "c", day: "2023-10-26" },
  { id: "d", day: "2024-02-02" },
  { id: "e", day: null },
];

describe("the neighbour in time", () => {
  const cases: readonly [string, string | null, 1 | -1, string | null][] = [
    ["after nothing chosen comes the first", null, 1, "a"],
    ["before nothing chosen comes the last", null, -1, "e"],
    ["after an event", "a", 1, "b"],
    ["within a day", "b", 1, "c"],
    ["back within a day", "c", -1, "b"],
    ["back over days", "d", -1, "c"],
    ["from the last day to what has none", "d", 1, "e"],
    ["back from what has no day", "e", -1, "d"],
    ["after the last comes nothing", "e", 1, null],
    ["before the first comes nothing", "a", -1, null],
  ];
  it.each(cases)("%s", async (_, chosenId, step, expected) => {
    const chosen = few.find(({ id }) => id === chosenId) ?? null;
    expect((await findNeighbour(listOf(few).ask, chosen, step))?.event.id ?? null).toBe(expected);
  });
  it("steps from an event that the filter leaves out to those around its day", async () => {
    const away = { id: "x", day: "2023-10-26" };
    expect((await findNeighbour(listOf(few).ask, away, 1))?.event.id).toBe("d");
    expect((await findNeighbour(listOf(few).ask, away, -1))?.event.id).toBe("a");
    expect(await findNeighbour(listOf(few).ask, { id: "x", day: null }, 1)).toBeNull();
  });
  it("asks little of a long list, and less when it knows where it stands", async () => {
    const many = Array.from({ length: 100_000 }, (_, index) => ({
      id: String(index),
      day: new Date(Date.UTC(2015, 0, 1 + Math.floor(index / 30))).toISOString().slice(0, 10),
    }));
    const first = listOf(many);
    const found = await findNeighbour(first.ask, many[70_007] ?? null, 1);
    expect(found).toEqual({ event: many[70_008], offset: 70_008 });
    expect(first.asked()).toBeLessThanOrEqual(20);
    const second = listOf(many);
    const next = await findNeighbour(second.ask, found?.event ?? null, 1, found?.offset);
    expect(next?.event).toEqual(many[70_009]);
    expect(second.asked()).toBe(2);
  });
  it("does not trust a place that another event has taken", async () => {
    expect((await findNeighbour(listOf(few).ask, few[1] ?? null, 1, 3))?.event.id).toBe("c");
  });
});
