// What of the view nobody understood is named with what it said; what was understood, left out or is a filter is not.
import { expect, test } from "vitest";
import { misreadOf } from "./misread-view";

test.each([
  ["", []],
  ["?page=2&tool=spot:34.45,40.92&view=table&sel=hello&kind=nonsense&unknown=x", []],
  ["?page=&tool=", []],
  [
    "?page=abc&tool=xyz",
    [
      { name: "tool", value: "xyz" },
      { name: "page", value: "abc" },
    ],
  ],
  ["?tool=spot:95,40", [{ name: "tool", value: "spot:95,40" }]],
  [`?sort=${"a".repeat(100)}`, [{ name: "sort", value: "a".repeat(60) }]],
])("%s", (query, misread) => {
  expect(misreadOf(new URLSearchParams(query))).toEqual(misread);
});
