// Houses entered, patrols met, devices gone off and drones that came through a window, and the same words of peace. All sentences are invented.
import { expect, test } from "vitest";
import { eventsTold } from "../../testing/events-told";

// Published on Wednesday 2022-05-18.
const kindsTold = (text: string): string[] => eventsTold(text, "2022-05-18").map(({ kind }) => kind);

test.each([
  // Where they went in, and what they did there.
  ["raid", "Gunmen entered Qasr Zayn on Monday and killed nine people."],
  ["raid", "On Monday soldiers went into Qasr Zayn, searched three houses and took one man away."],
  ["raid", "Militants poured into Qasr Zayn on Monday and set fire to the market."],
  ["raid", "Insurgents came to Qasr Zayn on Monday and went from house to house for four hours."],
  // Fought on the ground.
  ["ground_fighting", "Soldiers repulsed the assailants at Qasr Zayn on Monday."],
  ["ground_fighting", "On Monday the rebels came back to Qasr Zayn and were driven off."],
  ["ground_fighting", "A unit of the army fell into an ambush near Qasr Zayn on Monday."],
  ["ground_fighting", "Troops entered Qasr Zayn on Monday and killed 12 rebels in heavy fighting."],
  ["other", "The army neutralised 12 militants near Qasr Zayn on Monday."],
  // What went off, and what came in.
  ["airstrike", "A bomb exploded in Qasr Zayn on Monday after it was dropped by a plane."],
  ["ied", "A device exploded on the railway near Qasr Zayn on Monday, the army said."],
  ["ied", "A lorry ran over a buried bomb near Qasr Zayn on Monday."],
  ["airstrike", "A guided bomb tore through a block in Qasr Zayn on Monday."],
  ["airstrike", "Planes bombarded a house in Qasr Zayn on Monday."],
  ["drone_attack", "On Monday a woman in Qasr Zayn was hurt when a drone came through her window."],
  ["drone_attack", "A drone hit a pick-up on the road to Qasr Zayn on Monday."],
  ["interception", "On Monday soldiers neutralised a drone over Qasr Zayn."],
  ["shooting", "An ambulance came under fire near Qasr Zayn on Monday, the army said."],
  ["shooting", "Gunmen shot up a bus near Qasr Zayn on Monday."],
  // A tanker on the road is no ship.
  ["other", "A convoy of tankers under escort was attacked near Qasr Zayn on Monday, the army said."],
  ["naval_attack", "A tanker was attacked 40 nautical miles off Ras Maha on Monday, the navy said."],
])("%s: %s", (kind, text) => {
  expect(kindsTold(text).at(-1)).toBe(kind);
});

test.each([
  "Troops entered Qasr Zayn on Monday to cheers and gave out bread.",
  "Soldiers went into Qasr Zayn on Monday to help after the rains.",
  "On Monday the army in Qasr Zayn reached people targeted for food in March.",
  "On Monday the militia took down posters in Qasr Zayn.",
  "The band hit the road again on Monday, and soldiers in Qasr Zayn danced.",
])("nobody is attacked: %s", (text) => {
  expect(kindsTold(text)).toEqual([]);
});
