// One stretch of words is one place of an event, however many names stand in it; read by the real reader.
import { expect, test } from "vitest";
import { embeddedPlaceIndex } from "../../gazetteer/sources";
import { geoparse } from "../../geoparser/geoparse";
import { draftReport } from "../drafts/draft-report";

test.each([
  [
    "Artillery shelled the border between Iraq and Syria on Friday, killing two people.",
    ["border between Iraq and Syria"],
  ],
  ["Shells fell on Homs and Hama on Friday, killing two people.", ["Homs", "Hama"]],
])("%s", async (text, labels) => {
  const reading = await geoparse(text, { index: embeddedPlaceIndex(), publishedAt: "2024-02-04" });
  const { events } = draftReport(text, reading, { actors: [] });
  expect(events.flatMap(({ places }) => places.map(({ label }) => label))).toEqual(labels);
});
