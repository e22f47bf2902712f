// A sentence -> the words in it that say an attack took place, and the ones that only look like it.
import { overlaps, type Span } from "../../text/span";
import type { EventKind, Weapon } from "../event-kind";
import { peacefulTurns } from "../english/war-words";
import {
  deniedBefore,
  hypotheticalBefore,
  notAttacks,
  ongoingAround,
  seriesBefore,
  triggerRules,
  type TriggerForm,
} from "../english/trigger-words";
import { onlyHeard } from "../english/setting-words";
import { weaponWords } from "../english/weapon-words";

export type Trigger = {
  readonly span: Span;
  /** The words, small letters, singular. */
  readonly words: string;
  readonly form: TriggerForm;
  /** Null where neither the word nor the words beside it name the weapon. */
  readonly kind: EventKind | null;
  readonly weapon: Weapon | null;
  readonly weight: number;
  /** The word itself names a weapon of war ("airstrike", "shelled"). */
  readonly ofWar: boolean;
  readonly passive: boolean;
  /** "has been pounding for weeks": goes on, no single happening. */
  readonly ongoing: boolean;
  /** "a wave of", "a series of": one happening only where a place of its own is named. */
  readonly series: boolean;
  /** "the strikes", "these attacks": points at something told before or after. */
  readonly definite: boolean;
  readonly plural: boolean;
  /** "two of them hit": of what the sentence before says was fired. */
  readonly ofThoseBefore: boolean;
  /** Only where a place stands behind it is what was taken ground. */
  readonly takesGround: boolean;
};

export type NotEvent = { readonly span: Span; readonly reason: string };

const rules = triggerRules.map((entry) => ({
  ...entry,
  pattern: new RegExp(String.raw`(?<![\w-])(?:${entry.words})(?![\w])`, "gi"),
}));
/** Told once for all rules: most clauses hold no word of theirs, and one pass tells. */
const anyTrigger = new RegExp(
  String.raw`(?<![\w-])(?:${triggerRules.map(({ words }) => `(?:${words})`).join("|")})(?![\w])`,
  "i",
);
const weapons = weaponWords.map((entry) => ({
  ...entry,
  pattern: new RegExp(String.raw`(?<![\w-])(?:${entry.words})(?![\w])`, "gi"),
}));
const weaponsOfWar: ReadonlySet<EventKind> = new Set<EventKind>([
  "airstrike",
  "missile_attack",
  "drone_attack",
  "rocket_attack",
  "shelling",
  "ied",
  "interception",
]);
const notAttackPattern = new RegExp(notAttacks.source, "gi");

/** Stretches of a sentence that may each tell their own happening, cut at conjunctions and semicolons. */
export function splitClauses(text: string, sentence: Span): Span[] {
  const slice = text.slice(sentence.start, sentence.end);
  const cut =
    /;\s|\s[–—]\s|,?\s(?=while\s(?!\w+ing))|,?\s(?=after\s(?!all|that)(?:\w+\s){0,8}?(?:had|was|were|hit|struck|fired|launched|killed|attacked|unleashed|bombed|shelled))|,\s(?=and\s(?:a|an|the|its|their|[A-Z])|but\s|where\s|which\s|whereas\s|another\s(?:on|at|in)\s|one\s(?:on|at|in)\s)|\s(?=when\s(?:a|an|the|\w+)\s)|,\s(?=when\s)|\s(?=in (?:response|retaliation|revenge) (?:to|for)\s)|(?<!\b(?:such|same|used|known|described|regarded|seen|well|soon|long|far|many|much|as|served?|acts?|named|just))\sas\s(?!(?:a|an|part|well|many|much|saying|they|if|though|of|to|soon|far|long|it|he|martyrs|local)\b)(?=\w+\s\w+)|:\s(?=one\s)/g;
  const spans: Span[] = [];
  let start = 0;
  for (const match of slice.matchAll(cut)) {
    const end = match.index;
    if (end - start < 12 && !/[;]/.test(match[0])) continue;
    spans.push({ start: sentence.start + start, end: sentence.start + end });
    start = end + match[0].length;
  }
  spans.push({ start: sentence.start + start, end: sentence.end });
  return spans;
}

/** True where a text tells of aircraft: its bombs are theirs unless it says that they were laid. */
export const speaksOfAircraft = (text: string): boolean => flown.test(text);

/**
 * Attack words of one clause, best first; hypothetical, denied and figurative ones go to `rejected` with the reason. `fromAir`: the
 * report speaks of aircraft. `firedBefore`: what the sentence before says was fired, for "two of them hit ...".
 */
export function findTriggers(
  text: string,
  clause: Span,
  sentence: Span,
  fromAir: boolean,
  firedBefore: NearbyWeapon | null = null,
): { triggers: Trigger[]; rejected: NotEvent[] } {
  const slice = text.slice(clause.start, clause.end);
  if (!anyTrigger.test(slice)) return { triggers: [], rejected: [] };
  const whole = text.slice(sentence.start, sentence.end);
  const peaceful = [...whole.matchAll(peacefulTurns)];
  const figurative = [...whole.matchAll(notAttackPattern), ...peaceful].map((match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
  }));
  const triggers: Trigger[] = [];
  const rejected: NotEvent[] = [];
  for (const entry of rules) {
    // Looked for before all its matches are: that takes a copy of the pattern each time.
    if (slice.search(entry.pattern) < 0) continue;
    for (const match of slice.matchAll(entry.pattern)) {
      const start = clause.start + match.index;
      const span = { start, end: start + match[0].length };
      if (triggers.some((other) => overlaps(other.span, span))) continue;
      // Harm told beside illness, an accident or a flood is theirs.
      const isAccident = entry.form === "casualty" && peaceful.length > 0;
      if (isAccident || figurative.some((other) => overlaps(other, span))) {
        rejected.push({ span, reason: "A turn of speech, no attack." });
        continue;
      }
      const nearby =
        nearbyWeapon(text, clause, span, fromAir) ??
        (someOfThem.test(text.slice(clause.start, start)) ? firedBefore : null);
      if (
        /^(?:explosions?|blasts?|detonations?)$/i.test(match[0]) &&
        nearby === null &&
        onlyHeard.test(slice) &&
        !leftMarks.test(slice)
      ) {
        rejected.push({ span, reason: "A noise; what it was is not told." });
        continue;
      }
      if (entry.needs === "munition" && (nearby === null || !nearby.munition)) continue;
      if (entry.needs === "hands" && nearby !== null && nearby.munition && nearby.kind !== "shooting")
        continue;
      // "fragments of a downed drone": says which drone, not that it was downed now.
      if (
        /^(?:downed|intercepted|destroyed|damaged|captured|seized)$/i.test(match[0]) &&
        /\b(?:an?|of|from)\s+$/i.test(text.slice(clause.start, start)) &&
        /^\s\w+/.test(text.slice(span.end, clause.end))
      )
        continue;
      // People, cars and boats are intercepted too; only what flies makes it air defence.
      if (entry.kind === "interception" && !flying.test(whole)) continue;
      // The month is no "may".
      const before = text
        .slice(clause.start, start)
        .replace(/\bMay\b/g, "month")
        .toLowerCase();
      const lately = before.split(/\s+/).slice(-9).join(" ");
      const closely = before.split(/\s+/).slice(-5).join(" ");
      const infinitive =
        /\bto\s+(?:\w+ly\s+)?$/.test(before) &&
        !/\b(?:continues?d?|went on|come|came|began|managed) to\s+$/.test(before);
      const finite =
        entry.form !== "noun" &&
        /ed$|struck|hit$|fell$|shot|blew|came|put$|sent$|fought/.test(match[0].toLowerCase());
      if (/\bsince the\s+(?:\w+\s+)?$/.test(before) && entry.form === "noun") {
        rejected.push({ span, reason: "Tells since when, not what happened." });
        continue;
      }
      if (deniedBefore.test(before)) {
        rejected.push({ span, reason: "Said not to have happened." });
        continue;
      }
      if (infinitive && entry.form !== "noun") {
        rejected.push({ span, reason: "An aim, not a happening." });
        continue;
      }
      if (hypotheticalBefore.test(finite ? closely : lately)) {
        rejected.push({ span, reason: "Threatened, feared or possible; not said to have happened." });
        continue;
      }
      const passive =
        entry.form !== "noun" &&
        /\b(?:was|were|been|being|is|are|be|gets?|got)\s+(?:\w+ly\s+|also\s+|reportedly\s+|again\s+)?(?:\w+ed and\s+)?$/.test(
          before,
        );
      const downed = bringsDown.test(match[0]) ? flyerBroughtDown(text, clause, span, passive) : null;
      triggers.push({
        span,
        words: match[0].toLowerCase().replace(/s$/, ""),
        form: entry.form,
        ...(downed === null ? kindOf(entry, nearby, start) : { kind: "interception", weapon: downed }),
        weight: (downed === null ? entry.weight : 6) + (finite ? 0.5 : 0) + (nearby === null ? 0 : 0.3),
        ofWar: downed !== null || (entry.kind !== null && weaponsOfWar.has(entry.kind)),
        passive,
        ongoing:
          ongoingAround.test(text.slice(clause.start, Math.min(clause.end, span.end + 60)).toLowerCase()) ||
          (/ing$/i.test(match[0]) && /\b(?:are|is)\s+(?:\w+ly\s+)?$/.test(before)) ||
          (entry.needs === "munition" && /\b(?:are|is)\s+$/.test(before)),
        series: seriesBefore.test(before),
        takesGround: entry.needs === "ground",
        ofThoseBefore: nearby !== null && nearby === firedBefore,
        definite:
          entry.form === "noun" &&
          /\b(?:the|these|those|this|that|such|its|their|his|both)\s+(?:[\w’'.-]+\s+){0,2}$/.test(before),
        plural: /s$/.test(match[0]) && entry.form === "noun",
      });
    }
  }
  triggers.sort((one, other) => other.weight - one.weight || one.span.start - other.span.start);
  return { triggers, rejected };
}

/** "Nearly all came down on", "One of them hit": of what the sentence before counted. */
const someOfThem =
  /^["“\s]*(?:(?:nearly|almost|at least|only)\s+)?(?:all|most|some|several|many|both|others?|one|two|three|four|five|six|seven|eight|nine|ten|the (?:first|second|third|rest|last|others))(?:\s+of (?:them|these|those))?\s+(?:\w+ly\s+)?$/i;

export type NearbyWeapon = { weapon: Weapon; kind: EventKind; munition: boolean; span: Span };

/** The word's own kind, else that of the weapon beside it; a bomb that is worn or driven is no air strike, whatever the word. */
function kindOf(
  rule: { readonly kind: EventKind | null; readonly weapon: Weapon | null },
  nearby: NearbyWeapon | null,
  at: number,
): { kind: EventKind | null; weapon: Weapon | null } {
  // "a gunship opened fire": no rifle.
  if (
    rule.kind === "shooting" &&
    nearby !== null &&
    (nearby.kind === "airstrike" || nearby.kind === "shelling") &&
    nearby.span.end < at &&
    at - nearby.span.end < 14
  )
    return { kind: nearby.kind, weapon: nearby.weapon };
  if (nearby !== null && (rule.kind === null || nearby.kind === rule.kind))
    return { kind: nearby.kind, weapon: nearby.weapon };
  if (rule.kind === "airstrike" && nearby?.kind === "ied") return { kind: "ied", weapon: nearby.weapon };
  return { kind: rule.kind, weapon: rule.weapon };
}

/** The weapon named nearest to a trigger in its clause; null when none is. */
function nearbyWeapon(text: string, clause: Span, trigger: Span, fromAir: boolean): NearbyWeapon | null {
  const slice = text.slice(clause.start, clause.end);
  let best: (NearbyWeapon & { distance: number }) | null = null;
  let carrier: NearbyWeapon | null = null;
  let hasMunition = false;
  const named = weapons.flatMap((entry) =>
    slice.search(entry.pattern) < 0
      ? []
      : [...slice.matchAll(entry.pattern)].map((match) => ({ entry, match })),
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
      // "a workshop for car bombs", "a coal mine": what was there, or what is dug.
      if (storedBefore.test(text.slice(clause.start, start))) continue;
      // "missile crews", "mortar system", "weapons depot": what was there, not what was used.
      if (
        /^[\s-]+(?:crews?|systems?|depots?|sites?|factor|launch(?:er|ing)|production|stores?|boats?|warehouses?|workshops?|positions?|control)/i.test(
          after,
        )
      )
        continue;
      // What was shot down is the target of an interception, not its weapon; the caller keeps its own kind.
      const distance =
        span.end <= trigger.start ? trigger.start - span.end : Math.max(0, span.start - trigger.end) + 4;
      const found: NearbyWeapon = {
        ...(bombs.test(match[0]) && (laid.test(slice) || (!fromAir && explodes.test(slice)))
          ? { weapon: "ied", kind: "ied" }
          : { weapon: entry.weapon, kind: entry.kind }),
        munition: entry.munition,
        span,
      };
      if (entry.munition) hasMunition = true;
      else if (flown.test(match[0])) carrier = found;
      if (best === null || distance < best.distance) best = { ...found, distance };
    }
  }
  if (best === null) return null;
  // "Warplanes fired a missile": told by who flew, not by what they let go.
  const told = carrier !== null && carried.has(best.kind) ? carrier : best;
  return { ...told, munition: told.munition || (carrier !== null && hasMunition) };
}

const bringsDown =
  /^(?:destroy|brought down|downed|shot down|shoot|intercepted|(?:was |were )?shot|flatten|wiped out|splashed)/i;
const flyer = String.raw`(?:(?:attack|strike|combat|ballistic|cruise|enemy|hostile|kamikaze|suicide|one-way|explosive|shahed|incoming|[\p{Lu}]\p{L}+)[ -]){0,3}(?<flyer>drones?|uavs?|unmanned (?:aerial vehicles?|aircraft)|quadcopters?|missiles?|rockets?|projectiles?|shaheds?)`;
const flyerBehind = new RegExp(
  String.raw`^\s+(?:(?:at least|more than|over|about|some|all|nearly|up to)\s+)?(?:(?:of )?(?:the|an?|its|their|all|another|\d+|[a-z]+(?:-[a-z]+)?)\s+){0,2}${flyer}\b(?![ -](?:and |or )?(?:factor|plant|depot|site|base|launch|workshop|warehouse|store|unit|operator|command|production|boat|control|position|system|crew|batter|cache|component|assembl))`,
  "iu",
);
const flyerBefore = new RegExp(
  String.raw`\b${flyer}\b(?![ -](?:factor|plant|depot|site|base|launch|workshop|warehouse|store|unit|operator|command|production|control|position|system|crew|batter))[^,;]{0,70}\b(?:was|were|been|being)\s+(?:\w+ly\s+|also\s+|all\s+)?(?:\w+ed and\s+)?$`,
  "iu",
);

/** "destroyed 43 drones", "a missile was brought down": the weapon that was stopped in the air; null where something else was destroyed. */
function flyerBroughtDown(text: string, clause: Span, trigger: Span, passive: boolean): Weapon | null {
  const found = passive
    ? flyerBefore.exec(text.slice(clause.start, trigger.start))
    : flyerBehind.exec(text.slice(trigger.end, clause.end));
  const words = found?.groups?.["flyer"]?.toLowerCase();
  if (words === undefined) return null;
  if (/^(?:missile|projectile)/.test(words)) return "missile";
  return words.startsWith("rocket") ? "rocket" : "drone";
}

/** The munition or aircraft a stretch names first; null where none is named, or where it is said that there was none. */
export function weaponIn(text: string, stretch: Span, fromAir: boolean): NearbyWeapon | null {
  if (/\b(?:no|not|never|denied|denies|without)\b/i.test(text.slice(stretch.start, stretch.end))) return null;
  return nearbyWeapon(text, stretch, { start: stretch.start, end: stretch.start }, fromAir);
}

const leftMarks =
  /\b(?:hit|hits|struck|killed|killing|wounded|damaged|destroyed|tore|ripped|rocked|near|shook)\b/i;

const storedBefore =
  /\b(?:workshops?|factor(?:y|ies)|stores?|depots?|caches?|plants?|stockpiles?|makers?|production)\b[^.;]{0,40}\b(?:for|of|making|with)\s+(?:\w+\s+)?$|\b(?:coal|gold|copper|salt|iron|silver|diamond|open-?cast|fuel|oil|water|gas|petrol|storage|gasoline|septic)\s+$/i;
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
const flying =
  /\b(?:drones?|missiles?|rockets?|projectiles?|mortars?|shells?|uavs?|unmanned|aircraft|war ?planes?|jets?|helicopters?|planes?|quadcopters?|balloons?|shaheds?|warheads?|air defen[cs]es?|interceptors?|targets|salvo|barrage|iron dome|patriot)\b/i;
