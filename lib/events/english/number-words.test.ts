import { expect, test } from "vitest";
import { findNumbers, parseNumber } from "./number-words";

const numbers = (words: string): [string, number | null, number | null, string | null][] =>
  findNumbers(words, { start: 0, end: words.length }).map((number) => [
    words.slice(number.span.start, number.span.end),
    number.min,
    number.max,
    number.approximation,
  ]);

test.each([
  ["at least 31 raids", ["at least 31", 31, null, "at least"]],
  ["more than forty sites", ["more than forty", 40, null, "more than"]],
  ["up to 20 people", ["up to 20", null, 20, "up to"]],
  ["some 2,300 dead", ["some 2,300", 2300, 2300, "some"]],
  ["sixteen men", ["sixteen", 16, 16, null]],
  ["twenty-four men", ["twenty-four", 24, 24, null]],
  ["two hundred and six shells", ["two hundred and six", 206, 206, null]],
  ["dozens of shells", ["dozens", 24, 99, "dozens"]],
  ["several soldiers", ["several", 3, 9, "several"]],
  ["50 or more fighters", ["50 or more", 50, null, "or more"]],
  ["between 10 and 12 men", ["between 10 and 12", 10, 12, "between"]],
  ["10-15 rockets", ["10-15", 10, 15, "range"]],
  ["a pair of jets", ["a pair of", 2, 2, null]],
])("%s", (words, expected) => {
  expect(numbers(words)).toEqual([expected]);
});

test("two numbers side by side are read as the second, and that is said", () => {
  const [number] = findNumbers("one 31 troops were hurt", { start: 0, end: 23 });
  expect(number).toMatchObject({ min: 31, max: 31, span: { start: 0, end: 6 } });
  expect(number?.remark).toMatch(/garbled/);
});

test.each(["the F-16s and B-1s", "at 07:40 or 8:20", "the 22nd of the month", "3.5 percent", "45%", "M16"])(
  "no number in: %s",
  (words) => {
    expect(numbers(words)).toEqual([]);
  },
);

test("spans count from the start of the text, not of the stretch looked at", () => {
  expect(findNumbers("nine. Then seven men", { start: 6, end: 20 })).toMatchObject([
    { span: { start: 11, end: 16 }, min: 7 },
  ]);
});

test("what is no number is not a number", () => {
  expect(parseNumber("many")).toBeNaN();
  expect(parseNumber("three hundred and five")).toBe(305);
});
