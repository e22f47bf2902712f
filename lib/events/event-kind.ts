// The kinds of events and how they group into the five symbols of the map.

export const eventKinds = [
  "airstrike",
  "missile_attack",
  "drone_attack",
  "rocket_attack",
  "shelling",
  "ground_fighting",
  "ied",
  "shooting",
  "interception",
  "naval_attack",
  "raid",
  "other",
] as const;
export type EventKind = (typeof eventKinds)[number];

export const kindGroups = ["strike", "attack", "ground", "interception", "other"] as const;
export type KindGroup = (typeof kindGroups)[number];

/** Symbol group of each kind. Source: product design, section 4. */
export const kindGroupOf: Readonly<Record<EventKind, KindGroup>> = {
  airstrike: "strike",
  missile_attack: "strike",
  drone_attack: "attack",
  rocket_attack: "attack",
  shelling: "ground",
  ground_fighting: "ground",
  ied: "ground",
  shooting: "ground",
  raid: "ground",
  naval_attack: "ground",
  interception: "interception",
  other: "other",
};

export const weapons = [
  "aircraft",
  "helicopter",
  "drone",
  "rocket",
  "missile",
  "mortar",
  "artillery",
  "naval",
  "ied",
  "mine",
  "small_arms",
] as const;
export type Weapon = (typeof weapons)[number];
