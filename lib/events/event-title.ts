// The parts of a draft -> one neutral headline in past tense, with whoever says so.
import type { DraftActor } from "./draft";
import type { EventKind, Weapon } from "./event-kind";

export type TitleParts = {
  readonly kind: EventKind;
  readonly weapon: Weapon | null;
  readonly actor: DraftActor | null;
  readonly target: DraftActor | null;
  /** "near Abu Kamal", "Al-Qaim", "western Iraq"; null when no place is known. */
  readonly place: string | null;
  readonly launchedFrom: string | null;
  /** "the Pentagon"; null = nobody in particular. */
  readonly claimant: string | null;
};

const deed: Readonly<Record<EventKind, { readonly did: string; readonly was: string; readonly at: string }>> = {
  airstrike: { did: "struck from the air", was: "Airstrike", at: "at" },
  missile_attack: { did: "fired missiles", was: "Missile attack", at: "at" },
  drone_attack: { did: "attacked with drones", was: "Drone attack", at: "at" },
  rocket_attack: { did: "fired rockets", was: "Rocket attack", at: "at" },
  shelling: { did: "shelled", was: "Shelling", at: "of" },
  ground_fighting: { did: "fought", was: "Ground fighting", at: "at" },
  ied: { did: "set off an explosive device", was: "Explosive device went off", at: "at" },
  shooting: { did: "fired shots", was: "Shooting", at: "at" },
  interception: { did: "intercepted incoming fire", was: "Incoming fire intercepted", at: "at" },
  naval_attack: { did: "attacked at sea", was: "Attack at sea", at: "at" },
  raid: { did: "raided", was: "Raid", at: "at" },
  other: { did: "attacked", was: "Attack", at: "at" },
};

/** @example titleOf({kind: "airstrike", actor: United States, place: "near Abu Kamal", claimant: "the Pentagon", ...}) // "United States airstrike near Abu Kamal, the Pentagon said" */
export function titleOf(parts: TitleParts): string {
  const words = deed[parts.kind];
  const preposition = parts.place === null ? "" : /^(?:near|close to|outside|between|along|off|around|(?:north|south)?(?:-?(?:east|west))? of|(?:north|south|east|west)\w* of|\d)/i.test(parts.place) ? ` ${parts.place}` : ` ${prepositionOf(parts.place)} ${parts.place}`;
  const owner = parts.actor === null ? words.was : `${parts.actor.name}: ${words.was.charAt(0).toLowerCase()}${words.was.slice(1)}`;
  const from = parts.place === null && parts.launchedFrom !== null ? `, launched from ${parts.launchedFrom}` : "";
  const said = parts.claimant === null ? ", a report said" : `, ${parts.claimant} said`;
  return `${owner}${preposition}${from}${said}`;
}

function prepositionOf(place: string): string {
  return /^(?:a |an |the |(?:north|south|east|west|central|northern|southern|eastern|western)\w* [A-Z]|[A-Z]\w+ (?:province|governorate|district)|Syria|Iraq|Israel|Lebanon|Yemen|Jordan|Iran|Gaza)/.test(place) ? (/^(?:a|an|the) /.test(place) ? "at" : "in") : "at";
}
