// Revisions change when an event does, and no change is passed over because an older transaction ends late.
import { describe, expect, it } from "vitest";
import type { Look } from "./mark-source";
import { booksAfter, revisionOf, unreadOf } from "./revision";

const look = (horizon: number, changes: readonly (readonly [string, number])[]): Look => ({
  birth: "1 2 3",
  horizon,
  changes: changes.map(([eventId, changedBy]) => ({ eventId, changedBy })),
});

describe("the books of changes", () => {
  it("are read once, though what lies above the horizon is told again", () => {
    const first = booksAfter(
      null,
      look(10, [
        ["a", 4],
        ["b", 12],
      ]),
    );
    expect(unreadOf(first, look(10, [["b", 12]]))).toEqual([]);
    expect(
      unreadOf(
        first,
        look(11, [
          ["b", 12],
          ["c", 10],
        ]),
      ),
    ).toEqual(["c"]);
    expect(unreadOf(first, look(14, [["b", 13]]))).toEqual(["b"]);
  });

  it("give another name to every state", () => {
    const states = [
      booksAfter(null, look(10, [["a", 4]])),
      booksAfter(
        null,
        look(10, [
          ["a", 4],
          ["b", 12],
        ]),
      ),
      booksAfter(
        null,
        look(10, [
          ["a", 4],
          ["b", 12],
          ["c", 11],
        ]),
      ),
      booksAfter(
        null,
        look(13, [
          ["a", 4],
          ["b", 12],
        ]),
      ),
      { ...booksAfter(null, look(10, [["a", 4]])), birth: "another table" },
    ];
    expect(new Set(states.map(revisionOf)).size).toBe(states.length);
  });

  it("give the same name where nothing changed", () => {
    const books = booksAfter(null, look(10, [["a", 4]]));
    expect(revisionOf(booksAfter(books, look(19, [])))).toBe(revisionOf(books));
  });
});
