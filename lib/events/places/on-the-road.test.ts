// Where it happened, told by a road to somewhere or by those who live there. All sentences are invented.
import { expect, test } from "vitest";
import { eventsTold } from "../../testing/events-told";

// Published on Wednesday 2022-05-18.
const labels = (text: string): string[] =>
  eventsTold(text, "2022-05-18")[0]?.places.flatMap(({ label, role }) =>
    role === "statement_made" ? [] : [label],
  ) ?? [];

test.each([
  "Jets hit a convoy on the road to Qasr Zayn on Monday.",
  "Jets hit a convoy on the road from Qasr Zayn on Monday.",
  "On Monday three soldiers died in an ambush on a mountain track towards Qasr Zayn.",
  "Residents of Qasr Zayn say a drone hit a group of motorcycles on Monday.",
  "On Monday an army shell hit the top floor of a small hospital in Qasr Zayn.",
])("%s", (text) => {
  expect(labels(text)).toEqual(["Qasr Zayn"]);
});

test.each([
  "Gunmen fired on a bus in Tal Asfar on Monday, on the road to Qasr Zayn.",
  "The road to peace in Qasr Zayn is long, the envoy said after an air strike on Tal Asfar.",
  "Residents of Qasr Zayn say a drone hit a group of motorcycles in Tal Asfar on Monday.",
])("a closer place is told: %s", (text) => {
  expect(labels(text)).toEqual(["Tal Asfar"]);
});

test("the day a bulletin came out is no day of an attack", () => {
  const [told] = eventsTold(
    "An item in Monday's bulletin said that a rocket had hit a school in Qasr Zayn.",
    "2022-05-18",
  );
  expect(told?.when.firstDay).toBeNull();
});
