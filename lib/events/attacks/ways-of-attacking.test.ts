// Kinds told by their own words, and sentences with the same words that tell of no attack. All sentences are invented.
import { expect, test } from "vitest";
import { eventsTold } from "../../testing/events-told";

// Published on Wednesday 2022-05-18.
const told = (text: string): string[] =>
  eventsTold(text, "2022-05-18").map(
    (event) => `${event.kind} ${event.when.firstDay ?? "-"}/${event.when.lastDay ?? "-"}`,
  );
const monday = (kind: string): string[] => [`${kind} 2022-05-16/2022-05-16`];

test.each([
  ["airstrike", "Warplanes flew two sorties over Tal Asfar on Monday."],
  ["airstrike", "A strike on a car in Tal Asfar killed three people on Monday."],
  ["airstrike", "A gunship opened fire on a convoy near Qasr Zayn on Monday."],
  ["airstrike", "A paramotor let two bombs fall on a school in Tal Asfar on Monday."],
  ["airstrike", "Army jets took out a bridge near Qasr Zayn on Monday."],
  ["airstrike", "Monday: two glide bombs on the bridge at Tal Asfar; army jets were heard."],
  ["ied", "A pylon was toppled by a home-made bomb at Tal Asfar on Monday, the army said."],
  ["airstrike", "Men dug in a mill in Tal Asfar that an army strike had brought down on Monday."],
  ["drone_attack", "Loitering munitions hit a radar station near Qasr Zayn on Monday."],
  ["drone_attack", "Fragments of a downed drone fell on a roof in Qasr Zayn on Monday."],
  ["missile_attack", "On Monday cruise missiles fell on the yard of an aircraft repairer in Qasr Zayn."],
  ["rocket_attack", "Three Katyushas exploded inside a base at Qasr Zayn on Monday."],
  ["shelling", "Several mortar bombs were fired at Tal Asfar on Monday."],
  ["shelling", "Howitzer fire killed a woman in Tal Asfar on Monday."],
  ["ground_fighting", "The army repelled an assault on Qasr Zayn on Monday."],
  ["ground_fighting", "Rebels captured the town of Qasr Zayn on Monday."],
  ["ied", "A man drove a lorry full of explosives into a gate in Qasr Zayn on Monday."],
  ["ied", "A bomb buried by the road near Tal Asfar went off under a jeep on Monday."],
  ["ied", "A shepherd trod on a landmine near Tal Asfar on Monday."],
  ["shooting", "Army guards firing from rooftops killed six people in Qasr Zayn on Monday."],
  ["shooting", "A sniper shot a boy in Tal Asfar on Monday."],
  ["shooting", "Armed men fired on a bus near Qasr Zayn on Monday."],
  ["shooting", "On Monday two militants turned a rifle on shoppers in Qasr Zayn. Six people are dead."],
  ["raid", "Assailants with machetes fell on Tal Asfar on Monday, militia leaders said."],
  ["raid", "Masked soldiers forced their way into houses in Qasr Zayn on Monday."],
  ["interception", "Air-defence crews destroyed nine drones over Qasr Zayn on Monday."],
  ["interception", "A drone that had crossed the border was brought down near Tal Asfar on Monday."],
  ["naval_attack", "A tanker was attacked by small boats off Ras Maha on Monday."],
  ["naval_attack", "A naval drone rammed a patrol boat off Ras Maha on Monday."],
  ["naval_attack", "Gunmen in skiffs fired on a freighter off Ras Maha on Monday."],
  ["other", "Bandits abducted 30 pupils in Tal Asfar on Monday."],
  ["other", "Settlers set fire to four barns in Tal Asfar on Monday."],
  ["other", "On Monday shops in Qasr Zayn were looted by men in army uniform."],
])("%s: %s", (kind, text) => {
  expect(told(text)).toEqual(monday(kind));
});

test.each([
  "Residents heard explosions in Qasr Zayn on Monday.",
  "Air raid sirens sounded in Qasr Zayn on Monday.",
  "The army denied that its jets had bombed Tal Asfar on Monday.",
  "Talk that the market in Qasr Zayn had been shelled caused panic on Monday.",
  "Rebels said on Monday that a mill in Qasr Zayn had been shelled. That is false.",
  "Not confirmed: a drone strike on smugglers near Tal Asfar on Monday.",
  "Were an attack on Qasr Zayn to occur on Monday, the army would answer with rockets.",
  "Should rebels attack Qasr Zayn, thousands may flee.",
  "Footage of a rocket strike on Qasr Zayn shared on Monday is from 2019.",
  "Marines stormed a beach near Qasr Zayn on Monday in a joint exercise with live rockets.",
  "In football on Monday the army team of Qasr Zayn bombarded its opponents before the goal fell.",
  "The explosions in Qasr Zayn on Monday were caused by a fire in a store of army rockets.",
  "Three soldiers died in a road accident near Tal Asfar on Monday.",
  "Sappers defused a bomb in Qasr Zayn on Monday.",
  "Police seized rockets hidden in a house in Qasr Zayn on Monday.",
  "The kidnapped girls were back with the army in Qasr Zayn on Monday.",
  '"Suppose an army rocket hits a school in Qasr Zayn," a delegate said on Monday.',
  "On Monday the army put firms near Qasr Zayn that make drone engines on a list.",
  "The army denies what was said on Monday about an assault on Qasr Zayn.",
  "An incursion feared at Tal Asfar on Monday has so far not come about; the army patrols there.",
  "Rebels said on Monday that an army base in Qasr Zayn had been hit. Nothing of the sort took place.",
  "Reports of a drone strike on Qasr Zayn on Monday were false, the army said.",
  "The army fired missiles at a hulk near Qasr Zayn on Monday as part of an exercise. Both hit it.",
  "The army blew up old shells in a controlled blast near Tal Asfar on Monday.",
  "The army ordered 40 attack drones for its base in Qasr Zayn on Monday.",
  "In the video game, out on Monday, an army holds Qasr Zayn and rockets hit the town.",
  "It was the third time that Qasr Zayn was shelled, the army said on Monday.",
  "Some 340 houses in Qasr Zayn have been damaged by rockets this year.",
  "A mine found on the track to Tal Asfar on Monday was blown up by the army.",
  "Lightning struck an army post near Tal Asfar on Monday and killed two soldiers.",
  "Since January the army has shelled Qasr Zayn 60 times.",
  "A workshop for drones was inspected in Qasr Zayn on Monday; one soldier died of fever.",
])("no event: %s", (text) => {
  expect(told(text)).toEqual([]);
});

test("what follows takes its kind only where it is said to be of the same", () => {
  expect(told("Drones hit Tal Asfar on Monday. A strike on Qasr Zayn killed two people on Monday.")).toEqual([
    ...monday("drone_attack"),
    ...monday("airstrike"),
  ]);
  expect(
    told(
      "The army shot down 9 drones over Tal Asfar on Monday. One got through. It struck a mill in Qasr Zayn.",
    ),
  ).toEqual([...monday("interception"), ...monday("drone_attack")]);
  expect(told("On Monday a motorbike was struck near Qasr Zayn. A drone had circled for an hour.")).toEqual(
    monday("drone_attack"),
  );
});

test.each([
  ["Fighting broke out in Qasr Zayn on Saturday and went on until late on Monday.", "2022-05-14/2022-05-16"],
  ["Tal Asfar has been shelled since Friday.", "2022-05-13/2022-05-18"],
  ["Drones hit Qasr Zayn overnight into Tuesday.", "2022-05-16/2022-05-17"],
  ["Shells fell on Tal Asfar on Sunday. The same night rockets hit Qasr Zayn.", "2022-05-15/2022-05-15"],
  ["Shells fell on Tal Asfar on Sunday. Two days later rockets hit Qasr Zayn.", "2022-05-17/2022-05-17"],
  ["QASR ZAYN, May 18 (Wire) - Shells fell on Tal Asfar on Monday.", "2022-05-16/2022-05-16"],
  [
    "Shells fell on Tal Asfar on Monday. Rebels said they had fired rockets at Qasr Zayn.",
    "2022-05-16/2022-05-16",
  ],
  [
    "DAILY LOG for Monday 16 May 2022\n\nTAL ASFAR\nRockets hit a mill in Tal Asfar.",
    "2022-05-16/2022-05-16",
  ],
  ["Two days after five men were killed in Tal Asfar, the army spoke of rockets.", "2022-05-16/2022-05-16"],
  ["On Monday the army met. Rockets hit Qasr Zayn in the course of the day.", "2022-05-16/2022-05-16"],
  ["An overview of the last 24 hours:\n- Qasr Zayn: rockets hit a mill.", "2022-05-17/2022-05-18"],
])("%s", (text, days) => {
  expect(told(text).at(-1)).toMatch(new RegExp(`${days}$`));
});
