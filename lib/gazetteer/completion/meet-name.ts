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

/** How sure a slip is: the less the more of the letters it takes, and less for a beginning than for a whole name. */
export function slipCloseness(letters: number, isWhole: boolean): number {
  return (isWhole ? 1 : 0.85) - 0.8 / letters;
}
/** A sound that goes on where the typing stopped, against one that ends there. */
const soundBeginningFactor = 0.86;
/** Smallest similarity of the sounds; the second figure is for keys of two consonants. */
const soundFloors = [0.7, 0.8] as const;

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
  if (typed.loose.length < leastSoundKey) return null;
  const floor = soundFloors[typed.loose.length === 2 ? 1 : 0];
  let closeness = isWhole ? soundSimilarity(typed.sound, sound) : 0;
  const most = Math.min(sound.length, typed.sound.length + 2);
  for (let length = Math.max(1, typed.sound.length - 1); length <= most; length += 1) {
    const partly = soundSimilarity(typed.sound, sound.slice(0, length)) * soundBeginningFactor;
    if (partly > closeness) closeness = partly;
  }
  return closeness < floor ? null : { match: "sound", where: "start", closeness };
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
      if (found === null && isOneSlipBeginning(letters, text))
        found = { match: "typo", where, closeness: slipCloseness(letters.length, false) };
    }
  }
  return found;
}
