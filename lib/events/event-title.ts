// The parts of a draft -> one neutral headline in past tense, with whoever says so.
import type { DraftActor } from "./draft";
import type { EventKind } from "./event-kind";

export type TitleParts = {
  readonly kind: EventKind;
  readonly actor: DraftActor | null;
  /** "near Abu Kamal", "Al-Qaim", "western Iraq"; null when no place is known. */
  readonly place: string | null;
  /** True for what one is in and not at: a country, a division, a stretch of land or sea. */
  readonly placeIsWide: boolean;
  readonly launchedFrom: string | null;
  /** "the Pentagon"; null = nobody in particular. */
  readonly claimant: string | null;
};

/** What an actor did, and what to call it where none is named. */
const deeds: Readonly<Record<EventKind, { readonly did: string; readonly was: string }>> = {
  airstrike: { did: "carried out an air strike", was: "Air strike" },
  missile_attack: { did: "fired missiles", was: "Missile attack" },
  drone_attack: { did: "attacked with drones", was: "Drone attack" },
  rocket_attack: { did: "fired rockets", was: "Rocket attack" },
  shelling: { did: "fired artillery", was: "Shelling" },
  ground_fighting: { did: "fought", was: "Ground fighting" },
  ied: { did: "set off an explosive device", was: "Blast of an explosive device" },
  shooting: { did: "opened fire", was: "Shooting" },
  interception: { did: "intercepted incoming fire", was: "Interception of incoming fire" },
  naval_attack: { did: "attacked at sea", was: "Attack at sea" },
  raid: { did: "carried out a raid", was: "Raid" },
  other: { did: "carried out an attack", was: "Attack" },
};

/** Words that already say how a place is meant ("near", "30 km east of"): no preposition before them. */
const relative = /^(?:near|close to|outside|between|along|off|around|\d|\w+ of )/i;
/** "a base in western Iraq": the thing is at a spot, however wide the area it may be in. */
const thing = /^(?:an?|the|\w+) .+ in /i;

/**
 * Pure. Actor, deed, place, claimant, as far as each is known.
 * @example titleOf({kind: "airstrike", actor: United States, place: "near Abu Kamal", claimant: "the Pentagon", ...}) // "United States carried out an air strike near Abu Kamal, the Pentagon said"
 * @example titleOf({kind: "drone_attack", actor: null, place: "a US base in Jordan", claimant: null, ...}) // "Drone attack reported at a US base in Jordan"
 */
export function titleOf({ kind, actor, place, placeIsWide, launchedFrom, claimant }: TitleParts): string {
  const { did, was } = deeds[kind];
  const where = place !== null ? ` ${placed(uncapital(place), placeIsWide)}` : "";
  const from =
    launchedFrom !== null && (place === null || kind === "interception")
      ? ` launched from ${launchedFrom}`
      : "";
  const rest = `${from}${where}`;
  if (claimant !== null)
    return `${actor === null ? was : `${actor.name} ${did}`}${rest}, ${uncapital(claimant)} said`;
  return actor === null ? `${was} reported${rest}` : `${actor.name} ${did}${rest}, a report said`;
}

function placed(place: string, isWide: boolean): string {
  if (relative.test(place)) return place;
  return `${isWide && !thing.test(place) ? "in" : "at"} ${place}`;
}

/** "An official" -> "an official"; names keep their capital. */
function uncapital(words: string): string {
  return words.replace(/^(?:An?|The|Senior|Several|Two|Four|Three)(?= )/, (word) => word.toLowerCase());
}
