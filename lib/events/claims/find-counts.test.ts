// Harm counted in the words of wires, tables, notices and lists; all sentences are invented.
import { expect, test } from "vitest";
import type { HarmTopic } from "./count";
import { countsIn } from "./find-counts";
import { splitClauses } from "../happenings/split-clauses";
import { tableCounts } from "./table-counts";

const counted = (text: string, before: HarmTopic | null = null): string[] => {
  const sentence = { start: 0, end: text.length };
  return countsIn(text, sentence, splitClauses(text, sentence), before).map(
    ({ field, min, max }) => `${field} ${min ?? ""}-${max ?? ""}`,
  );
};

test.each([
  ["Six bodies were pulled from the ruins.", ["killed 6-6"]],
  ["The hospital took in eleven bodies and more than 30 wounded.", ["killed 11-11", "injured 30-"]],
  ["Killed: 12. Wounded: 30+.", ["killed 12-12", "injured 30-"]],
  ["4 KIA, 9 WIA.", ["killed 4-4", "injured 9-9"]],
  ["One man died and two sustained injuries.", ["killed 1-1", "injured 2-2"]],
  ["Six more were injured.", ["injured 6-6"]],
  ["Seven of those killed were women.", ["killed 7-7"]],
  ["The unit lost nine men.", ["killed 9-9"]],
  ["A family of seven was wiped out.", ["killed 7-7"]],
  ["Five members of one family lost their lives.", ["killed 5-5"]],
  ["Two dozen herders were shot dead.", ["killed 24-24"]],
  ["Both men died.", ["killed 2-2"]],
  ["14 people including three medics were killed.", ["killed 14-14", "killed 3-3"]],
  ["The number of martyrs reached 14.", ["killed 14-14"]],
  ["Eight people needed hospital treatment.", ["injured 8-8"]],
  ["More than 200 soldiers were killed or captured.", ["casualties 200-"]],
  // Others whom the same befell, and parts of those told.
  ["Troops killed three soldiers and two policemen in the raid.", ["killed 3-3", "killed 2-2"]],
  ["Three soldiers and two policemen were killed.", ["killed 3-3", "killed 2-2"]],
  ["Ten people died at the scene and three in hospital.", ["killed 10-10", "killed 3-3"]],
  ["At least 12 dead, five children among them, were brought in.", ["killed 12-", "killed 5-5"]],
  [
    "Sixteen were killed, among them six children and two medics.",
    ["killed 16-16", "killed 6-6", "killed 2-2"],
  ],
  ["Dead: 12 (3 women). Wounded: 40.", ["killed 12-12", "killed 3-3", "injured 40-40"]],
  ["The blast killed three soldiers and a nurse.", ["killed 3-3", "killed 1-1"]],
  ["The strike killed a policeman and a girl of 14.", ["killed 1-1", "killed 1-1"]],
  ["Shrapnel wounded a woman and her two sons.", ["injured 3-3"]],
  ["One man was killed and another lost a leg.", ["killed 1-1", "injured 1-1"]],
  ["The ministry puts the dead at nine and the wounded at 31.", ["killed 9-9", "injured 31-31"]],
  ["The rebels killed 60 soldiers; the army admits to losing four.", ["killed 60-60", "killed 4-4"]],
  ["Two with burns were flown out.", ["injured 2-2"]],
  ["One rocket was shot down.", ["munitions 1-1"]],
  ["Three Lebanese soldiers were killed by an Israeli drone.", ["killed 3-3"]],
  ["The jets wrecked four launchers.", ["targets 4-4"]],
  ["They fired five one-way drones at the port.", ["munitions 5-5"]],
  // People told without a number.
  ["The driver, 52, died in the ambulance.", ["killed 1-1"]],
  ["A beekeeper was killed.", ["killed 1-1"]],
  ["Maha Darwish, 67, was killed.", ["killed 1-1"]],
  ["A man, his wife and their daughter died.", ["killed 3-3"]],
  ["A colonel of the guards and his driver were gunned down.", ["killed 2-2"]],
  ["A boy of 12 trod on a mine and lost a foot.", ["injured 1-1"]],
  ["Army truck raked with gunfire; corporal dead, two privates critical.", ["killed 1-1", "injured 2-2"]],
  ["Three scouts sustained injuries.", ["injured 3-3"]],
  // Nobody's harm.
  ["Five were killed and 300 families fled.", ["killed 5-5"]],
  ["Two guards were killed and five soldiers were captured.", ["killed 2-2"]],
  ["Three soldiers, an officer among them, were killed.", ["killed 3-3"]],
  ["A man of 38 was wounded.", ["injured 1-1"]],
  ["The cow was killed.", []],
  ["The deal was killed.", []],
  ["Seven bodies of the council met.", []],
  ["Three soldiers stood at the gate.", []],
  ["Five of us are hungry.", []],
  ["Lebanon was hurt by the embargo.", []],
  ["Maha Darwish, 67, was elected.", []],
  ["The two armies lost three villages.", []],
  ["Both sides were silent.", []],
])("%s", (text, expected) => {
  expect(counted(text)).toEqual(expected);
});

const tenKilled: HarmTopic = { field: "killed", population: "unknown", told: null };
test.each([
  ["The toll was later revised down to nine.", ["killed 9-9"]],
  ["He first spoke of five.", ["killed 5-5"]],
  ["State media spoke of nine civilians.", ["killed 9-9"]],
  ["It now stands at eighteen.", ["killed 18-18"]],
  ["The youngest was three.", []],
  ["It began at six.", []],
  ["The minister spoke of nine projects.", []],
  ["The army has nine brigades.", []],
])("after a sentence on the dead: %s", (text, expected) => {
  expect(counted(text, tenKilled)).toEqual(expected);
});

test("a number alone in a cell means what the head of its column says", () => {
  const head = "Place | Weapon | Killed | Wounded\n";
  const row = "Tal Asfar | rockets | 12 | 30+";
  const text = `${head}${row}`;
  const counts = tableCounts(text, { start: head.length, end: text.length });
  expect(
    counts.map(({ field, min, max, span }) => [field, min, max, text.slice(span.start, span.end)]),
  ).toEqual([
    ["killed", 12, 12, "12"],
    ["injured", 30, null, "30+"],
  ]);
  const other = "Place | Rooms | Beds\nTal Asfar | 12 | 30";
  expect(tableCounts(other, { start: 21, end: other.length })).toEqual([]);
});
