// The floor of the reader on our own sentences, with the sources every installation has; never skipped.
import { expect, it } from "vitest";
import { embeddedPlaceIndex } from "../lib/gazetteer/sources";
import { measureReader, readReaderCases } from "./reader-cases";

it("reads our own sentences", async () => {
  const cases = readReaderCases();
  expect(cases.length).toBeGreaterThan(50);
  const { placed, kinds, leftOut, faults } = await measureReader(embeddedPlaceIndex(), cases);
  expect(placed, faults.join("\n")).toBeGreaterThanOrEqual(0.9);
  expect(kinds, faults.join("\n")).toBeGreaterThanOrEqual(0.9);
  expect(leftOut, faults.join("\n")).toBeGreaterThanOrEqual(0.85);
}, 60_000);
