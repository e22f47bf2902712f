// Regular expressions that are tried only where a match may begin: what is looked for in every sentence is found in few.
import { isWordAt, kindAt, openingsOf, placeOf, places } from "./pattern-openings"; // how a match may begin

/**
 * Finds what a list of regular expressions finds. The engine tries a list of a hundred words at every letter of a text; here a
 * glance at two letters and the one before tells which few of them may begin there, and at most places none does.
 */
export class SwiftPattern {
  private readonly patterns: readonly RegExp[];
  /** Per place (`placeOf`) the number of the list of patterns that are tried there. */
  private readonly listAt = new Uint16Array(places);
  /** Numbers of patterns, in their order. */
  private readonly lists: readonly (readonly number[])[];

  /** `sources` are alternatives, none of which matches nothing at all; `flags` as for a RegExp, without "g" and "y". */
  constructor(sources: readonly string[], flags = "") {
    this.patterns = sources.map((source) => new RegExp(source, `${flags}y`));
    // All places begin with the empty list; each pattern takes those it may begin at on to the list that has it too.
    const lists: number[][] = [[]];
    this.lists = lists;
    for (const [number, pattern] of this.patterns.entries()) {
      const longer = new Map<number, number>();
      const openings = openingsOf(pattern);
      for (let place = 0; place < places; place += 1) {
        if (openings[place] === 0) continue;
        const list = this.listAt[place] ?? 0;
        const next = longer.get(list) ?? lists.push([...(lists[list] ?? []), number]) - 1;
        longer.set(list, next);
        this.listAt[place] = next;
      }
    }
  }

  /** The same for one regular expression. */
  static of({ source, flags }: RegExp): SwiftPattern {
    return new SwiftPattern([source], flags.replace(/[gy]/g, ""));
  }

  /** True where `text` holds a match. */
  test(text: string): boolean {
    return this.exec(text) !== null;
  }

  /** The first match at `from` or behind it, of two that begin in one place the earlier pattern's; null where there is none. */
  exec(text: string, from = 0): RegExpExecArray | null {
    if (from >= text.length) return null;
    const { listAt, lists } = this;
    let isInWord = from > 0 && isWordAt(text, from - 1);
    let kind = kindAt(text, from);
    for (let at = from; at < text.length; at += 1) {
      const next = at + 1 < text.length ? kindAt(text, at + 1) : 0;
      const list = listAt[placeOf(isInWord, kind, next)] ?? 0;
      // Mostly the empty one.
      if (list > 0)
        for (const number of lists[list] ?? []) {
          const match = this.matchAt(text, at, number);
          if (match !== null) return match;
        }
      isInWord = isWordAt(text, at);
      kind = next;
    }
    return null;
  }

  /** All matches from left to right, as `text.matchAll` gives them for the patterns with "|" between them. */
  matchesIn(text: string): RegExpExecArray[] {
    const found: RegExpExecArray[] = [];
    let match = this.exec(text);
    while (match !== null) {
      found.push(match);
      match = this.exec(text, match.index + match[0].length);
    }
    return found;
  }

  /** Per pattern all its matches, as `text.matchAll` gives them for it alone; undefined for those that have none. */
  matchesOfEach(text: string): (RegExpExecArray[] | undefined)[] {
    const { listAt, lists } = this;
    const found: (RegExpExecArray[] | undefined)[] = [];
    let isInWord = false;
    let kind = text === "" ? 0 : kindAt(text, 0);
    for (let at = 0; at < text.length; at += 1) {
      const next = at + 1 < text.length ? kindAt(text, at + 1) : 0;
      const list = listAt[placeOf(isInWord, kind, next)] ?? 0;
      if (list > 0)
        for (const number of lists[list] ?? []) {
          const before = found[number]?.at(-1);
          if (before !== undefined && at < before.index + before[0].length) continue;
          const match = this.matchAt(text, at, number);
          if (match !== null) (found[number] ??= []).push(match);
        }
      isInWord = isWordAt(text, at);
      kind = next;
    }
    return found;
  }

  private matchAt(text: string, at: number, number: number): RegExpExecArray | null {
    const pattern = this.patterns[number];
    if (pattern === undefined) return null;
    pattern.lastIndex = at;
    return pattern.exec(text);
  }
}
