// A regular expression read into its parts, so that what it matches can be asked of it without matching.

export type PatternPart =
  /** One character: itself, an escape or a class. */
  | { readonly kind: "character"; readonly sign: string }
  /** `\b`. */
  | { readonly kind: "border" }
  | { readonly kind: "edge"; readonly of: "start" | "end" | "neither" }
  /** What a group matched before, which may be nothing. */
  | { readonly kind: "again" }
  | { readonly kind: "group"; readonly ways: PatternWays }
  /** What stands or does not stand before or behind a place; `source` is what is inside. */
  | {
      readonly kind: "beside";
      readonly side: "before" | "behind";
      readonly stands: boolean;
      readonly ways: PatternWays;
      readonly source: string;
    }
  /** `most`: null = without end. */
  | {
      readonly kind: "repeated";
      readonly part: PatternPart;
      readonly least: number;
      readonly most: number | null;
    };

/** The alternatives of a pattern, each as it is written; one where there are none, or where groups are counted across them. */
export function alternativesOf(source: string): string[] {
  if (/(?<!\\)\((?!\?)/.test(source)) return [source];
  const found: string[] = [];
  let from = 0;
  let depth = 0;
  for (let at = 0; at < source.length; at += (sign.exec(source.slice(at))?.[0] ?? " ").length) {
    const next = source[at];
    if (next === "(") depth += 1;
    else if (next === ")") depth -= 1;
    else if (next === "|" && depth === 0) {
      found.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, source.slice(from)];
}

/** Alternatives, each a sequence. */
export type PatternWays = readonly (readonly PatternPart[])[];

/** The parts of what our patterns are written with. Throws a SyntaxError where a group is not closed. */
export function readPattern(source: string): PatternWays {
  return new Reader(source).readWays();
}

const sign = /^\[(?:\\.|[^\]\\])*\]|^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u.{4}|x..|c.|k<\w+>|\d+|.)|^[^]/u;
const opening = /^\((?:\?(?:<?[=!]|:|<\w+>))?/;
const often = /^(?:[?*+]|\{(\d+)(,(\d*))?\})\??/;

class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  /** Everything up to the end, or to the bracket that closes the group. */
  readWays(): PatternWays {
    const ways: PatternPart[][] = [];
    let way: PatternPart[] = [];
    ways.push(way);
    for (;;) {
      const next = this.source[this.at];
      if (next === undefined || next === ")") return ways;
      if (next === "|") {
        this.at += 1;
        way = [];
        ways.push(way);
      } else way.push(this.repeated(this.readPart()));
    }
  }

  private readPart(): PatternPart {
    const rest = this.source.slice(this.at);
    if (rest.startsWith("(")) return this.readGroup(opening.exec(rest)?.[0] ?? "(");
    const part = sign.exec(rest)?.[0] ?? "";
    this.at += part.length;
    if (part === "^") return { kind: "edge", of: "start" };
    if (part === "$") return { kind: "edge", of: "end" };
    if (part === "\\B") return { kind: "edge", of: "neither" };
    if (part === "\\b") return { kind: "border" };
    return /^\\(?:k|[1-9])/.test(part) ? { kind: "again" } : { kind: "character", sign: part };
  }

  private readGroup(head: string): PatternPart {
    const from = (this.at += head.length);
    const ways = this.readWays();
    if (this.source[this.at] !== ")") throw new SyntaxError(`A group of ${this.source} is not closed.`);
    const source = this.source.slice(from, this.at);
    this.at += 1;
    if (!/[=!]$/.test(head)) return { kind: "group", ways };
    return {
      kind: "beside",
      side: head.includes("<") ? "before" : "behind",
      stands: head.endsWith("="),
      ways,
      source,
    };
  }

  private repeated(part: PatternPart): PatternPart {
    const found = often.exec(this.source.slice(this.at, this.at + 12));
    if (found === null) return part;
    const [whole, count, open, most] = found;
    this.at += whole.length;
    if (count === undefined) {
      const least = whole.startsWith("+") ? 1 : 0;
      return { kind: "repeated", part, least, most: whole.startsWith("?") ? 1 : null };
    }
    const least = Number(count);
    return {
      kind: "repeated",
      part,
      least,
      most: open === undefined ? least : most === "" ? null : Number(most),
    };
  }
}
