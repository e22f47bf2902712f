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

/** What may be asked for: a group stands for all its kinds. "interception" and "other" are both. */
export const askedKinds = [...new Set([...kindGroups, ...eventKinds])];
export type AskedKind = KindGroup | EventKind;

/** Every kind that is meant. */
export function kindsMeant(asked: readonly AskedKind[]): EventKind[] {
  return eventKinds.filter((kind) => asked.includes(kind) || asked.includes(kindGroupOf[kind]));
}

/** True where something of the group is meant: all of it, or some of its kinds. */
export function hasKindOf(asked: readonly AskedKind[], group: KindGroup): boolean {
  return kindsMeant(asked).some((kind) => kindGroupOf[kind] === group);
}

/** Without kinds whose whole group is asked for as well. */
export function withoutCovered(asked: readonly AskedKind[]): AskedKind[] {
  const single = new Set<AskedKind>(singleKinds(asked).filter((kind) => asked.includes(kindGroupOf[kind])));
  return asked.filter((kind) => !single.has(kind));
}

/** Those among them that are no group. */
export function singleKinds(asked: readonly AskedKind[]): EventKind[] {
  return eventKinds.filter((kind) => asked.includes(kind) && !kindGroups.some((group) => group === kind));
}

/** The groups that these are whole of; null where one is named by some of its kinds alone. */
export function wholeGroups(asked: readonly AskedKind[]): KindGroup[] | null {
  return singleKinds(asked).length === 0 ? kindGroups.filter((group) => asked.includes(group)) : null;
}

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
