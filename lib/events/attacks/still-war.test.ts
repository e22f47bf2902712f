// Words of peace beside words of war: attacks that turns of trade, courts, mishaps and flight must not hide, and rescues that are none. All sentences are invented.
import { expect, test } from "vitest";
import { eventsTold } from "../../testing/events-told";

// Published on Wednesday 2022-05-18.
const told = (text: string): string[] =>
  eventsTold(text, "2022-05-18").map(({ kind, places: [place] }) => `${kind}: ${place?.label ?? "nowhere"}`);

test.each([
  ["A drone strike hit a camp for displaced people in Qasr Zayn on Monday.", "drone_attack: Qasr Zayn"],
  ["A drone hit a school sheltering families in Qasr Zayn on Monday.", "drone_attack: Qasr Zayn"],
  ["Warplanes struck Qasr Zayn's military airport on Monday.", "airstrike: Qasr Zayn"],
  ["Rebels shelled Qasr Zayn's army headquarters on Monday.", "shelling: Qasr Zayn"],
  ["The militia took responsibility for the shelling of Qasr Zayn on Monday.", "shelling: Qasr Zayn"],
  [
    "Missiles hit recruits at a firing range near Qasr Zayn on Monday, killing 12 soldiers.",
    "missile_attack: near Qasr Zayn",
  ],
  [
    "One rocket misfired and two others hit Qasr Zayn on Monday, killing three civilians.",
    "rocket_attack: Qasr Zayn",
  ],
  [
    "A truck bomb exploded on Monday after it hit the gate of an army base in Qasr Zayn, killing ten soldiers.",
    "ied: Qasr Zayn",
  ],
  [
    "Drones struck Qasr Zayn on Monday, hours after sanctions on a militia accused of raids.",
    "drone_attack: Qasr Zayn",
  ],
  ["Troops did battle with rebels in Qasr Zayn on Monday, killing nine.", "ground_fighting: Qasr Zayn"],
  ["A wedding party was hammered by rockets in Qasr Zayn on Monday.", "rocket_attack: Qasr Zayn"],
  ["Gunmen attacked a law court in Qasr Zayn on Monday.", "shooting: Qasr Zayn"],
  ["Army drones destroyed on Monday a depot in Qasr Zayn.", "drone_attack: Qasr Zayn"],
])("%s", (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test.each([
  "On Monday three children were pulled from a house in Qasr Zayn after the rains.",
  "Residents were taken from their homes in Qasr Zayn to shelters on Monday.",
  "Buses drove the rebels out of Qasr Zayn on Monday under the truce.",
  "The government engaged the rebels in talks in Qasr Zayn on Monday.",
  "On Monday the mayor said that the army in Qasr Zayn is riddled with corruption.",
  "Elephants rampaged through Qasr Zayn on Monday.",
  "A factory in Qasr Zayn burned to the ground on Monday after a short circuit, the fire service said.",
])("nobody is attacked: %s", (text) => {
  expect(told(text)).toEqual([]);
});
