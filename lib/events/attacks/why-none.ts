// Why a word that may tell of an attack tells of none: a noise, an aim, something feared, denied or only mentioned.
import type { Span } from "../../text/span";
import { didNotHappen, onlyHeard } from "../english/setting-words";
import type { TriggerRule } from "../english/trigger-words";
import { deniedBefore, hypotheticalBefore, onlyMentionedBefore } from "../english/words-before-triggers";
import type { NearbyWeapon } from "./nearby-weapon";

/** A word of a rule where it stands, with the weapon beside it. */
export type AttackWord = {
  readonly rule: TriggerRule;
  readonly words: string;
  readonly span: Span;
  readonly clause: Span;
  readonly nearby: NearbyWeapon | null;
};

/** The words of the clause before a word of attack, small letters; the month is no "may". */
export const wordsBefore = (text: string, { clause, span }: AttackWord): string =>
  text
    .slice(clause.start, span.start)
    .replace(/\bMay\b/g, "month")
    .toLowerCase();

/** "struck", "was hit" and not "striking", "a strike". */
export const isFinite = ({ rule, words }: AttackWord): boolean =>
  rule.form !== "noun" && /ed$|struck|hit$|fell$|shot|blew|came|put$|sent$|fought/.test(words.toLowerCase());

/** Why a word of attack tells of none; null where it does. */
export function whyNone(text: string, word: AttackWord, clauseText: string): string | null {
  const { rule, words, span, clause, nearby } = word;
  if (
    /^(?:explosions?|blasts?|detonations?)$/i.test(words) &&
    nearby === null &&
    onlyHeard.test(clauseText) &&
    !leftMarks.test(clauseText)
  )
    return "A noise; what it was is not told.";
  const before = wordsBefore(text, word);
  const isNoun = rule.form === "noun";
  const behind = text.slice(span.end, clause.end);
  if (/\bsince the\s+(?:\w+\s+)?$/.test(before) && (isNoun || /ing$/i.test(words)))
    return "Tells since when, not what happened.";
  if (
    (isNoun || /ing$/i.test(words)) &&
    /^[^.;,]{0,40}\s(?:must|should|ought to) (?:stop|end|cease|not|be (?:stopped|ended))\b/.test(behind)
  )
    return "Mentioned only; something else is told.";
  if (isNoun && onlyMentionedBefore.test(before)) return "Mentioned only; something else is told.";
  if (deniedBefore.test(before) || (isNoun && didNotHappen.test(behind))) return "Said not to have happened.";
  if (isNoun && /^\s+(?:feared|expected|threatened|planned|predicted|anticipated|foreseen)\b/.test(behind))
    return "Threatened, feared or possible; not said to have happened.";
  if (!isNoun && /^\s+(?:nothing(?! but\b)|no targets?)\b/.test(behind)) return "Said not to have happened.";
  const isInfinitive =
    /\bto\s+(?:\w+ly\s+)?$/.test(before) &&
    !/\b(?:continues?d?|went on|come|came|began|managed) to\s+$/.test(before);
  if (isInfinitive && !isNoun) return "An aim, not a happening.";
  const reach = isFinite(word) ? -5 : -9;
  if (hypotheticalBefore.test(before.split(/\s+/).slice(reach).join(" ")))
    return "Threatened, feared or possible; not said to have happened.";
  return null;
}

const leftMarks =
  /\b(?:hit|hits|struck|killed|killing|wounded|damaged|destroyed|tore|ripped|rocked|near|shook)\b/i;
