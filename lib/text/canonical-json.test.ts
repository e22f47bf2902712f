// Equal values give equal JSON, whatever order their keys came in, and the JSON says what the value says.
import { describe, expect, test } from "vitest";
import { canonicalJson } from "./canonical-json";

describe("canonical JSON", () => {
  test.each<[unknown, string]>([
    [{ b: 1, a: { d: [2, { y: 1, x: null }], c: "ü" } }, '{"a":{"c":"ü","d":[2,{"x":null,"y":1}]},"b":1}'],
    [[3, 1, 2], "[3,1,2]"],
    // RFC 8785, 3.2.2: the numbers of its own example, and a zero that has no sign.
    [[333333333.3333333, 1e30, 4.5, 2e-3, 1e-27, -0], "[333333333.3333333,1e+30,4.5,0.002,1e-27,0]"],
    // RFC 8785, 3.2.3: sorted by code units, and keys that look like numbers are no exception.
    [
      { "€": 1, "\r": 2, "\ufb33": 3, "1": 4, "😀": 5, "\u0080": 6, ö: 7, "10": 8, "9": 9 },
      '{"\\r":2,"1":4,"10":8,"9":9,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}',
    ],
    [{ gone: undefined, kept: null }, '{"kept":null}'],
    [new Date("2024-02-05T00:00:00Z"), '"2024-02-05T00:00:00.000Z"'],
    [undefined, "null"],
    ["a", '"a"'],
  ])("%#", (value, json) => {
    expect(canonicalJson(value)).toBe(json);
  });

  test("reads back as the value", () => {
    const value = { when: { start: null, days: ["2024-02-05"] }, lon: 40.918634, words: 'say "so"\n' };
    expect(JSON.parse(canonicalJson(value))).toEqual(value);
  });
});
