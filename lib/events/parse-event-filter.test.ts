// The filter's grammar in the query string.
import { describe, expect, it } from "vitest";
import { parseEventFilter } from "./parse-event-filter";

describe("a filter", () => {
  it.each([
    ["", { kinds: null, from: null, to: null }],
    ["kind=strike", { kinds: ["strike"], from: null, to: null }],
    [
      "kind=strike,attack&when=2023-10-26/2024-02-05",
      { kinds: ["strike", "attack"], from: "2023-10-26", to: "2024-02-05" },
    ],
    ["when=2023-10-26", { kinds: null, from: "2023-10-26", to: "2023-10-26" }],
    ["when=2023-10-26/", { kinds: null, from: "2023-10-26", to: null }],
    ["when=/2024-02-05&other=kept", { kinds: null, from: null, to: "2024-02-05" }],
  ])("%s", (query, filter) => {
    expect(parseEventFilter(new URLSearchParams(query))).toEqual(filter);
  });

  it.each([
    "kind=bombing",
    "kind=strike,",
    "when=/",
    "when=yesterday",
    "when=2023-02-30",
    "when=2024-02-05/2023-10-26",
    "when=2023-10-26/2023-10-27/2023-10-28",
  ])("%s is refused", (query) => {
    expect(() => parseEventFilter(new URLSearchParams(query))).toThrow(/kind must be|when must/);
  });
});
