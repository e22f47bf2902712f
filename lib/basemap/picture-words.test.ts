import { expect, test } from "vitest";
import { directionOfLine } from "./picture-words";

test.each([
  ["Abu Kamal", "ltr"],
  ["قرب Homs", "rtl"],
  ["200 كم", "rtl"],
  ["\u2068Kharab al-Jir\u2069 قرب", "ltr"],
  ["אל-בוכמאל", "rtl"],
  ["12", "ltr"],
])("%s runs %s", (line, direction) => {
  expect(directionOfLine(line)).toBe(direction);
});
