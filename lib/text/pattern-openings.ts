// What a regular expression may begin with: the pairs of characters at which trying it is worth while.

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
 * By `placeOf`, 1 where a match of the pattern may begin: a place too many may be told, none too few. Knows what our patterns are
 * written with. Throws a RangeError where a match may be nothing at all: that begins everywhere.
 */
export function openingsOf(pattern: RegExp): Uint8Array {
  const openings = new Uint8Array(places);
  const open = (kind: number, next: number, onlyAtHead: boolean): void => {
    openings[placeOf(false, kind, next)] = 1;
    if (!onlyAtHead) openings[placeOf(true, kind, next)] = 1;
  };
  for (const beginning of new PatternReader(pattern).read()) {
    const code = beginning % border;
    const onlyAtHead = beginning >= wordHead;
    if (code === 0) throw new RangeError(`${pattern.source} may match nothing: search for it as it is.`);
    if (code >= lengthTwo) open(firstOf(code), (code - lengthTwo) % kinds, onlyAtHead);
    else for (let next = 0; next < kinds; next += 1) open(code - 1, next, onlyAtHead);
  }
  return openings;
}

/** Reads a pattern from left to right, and knows of each part how it may begin. */
class PatternReader {
  private at = 0;
  /** False behind two characters, and in what only stands before or behind a match: such parts are passed over. */
  private isAsked = true;
  private readonly source: string;
  private readonly flags: string;

  constructor(pattern: RegExp) {
    this.source = pattern.source;
    this.flags = pattern.flags.replace(/[gy]/g, "");
  }

  /** The beginnings of everything up to the end, or to the bracket that closes the group. */
  read(): Beginnings {
    const { isAsked } = this;
    const all = new Set<number>();
    let sequence = nothing;
    for (;;) {
      const next = this.source[this.at];
      if (next === undefined || next === ")" || next === "|") {
        for (const beginning of sequence) all.add(beginning);
        this.isAsked = isAsked;
        if (next !== "|") return all;
        this.at += 1;
        sequence = nothing;
      } else {
        const part = this.repeated(this.readPart());
        if (!this.isAsked) continue;
        sequence = joined(sequence, part);
        this.isAsked = [...sequence].some((beginning) => beginning % border < lengthTwo);
      }
    }
  }

  private readPart(): Beginnings {
    const rest = this.source.slice(this.at);
    if (rest.startsWith("(")) return this.readGroup(/^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(rest)?.[0] ?? "(");
    const part =
      /^\[(?:\\.|[^\]\\])*\]|^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u.{4}|x..|c.|k<\w+>|\d+|.)|^[^]/u.exec(
        rest,
      )?.[0] ?? "";
    this.at += part.length;
    if (!this.isAsked) return nothing;
    if (part === "^" || part === "$" || part === "\\B") return nothing;
    if (part === "\\b") return new Set([border]);
    // What a group matched before, which may be nothing.
    if (/^\\(?:k|[1-9])/.test(part)) return new Set([0, ...characterOf("[^]", this.flags)]);
    return characterOf(part, this.flags);
  }

  private readGroup(opening: string): Beginnings {
    const from = (this.at += opening.length);
    const isBeside = /[=!]$/.test(opening);
    const { isAsked } = this;
    this.isAsked &&= !isBeside;
    const inside = this.read();
    this.isAsked = isAsked;
    if (this.source[this.at] !== ")") throw new SyntaxError(`A group of ${this.source} is not closed.`);
    const group = this.source.slice(from, this.at);
    this.at += 1;
    if (opening === "(?<!" && /^\[\\w[^\]^]*\]$|^\\w$/.test(group)) return new Set([wordHead]);
    return isBeside ? nothing : inside;
  }

  /** A part as often as the sign behind it says: twice stands for more, as two characters are all that is asked. */
  private repeated(part: Beginnings): Beginnings {
    const sign = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (sign === null) return part;
    this.at += sign[0].length;
    if (!this.isAsked) return part;
    const once = sign[0].startsWith("?") ? part : new Set([...part, ...joined(part, part)]);
    const mayLack = /^[?*]/.test(sign[0]) || Number(sign[1] ?? 1) === 0;
    return mayLack ? new Set([0, ...once]) : once;
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
