// How one spelling meets what is typed: by letters, by sound or with one slip. The rule that every lookup obeys.
import { nameKeys } from "../name-key";
import { soundSimilarity } from "../sound";
import type { SuggestionMatch } from "../suggestion";
import { isOneSlip, isOneSlipBeginning } from "./one-slip";
import { wordStarts, type TypedKeys, type WordPlace } from "./typed-keys";

export type Meeting = {
  readonly match: SuggestionMatch;
  readonly where: WordPlace;
  readonly closeness: number;
};

/** Shorter ones sound like half the world. */
export const leastSoundKey = 2;
/** Shorter beginnings with a slip would be any. */
export const leastSlipLetters = 4;
/** As long for a beginning: four letters with a slip in them leave three that are right. */
export const leastSlipBeginning = 5;

/** How sure a slip is: the less the more of the letters it takes, and less for a beginning than for a whole name. */
export function slipCloseness(letters: number, isWhole: boolean): number {
  return (isWhole ? 1 : 0.75) - 0.8 / letters;
}
/** A sound that goes on where the typing stopped, against one that ends there. */
const soundBeginningFactor = 0.8;
/** Smallest similarity of the sounds of whole names and of beginnings; the second figure is for keys of two consonants. */
const wholeFloors = [0.74, 0.85] as const;
const beginningFloors = [0.85, 0.95] as const;
/** A sound that keeps less than this of the letters typed ("qqqxzzz" sounds "kz") is no sound of a name. */
const leastHeard = 0.45;

/** The best way in which the spelling meets what is typed, or null. Letters go before sound, sound before a slip. Pure. */
export function meetName(typed: TypedKeys, name: string): Meeting | null {
  const words = wordStarts(name);
  if (words === null) return null;
  let beginning: Meeting | null = null;
  for (const letters of typed.letters) {
    for (const { at, where } of words.starts) {
      if (!words.squeezed.startsWith(letters, at)) continue;
      const isWhole = words.squeezed.length - at === letters.length && where !== "later_word";
      if (isWhole) return { match: "whole", where, closeness: 1 };
      if (beginning === null || (beginning.where === "later_word" && where !== "later_word"))
        beginning = { match: "prefix", where, closeness: 1 };
    }
  }
  if (beginning !== null) return beginning;
  const keys = nameKeys(name);
  const heard = keys.loose.startsWith(typed.loose)
    ? meetSound(typed, keys.sound, keys.loose.length === typed.loose.length)
    : null;
  return heard ?? meetWithSlip(typed, words);
}

/** As `meetName`, for a name whose loose key is known to begin as the typed one; `isWhole` where they are equal. */
export function meetSound(typed: TypedKeys, sound: string, isWhole: boolean): Meeting | null {
  if (typed.loose.length < leastSoundKey || !isHeard(typed)) return null;
  const short = typed.loose.length === 2 ? 1 : 0;
  const whole = isWhole ? soundSimilarity(typed.sound, sound) : 0;
  let beginning = 0;
  const most = Math.min(sound.length, typed.sound.length + 2);
  for (let length = Math.max(1, typed.sound.length - 1); length <= most && beginning < 1; length += 1)
    beginning = Math.max(beginning, soundSimilarity(typed.sound, sound.slice(0, length)));
  const closeness = Math.max(
    whole >= wholeFloors[short] ? whole : 0,
    beginning >= beginningFloors[short] ? beginning * soundBeginningFactor : 0,
  );
  return closeness === 0 ? null : { match: "sound", where: "start", closeness };
}

/** True where the typed letters make a sound worth comparing. */
export function isHeard({ letters, sound }: TypedKeys): boolean {
  return sound.length >= leastHeard * (letters.at(-1)?.length ?? 0);
}

function meetWithSlip(
  typed: TypedKeys,
  { squeezed, starts }: NonNullable<ReturnType<typeof wordStarts>>,
): Meeting | null {
  let found: Meeting | null = null;
  for (const letters of typed.letters) {
    if (letters.length < leastSlipLetters) continue;
    for (const { at, where } of starts) {
      const text = squeezed.slice(at);
      if (where !== "later_word" && isOneSlip(letters, text))
        return { match: "typo", where, closeness: slipCloseness(letters.length, true) };
      if (found === null && letters.length >= leastSlipBeginning && isOneSlipBeginning(letters, text))
        found = { match: "typo", where, closeness: slipCloseness(letters.length, false) };
    }
  }
  return found;
}
