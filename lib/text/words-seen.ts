// Which of the words our patterns need stand in a text: looked at once, and asked by every pattern that is tried on it.
import { isWordAt, kindAt, placeOf } from "./pattern-openings";
import type { Need } from "./pattern-needs";

/** No more needs than this are numbered; a pattern that comes later is tried everywhere, as are those that need nothing. */
const mostNumbers = 2_048;
const bitsOfMask = 32;
const masks = mostNumbers / bitsOfMask;

/** Numbers of needs by their words, so that two patterns that need the same share one. */
const numberOf = new Map<string, number>();

/** The needed words letter by letter: a branch's `met` are the numbers of the needs that the word up to here meets. */
class Branch {
  readonly branches: (Branch | undefined)[] = [];
  met: number[] | null = null;
  masks: Int32Array | null = null;
}
const root = new Branch();

/** The number of a need, for `Seen.meets`; null where no more are numbered. */
export function numberOfNeed(need: Need): number | null {
  const key = need.join(" ");
  const known = numberOf.get(key);
  if (known !== undefined) return known;
  const number = numberOf.size;
  if (number >= mostNumbers) return null;
  numberOf.set(key, number);
  for (const word of need) {
    let branch = root;
    for (let at = 0; at < word.length; at += 1)
      branch = branch.branches[word.charCodeAt(at)] ??= new Branch();
    (branch.met ??= []).push(number);
    branch.masks = masksOf(branch.met);
  }
  forget();
  return number;
}

let hasLooked = false;

/** The words met last, each in the one slot its letters give it, with the needs it meets: which mask, and its bits, in turn. */
const slotBits = 14;
const knownWords: string[] = new Array<string>(1 << slotBits).fill("");
const masksOfKnown: Int32Array[] = new Array<Int32Array>(1 << slotBits).fill(new Int32Array(0));

/** A text with the needs that are met in it, and where what may begin. Its memory serves one text after the other. */
export class Seen {
  text = "";
  private readonly met = new Int32Array(masks);
  /** Holds a letter beyond ASCII that is another case of one in it: nothing is said of such a text. */
  private hasTwin = false;
  private isPlaced = false;
  private placed = new Uint16Array(256);

  /** Takes another text in. */
  look(text: string): void {
    hasLooked ||= text !== "";
    const { length } = text;
    this.text = text;
    this.hasTwin = false;
    this.isPlaced = false;
    this.met.fill(0);
    let from = 0;
    while (from < length) {
      const unit = text.charCodeAt(from);
      let end = from + 1;
      if (isLetter(unit)) {
        let hash = unit | 32;
        while (end < length) {
          const next = text.charCodeAt(end);
          if (!isLetter(next)) break;
          hash = Math.imul(hash, 31) + (next | 32);
          end += 1;
        }
        this.meet(masksOfWord(text, from, end, Math.imul(hash, 0x9e3779b1) >>> (32 - slotBits)));
      } else if (unit === longS || unit === kelvin) this.hasTwin = true;
      else if (unit !== space) this.meet(root.branches[unit >= 48 && unit <= 57 ? 48 : unit]?.masks ?? null);
      from = end;
    }
  }

  /** True where the text may hold what the need of this number asks for. */
  meets(number: number): boolean {
    return this.hasTwin || (((this.met[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
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

  private meet(bits: Int32Array | null): void {
    if (bits === null) return;
    for (let at = 0; at < bits.length; at += 2) {
      const mask = bits[at] ?? 0;
      this.met[mask] = (this.met[mask] ?? 0) | (bits[at + 1] ?? 0);
    }
  }
}

const space = 32;
const longS = 0x17f;
const kelvin = 0x212a;
const isLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);

/** The needs that the word from one place to another meets, looked up in its slot or worked out. */
function masksOfWord(text: string, from: number, end: number, slot: number): Int32Array | null {
  if (!isWordOf(text, from, end, knownWords[slot] ?? "")) {
    const word = text.slice(from, end).toLowerCase();
    knownWords[slot] = word;
    masksOfKnown[slot] = masksOf(needsMetBy(word));
  }
  return masksOfKnown[slot] ?? null;
}

/** True where the letters of the text from one place to another are this word, in any case. */
function isWordOf(text: string, from: number, end: number, word: string): boolean {
  if (word.length !== end - from) return false;
  for (let at = 0; at < word.length; at += 1)
    if ((text.charCodeAt(from + at) | 32) !== word.charCodeAt(at)) return false;
  return true;
}

/** The needs that a word meets by its letters, wherever in it they stand. */
function needsMetBy(word: string): number[] {
  const met = new Set<number>();
  const bounded = `<${word}>`;
  for (let from = 0; from < bounded.length; from += 1) {
    let branch: Branch | undefined = root;
    for (let at = from; at < bounded.length && branch !== undefined; at += 1) {
      branch = branch.branches[bounded.charCodeAt(at)];
      for (const number of branch?.met ?? []) met.add(number);
    }
  }
  return [...met];
}

/** Numbers of needs as bits of the masks they stand in. */
function masksOf(numbers: readonly number[]): Int32Array {
  const bits = new Map<number, number>();
  for (const number of numbers) bits.set(number >>> 5, (bits.get(number >>> 5) ?? 0) | (1 << (number & 31)));
  return Int32Array.from([...bits].flat());
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
const latest = Array.from({ length: 64 }, () => new Seen());

/** What there is in a text. Good until the next but few texts are asked for. */
export function seenIn(text: string): Seen {
  const seen = latest[text.length & 63] ?? new Seen();
  if (seen.text !== text) seen.look(text);
  return seen;
}

/** What was looked at before a need was numbered knows nothing of it. */
function forget(): void {
  if (!hasLooked) return;
  hasLooked = false;
  knownWords.fill("");
  for (const seen of latest) seen.look("");
}
