// Days counted from another day of the same sentence; all sentences are invented.
import { expect, test } from "vitest";
import { eventsTold } from "../../testing/events-told";

// Published on Wednesday 2022-05-18.
const daysTold = (text: string): string[] =>
  eventsTold(text, "2022-05-18").map(({ kind, when }) => `${kind} ${when.firstDay ?? "-"}`);

test.each([
  [
    "Shops in Qasr Zayn stayed shut on Tuesday, a day after rockets fell on the town.",
    ["rocket_attack 2022-05-16"],
  ],
  [
    "Troops shelled Tal Asfar on Tuesday, three days after jets bombed Qasr Zayn.",
    ["shelling 2022-05-17", "airstrike 2022-05-14"],
  ],
  ["Schools reopened on Monday, two days after shells hit Qasr Zayn.", ["shelling 2022-05-14"]],
  ["He fled to the coast on Sunday, a week after gunmen stormed Qasr Zayn.", ["raid 2022-05-08"]],
  ["On Monday, two days before jets bombed Tal Asfar, the army had left.", ["airstrike 2022-05-18"]],
  [
    "The envoy spoke on Tuesday, five days after a drone struck a depot near Qasr Zayn.",
    ["drone_attack 2022-05-12"],
  ],
  ["Three days after shells hit Qasr Zayn on Friday, the market opened.", ["shelling 2022-05-13"]],
  ["The army buried its dead on Tuesday, one day after militants attacked Tal Asfar.", ["other 2022-05-16"]],
  [
    "Jets bombed a house in Qasr Zayn on Monday and killed a couple who wed last month.",
    ["airstrike 2022-05-16"],
  ],
  ["Shells hit Qasr Zayn on Monday, killing a baby born in January.", ["shelling 2022-05-16"]],
  ["On Tuesday a drone killed a man in Tal Asfar who had come home on Sunday.", ["drone_attack 2022-05-17"]],
])("%s", (text, expected) => {
  expect(daysTold(text)).toEqual(expected);
});

test("what a day was counted from is told: another day of the text, or publication", () => {
  const text =
    "Jets bombed Qasr Zayn on Monday night. The following day shells hit Tal Asfar. Two mortar rounds hit Ras Maha on Sunday.";
  expect(eventsTold(text, "2022-05-18").map(({ when }) => when.inference?.split(". ")[0])).toEqual([
    expect.stringContaining('"Monday night" counted from publication on 2022-05-18'),
    '"The following day" counted from 2022-05-16, a day the text tells.',
    expect.stringContaining('"Sunday" counted from publication on 2022-05-18'),
  ]);
});
