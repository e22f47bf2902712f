// What a regular expression may begin with: the pairs of characters at which trying it is worth while.
import { readPattern, type PatternPart, type PatternWays } from "./pattern-tree";

/** Characters are told apart as 64 kinds: letters without their case, digits, marks; 0 is for all beyond ASCII, and for the end. */
const kinds = 64;
const kindOfUnit = Uint8Array.from({ length: 128 }, (_, unit) =>
  unit < 32 ? 0 : (unit >= 97 && unit <= 122 ? unit - 32 : unit) & 63,
);
const wordUnits = Uint8Array.from({ length: 128 }, (_, unit) =>
  /\w/.test(String.fromCharCode(unit)) ? 1 : 0,
);

/** The kind of the character at `at`, which lies inside the text. */
export function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < 128 ? (kindOfUnit[unit] ?? 0) : 0;
}

/** True where one of `\w` stands at `at`, which lies inside the text. */
export function isWordAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 128 && wordUnits[unit] === 1;
}

/**
 * Beginnings of what a part of a pattern matches, up to two characters, as numbers: 0 = nothing, 1 + kind = one character, 1 + 64 +
 * 64 * kind + kind = two. Added to them is what must stand before.
 */
type Beginnings = ReadonlySet<number>;
const lengthTwo = 1 + kinds;
/** `\b` was met, and no character yet. */
const border = 8_192;
/** Nothing of `\w` stands before. */
const wordHead = 2 * border;

const nothing: Beginnings = new Set([0]);
const wordKinds = new Set(Array.from(kindOfUnit).filter((_, unit) => wordUnits[unit] === 1));

/** A pair of characters, and whether a letter stands before it, as a number below `places`. */
export const placeOf = (isInWord: boolean, kind: number, next: number): number =>
  (isInWord ? kinds * kinds : 0) + kinds * kind + next;
export const places = 2 * kinds * kinds;

/**
 * By `placeOf`, 1 where a match of the pattern may begin: a place too many may be told, none too few. Throws a RangeError where a
 * match may be nothing at all: that begins everywhere.
 */
export function openingsOf(pattern: RegExp): Uint8Array {
  const openings = new Uint8Array(places);
  const open = (kind: number, next: number, onlyAtHead: boolean): void => {
    openings[placeOf(false, kind, next)] = 1;
    if (!onlyAtHead) openings[placeOf(true, kind, next)] = 1;
  };
  for (const beginning of beginningsOfWays(readPattern(pattern.source), pattern.flags.replace(/[gy]/g, ""))) {
    const code = beginning % border;
    const onlyAtHead = beginning >= wordHead;
    if (code === 0) throw new RangeError(`${pattern.source} may match nothing: search for it as it is.`);
    if (code >= lengthTwo) open(firstOf(code), (code - lengthTwo) % kinds, onlyAtHead);
    else for (let next = 0; next < kinds; next += 1) open(code - 1, next, onlyAtHead);
  }
  return openings;
}

/** True of a pattern that matches at the start of a text or nowhere. */
export const isAtStart = ({ source, flags }: RegExp): boolean =>
  !flags.includes("m") &&
  readPattern(source).every(([first]) => first?.kind === "edge" && first.of === "start");

function beginningsOfWays(ways: PatternWays, flags: string): Beginnings {
  const all = new Set<number>();
  for (const way of ways) {
    let sequence = nothing;
    for (const part of way) {
      sequence = joined(sequence, beginningsOf(part, flags));
      // Behind two characters nothing more is asked.
      if (![...sequence].some((beginning) => beginning % border < lengthTwo)) break;
    }
    for (const beginning of sequence) all.add(beginning);
  }
  return all;
}

function beginningsOf(part: PatternPart, flags: string): Beginnings {
  switch (part.kind) {
    case "character":
      return characterOf(part.sign, flags);
    case "border":
      return new Set([border]);
    case "edge":
      return nothing;
    case "again":
      return new Set([0, ...characterOf("[^]", flags)]);
    case "group":
      return beginningsOfWays(part.ways, flags);
    case "beside":
      return part.side === "before" && !part.stands && /^\[\\w[^\]^]*\]$|^\\w$/.test(part.source)
        ? new Set([wordHead])
        : nothing;
    case "repeated": {
      const once = beginningsOf(part.part, flags);
      // Twice stands for more, as two characters are all that is asked.
      const often = part.most === 1 ? once : new Set([...once, ...joined(once, once)]);
      return part.least === 0 ? new Set([0, ...often]) : often;
    }
  }
}

const knownCharacters = new Map<string, Beginnings>();

/** The kinds of character that one sign or class of a pattern matches: asked of the expression itself. */
function characterOf(sign: string, flags: string): Beginnings {
  const key = `${flags} ${sign}`;
  const known = knownCharacters.get(key);
  if (known !== undefined) return known;
  const matches = new RegExp(`^(?:${sign})$`, flags);
  // A plain letter matches none beyond ASCII, but for the two that have a plain capital.
  const isPlain = /^[\w ,;:-]$/.test(sign) && !matches.test("\u017f") && !matches.test("\u212a");
  const made = new Set<number>(isPlain ? [] : [1]);
  for (let unit = 0; unit < 128; unit += 1)
    if (matches.test(String.fromCharCode(unit))) made.add(1 + (kindOfUnit[unit] ?? 0));
  knownCharacters.set(key, made);
  return made;
}

/** The beginnings of one part followed by another. */
function joined(before: Beginnings, after: Beginnings): Beginnings {
  const both = new Set<number>();
  for (const first of before) {
    const code = first % border;
    if (code >= lengthTwo) both.add(first);
    else for (const second of after) both.add(code === 0 ? led(first, second) : continued(first, second));
  }
  return both;
}

/** A beginning with what was said before any character of it. */
function led(said: number, beginning: number): number {
  const code = beginning % border;
  if (said >= wordHead || beginning >= wordHead) return code + wordHead;
  if (said < border || code === 0) return Math.max(said, beginning);
  // Where a word borders on a letter, it begins there.
  return wordKinds.has(firstOf(code)) ? code + wordHead : code;
}

/** One character and the beginning of what follows it. */
function continued(first: number, beginning: number): number {
  const code = beginning % border;
  if (code === 0) return first;
  const one = first % border;
  return first - one + lengthTwo + (one - 1) * kinds + firstOf(code);
}

/** The kind of the first character of a beginning that has one. */
const firstOf = (code: number): number =>
  code >= lengthTwo ? Math.floor((code - lengthTwo) / kinds) : code - 1;
