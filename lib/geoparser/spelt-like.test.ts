// One slip of the pen from a name everybody knows, and nothing else.
import { expect, it } from "vitest";
import { speltLike } from "./spelt-like";

it.each([
  ["cypus", "cyprus"],
  ["damscus", "damascus"],
  ["isreal", "israel"],
  ["theran", "tehran"],
  ["syrria", "syria"],
  ["cyprus", null],
  ["ran", null],
  ["byria", null],
  ["darfur", null],
  // As near to Ireland as to Iceland: nobody can say which.
  ["ieland", null],
  ["", null],
])("%s", (word, name) => {
  expect(speltLike(word)).toBe(name);
});
