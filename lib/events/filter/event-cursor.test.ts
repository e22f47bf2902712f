// A cursor comes back from its word, and nothing else does.
import { describe, expect, it } from "vitest";
import { formatEventCursor, parseEventCursor } from "./event-cursor";

describe("a cursor", () => {
  it.each([
    { day: 19_756, minute: 28_448_640, id: "7kq2m4x" },
    { day: -(2 ** 31), minute: -(2 ** 31), id: "0000000" },
  ])("comes back: %o", (cursor) => {
    expect(parseEventCursor(formatEventCursor(cursor))).toEqual(cursor);
  });

  it.each(["", "1.2", "1.2.abc", "1.2.7kq2m4i", "9999999999.0.7kq2m4x", "1.5.2.7kq2m4x", "1.2.7kq2m4x'"])(
    "is not read from %s",
    (text) => {
      expect(parseEventCursor(text)).toBeNull();
    },
  );
});
