// Waits grow, and end growing.
import { expect, test } from "vitest";
import { waitBefore } from "./use-ask-again";

test.each([
  [0, 2_000],
  [1, 4_000],
  [4, 32_000],
  [5, 60_000],
  [50, 60_000],
])("after %i tries that failed the next comes %i ms later", (tries, milliseconds) => {
  expect(waitBefore(tries)).toBe(milliseconds);
});
