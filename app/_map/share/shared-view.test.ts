// The card of a link shows what the link does: its filter, where it looks, the event it chooses.
import { expect, test } from "vitest";
import { sharedView } from "./shared-view";

test.each([
  ["", "", "/map-picture?size=share"],
  ["sort=oldest", "", "/map-picture?size=share"],
  ["kind=strike,attack", "?kind=attack,strike", "/map-picture/events?kind=attack,strike&size=share"],
  [
    "kind=strike&card=7.2/34.4/40.9&base=dark",
    "?kind=strike&base=dark&card=7.2/34.4/40.9",
    "/map-picture/events?kind=strike&theme=dark&card=7.2/34.4/40.9&size=share",
  ],
  ["card=nowhere", "", "/map-picture?size=share"],
  ["kind=parade", "", "/map-picture?size=share"],
  ["asof=2024-02-04", "?asof=2024-02-04", "/map-picture/events?asof=2024-02-04&size=share"],
  [
    "sel=e:3dwc2yz&asof=2024-02-04",
    "?asof=2024-02-04&sel=e:3dwc2yz",
    "/map-picture?asof=2024-02-04&event=3dwc2yz&size=share",
  ],
  ["sel=e:3dwc2yz&kind=strike", "?sel=e:3dwc2yz", "/map-picture?event=3dwc2yz&size=share"],
])("?%s is shared as %s with the card %s", (query, search, picture) => {
  expect(sharedView(new URLSearchParams(query))).toEqual({ search, picture });
});
