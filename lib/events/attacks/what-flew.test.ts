// Kinds told by what carried the weapon, by what was the target of it, and by what the next sentence says. All sentences are invented.
import { expect, test } from "vitest";
import { eventsTold } from "../../testing/events-told";

// Published on Wednesday 2022-05-18.
const kindsTold = (text: string): string[] => eventsTold(text, "2022-05-18").map(({ kind }) => kind);

test.each([
  // What a drone lets go of is told by the drone.
  ["drone_attack", "A drone of the army fired two missiles at Qasr Zayn on Monday."],
  ["drone_attack", "A drone dropped its bombs on a house in Qasr Zayn on Monday."],
  ["drone_attack", "A grenade dropped by a quadcopter hurt a shepherd near Qasr Zayn on Monday."],
  ["missile_attack", "Missiles were fired at a drone workshop in Qasr Zayn on Monday."],
  ["airstrike", "A motorised paraglider dropped two mortar bombs on Qasr Zayn on Monday."],
  ["airstrike", "On Monday a school in Qasr Zayn was hit from the air, the army said."],
  ["airstrike", "Army jets bombed Tal Asfar. Planes carried out nine raids on Qasr Zayn on Monday."],
  ["raid", "Police with a helicopter overhead carried out a raid on gunmen in Qasr Zayn on Monday."],
  ["airstrike", "On Monday the air component engaged the fleeing fighters near Qasr Zayn."],
  // What was hit is not what fired.
  ["ied", "Three soldiers died when their tank was blown up in Qasr Zayn on Monday."],
  ["shelling", "A tank of the army fired on houses in Qasr Zayn on Monday."],
  ["airstrike", "A strike on Monday destroyed a vehicle laden with explosives near Qasr Zayn."],
  ["ied", "A vehicle laden with explosives hit the gate of a base in Qasr Zayn on Monday."],
  // A bomb by itself was left there, though jets fly elsewhere.
  ["ied", "A bomb exploded in a church in Qasr Zayn on Monday, while jets were over the hills."],
  // Beaten back is fought on the ground.
  ["ground_fighting", "On Monday the rebels attacked four times near Qasr Zayn. All attacks were repelled."],
  ["ground_fighting", "On Monday the enemy made six attempts to push our troops from Qasr Zayn."],
  ["ground_fighting", "Six rebels were killed in an encounter with police near Qasr Zayn on Monday."],
  ["ground_fighting", "A patrol ran into insurgents near Qasr Zayn on Monday."],
  ["ground_fighting", "On Monday two militias confronted each other around Qasr Zayn."],
  ["ground_fighting", "Ten died in a shootout between police and gunmen in Qasr Zayn on Monday."],
  ["ground_fighting", "The army has taken two villages near Qasr Zayn from the rebels on Monday."],
  ["naval_attack", "Two boats of a naval patrol fired on a dhow off Ras Maha on Monday."],
  // Stopped in the air.
  ["interception", "On Monday six drones were suppressed over Qasr Zayn."],
  ["interception", "On Monday gunners took down two drones over Qasr Zayn."],
])("%s: %s", (kind, text) => {
  expect([...new Set(kindsTold(text))]).toContain(kind);
  expect(kindsTold(text).at(-1)).toBe(kind);
});

test.each([
  "The candidates confronted each other in Qasr Zayn on Monday, while soldiers kept order.",
  "Soldiers in Qasr Zayn lost the cup on Monday in a penalty shootout.",
  "On Monday police in Qasr Zayn suppressed a story about the army.",
  "The soldier had an encounter with an old friend in Qasr Zayn on Monday.",
])("nobody is attacked: %s", (text) => {
  expect(kindsTold(text)).toEqual([]);
});

test("one salvo that came down in two places is one event", () => {
  const events = eventsTold(
    "Four rockets were fired at the base at Qasr Zayn on Monday. Two fell inside and the others near Tal Asfar.",
    "2022-05-18",
  );
  expect(events).toHaveLength(1);
});

test("the same base is the one that was named, however far before", () => {
  const [, , last] = eventsTold(
    "Rockets hit the Qasr Zayn air base on Monday.\n\nIn Tal Asfar shells fell on a mill on Monday.\n\nTwo men were hurt. The army said nothing. The mill burnt. Nobody came.\n\nOn Tuesday two drones were launched at the same base.",
    "2022-05-18",
  );
  expect(last?.places.map(({ label }) => label)).toEqual(["Qasr Zayn"]);
});
