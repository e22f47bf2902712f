// Kinds told by whom the armed attacked, by who flew or sailed, and by what only came along. All sentences are invented.
import { expect, test } from "vitest";
import { eventsTold } from "../../testing/events-told";

// Published on Wednesday 2022-05-18.
const kindsTold = (text: string): string[] => eventsTold(text, "2022-05-18").map(({ kind }) => kind);

test.each([
  // Those who bear arms fight; others are raided.
  ["ground_fighting", "Militants attacked an army post near Qasr Zayn on Monday, killing four soldiers."],
  ["ground_fighting", "On Monday gunmen attacked a patrol near Qasr Zayn."],
  ["ground_fighting", "Rebels stormed the police station of Qasr Zayn on Monday."],
  ["raid", "Armed men attacked the village of Qasr Zayn on Monday, killing three people."],
  ["raid", "Insurgents attacked Qasr Zayn, a village in the hills, on Monday."],
  ["raid", "The village of Qasr Zayn was attacked on Monday by masked gunmen."],
  ["raid", "Gunmen stormed a hotel in Qasr Zayn on Monday."],
  ["drone_attack", "Rebels attacked the village of Qasr Zayn with drones on Monday."],
  ["shelling", "Fighters attacked an army post near Qasr Zayn on Monday with mortars."],
  ["ground_fighting", "The army crushed on Monday an attack by rebels on Qasr Zayn."],
  ["ground_fighting", "Clashes between tribesmen left eight dead in Qasr Zayn on Monday."],
  ["ground_fighting", "Fighters engaged a column of infantry with machine guns at Qasr Zayn on Monday."],
  ["ground_fighting", "The two sides exchanged heavy machine-gun fire near Qasr Zayn on Monday."],
  ["ground_fighting", "Soldiers ran into a group of about thirty fighters near Qasr Zayn on Monday."],
  ["ground_fighting", "Troops ran into members of a rebel group near Qasr Zayn on Monday."],
  ["ground_fighting", "On Monday rebel units entered Qasr Zayn from two sides."],
  ["ground_fighting", "Troops in boats were ambushed on the river near Qasr Zayn on Monday."],
  ["ground_fighting", "On Monday the army's post at Qasr Zayn was attacked by jihadists."],
  ["ground_fighting", "On Monday a hard fight took place between rebels and the army near Qasr Zayn."],
  ["ground_fighting", "On Monday our troops entered into combat with rebels near Qasr Zayn."],
  ["raid", "On Monday a group of some 30 men entered Qasr Zayn and beheaded a militia leader."],
  ["other", "Gunmen burned nine lorries on the bridge of Qasr Zayn on Monday."],
  ["other", "On Monday a crowd in Qasr Zayn stoned a militia leader to death."],
  ["ied", "A suicide bomber on a motorcycle rammed the gate of a post at Qasr Zayn on Monday."],
  // Who flew or sailed.
  ["drone_attack", "A drone bombed an army post at Qasr Zayn on Monday."],
  ["drone_attack", "A depot in Qasr Zayn was on fire on Monday after a raid by foreign drones."],
  ["airstrike", "Army jets raided the hills of Qasr Zayn twice on Monday."],
  ["airstrike", "Aircraft destroyed three naval drones on the shore at Qasr Zayn on Monday."],
  ["interception", "Gunners destroyed three drones over Qasr Zayn on Monday."],
  ["naval_attack", "Fishermen off Ras Maha were fired on by a naval vessel on Monday."],
  ["naval_attack", "Fishermen said a navy boat opened fire on them off Ras Maha on Monday."],
  ["naval_attack", "Four men in a skiff fired rifles at a dhow off Ras Maha on Monday."],
  ["shooting", "Two rebels fired pistols at a bus in Qasr Zayn on Monday."],
  [
    "rocket_attack",
    "Rockets hit Qasr Zayn on Monday. The military exercise planned for Tuesday was called off.",
  ],
  ["drone_attack", "He ran from the car before it was struck by a drone in Qasr Zayn on Monday."],
  ["missile_attack", "A nurse died in her flat in Qasr Zayn when a missile hit it on Monday, aged 70."],
  ["interception", "Ships destroyed three drones over Ras Maha on Monday before they were launched at them."],
  // Who only came along.
  ["raid", "Troops backed by helicopters launched raids on hideouts near Qasr Zayn on Monday."],
  ["shelling", "Rebels backed by aircraft bombarded Qasr Zayn with mortars on Monday."],
  ["airstrike", "Helicopters backed the troops; on Monday they bombed Qasr Zayn from the air."],
  // What was laid.
  ["ied", "A suicide bomber of the militants attacked a police post in Qasr Zayn on Monday."],
  ["ied", "Militants attacked a hotel in Qasr Zayn on Monday with a car bomb."],
  ["ied", "A charge hidden in a barrel exploded next to an army patrol in Qasr Zayn on Monday."],
])("%s: %s", (kind, text) => {
  expect(kindsTold(text).at(-1)).toBe(kind);
});

test.each([
  "Rebels attacked the government's plan for Qasr Zayn on Monday.",
  "Soldiers went house to house in Qasr Zayn on Monday to register voters.",
  "The commander of the Qasr Zayn garrison was fired on Monday.",
  "On Monday the commander of the Qasr Zayn garrison was fired on live television.",
  "Qasr Zayn is the most fought-over town of the province, soldiers said on Monday.",
  "Gold was bombarded with sell orders on Monday, though rockets stayed away from Qasr Zayn.",
  "The general died at home in Qasr Zayn on Monday, of his heart, aged 74.",
  "On Monday marines fired at rafts off Qasr Zayn, while jets dropped bombs. The exercise ends on Friday.",
  "On Monday soldiers in Qasr Zayn burned rubbish, and a farmer burned two lorry loads of straw.",
  "On Monday a fierce fight broke out in parliament in Qasr Zayn over the army's budget.",
  "On Monday a bomb disposal team blew up a 250 kg bomb in Qasr Zayn.",
  "On Monday fans stormed the pitch in Qasr Zayn, and soldiers kept order.",
  "Soldiers fired shots into the air in Qasr Zayn on Monday.",
  "Police crushed an attempt to march on the army's headquarters in Qasr Zayn on Monday.",
  "Soldiers burned three lorries of expired food in Qasr Zayn on Monday.",
  "A fight with the ministry over pay goes on in Qasr Zayn, an army doctor said on Monday.",
  "A group of 30 men entered the stadium of Qasr Zayn on Monday to cheers, and soldiers kept order.",
  "Four soldiers died on Monday when their lorry left the road near Qasr Zayn and rolled into a ravine.",
])("nobody is attacked: %s", (text) => {
  expect(kindsTold(text)).toEqual([]);
});

test("a lorry that left the road because of a mine was hit by the mine", () => {
  expect(
    kindsTold(
      "Four soldiers died on Monday when their lorry hit a mine near Qasr Zayn and rolled into a ravine.",
    ),
  ).toEqual(["ied"]);
});

test("what was stopped of those that were fired is told where they were fired at", () => {
  const told = eventsTold(
    "The rebels fired six ballistic missiles at Qasr Zayn on Monday. Most of them were intercepted.",
    "2022-05-18",
  );
  expect(told.map(({ kind }) => kind)).toEqual(["missile_attack", "interception"]);
  expect(told[1]?.places.map(({ label }) => label)).toEqual(["Qasr Zayn"]);
});

test("of those that came, so many were stopped", () => {
  const told = eventsTold(
    "Six missiles were fired at Qasr Zayn on Monday. Some 65 came, the army says, and more than 50 were intercepted.",
    "2022-05-18",
  );
  expect(told.map(({ kind }) => kind)).toContain("interception");
});

test("a raid and the exchange of fire in it are one", () => {
  const told = eventsTold(
    "On Monday security forces raided a hideout of rebels in Qasr Zayn. After an intense exchange of fire two rebels lay dead.",
    "2022-05-18",
  );
  expect(told.map(({ kind }) => kind)).toEqual(["raid"]);
});

test("one that got through is an attack of its own", () => {
  const told = eventsTold(
    "Gunners downed four drones over Qasr Zayn on Monday. A fifth came down on a grain store in Tal Asfar.",
    "2022-05-18",
  );
  expect(told.map(({ kind }) => kind)).toEqual(["interception", "drone_attack"]);
});

test("what stands behind in a sentence says nothing of the weapon before it", () => {
  expect(
    kindsTold("Rebels attacked a convoy near Qasr Zayn on Monday and drones hit a camp in Tal Asfar.")[0],
  ).not.toBe("drone_attack");
});

test("those killed there, in fighting that goes on, died in that fighting", () => {
  expect(
    eventsTold(
      "Fighting raged around Qasr Zayn on Monday. The army said nine militants had been killed there since noon.",
      "2022-05-18",
    ),
  ).toHaveLength(1);
});
