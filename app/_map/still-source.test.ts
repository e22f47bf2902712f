// The picture is asked for by what is filtered, in the page's language.
import { expect, test } from "vitest";
import { stillSources } from "./still-source";

const boxes = { wide: "39.681,32.834,42.630,37.325", phone: "39.681,31.834,42.630,38.325" };

test.each([
  ["", "en", null, "/map-picture/events?size=phone&theme=dark"],
  ["kind=strike", "ar", null, "/map-picture/events?kind=strike&lang=ar&size=phone&theme=dark"],
  ["", "en", boxes, "/map-picture/events?size=phone&theme=dark&box=39.681,31.834,42.630,38.325"],
] as const)("%j in %s within %j", (query, language, within, address) => {
  expect(stillSources(query, language, within).phone.dark).toBe(address);
});
