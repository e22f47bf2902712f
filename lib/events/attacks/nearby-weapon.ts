// The weapon a stretch of text names, and which of several an attack word speaks of.
import type { Span } from "../../text/span";
import { SwiftPattern } from "../../text/swift-pattern";
import { weaponWords } from "../english/weapon-words";
import type { EventKind, Weapon } from "../event-kind";

export type NearbyWeapon = { weapon: Weapon; kind: EventKind; munition: boolean; span: Span };

const weaponPattern = new SwiftPattern(
  weaponWords.map(({ words }) => String.raw`(?<![\w-])(?:${words})(?![\w])`),
  "i",
);

const storedBefore =
  /\b(?:workshops?|factor(?:y|ies)|stores?|depots?|caches?|plants?|stockpiles?|makers?|production)\b[^.;]{0,40}\b(?:for|of|making|with)\s+(?:\w+\s+)?$|\b(?:coal|gold|copper|salt|iron|silver|diamond|open-?cast|fuel|oil|water|gas|petrol|storage|gasoline|septic)\s+$/i;
const destroys = /^destroy/i;
const rightBehind =
  /^\s+(?:(?:at least|more than|over|about|some|all|up to)\s+)?(?:the|an?|its|their|two|three|four|five|six|seven|eight|nine|ten|\d+|several|dozens of)\s+(?:[\w-]+\s+){0,2}$/i;
const alongBefore =
  /\b(?:backed|supported|covered|accompanied|escorted|protected|assisted|reinforced) by (?:an? |the |two |several )?(?:[\w-]+,? (?:and )?){0,3}$/i;
const bombs = /^bombs?$/i;
/** What is said of a bomb that was left or driven somewhere. */
const laid =
  /\b(?:planted|hidden|buried|concealed|strapped|rigged|parked|remote|roadside|by the road(?:side)?|suicide|defus\w+|left (?:in|at|by|under|near|outside)|went off|going off)\b/i;
/** What is said of one that may have been left, and of one that was dropped. */
const explodes =
  /\b(?:explod\w+|explosions?|detonat\w+|went off|go(?:es|ing)? off|placed|set off|blasts?|tore through|ripped through|blew)\b/i;
const flown =
  /\b(?:dropp\w+|drops?|war ?planes?|(?:fighter |combat )?jets?|aircraft|air force|planes?|(?<!suicide )bombers?|helicopters?|gunships?|from the air|air ?strikes?|air raids?|paramotors?)\b(?!\s+(?:carriers?|repair\w*|plants?|factor\w+|parts|maintenance|engines?|hangars?|makers?|industry|works))/i;
const carried: ReadonlySet<EventKind> = new Set<EventKind>(["missile_attack", "rocket_attack", "shelling"]);
/** What a drone lets go of is told by the drone: a bomb and a grenade too. */
const carriedByDrone: ReadonlySet<EventKind> = new Set<EventKind>([...carried, "airstrike", "other"]);
const letsGo = /^(?:fir(?:ed|es|ing)|dropp?|launch|releas|loos|let |unload)/i;
/** "A guided bomb tore through a block": whatever else is said of bombs that were left. */
const ofAircraft =
  /\b(?:guided|gliding|glide|aerial|barrel|cluster|gravity|smart|thermobaric|vacuum|air-dropped|\d+-?\s?(?:kg|pound|lb))\s+$/i;
/** "A bomb exploded in the market": one by itself was left there, whatever flew elsewhere. */
const wentOffItself = /\ban?(?:other)?\s+(?:[\w-]+\s+)?bomb\s+(?:exploded|went off|detonated|blew up)\b/i;
const fell = /\bdropp|\bfrom the air\b|\bair ?(?:strikes?|raids?)\b|\bbombed\b/i;
/** "when a tank was blown up": what was hit, not what fired. */
const wasHit =
  /^\s+(?:was|were|had been|has been|have been|being)\s+(?:\w+ly\s+)?(?:blown up|hit|destroyed|struck|damaged|disabled|ambushed|attacked|knocked out|set|burn(?:ed|t)|captured|seized)\b/i;

/** The weapon named nearest to a trigger in its clause; null when none is. */
export function nearbyWeapon(
  text: string,
  clause: Span,
  trigger: Span,
  fromAir: boolean,
): NearbyWeapon | null {
  const slice = text.slice(clause.start, clause.end);
  let best: (NearbyWeapon & { distance: number }) | null = null;
  let carrier: NearbyWeapon | null = null;
  let drone: NearbyWeapon | null = null;
  let hasMunition = false;
  const found = weaponPattern.matchesOfEach(slice);
  if (found.length === 0) return null;
  const named = weaponWords.flatMap((entry, number) =>
    (found[number] ?? []).map((match) => ({ entry, match })),
  );
  for (const { entry, match } of named) {
    // "mortar bombs", "naval drones": the longer name says what it was.
    const isPart = named.some(
      (other) =>
        other.match[0].length > match[0].length &&
        other.match.index <= match.index &&
        match.index + match[0].length <= other.match.index + other.match[0].length,
    );
    if (!isPart) {
      const start = clause.start + match.index;
      const span = { start, end: start + match[0].length };
      const after = text.slice(span.end, span.end + 24);
      // "strapped into an explosive belt": borne by one of those who were hit.
      if (
        /\b(?:strapped into|wearing|dressed in) (?:an? |the |his |her |their )?$/i.test(
          text.slice(clause.start, start),
        )
      )
        continue;
      // "Troops backed by helicopters": who came with them.
      if (alongBefore.test(text.slice(clause.start, start))) continue;
      // "destroyed three drones on the shore": what was hit.
      if (
        destroys.test(text.slice(trigger.start, trigger.end)) &&
        rightBehind.test(text.slice(trigger.end, start))
      )
        continue;
      // "a workshop for car bombs", "a coal mine": what was there, or what is dug.
      if (storedBefore.test(text.slice(clause.start, start))) continue;
      // "missile crews", "mortar system", "weapons depot": what was there, not what was used.
      if (
        /^[\s-]+(?:crews?|systems?|depots?|sites?|factor|launch(?:er|ing)|production|stores?|boats?|warehouses?|workshops?|positions?|control|engines?\b|parts\b|components?|makers?|manufactur|firms?\b|compan|programmes?|programs?\b|industry|technolog|deals?\b|sales?\b|shipments?|deliver|exports?|forces\b|exercis|drills?\b|tests?\b|batter)/i.test(
          after,
        )
      )
        continue;
      if (/^(?:tanks?|guns|howitzers?)$/i.test(match[0]) && wasHit.test(text.slice(span.end, clause.end)))
        continue;
      // "destroyed a vehicle laden with explosives": what was hit.
      if (
        entry.kind === "ied" &&
        /laden|packed|rigged|filled|loaded|(?:car|truck) bomb/i.test(match[0]) &&
        /\b(?:destroy(?:ed|ing)|hit|struck|strik(?:es|ing)|targeted|targeting|neutrali[sz]ed|intercepted)\s+(?:an?other\s+|an? |the |two |three )?(?:[\w-]+ )?$/i.test(
          text.slice(clause.start, span.start),
        )
      )
        continue;
      // What was shot down is the target of an interception, not its weapon; the caller keeps its own kind.
      const distance =
        span.end <= trigger.start ? trigger.start - span.end : Math.max(0, span.start - trigger.end) + 4;
      const weapon: NearbyWeapon = {
        ...(bombs.test(match[0]) &&
        !ofAircraft.test(text.slice(clause.start, start)) &&
        (laid.test(slice) ||
          (!fromAir && explodes.test(slice)) ||
          (wentOffItself.test(slice) && !fell.test(text.slice(clause.start, clause.end + 60))))
          ? { weapon: "ied", kind: "ied" }
          : { weapon: entry.weapon, kind: entry.kind }),
        munition: entry.munition,
        span,
      };
      if (entry.munition) hasMunition = true;
      else if (entry.kind === "airstrike") carrier = weapon;
      if (entry.weapon === "drone" && isDroneOf(text, span, trigger)) drone = weapon;
      if (best === null || distance < best.distance) best = { ...weapon, distance };
    }
  }
  if (best === null) return null;
  // "Warplanes fired a missile": told by who flew, not by what they let go.
  const told =
    drone !== null && carriedByDrone.has(best.kind)
      ? drone
      : carrier !== null && carried.has(best.kind)
        ? carrier
        : best;
  return { ...told, munition: told.munition || (carrier !== null && hasMunition) };
}

/** "A drone of the army fired two missiles", "a grenade dropped by a quadcopter". */
function isDroneOf(text: string, drone: Span, trigger: Span): boolean {
  if (!letsGo.test(text.slice(trigger.start, trigger.end))) return false;
  if (drone.end <= trigger.start)
    return !/\b(?:was|were|been|being|and|or|at)\b|[,;]/i.test(text.slice(drone.end, trigger.start));
  return /^\s+(?:[^.,;]{1,30}\s)?(?:by|from) (?:an? |the |two |several )?(?:[\w-]+ )?$/i.test(
    text.slice(trigger.end, drone.start),
  );
}

/** The munition or aircraft a stretch names first; null where none is named, or where it is said that there was none. */
export function weaponIn(text: string, stretch: Span, fromAir: boolean): NearbyWeapon | null {
  if (/\b(?:no|not|never|denied|denies|without)\b/i.test(text.slice(stretch.start, stretch.end))) return null;
  return nearbyWeapon(text, stretch, { start: stretch.start, end: stretch.start }, fromAir);
}

/** True where a text tells of aircraft: its bombs are theirs unless it says that they were laid. */
export const speaksOfAircraft = (text: string): boolean => flown.test(text);
