// Which of the words our patterns need stand in a text: looked at once, and asked by every pattern that is tried on it.
import { isWordAt, kindAt, placeOf } from "./pattern-openings";
import type { Need } from "./pattern-needs";

/** Needs by the masks they stand in: the number of a mask and its bits, in turn. */
export type Masks = Int32Array;

/** No more needs than this are numbered; what a pattern needs beyond them is not asked. */
const mostNumbers = 2_048;
const numberOf = new Map<string, number>();

/** The needed words letter by letter, and by their single marks; `met`: the needs that the word up to here meets. */
class Branch {
  readonly branches = new Map<number, Branch>();
  readonly met: number[] = [];
}
const root = new Branch();
const metByMark = new Map<number, Masks>();

/** The masks of a pattern's needs, for `Seen.meets`. Patterns that need the same share its number. */
export function masksOfNeeds(needs: readonly Need[]): Masks {
  return masksOf(needs.flatMap((need) => numberOfNeed(need) ?? []));
}

function numberOfNeed(need: Need): number | null {
  const key = need.join(" ");
  const known = numberOf.get(key);
  if (known !== undefined) return known;
  const number = numberOf.size;
  if (number >= mostNumbers) return null;
  numberOf.set(key, number);
  for (const word of need) {
    let branch = root;
    for (let at = 0; at < word.length; at += 1) {
      const unit = word.charCodeAt(at);
      const next = branch.branches.get(unit) ?? new Branch();
      branch.branches.set(unit, next);
      branch = next;
    }
    branch.met.push(number);
    if (word.length === 1) metByMark.set(word.charCodeAt(0), masksOf(branch.met));
  }
  forget();
  return number;
}

function masksOf(numbers: readonly number[]): Masks {
  const bits = new Map<number, number>();
  for (const number of numbers) bits.set(number >>> 5, (bits.get(number >>> 5) ?? 0) | (1 << (number & 31)));
  return Int32Array.from([...bits].flat());
}

/** The words met last with the needs they meet: each in one of the two slots its letters give it, so that the table never grows. */
const slotBits = 14;
const knownWords: string[] = new Array<string>(1 << slotBits).fill("");
const masksOfKnown: Masks[] = new Array<Masks>(1 << slotBits).fill(new Int32Array(0));

/** A text with the needs that are met in it, and where what may begin. Its memory serves one text after the other. */
export class Seen {
  text = "";
  private readonly met = new Int32Array(mostNumbers >>> 5);
  /** Holds a letter beyond ASCII that is another case of one in it: nothing is said of such a text. */
  private hasTwin = false;
  private isPlaced = false;
  private placed = new Uint16Array(256);

  /** Takes another text in. */
  look(text: string): void {
    const { length } = text;
    this.text = text;
    this.hasTwin = false;
    this.isPlaced = false;
    this.met.fill(0);
    let from = -1;
    let hash = 0;
    for (let at = 0; at <= length; at += 1) {
      const unit = at < length ? text.charCodeAt(at) : space;
      const letter = unit | 32;
      if (letter >= 97 && letter <= 122 && unit < 128) {
        if (from < 0) {
          from = at;
          hash = 0;
        }
        hash = Math.imul(hash, 31) + letter;
        continue;
      }
      if (from >= 0) {
        this.meet(masksOfWord(text, from, at, Math.imul(hash, 0x9e3779b1) >>> (32 - slotBits)));
        from = -1;
      }
      if (unit === space) continue;
      if (unit === longS || unit === kelvin) this.hasTwin = true;
      const masks = metByMark.get(unit >= 48 && unit <= 57 ? 48 : unit);
      if (masks !== undefined) this.meet(masks);
    }
  }

  /** True where the text may hold what these needs ask for. */
  meets(needs: Masks): boolean {
    for (let at = 0; at < needs.length; at += 2) {
      const bits = needs[at + 1] ?? 0;
      if (((this.met[needs[at] ?? 0] ?? 0) & bits) !== bits) return this.hasTwin;
    }
    return true;
  }

  /** `placeOf` of each place in the text, and more behind its end. */
  get places(): Uint16Array {
    if (!this.isPlaced) {
      if (this.placed.length < this.text.length) this.placed = new Uint16Array(2 * this.text.length);
      writePlaces(this.text, this.placed);
      this.isPlaced = true;
    }
    return this.placed;
  }

  private meet(masks: Masks): void {
    for (let at = 0; at < masks.length; at += 2) {
      const mask = masks[at] ?? 0;
      this.met[mask] = (this.met[mask] ?? 0) | (masks[at + 1] ?? 0);
    }
  }
}

const space = 32;
const longS = 0x17f;
const kelvin = 0x212a;

/** The needs that the word from one place to another meets, looked up in its slots or worked out. */
function masksOfWord(text: string, from: number, end: number, slot: number): Masks {
  const other = slot ^ 1;
  if (isWordOf(text, from, end, knownWords[slot] ?? "")) return masksOfKnown[slot] ?? nothingMet;
  if (isWordOf(text, from, end, knownWords[other] ?? "")) return masksOfKnown[other] ?? nothingMet;
  knownWords[other] = knownWords[slot] ?? "";
  masksOfKnown[other] = masksOfKnown[slot] ?? nothingMet;
  const word = text.slice(from, end).toLowerCase();
  const masks = masksOf(needsMetBy(word));
  knownWords[slot] = word;
  masksOfKnown[slot] = masks;
  return masks;
}
const nothingMet: Masks = new Int32Array(0);

/** True where the letters of the text from one place to another are this word, in any case. */
function isWordOf(text: string, from: number, end: number, word: string): boolean {
  if (word.length !== end - from) return false;
  for (let at = 0; at < word.length; at += 1)
    if ((text.charCodeAt(from + at) | 32) !== word.charCodeAt(at)) return false;
  return true;
}

/** The needs that a word meets by its letters, wherever in it they stand. */
function needsMetBy(word: string): number[] {
  const met: number[] = [];
  const bounded = `<${word}>`;
  for (let from = 0; from < bounded.length; from += 1) {
    let branch: Branch | undefined = root;
    for (let at = from; at < bounded.length && branch !== undefined; at += 1) {
      branch = branch.branches.get(bounded.charCodeAt(at));
      if (branch !== undefined) met.push(...branch.met);
    }
  }
  return met;
}

function writePlaces(text: string, places: Uint16Array): void {
  let isInWord = false;
  let kind = text === "" ? 0 : kindAt(text, 0);
  for (let at = 0; at < text.length; at += 1) {
    const next = at + 1 < text.length ? kindAt(text, at + 1) : 0;
    places[at] = placeOf(isInWord, kind, next);
    isInWord = isWordAt(text, at);
    kind = next;
  }
}

/** The texts asked for last: a sentence and its parts are asked for by one pattern after the other. Each has the place its length gives it. */
const latest = Array.from({ length: 256 }, () => new Seen());
let hasLooked = false;

/** What there is in a text: good until another is asked for. */
export function seenIn(text: string): Seen {
  const seen = latest[text.length & 255] ?? new Seen();
  if (seen.text !== text) {
    hasLooked = true;
    seen.look(text);
  }
  return seen;
}

/** What was looked at before a need was numbered knows nothing of it. */
function forget(): void {
  if (!hasLooked) return;
  hasLooked = false;
  knownWords.fill("");
  for (const seen of latest) seen.look("");
}
