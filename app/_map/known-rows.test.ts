// A row is found again as its list knew it.
import { expect, test } from "vitest";
import { anEvent, onDay } from "../../lib/testing/an-event";
import type { ListedEvent } from "./ask-for-events";
import { knownRow, learnRows } from "./known-rows";

function row(title: string): ListedEvent {
  const event = anEvent({ id: "7kq2m4x", title, when: onDay("2024-01-02") });
  return { event, box: null, hasMark: false };
}

test("of now, of another day, and of no list", () => {
  learnRows("kind=strike", [row("before")]);
  learnRows("", [row("now")]);
  learnRows("asof=2024-02-04&shown=map", [row("then")]);
  expect(knownRow("7kq2m4x", null)?.event.title).toBe("now");
  expect(knownRow("7kq2m4x", "2024-02-04")?.event.title).toBe("then");
  expect(knownRow("7kq2m4x", "2024-02-05")).toBeNull();
  expect(knownRow("7kq2m4x", 2)).toBeNull();
  expect(knownRow("0000000", null)).toBeNull();
});
