// A day of knowledge ends with its day in UTC; until then, and for what is yet to come, now is meant.
import { expect, test } from "vitest";
import { instantOfAsOf, isToCome, lastMoment, parseAsOf } from "./as-of";

const now = new Date("2024-02-05T10:00:00Z");

test.each([
  ["2024-02-04", "2024-02-04T23:59:59.999Z", false],
  ["2024-02-05", "2024-02-05T23:59:59.999Z", true],
  ["2024-02-05T10:00:00Z", "2024-02-05T10:00:00.000Z", false],
  ["2024-02-05T10:00:00.001Z", "2024-02-05T10:00:00.001Z", true],
])("%s is %s, to come: %s", (asOf, instant, toCome) => {
  expect(instantOfAsOf(asOf).toISOString()).toBe(instant);
  expect(isToCome(asOf, now)).toBe(toCome);
  expect(lastMoment({ asOf }, now)).toEqual(toCome ? now : new Date(instant));
});

test("without one, now is the last moment", () => {
  expect(lastMoment({ asOf: null }, now)).toEqual(now);
});

test("what an address makes of a plus is understood", () => {
  const read = new URLSearchParams("asof=2024-02-04T12:00+02:00").get("asof") ?? "";
  expect(parseAsOf(read)).toBe("2024-02-04T10:00:00Z");
});
