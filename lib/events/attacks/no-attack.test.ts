// Texts full of the words of war in which nobody is attacked: tests, courts, days of remembrance, accidents, weather. All are invented.
import { expect, test } from "vitest";
import { eventsTold } from "../../testing/events-told";

const kindsTold = (text: string): string[] => eventsTold(text, "2025-08-20").map(({ kind }) => kind);

test.each([
  "The army fired two ballistic missiles into the sea off Qasr Zayn on Wednesday in what it called a test.",
  "Prosecutors have charged three men over a plot to attack a stadium in Qasr Zayn with explosives.",
  "A court in Qasr Zayn on Thursday sentenced a colonel to life in prison for the killing of 27 people with shells.",
  "Qasr Zayn marked the 80th anniversary of the bombing of 1945 on Wednesday. The bomb dropped by a jet killed 140 people in 1945.",
  "The council on Friday imposed sanctions on four militia commanders in Qasr Zayn for attacks on civilians.",
  "Two military helicopters collided during training near Qasr Zayn on Monday and five soldiers were killed, the army said.",
  "An ammunition depot near Tal Asfar blew up on Thursday because of the heat, the army said.",
  "Schools in Qasr Zayn reopened on Monday, three years after shelling forced them to close.",
  "Shares in shipping were hammered on Monday, a trader in Qasr Zayn said, and missiles were no part of it.",
  "Veterans gathered in Qasr Zayn on Friday where 4,400 soldiers died on 6 June 1944.",
  "Air raid sirens sounded in Qasr Zayn on Tuesday. The alert was lifted after an hour and nothing was hit.",
  "A wartime bomb was found by builders in Qasr Zayn on Tuesday. It was blown up by soldiers in the evening.",
  "A play about a boy who survives the shelling of Qasr Zayn opens this week. Soldiers storm the house and a man is killed.",
  "Soldiers blessed a new mosque in Qasr Zayn on Sunday. The old one was blown up by militants in 2014.",
  "Oil rose as traders feared an attack on the army's tankers at Qasr Zayn.",
  "Recruits marched through Qasr Zayn on Monday behind mock-ups of missiles and fired blanks into the air.",
  "No ship has come under attack off Qasr Zayn since the militia announced a truce, the navy said on Monday.",
  "A storm reached Qasr Zayn on Tuesday. Hailstones bombarded cars and soldiers helped to clear the streets.",
  "A gas cylinder exploded in a restaurant in Qasr Zayn on Tuesday, and soldiers helped to clear the rubble.",
  "A bus plunged off a bridge near Qasr Zayn on Tuesday and 14 soldiers on leave were killed.",
  "Farmers near Qasr Zayn fought a fire on Tuesday; the army sent helicopters, which dropped water.",
  "Hackers attacked the website of the army in Qasr Zayn on Tuesday and brought down its servers.",
  "Officials denied on Tuesday that a drone had hit the airport of Qasr Zayn.",
  "The truce in Qasr Zayn held for a tenth day on Tuesday and snipers have stopped firing.",
  "The council on Tuesday adopted a text that condemns attacks on hospitals in Qasr Zayn by the army.",
  "Tanks stand north of Qasr Zayn, and residents fear an air strike, they said on Tuesday.",
  "An ammunition depot near Tal Asfar exploded on Tuesday after a soldier dropped a cigarette, the army said.",
  "There is no truth in reports on Tuesday that shepherds were killed by soldiers in Qasr Zayn.",
])("nobody is attacked: %s", (text) => {
  expect(kindsTold(text)).toEqual([]);
});

test.each([
  ["missile_attack", "The army fired two ballistic missiles at Qasr Zayn on Monday and killed six people."],
  ["shelling", "Shells fell on Qasr Zayn on Monday, the anniversary of the uprising having passed quietly."],
  ["airstrike", "Jets bombed Tal Asfar on Monday, three years after the truce began."],
])("%s all the same: %s", (kind, text) => {
  expect(kindsTold(text)).toEqual([kind]);
});
