// The parts of a draft -> one neutral headline in past tense, with whoever says so.
import type { DraftActor } from "../draft";
import { eventKinds, type EventKind } from "../event-kind";

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

/** What an actor did, what to call it where none is named, and several of them. */
const deeds: Readonly<
  Record<EventKind, { readonly did: string; readonly was: string; readonly many: string }>
> = {
  airstrike: { did: "carried out an air strike", was: "Air strike", many: "air strikes" },
  missile_attack: { did: "fired missiles", was: "Missile attack", many: "missile attacks" },
  drone_attack: { did: "attacked with drones", was: "Drone attack", many: "drone attacks" },
  rocket_attack: { did: "fired rockets", was: "Rocket attack", many: "rocket attacks" },
  shelling: { did: "fired artillery", was: "Shelling", many: "shelling" },
  ground_fighting: { did: "fought", was: "Ground fighting", many: "ground fighting" },
  ied: {
    did: "set off an explosive device",
    was: "Blast of an explosive device",
    many: "blasts of explosive devices",
  },
  shooting: { did: "opened fire", was: "Shooting", many: "shootings" },
  interception: {
    did: "intercepted incoming fire",
    was: "Interception of incoming fire",
    many: "interceptions",
  },
  naval_attack: { did: "attacked at sea", was: "Attack at sea", many: "attacks at sea" },
  raid: { did: "carried out a raid", was: "Raid", many: "raids" },
  other: { did: "carried out an attack", was: "Attack", many: "attacks" },
};

/** One of them within a sentence. */
export const deedInWords: Readonly<Record<EventKind, string>> = {
  airstrike: "an air strike",
  missile_attack: "a missile attack",
  drone_attack: "a drone attack",
  rocket_attack: "a rocket attack",
  shelling: "shelling",
  ground_fighting: "ground fighting",
  ied: "the blast of an explosive device",
  shooting: "a shooting",
  interception: "the interception of incoming fire",
  naval_attack: "an attack at sea",
  raid: "a raid",
  other: "an attack",
};

/** Words that already say how a place is meant ("near", "30 km east of"): no preposition before them. */
const relative =
  /^(?:near|close to|outside|between|along|off|around|on|\d|(?:north|south|east|west)[a-z-]* of )/i;
/** "outskirts of Homs", "Syria-Iraq border": something happens on a line. */
const line =
  /^(?:the )?(?:outskirts|edges?|borders?|frontier|coast|shores?|banks?|road)\b|\b(?:border|frontier)$/i;
/** Parts and sorts of ground that want an article where a report's words begin with them. */
const ground =
  /^(?:outskirts|edges?|borders?|frontier|coast|shores?|banks?|road|countryside|suburbs?|streets|centre|center|heart|mouth|city|town|village|district|province|governorate|region|area|island|port) (?:of|between|from|to|with) |^[A-Z].*\b(?:border|frontier)$/;
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

/** @example operationNameOf("airstrike", United States, " in Iraq and Syria") // "United States air strikes in Iraq and Syria" */
export function operationNameOf(
  kind: EventKind,
  actor: { readonly name: string } | null,
  where: string,
): string {
  const { many } = deeds[kind];
  return `${actor === null ? `${many.charAt(0).toUpperCase()}${many.slice(1)}` : `${actor.name} ${many}`}${where}`;
}

/** What a title made by `titleOf` says, so that it can be said in another language. */
export type ReadTitle = {
  readonly actor: string | null;
  readonly launchedFrom: string | null;
  /** With its preposition: "near Abu Kamal", "in western Iraq". */
  readonly where: string | null;
  /** Null where nobody in particular says so. */
  readonly claimant: string | null;
};

/**
 * The parts of a title of this kind of event; null for a title that somebody wrote by hand.
 * @example readTitle("airstrike", "Air strike reported in Iraq") // { actor: null, launchedFrom: null, where: "in Iraq", claimant: null }
 */
export function readTitle(kind: EventKind, title: string): ReadTitle | null {
  const { did, was } = deeds[kind];
  const [, before, claimant] = /^(.*), (?!.*, )(.+) said$/.exec(title) ?? [null, title, undefined];
  const words = before ?? title;
  const at = words.indexOf(` ${did}`);
  const actor = at > 0 ? words.slice(0, at) : null;
  const deed = claimant === undefined ? `${was} reported` : was;
  if (actor === null && !words.startsWith(deed)) return null;
  const rest = actor === null ? words.slice(deed.length) : words.slice(at + 1 + did.length);
  if (rest !== "" && !rest.startsWith(" ")) return null;
  const [, from] =
    /^ launched from (.+?)(?= (?:at|in|on|near|close to|outside|between|along|off|around) |$)/.exec(rest) ??
    [];
  const where = (from === undefined ? rest : rest.slice(" launched from ".length + from.length)).trim();
  return {
    actor,
    launchedFrom: from ?? null,
    where: where === "" ? null : where,
    claimant: claimant === undefined || claimant === "a report" ? null : claimant,
  };
}

/**
 * The parts of a name made by `operationNameOf`; null for a name that somebody gave.
 * @example readOperationName("United States air strikes in Iraq") // { kind: "airstrike", actor: "United States", where: "in Iraq" }
 */
export function readOperationName(
  name: string,
): { readonly kind: EventKind; readonly actor: string | null; readonly where: string | null } | null {
  // Longest first: "drone attacks" ends as "attacks" does.
  const kinds = eventKinds.toSorted((one, other) => deeds[other].many.length - deeds[one].many.length);
  for (const kind of kinds) {
    const { many } = deeds[kind];
    const at = ` ${name.toLowerCase()} `.indexOf(` ${many} `);
    if (at < 0) continue;
    const [actor, where] = [name.slice(0, Math.max(0, at - 1)), name.slice(at + many.length).trim()];
    if (where !== "" && !/^(?:at|in|near|between|off) /.test(where)) return null;
    return { kind, actor: actor === "" ? null : actor, where: where === "" ? null : where };
  }
  return null;
}

function placed(place: string, isWide: boolean): string {
  if (relative.test(place)) return place;
  const preposition = line.test(place) ? "on" : isWide && !thing.test(place) ? "in" : "at";
  return `${preposition} ${ground.test(place) ? "the " : ""}${place}`;
}

/** "An official" -> "an official"; names keep their capital. */
function uncapital(words: string): string {
  return words.replace(/^(?:An?|The|Senior|Several|Two|Four|Three)(?= )/, (word) => word.toLowerCase());
}
