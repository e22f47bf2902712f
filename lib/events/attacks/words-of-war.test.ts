// Words of war said of trade, courts and mishaps, and weapons told in other words than their own names; all sentences are invented.
import { expect, test } from "vitest";
import { eventsTold } from "../../testing/events-told";

// Published on Wednesday 2022-05-18.
const kindsTold = (text: string): string[] => eventsTold(text, "2022-05-18").map(({ kind }) => kind);

test.each([
  "Grocers in Qasr Zayn launch price offensive\n\nRetailers in Qasr Zayn opened fire on their rivals on Monday, cutting prices by 9 percent. Shares fell, investors fled, and one bank spoke of a war for customers. The market is under siege, said a trader; sales have exploded.",
  "The currency of the rebels' bank fell on Monday. Dealers in Qasr Zayn said an assault by speculators had hit the exchange; reserves of dollars were wiped out, and inflation, at 40 percent, has killed the trade in loans.",
  "A gunner was killed on Monday when a shell exploded prematurely at a range near Qasr Zayn, the army said.",
  "A soldier's rifle misfired at a post near Tal Asfar on Monday and killed a comrade, the army said.",
  "Two sappers died on Monday when a mine went off by accident at a barracks in Qasr Zayn.",
  "A mortar burst during live-fire training near Qasr Zayn on Monday; two soldiers died.",
  "A former officer told the tribunal in Qasr Zayn on Tuesday that soldiers had murdered nine farmers. Prosecutors called him to the hearing as a witness. The judges will give their verdict in June.",
  "Villagers near Qasr Zayn took the thunder for shelling on Monday, the army said.",
  "The aircraft that soldiers heard over Qasr Zayn on Monday dropped nothing.",
  "Crews of the army battle blaze in warehouse in Qasr Zayn",
  "The parties in Qasr Zayn fought a bruising campaign on Monday and the army kept out of it.",
  "A former soldier came under fire for his record in Qasr Zayn on Monday.",
  "Cooks of the army did battle in Qasr Zayn on Monday for a prize.",
  "Army engineers cleared 214 mines near Qasr Zayn last week. They were blown up on Monday in a pit.",
  "A cold front struck Qasr Zayn on Monday; soldiers cleared the snow.",
  "Torrential rain swept an army post near Qasr Zayn away on Monday, killing three soldiers.",
  "Claims on social media that gunmen stormed a school in Qasr Zayn on Monday are false, the army said.",
  "The cholera has hit Qasr Zayn, which rebels hold; on Monday doctors asked for help.",
  "A lorry carrying fuel for the army exploded near Qasr Zayn on Monday after it hit a bus.",
  "A soldier killed his brother in Qasr Zayn on Monday in a quarrel over land.",
  "Sanctions were imposed on Monday on a militia leader accused of the shelling of Qasr Zayn in which 14 people were killed.",
  "Lawyers for the rebels in Qasr Zayn said on Monday that the bombing of hospitals must stop.",
  "A rival of the arms maker in Qasr Zayn, which builds missiles, attacked the deal on Monday.",
  "The council on Monday put nine militia leaders from Qasr Zayn on its list for buying drones.",
])("nobody is attacked: %s", (text) => {
  expect(kindsTold(text)).toEqual([]);
});

test.each([
  ["ied", "A motorcycle packed with explosives went off outside a police post in Qasr Zayn on Monday."],
  ["ied", "The explosion of a device planted in a bus killed two soldiers in Tal Asfar on Monday."],
  ["ied", "A militant detonated his vest at a gate in Qasr Zayn on Monday."],
  ["ied", "A sticky bomb exploded under an officer's car in Qasr Zayn on Monday."],
  ["ied", "A booby trap blew up a soldier in Tal Asfar on Monday."],
  ["ground_fighting", "Troops of both countries shot at one another near Tal Asfar on Monday."],
  ["ground_fighting", "Militias traded shots in Qasr Zayn on Monday."],
  ["interception", "The army reported 31 drones destroyed over Qasr Zayn on Monday."],
  ["interception", "Nine rockets shot down over Qasr Zayn on Monday, the army said."],
  [
    "naval_attack",
    "A freighter reported an explosion close by off Ras Maha on Monday; the navy warned of missiles.",
  ],
  ["naval_attack", "A tanker was chased and shot at by armed men off Ras Maha on Monday."],
  ["shooting", "Gunmen riddled a car in Qasr Zayn on Monday."],
  ["other", "Militants burned a clinic to the ground in Tal Asfar on Monday."],
  ["drone_attack", "On Monday seven drones were flown at an army base in Qasr Zayn."],
  ["shelling", "Rapid Support Forces rained shells on Qasr Zayn on Monday."],
  ["other", "Gunmen took nine passengers off a bus near Qasr Zayn on Monday and led them away."],
  ["other", "Armed men of a militia seized two aid workers in Qasr Zayn on Monday."],
  ["other", "Rebels marched some forty youths out of Tal Asfar into the hills on Monday."],
  ["other", "Two soldiers on leave were pulled off a bus near Tal Asfar on Monday."],
  ["other", "Armed settlers rampaged through Qasr Zayn on Monday, burning 12 cars."],
  ["ground_fighting", "The army drove the rebels out of Qasr Zayn on Monday."],
  ["ground_fighting", "Qasr Zayn fell to the rebels on Monday."],
  ["ground_fighting", "Troops engaged insurgents near Qasr Zayn on Monday, killing three."],
  ["raid", "Police swooped on a hideout of militants in Qasr Zayn on Monday and shot two."],
  ["shooting", "Snipers of the militia picked off two soldiers in Qasr Zayn on Monday."],
  ["naval_attack", "A cargo ship was set upon by gunmen in boats off Ras Maha on Monday."],
  ["airstrike", "The heaviest air strikes since the truce hit Qasr Zayn on Monday."],
])("%s: %s", (kind, text) => {
  expect(kindsTold(text)).toEqual([kind]);
});

test.each([
  ["In Qasr Zayn the ministry said on Monday that drones hit a depot in Tal Asfar.", "Tal Asfar"],
  ["The ministry in Qasr Zayn says shells fell on Tal Asfar on Monday.", "Tal Asfar"],
])("where somebody speaks nothing happened: %s", (text, place) => {
  const [event] = eventsTold(text, "2022-05-18");
  const scenes = (event?.places ?? []).filter(({ role }) => role === "struck" || role === "attacked");
  expect(scenes.map(({ label }) => label)).toEqual([place]);
});
