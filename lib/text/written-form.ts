// How a word is written: cleaned, in small letters, and its shape; kept for the few thousand words that make up every text.

/** How a word is written: "lower" has no capital first, "upper" is all capitals (two or more), "caseless" is a script without case. */
export type TokenShape = "lower" | "title" | "upper" | "mixed" | "caseless" | "none";

export type WrittenForm = {
  /** As it stands in the text. */
  readonly raw: string;
  /** With compatibility letters folded (NFKC) and invisible marks taken out. */
  readonly text: string;
  readonly lower: string;
  readonly shape: TokenShape;
  /** What the reader whose book this stands in knows of the word (`WordBook`). */
  readonly marks: number;
};

const invisible = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

const places = 1 << 16;
/** A longer slice would keep the whole text it was cut from alive. */
const longestKept = 12;

/**
 * Words seen before, by their hash; the latest of two that share one. A word's strings are then the same strings in every text, and
 * what its reader has to know of it is worked out when it is first met.
 */
export class WordBook {
  private readonly seen: (WrittenForm | undefined)[] = new Array<WrittenForm | undefined>(places).fill(
    undefined,
  );

  /** `marksOf` a word in small letters: whatever bits its reader likes. */
  constructor(private readonly marksOf: (lower: string) => number) {}

  /** The form of what stands from `start` to `end` (UTF-16 units); `isAscii` = all of it is. Words met before are not even cut out. */
  formAt(text: string, start: number, end: number, isAscii: boolean): WrittenForm {
    if (end - start > longestKept) return this.makeForm(text.slice(start, end), isAscii);
    let hash = 0;
    for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    const place = (hash ^ (hash >>> 16)) & (places - 1);
    const known = this.seen[place];
    if (known !== undefined && standsAt(known.raw, text, start, end)) return known;
    const made = this.makeForm(text.slice(start, end), isAscii);
    this.seen[place] = made;
    return made;
  }

  private makeForm(raw: string, isAscii: boolean): WrittenForm {
    const text = isAscii ? raw : cleanOf(raw);
    const lower = text.toLowerCase();
    const shape = isAscii ? shapeOfAscii(text) : shapeOf(text);
    return { raw, text, lower, shape, marks: this.marksOf(lower) };
  }
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

function cleanOf(raw: string): string {
  const plain = raw.replace(invisible, "");
  return /[^\u0000-\u024F]/u.test(plain) ? plain.normalize("NFKC") : plain;
}

function shapeOf(word: string): TokenShape {
  const letters = word.replace(/[^\p{L}]/gu, "");
  if (letters === "") return "none";
  const upper = letters.toUpperCase();
  const lower = letters.toLowerCase();
  if (upper === lower) return "caseless";
  const first = letters.slice(0, 1);
  if (letters === upper) return letters.length > 1 ? "upper" : "title";
  if (first === first.toLowerCase()) return letters === lower ? "lower" : "mixed";
  return letters.slice(1) === lower.slice(1) ? "title" : "mixed";
}

const isUpper = (unit: number): boolean => unit >= 65 && unit <= 90;
const isLower = (unit: number): boolean => unit >= 97 && unit <= 122;

/** `shapeOf` for ASCII: counts capitals instead of asking Unicode. */
function shapeOfAscii(word: string): TokenShape {
  let capitals = 0;
  let letters = 0;
  let firstIsCapital = false;
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    const capital = isUpper(unit);
    if (!capital && !isLower(unit)) continue;
    if (letters === 0) firstIsCapital = capital;
    letters += 1;
    if (capital) capitals += 1;
  }
  if (letters === 0) return "none";
  if (capitals === letters) return letters > 1 ? "upper" : "title";
  if (!firstIsCapital) return capitals === 0 ? "lower" : "mixed";
  return capitals === 1 ? "title" : "mixed";
}
