// A sentence -> the words in it that say an attack took place, and the ones that only look like it.
import { overlaps, type Span } from "../../text/span";
import { SwiftPattern } from "../../text/swift-pattern";
import type { EventKind, Weapon } from "../event-kind";
import { peacefulTurns } from "../english/war-words";
import { triggerRules, type TriggerForm } from "../english/trigger-words";
import { notAttacks, ongoingAround, seriesBefore } from "../english/words-before-triggers";
import { bringsDown, flyerBroughtDown } from "./flyer-brought-down";
import { kindOfAttack } from "./kind-of-attack";
import { nearbyWeapon, type NearbyWeapon } from "./nearby-weapon";
import { isFinite, whyNone, wordsBefore, type AttackWord } from "./why-none";

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

const triggerPattern = new SwiftPattern(
  triggerRules.map(({ words }) => String.raw`(?<![\w-])(?:${words})(?![\w])`),
  "i",
);
const weaponsOfWar: ReadonlySet<EventKind> = new Set<EventKind>([
  "airstrike",
  "missile_attack",
  "drone_attack",
  "rocket_attack",
  "shelling",
  "ied",
  "interception",
]);

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
  const found = triggerPattern.matchesOfEach(slice);
  if (found.length === 0) return { triggers: [], rejected: [] };
  const whole = text.slice(sentence.start, sentence.end);
  const peaceful = peacefulTurns.matchesIn(whole);
  const figurative = [...notAttacks.matchesIn(whole), ...peaceful].map((match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
  }));
  const isAccident = peaceful.length > 0;
  const triggers: Trigger[] = [];
  const rejected: NotEvent[] = [];
  for (const [number, rule] of triggerRules.entries()) {
    for (const match of found[number] ?? []) {
      const start = clause.start + match.index;
      const span = { start, end: start + match[0].length };
      if (triggers.some((other) => overlaps(other.span, span))) continue;
      // Harm told beside illness, an accident or a flood is theirs.
      if (
        (isAccident && (rule.form === "casualty" || /^killing$/i.test(match[0]))) ||
        figurative.some((other) => overlaps(other, span))
      ) {
        rejected.push({ span, reason: "A turn of speech, no attack." });
        continue;
      }
      const nearby =
        nearbyWeapon(text, clause, span, fromAir) ??
        (someOfThem.test(text.slice(clause.start, start)) ||
        (rule.kind === "interception" && someStopped.test(text.slice(clause.start, start)))
          ? firedBefore
          : null);
      const word: AttackWord = { rule, words: match[0], span, clause, nearby };
      if (!isOfRule(text, word, whole)) continue;
      const reason = whyNone(text, word, slice);
      if (reason === null) triggers.push(triggerOf(text, word, nearby !== null && nearby === firedBefore));
      else rejected.push({ span, reason });
    }
  }
  triggers.sort((one, other) => other.weight - one.weight || one.span.start - other.span.start);
  return { triggers: strikeFirst(text, triggers), rejected };
}

/** "a strike had brought down the house", "the blast flattened it": the noun says more of what it was than the verb it carries. */
function strikeFirst(text: string, triggers: Trigger[]): Trigger[] {
  const [verb] = triggers;
  if (verb === undefined || verb.form !== "verb" || verb.kind !== null) return triggers;
  const noun = triggers.find(
    ({ form, words, span, definite }) =>
      form === "noun" &&
      span.end < verb.span.start &&
      ((/\bstrike$/.test(words) &&
        /^\s+(?:which |that )?(?:had|has|have)\s+$/.test(text.slice(span.end, verb.span.start))) ||
        (definite &&
          !verb.passive &&
          /\b(?:blast|explosion|detonation|bombing|strike|shelling|raid|attack)$/.test(words) &&
          /^\s+(?:(?:also|then|even|later|itself)\s+)?$/.test(text.slice(span.end, verb.span.start)))),
  );
  return noun === undefined ? triggers : [noun, ...triggers.filter((each) => each !== noun)];
}

/** What a charge does that was laid. */
const ofBlast = /^(?:tore|tearing|ripp|rocked|shook|burst)/i;

/** True where what the rule asks for stands around the word; else it is another word that looks the same. */
function isOfRule(
  text: string,
  { rule, words, span, clause, nearby }: AttackWord,
  sentenceText: string,
): boolean {
  if (
    rule.needs === "munition" &&
    (nearby === null || !(nearby.munition || (nearby.kind === "ied" && ofBlast.test(words))))
  )
    return false;
  if (rule.needs === "hands" && nearby !== null && nearby.munition && nearby.kind !== "shooting")
    return false;
  // "fragments of a downed drone": says which drone, not that it was downed now.
  if (
    /^(?:downed|intercepted|destroyed|damaged|captured|seized)$/i.test(words) &&
    /\b(?:an?|of|from)\s+$/i.test(text.slice(clause.start, span.start)) &&
    /^\s\w+/.test(text.slice(span.end, clause.end))
  )
    return false;
  // People, cars and boats are intercepted too; only what flies makes it air defence.
  return (
    rule.kind !== "interception" ||
    flying.test(sentenceText) ||
    (nearby !== null && flying.test(text.slice(nearby.span.start, nearby.span.end)))
  );
}

/** A word of attack with what the words around it say. */
function triggerOf(text: string, word: AttackWord, ofThoseBefore: boolean): Trigger {
  const { rule, words, span, clause, nearby } = word;
  const before = wordsBefore(text, word);
  const passive =
    rule.form !== "noun" &&
    /\b(?:was|were|been|being|is|are|be|gets?|got)\s+(?:\w+ly\s+|also\s+|reportedly\s+|again\s+)?(?:\w+ed and\s+)?$/.test(
      before,
    );
  const downed = bringsDown.test(words) ? flyerBroughtDown(text, clause, span, passive) : null;
  return {
    span,
    words: words.toLowerCase().replace(/s$/, ""),
    form: rule.form,
    ...(downed !== null ? { kind: "interception", weapon: downed } : kindOfAttack(text, word)),
    weight: (downed === null ? rule.weight : 6) + (isFinite(word) ? 0.5 : 0) + (nearby === null ? 0 : 0.3),
    ofWar: downed !== null || (rule.kind !== null && weaponsOfWar.has(rule.kind)),
    passive,
    ongoing:
      ongoingAround.test(text.slice(clause.start, Math.min(clause.end, span.end + 60)).toLowerCase()) ||
      (/ing$/i.test(words) && /\b(?:are|is)\s+(?:\w+ly\s+)?$/.test(before)) ||
      (rule.needs === "munition" && /\b(?:are|is)\s+$/.test(before)),
    series: seriesBefore.test(before),
    takesGround: rule.needs === "ground",
    ofThoseBefore,
    definite:
      rule.form === "noun" &&
      /\b(?:the|these|those|this|that|such|its|their|his|both|(?:\w+day|last night)['’]s)\s+(?:[\w’'.-]+\s+){0,2}$/.test(
        before,
      ),
    plural: /s$/.test(words) && rule.form === "noun",
  };
}

/** "Nearly all came down on", "One of them hit": of what the sentence before counted. */
const some = String.raw`(?:(?:nearly|almost|at least|only|more than|over|about|around|some)\s+)?(?:\d+|[a-z]+(?:teen|ty)|all|most|half|some|several|many|both|others?|one|two|three|four|five|six|seven|eight|nine|ten|a (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|the (?:first|second|third|rest|last|others))(?:\s+of (?:them|these|those))?\s+(?:(?:was|were|had been|have been)\s+)?(?:\w+ly\s+)?$`;
const someOfThem = new RegExp(String.raw`^["“\s]*${some}`, "i");
/** "Some 65 came, and more than 50 were intercepted": said later in the clause too. */
const someStopped = new RegExp(String.raw`(?:,\s+|\band\s+|\bbut\s+)${some}`, "i");

const flying = SwiftPattern.of(
  /\b(?:drones?|missiles?|rockets?|projectiles?|mortars?|shells?|uavs?|unmanned|aircraft|war ?planes?|jets?|helicopters?|planes?|quadcopters?|balloons?|shaheds?|warheads?|air defen[cs]es?|interceptors?|targets|salvo|barrage|iron dome|patriot)\b/i,
);
