// Words, numbers and marks of a text, with the offsets they stand at.
import { WordBook, type TokenShape, type WrittenForm } from "./written-form"; // letters folded, small letters, capitals

export type TokenKind = "word" | "number" | "hyphen" | "mark";

/**
 * A class because a text has hundreds: of what is written as a literal V8 may decide, by what the first text left alive, that
 * it lives long, and then every text's tokens lie about until all memory is searched.
 */
export class Token {
  /** The word with compatibility letters folded (NFKC) and invisible marks taken out. */
  readonly text: string;
  readonly lower: string;
  readonly shape: TokenShape;
  private readonly marks: number;

  constructor(
    /** UTF-16 units, `end` exclusive; a possessive 's is not part of the word. */
    readonly start: number,
    readonly end: number,
    readonly kind: TokenKind,
    form: WrittenForm,
    /** "Iran's", "forces'": the word is followed by a possessive mark. */
    readonly possessive: boolean,
    /** White space stands before it (or it opens the text). */
    readonly spaceBefore: boolean,
    /** A line break stands before it (or it opens the text). */
    readonly lineBefore: boolean,
    /** Cut off the end of the word before it: "ReutersIsrael" gives "Reuters" and a glued "Israel". */
    readonly glued: boolean,
  ) {
    this.text = form.text;
    this.lower = form.lower;
    this.shape = kind === "word" ? form.shape : "none";
    this.marks = form.marks;
  }

  /** True where the word has this mark, a bit of those its reader's book gives words. */
  is(mark: number): boolean {
    return (this.marks & mark) !== 0;
  }
}

// Alternatives in order: dotted abbreviations (U.S., u.k.), words with inner apostrophes, numbers, white space, hyphens, single marks.
const pattern =
  /((?:\p{Lu}\.){2,}|(?:[\p{L}][\p{M}]*){1}(?:[\p{L}\p{M}\p{N}\u00AD\u061C\u200B-\u200F\u2060\uFEFF]|['’ʼ‘ʻʿʾ`´](?=[\p{L}]))*)|(\p{N}(?:[\p{N}]|[.,:](?=\p{N}))*\p{L}*)|(\s+)|([-\u2010\u2011\u2013])|([\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF])|(.)/suy;
const trailing = /(?<![\u00AD\u061C\u200B-\u200F\u2060\uFEFF])[\u00AD\u061C\u200B-\u200F\u2060\uFEFF]+$/u;
const possessiveEnd = /['’‘ʼ`´][sS]$/u;
const camelSeam = /(\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})/gu;
const namePrefixes = new Set([
  "mac",
  "mc",
  "de",
  "la",
  "le",
  "di",
  "du",
  "van",
  "fitz",
  "saint",
  "des",
  "del",
  "mec",
  "al",
  "el",
  "abu",
  "you",
  "face",
  "linked",
  "tik",
  "what",
  "air",
]);

/** For readers who want of a word no more than how it is written. */
const plainWords = new WordBook(() => 0);

/**
 * Cuts a text into tokens in one pass, linear in its length. Words glued at a small-to-capital seam are cut there
 * ("ReutersIsrael", "deskThe"), all-capital agencies before a capitalised word too ("EPAIsrael"), names such as
 * "McDonald" are not. `agencies` are lower-cased names that may be glued to what follows, `words` the book its words are kept in.
 */
export function tokenize(
  text: string,
  agencies: ReadonlySet<string> = new Set(),
  words: WordBook = plainWords,
): Token[] {
  const cutter = new Cutter(text, agencies, words);
  let at = 0;
  while (at < text.length) at = cutter.cutPlain(at) ?? cutter.cutAny(at);
  return cutter.tokens;
}

const isUpper = (unit: number): boolean => unit >= 65 && unit <= 90;
const isLower = (unit: number): boolean => unit >= 97 && unit <= 122;
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isSpace = (unit: number): boolean => unit === 32 || (unit >= 9 && unit <= 13);
const isQuote = (unit: number): boolean => unit === 39 || unit === 96;
const hyphenUnit = 45;
const stopUnit = 46;
const rightQuoteUnit = 0x2019;

/** Cuts from the left: plain ASCII by its units, all else by the pattern, with the same outcome. */
class Cutter {
  readonly tokens: Token[] = [];
  private spaceBefore = true;
  private lineBefore = true;

  constructor(
    private readonly text: string,
    private readonly agencies: ReadonlySet<string>,
    private readonly words: WordBook,
  ) {}

  /** Cuts what begins at `at` where it is ASCII through and through; where it ends, or null (numbers, dotted capitals, other letters). */
  cutPlain(at: number): number | null {
    const { text } = this;
    const first = text.charCodeAt(at);
    if (first >= 128 || isDigit(first)) return null;
    let end = at + 1;
    if (isSpace(first)) {
      let line = first === 10 || first === 13;
      for (; end < text.length; end += 1) {
        const unit = text.charCodeAt(end);
        if (unit >= 128) return null;
        if (!isSpace(unit)) break;
        line ||= unit === 10 || unit === 13;
      }
      this.spaceBefore = true;
      if (line) this.lineBefore = true;
      return end;
    }
    if (!isUpper(first) && !isLower(first)) {
      this.push(at, end, first === hyphenUnit ? "hyphen" : "mark", false, false, true);
      return end;
    }
    if (isUpper(first) && text.charCodeAt(end) === stopUnit) return null;
    let innerCapital = false;
    for (; end < text.length; end += 1) {
      const unit = text.charCodeAt(end);
      if (unit >= 128) return null;
      if (isLower(unit) || isDigit(unit)) continue;
      if (isUpper(unit)) {
        innerCapital = true;
        continue;
      }
      if (!isQuote(unit)) break;
      const next = text.charCodeAt(end + 1);
      if (next >= 128) return null;
      if (!isUpper(next) && !isLower(next)) break;
    }
    if (innerCapital || this.mayBeOwner(end)) this.cutWord(at, text.slice(at, end), innerCapital, true);
    else this.push(at, end, "word", false, false, true);
    return end;
  }

  /** False for most words of plain ASCII, told by their end: no "s" that a quotation mark stands beside. */
  private mayBeOwner(end: number): boolean {
    const { text } = this;
    const last = text.charCodeAt(end - 1);
    if (last !== 83 && last !== 115) return false;
    const mark = text.charCodeAt(end);
    return mark === 39 || mark === rightQuoteUnit || isQuote(text.charCodeAt(end - 2));
  }

  /** Cuts what begins at `at` by the pattern; where it ends. */
  cutAny(at: number): number {
    pattern.lastIndex = at;
    const match = pattern.exec(this.text);
    if (match === null) return at + 1;
    const [whole, word, number, space, hyphen, unseen] = match;
    const end = at + whole.length;
    if (space !== undefined) {
      this.spaceBefore = true;
      if (/[\n\r\u2028\u2029]/u.test(space)) this.lineBefore = true;
    } else if (word !== undefined) {
      this.cutWord(at, word, true, false);
    } else if (number !== undefined) {
      this.push(at, end, "number", false, false, false);
    } else if (unseen === undefined) {
      this.push(at, end, hyphen === undefined ? "mark" : "hyphen", false, false, false);
    }
    return end;
  }

  private cutWord(at: number, word: string, mayHaveSeams: boolean, isAscii: boolean): void {
    const { text, agencies } = this;
    const hidden = isAscii ? 0 : (trailing.exec(word)?.[0].length ?? 0);
    const visible = hidden === 0 ? word : word.slice(0, -hidden);
    const unit = visible.charCodeAt(visible.length - 1);
    const owner = (unit === 83 || unit === 115) && possessiveEnd.test(visible);
    const end = at + visible.length - (owner && visible.length > 2 ? 2 : 0);
    let from = at;
    if (mayHaveSeams) {
      for (const seam of seamsOf(text.slice(at, end), agencies)) {
        this.push(from, at + seam, "word", false, from !== at, isAscii);
        from = at + seam;
      }
    }
    const mark = text.charCodeAt(end);
    const bare =
      !owner &&
      (mark === 39 || mark === rightQuoteUnit) &&
      /^['’](?![\p{L}\p{N}])/u.test(text.slice(end, end + 2)) &&
      /s$/iu.test(word);
    this.push(from, end, "word", owner || bare, from !== at, isAscii);
  }

  private push(
    start: number,
    end: number,
    kind: TokenKind,
    possessive: boolean,
    glued: boolean,
    isAscii: boolean,
  ): void {
    const form = this.words.formAt(this.text, start, end, isAscii);
    this.tokens.push(new Token(start, end, kind, form, possessive, this.spaceBefore, this.lineBefore, glued));
    this.spaceBefore = false;
    this.lineBefore = false;
  }
}

/** Offsets inside a word where a second, glued word begins. */
function seamsOf(word: string, agencies: ReadonlySet<string>): number[] {
  if (word.length < 5 || word.length > 80) return [];
  const seams: number[] = [];
  for (const match of word.matchAll(camelSeam)) {
    const seam = match.index + match[0].length;
    const left = word.slice(seams.at(-1) ?? 0, seam).toLowerCase();
    if (namePrefixes.has(left)) continue;
    seams.push(seam);
  }
  const capitals = /^\p{Lu}{2,5}(?=\p{Lu}\p{Ll}{2})/u.exec(word);
  if (capitals !== null) {
    const left = capitals[0].toLowerCase();
    if (agencies.has(left)) seams.unshift(capitals[0].length);
  }
  return seams.sort((a, b) => a - b);
}
