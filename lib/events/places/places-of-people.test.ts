// Places where people fled to, were treated, hold office or speak are no scenes of what befell them; all sentences are invented.
import { expect, test } from "vitest";
import { eventsTold } from "../../testing/events-told";

// Published on Wednesday 2022-05-18.
const scenesTold = (text: string): string[] =>
  eventsTold(text, "2022-05-18").flatMap(({ places }) =>
    places.filter(({ role }) => role === "struck" || role === "attacked").map(({ label }) => label),
  );

test.each([
  ["Militants burned down 40 huts in Tal Asfar on Monday; families fled to Qasr Zayn.", ["Tal Asfar"]],
  ["Shells hit Tal Asfar on Monday and 300 people crossed into Qasr Zayn.", ["Tal Asfar"]],
  ["Gunmen stormed Tal Asfar on Monday, said a teacher who has escaped to Qasr Zayn.", ["Tal Asfar"]],
  ["Drones struck Tal Asfar on Monday, the mayor of Qasr Zayn told reporters.", ["Tal Asfar"]],
  ["A drone struck Tal Asfar on Monday; the bishop of Qasr Zayn called for calm.", ["Tal Asfar"]],
  ["According to Qasr Zayn's military command, rockets fell on Tal Asfar on Monday.", ["Tal Asfar"]],
  ["Qasr Zayn's government says that jets bombed Tal Asfar on Monday.", ["Tal Asfar"]],
  ["From Qasr Zayn the army announced that shells had hit Tal Asfar on Monday.", ["Tal Asfar"]],
  ["The health ministry in Qasr Zayn says an air strike hit Tal Asfar on Monday.", ["Tal Asfar"]],
  ["Three women were killed in Tal Asfar on Monday when mortar rounds struck the market.", ["Tal Asfar"]],
])("%s", (text, expected) => {
  expect(scenesTold(text)).toEqual(expected);
});
