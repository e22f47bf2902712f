// Regular expressions that are tried only where a match may be: what is looked for in every sentence is found in few.
import { needsOf } from "./pattern-needs"; // words without which there is no match
import { alternativesOf } from "./pattern-tree";
import { isAtStart, openingsOf, places } from "./pattern-openings"; // how a match may begin
import { masksOfNeeds, seenIn, type Masks, type Seen } from "./words-seen"; // the words of a text, looked at once for all patterns

/**
 * Finds what a list of regular expressions finds. The engine tries a list of a hundred words at every letter of a text; here those
 * of which the text lacks a word they need are left out, and of the others a glance at two letters and the one before tells which may
 * begin at a place. Both are worked out from the expressions.
 */
export class SwiftPattern {
  private readonly patterns: readonly RegExp[];
  /** Per pattern. */
  private readonly needs: readonly Masks[];
  /** Per place (`placeOf`) the number of the list of patterns that are tried there. */
  private readonly listAt = new Uint16Array(places);
  /** Numbers of patterns, in their order. */
  private readonly lists: readonly (readonly number[])[];
  private readonly isAtStart: boolean;
  /** 1 for the patterns that may have a match in the text that is being searched. */
  private readonly isAsked: Uint8Array;

  /** `sources` are alternatives, none of which matches nothing at all; `flags` as for a RegExp, without "g" and "y". */
  constructor(sources: readonly string[], flags = "") {
    this.patterns = sources.map((source) => new RegExp(source, `${flags}y`));
    this.needs = this.patterns.map((pattern) => masksOfNeeds(needsOf(pattern)));
    this.isAtStart = this.patterns.every(isAtStart);
    this.isAsked = new Uint8Array(sources.length);
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
    return new SwiftPattern(alternativesOf(source), flags.replace(/[gy]/g, ""));
  }

  /** True where `text` holds a match. */
  test(text: string): boolean {
    return this.exec(text) !== null;
  }

  /** The first match at `from` or behind it, of two that begin in one place the earlier pattern's; null where there is none. */
  exec(text: string, from = 0): RegExpExecArray | null {
    if (from >= text.length) return null;
    const seen = seenIn(text);
    return this.asksAny(seen) ? this.find(seen, from) : null;
  }

  /** All matches from left to right, as `text.matchAll` gives them for the patterns with "|" between them. */
  matchesIn(text: string): RegExpExecArray[] {
    const seen = seenIn(text);
    if (!this.asksAny(seen)) return [];
    const found: RegExpExecArray[] = [];
    let match = this.find(seen, 0);
    while (match !== null) {
      found.push(match);
      match = this.find(seen, match.index + match[0].length);
    }
    return found;
  }

  /** Per pattern all its matches, as `text.matchAll` gives them for it alone; undefined for those that have none. */
  matchesOfEach(text: string): (RegExpExecArray[] | undefined)[] {
    const seen = seenIn(text);
    const found: (RegExpExecArray[] | undefined)[] = [];
    if (!this.asksAny(seen)) return found;
    const { listAt, lists, isAsked } = this;
    for (let at = 0; at < text.length; at += 1) {
      const list = listAt[seen.places[at] ?? 0] ?? 0;
      if (list === 0) continue;
      for (const number of lists[list] ?? []) {
        if (isAsked[number] === 0) continue;
        const before = found[number]?.at(-1);
        if (before !== undefined && at < before.index + before[0].length) continue;
        const match = this.matchAt(text, at, number);
        if (match !== null) (found[number] ??= []).push(match);
      }
    }
    return found;
  }

  /** Notes which patterns may have a match in a text; false where none has. */
  private asksAny(seen: Seen): boolean {
    let any = false;
    for (let number = 0; number < this.needs.length; number += 1) {
      const needs = this.needs[number];
      const isMet = needs === undefined || seen.meets(needs);
      this.isAsked[number] = isMet ? 1 : 0;
      any ||= isMet;
    }
    return any;
  }

  private find({ text, places }: Seen, from: number): RegExpExecArray | null {
    const { listAt, lists, isAsked } = this;
    const end = this.isAtStart ? 1 : text.length;
    for (let at = from; at < end; at += 1) {
      const list = listAt[places[at] ?? 0] ?? 0;
      // Mostly the empty one.
      if (list === 0) continue;
      for (const number of lists[list] ?? []) {
        if (isAsked[number] === 0) continue;
        const match = this.matchAt(text, at, number);
        if (match !== null) return match;
      }
    }
    return null;
  }

  private matchAt(text: string, at: number, number: number): RegExpExecArray | null {
    const pattern = this.patterns[number];
    if (pattern === undefined) return null;
    pattern.lastIndex = at;
    return pattern.exec(text);
  }
}
