import { expect, test } from "vitest";
import { eventsTold } from "../../testing/events-told";
import { quoted } from "./joined-in-words";

/** Per event the words that tell it, in text order, and its kind. */
const told = (text: string): string[] =>
  eventsTold(text, "2024-05-17").map(({ trigger, mentions, kind }) =>
    [
      ...[trigger, ...mentions]
        .sort((one, other) => one.start - other.start)
        .map(({ start, end }) => text.slice(start, end)),
      kind,
    ].join(" / "),
  );

test.each([
  [
    "harm and what did it are one, though each has a place of its own",
    "In Tal Asfar two women and an infant were killed on Monday when mortar rounds struck the mill of Qasr Zayn.",
    ["killed / struck / shelling"],
  ],
  [
    "who died when shells came is of the shelling",
    "Nine people died in Tal Asfar on Monday as shells fell on the road to Qasr Zayn.",
    ["died / fell / shelling"],
  ],
  [
    "what names no place and no day is of what was told last",
    "Jets bombed a market in Qasr Zayn on Monday. The army denied it. Witnesses said that six bombs had come down.",
    ["bombed / come down / airstrike"],
  ],
  [
    "strikes told again are none of the attack told last",
    "Jets carried out air strikes on Tal Asfar on Monday.\n\nA base near Qasr Zayn was attacked on Wednesday.\n\nA minister said that the strikes were an answer to what had been done before.",
    ["air strikes / strikes / airstrike", "attacked / other"],
  ],
  [
    "the headline tells what the text tells at its place",
    "Two killed in Qasr Zayn\n\nTroops shelled Tal Asfar on Monday. Qasr Zayn came under fire from howitzers as well. A man and his wife were killed in Qasr Zayn.",
    ["shelled / shelling", "killed / came under fire / killed / shelling"],
  ],
  [
    "the blast is the bomb and no ambush",
    "A bomb exploded in Qasr Zayn on Monday. Gunmen ambushed a patrol near Tal Asfar. The blast killed nine people.",
    ["exploded / blast / killed / ied", "ambushed / shooting"],
  ],
  [
    "the ambush is no bomb",
    "Gunmen ambushed a patrol near Tal Asfar on Monday. A bomb exploded in Qasr Zayn. The ambush cost three lives.",
    ["ambushed / ambush / shooting", "exploded / ied"],
  ],
  [
    "the air strike is no roadside bomb",
    "Jets bombed Tal Asfar on Monday. A roadside bomb exploded in Qasr Zayn. The air strike killed nine people.",
    ["bombed / air strike / killed / airstrike", "roadside bomb / exploded / ied"],
  ],
  [
    "what the blast flattened is no second event",
    "A suicide bomber rammed a lorry into a gate in Qasr Zayn on Monday. The blast flattened a mosque.",
    ["rammed / blast / flattened / ied"],
  ],
  [
    "harm is told before what did it",
    "Seven policemen were killed on Monday. They slept when militants stormed their post in Qasr Zayn.",
    ["killed / stormed / raid"],
  ],
  [
    "harm told of one place is not of another",
    "Seven policemen were killed in Tal Asfar on Monday. Militants stormed a post in Qasr Zayn.",
    ["killed / other", "stormed / raid"],
  ],
  [
    "drones on one place are no shells on another",
    "Shells fell on Ras Maha and drones attacked Qasr Zayn on Monday.",
    ["fell / shelling", "attacked / drone_attack"],
  ],
  [
    "days after a bomb it is another attack",
    "An air strike hit Tal Asfar on Monday. The strike came two days after a roadside bomb killed six soldiers in Qasr Zayn.",
    ["air strike / hit / strike / airstrike", "roadside bomb / killed / ied"],
  ],
  [
    "who died days after shells hit was hurt by them",
    "Three people died two days after shells hit Qasr Zayn.",
    ["died / hit / shelling"],
  ],
  [
    "harm minutes after a strike is of that strike",
    "A farmer was killed minutes after a drone strike hit Tal Asfar on Monday.",
    ["killed / drone strike / hit / drone_attack"],
  ],
  [
    "harm elsewhere days after shells is its own",
    "Three people were killed in Tal Asfar two days after shells hit Qasr Zayn.",
    ["killed / other", "hit / shelling"],
  ],
  [
    "who died later was hurt before",
    "A minibus ran over a mine near Ras Maha on Monday. One more passenger died on Tuesday in hospital.",
    ["ran over a mine / ied"],
  ],
  [
    "who died of wounds was hurt before",
    "A minibus ran over a mine near Ras Maha on Monday. Two other passengers died on Tuesday of their wounds.",
    ["ran over a mine / ied"],
  ],
  [
    "others who died may be of another attack",
    "A minibus ran over a mine near Ras Maha on Monday. Another 12 civilians died on Tuesday.",
    ["ran over a mine / ied", "died / other"],
  ],
  [
    "a second attack of a sentence stays its own",
    "Market bombing kills nine; soldiers die in separate ambush\n\nA bomb exploded in Qasr Zayn on Monday. Gunmen ambushed a patrol near Tal Asfar.",
    ["bombing / kills / exploded / ied", "ambush / ambushed / shooting"],
  ],
  [
    "the dead of a day's strikes are told of those strikes",
    "Jets bombed Tal Asfar on Monday. The number of dead from Monday's air strikes rose to nine.",
    ["bombed / air strikes / airstrike"],
  ],
])("%s", (_, text, wanted) => {
  expect(told(text)).toEqual(wanted);
});

test.each([
  ["A patrol set off a mine near Tal Asfar on Monday.", ["set off a mine / ied"]],
  ["The news set off a debate in Qasr Zayn on Monday.", []],
  ["A man rammed his car into a crowd in Qasr Zayn on Monday, killing two.", ["rammed / killing / other"]],
  ["A car rammed a lamp post in Qasr Zayn on Monday.", []],
  ["Troops in Tal Asfar brought down a drone on Monday.", ["brought down / interception"]],
  ["Eight people were killed by the car bomb in Qasr Zayn on Monday.", ["killed / car bomb / ied"]],
  ["Eight people were killed by a car in Qasr Zayn on Monday.", []],
])("%s", (text, wanted) => {
  expect(told(`Soldiers were on alert. ${text}`)).toEqual(wanted);
});

test("an unknown name alone at the head of its paragraph is where it took place", () => {
  const text =
    "WEEK IN BRIEF\n\nQarandil. Gunmen shot a farmer dead on Monday.\n\nHosh Timaz. A patrol ran over a mine on Tuesday. Two soldiers were hurt.";
  expect(eventsTold(text, "2024-05-17").map(({ places }) => places.map(({ label }) => label))).toEqual([
    ["Qarandil"],
    ["Hosh Timaz"],
  ]);
});

test("a word that heads a section is where nothing took place", () => {
  const text =
    "WEEK IN BRIEF\n\nSecurity. Gunmen shot a farmer dead on Monday.\n\nEconomy. A patrol ran over a mine on Tuesday. Two soldiers were hurt.";
  expect(eventsTold(text, "2024-05-17").flatMap(({ places }) => places)).toEqual([]);
});

test("one name alone is no list of places", () => {
  const text = "Bravo.\n\nHaddad. A patrol ran over a mine on Tuesday.";
  expect(eventsTold(text, "2024-05-17").flatMap(({ places }) => places.map(({ label }) => label))).toEqual([
    "Haddad",
  ]);
});

/** What speaks for holding two tellings to be one, per event. */
const whyOne = (text: string): string[][] =>
  eventsTold(text, "2024-05-17").map(({ evidence }) => evidence.slice(1));

test("which two sentences are one event is said, and why; what speaks against it is no reason", () => {
  const text =
    "A car rammed a crowd. Drones hit Qasr Zayn on Monday. The bombing in Qasr Zayn on Monday killed nine people.";
  expect(whyOne(text)).toEqual([
    [
      '"The bombing in Qasr Zayn on Monday killed nine people" tells of the same event as "Drones hit Qasr Zayn on Monday". It is at the same place. It is the same kind of event. The day agrees. It stands in the same paragraph. Its words point back.',
    ],
  ]);
});

test("a headline and what goes on say what they were joined with", () => {
  const headline =
    "Two killed in Qasr Zayn\n\nTroops shelled Tal Asfar on Monday. Qasr Zayn came under fire from howitzers as well. A man and his wife were killed in Qasr Zayn.";
  expect(whyOne(headline).flat().join("\n")).toContain(
    '"Qasr Zayn came under fire from howitzers as well" tells of the same event as "Two killed in Qasr Zayn". It is at the same place. One of the two is a headline.',
  );
  const bare =
    "Jets bombed a market in Qasr Zayn on Monday. The army denied it. Witnesses said that six bombs had come down.";
  expect(whyOne(bare)).toEqual([
    [
      '"Witnesses said that six bombs had come down" tells of the same event as "Jets bombed a market in Qasr Zayn on Monday". It is at the same place. It is the same kind of event. It stands in the same paragraph.',
    ],
  ]);
});

test.each([
  ["The army left.", '"The army left"'],
  ["Gen. Haddad\nspoke. Then", '"Gen.\u00A0Haddad spoke.\u00A0Then"'],
  ['He said "no" twice', "\"He said 'no' twice\""],
  [
    "A convoy of eleven lorries was set on fire between the mill and the old bridge on Monday",
    '"A convoy of eleven lorries was set on fire between the mill…"',
  ],
])("%s is quoted so that it stays one sentence of another", (text, shown) => {
  expect(quoted(text, { start: 0, end: text.length })).toBe(shown);
});
