// Words, numbers and marks of a text, with the offsets they stand at.

export type TokenKind = "word" | "number" | "hyphen" | "mark";

/** How a word is written: "lower" has no capital first, "upper" is all capitals (two or more), "caseless" is a script without case. */
export type TokenShape = "lower" | "title" | "upper" | "mixed" | "caseless" | "none";

export type Token = {
  /** UTF-16 units, `end` exclusive; a possessive 's is not part of the word. */
  readonly start: number;
  readonly end: number;
  /** The word with compatibility letters folded (NFKC) and invisible marks taken out. */
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  readonly shape: TokenShape;
  /** "Iran's", "forces'": the word is followed by a possessive mark. */
  readonly possessive: boolean;
  /** White space stands before it (or it opens the text). */
  readonly spaceBefore: boolean;
  /** A line break stands before it (or it opens the text). */
  readonly lineBefore: boolean;
  /** Cut off the end of the word before it: "ReutersIsrael" gives "Reuters" and a glued "Israel". */
  readonly glued: boolean;
};

const invisible = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
// Alternatives in order: dotted abbreviations (U.S., u.k.), words with inner apostrophes, numbers, white space, hyphens, single marks.
const pattern =
  /((?:\p{Lu}\.){2,}|(?:[\p{L}][\p{M}]*){1}(?:[\p{L}\p{M}\p{N}\u00AD\u061C\u200B-\u200F\u2060\uFEFF]|['’ʼ‘ʻʿʾ`´](?=[\p{L}]))*)|(\p{N}(?:[\p{N}]|[.,:](?=\p{N}))*\p{L}*)|(\s+)|([-\u2010\u2011\u2013])|([\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF])|(.)/gsu;
const trailing = /(?<![\u00AD\u061C\u200B-\u200F\u2060\uFEFF])[\u00AD\u061C\u200B-\u200F\u2060\uFEFF]+$/u;
const possessiveEnd = /['’‘ʼ`´][sS]$/u;
const camelSeam = /(\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})/gu;
const namePrefixes = new Set(["mac", "mc", "de", "la", "le", "di", "du", "van", "fitz", "saint", "des", "del", "mec", "al", "el", "abu", "you", "face", "linked", "tik", "what", "air"]);

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

/**
 * Cuts a text into tokens in one pass, linear in its length. Words glued at a small-to-capital seam are cut there
 * ("ReutersIsrael", "deskThe"), all-capital agencies before a capitalised word too ("EPAIsrael"), names such as
 * "McDonald" are not. `agencies` are lower-cased names that may be glued to what follows.
 */
export function tokenize(text: string, agencies: ReadonlySet<string> = new Set()): Token[] {
  const tokens: Token[] = [];
  let spaceBefore = true;
  let lineBefore = true;
  const push = (start: number, end: number, kind: TokenKind, possessive: boolean, glued: boolean): void => {
    const raw = text.slice(start, end);
    const plain = raw.replace(invisible, "");
    const clean = /[^\u0000-\u024F]/u.test(plain) ? plain.normalize("NFKC") : plain;
    tokens.push({
      start, end, text: clean, lower: clean.toLowerCase(), kind,
      shape: kind === "word" ? shapeOf(clean) : "none",
      possessive, spaceBefore, lineBefore, glued,
    });
    spaceBefore = false;
    lineBefore = false;
  };
  for (const match of text.matchAll(pattern)) {
    const at = match.index;
    const [whole, word, number, space, hyphen, unseen] = match;
    if (space !== undefined) {
      spaceBefore = true;
      if (/[\n\r\u2028\u2029]/u.test(space)) lineBefore = true;
    } else if (unseen !== undefined) {
      continue;
    } else if (word !== undefined) {
      const hidden = trailing.exec(word)?.[0].length ?? 0;
      const visible = hidden === 0 ? word : word.slice(0, -hidden);
      const owner = possessiveEnd.exec(visible);
      const end = at + visible.length - (owner && visible.length > 2 ? owner[0].length : 0);
      let from = at;
      for (const seam of seamsOf(text.slice(at, end), agencies)) {
        push(from, at + seam, "word", false, from !== at);
        from = at + seam;
      }
      const bare = owner === null && /^['’](?![\p{L}\p{N}])/u.test(text.slice(end, end + 2)) && /s$/iu.test(word);
      push(from, end, "word", owner !== null || bare, from !== at);
    } else if (number !== undefined) {
      push(at, at + whole.length, "number", false, false);
    } else {
      push(at, at + whole.length, hyphen === undefined ? "mark" : "hyphen", false, false);
    }
  }
  return tokens;
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
