// What is stored in English (titles, reasons, names of actors), as data to say it in another language: Arabic pages fetch it.
import type { ClaimField } from "../../../lib/events/claim";
import type { EventKind } from "../../../lib/events/event-kind";

export type RetoldWords = {
  readonly language: "ar";
  /** Known actors, media and bodies by their English name in small letters, without an article. */
  readonly names: Readonly<Record<string, string>>;
  /** What happened, as the head of a title. */
  readonly deeds: Readonly<Record<EventKind, string>>;
  /** Several of them, as the head of an operation's name. */
  readonly many: Readonly<Record<EventKind, string>>;
  /** Fields of claims, where a number follows. */
  readonly fields: Readonly<Record<ClaimField, string>>;
  /** "northern" and its like before a name. */
  readonly parts: Readonly<Record<string, string>>;
  /** "north" and its like, where something lies so many kilometres off. */
  readonly directions: Readonly<Record<string, string>>;
  /** Units of distance by their short English name, with the forms that a number asks for; {count}. */
  readonly distances: Readonly<Record<DistanceUnit, Readonly<Record<"few" | "many" | "other", string>>>>;
  readonly title: {
    /** Nobody in particular says it: {rest}. */
    readonly reported: string;
    readonly by: string;
    readonly from: string;
    readonly said: string;
  };
  readonly place: {
    readonly in: string;
    readonly on: string;
    readonly near: string;
    readonly outside: string;
    /** {distance} with its unit, {direction} and {place}; `from` where no direction is told, `beyond` where no distance is. */
    readonly off: string;
    readonly from: string;
    readonly beyond: string;
    readonly and: string;
    /** {place}: two of them, with their "and". */
    readonly border: string;
    readonly edge: string;
    /** {place}: two of them, with their "and". */
    readonly between: string;
    readonly vicinity: string;
    readonly governorate: string;
  };
  /** Hedges of numbers as reports write them; {count} where the number does not simply follow. */
  readonly hedges: Readonly<Record<string, string>>;
  /** What is counted, as reports write it, with the form its adjectives take. */
  readonly units: Readonly<Record<string, readonly [said: string, form: AdjectiveForm]>>;
  /** People and things that reports name by what they are, with the form their adjectives take. */
  readonly nouns: Readonly<Record<string, readonly [said: string, form: AdjectiveForm]>>;
  /** Who they are to a place or a body, without the article; gaps as in pattern.ts, {1}, {2} are what stands there. */
  readonly speakers: readonly (readonly [english: string, said: string])[];
  readonly adjectives: Readonly<Record<string, Readonly<Record<AdjectiveForm, string>>>>;
  readonly counts: {
    /** Numbers in words before such nouns. */
    readonly words: Readonly<Record<string, string>>;
    readonly atLeast: string;
    readonly upTo: string;
    readonly civilians: string;
    readonly fighters: string;
  };
  /** A sentence of the house as it is made in English ($ for each part that varies, # for a number), and how it is said: {1}, {2} are the parts. */
  readonly sentences: readonly (readonly [english: string, said: string])[];
};

export type DistanceUnit = "m" | "km" | "mi" | "nm";

/** One man or male thing, one woman or female thing (and plurals of things), several people. */
export type AdjectiveForm = "he" | "she" | "they";
