// Texts that go on as typed but for one slip of the finger, found by walking the sorted texts: no index of deletions is needed.
import { endOfUnit, narrow, unitAt, type Range, type SortedTexts } from "./sorted-texts";

/** Texts that begin one slip away from what was typed, all agreeing in their first `depth` units. */
export type SlipRange = Range & { readonly depth: number };

/**
 * Ranges of the texts of which some beginning becomes `typed` by one letter too few, too many, another, or two swapped, the
 * first letter among them; a text may lie in several. At each letter the typing may go wrong: the other letters that texts
 * have there are the children of the range so far, and the rest must follow as typed.
 */
export function slipRanges(texts: SortedTexts, typed: Uint16Array): SlipRange[] {
  const found: SlipRange[] = [];
  const length = typed.length;
  const add = (range: Range | null, depth: number): void => {
    if (range !== null) found.push({ ...range, depth });
  };
  const swapped = new Uint16Array(typed);
  const all: Range = { from: 0, to: texts.at.length };
  // Near the beginning the whole slipped text is looked up anew: its first three letters lead there at once.
  const slipped = new Uint16Array(length + 1);
  const lookUp = (at: number, other: number, rest: number): void => {
    slipped.set(typed.subarray(0, at));
    slipped[at] = other;
    slipped.set(typed.subarray(rest), at + 1);
    const depth = at + 1 + length - rest;
    add(narrow(texts, all, 0, slipped.subarray(0, depth), 0), depth);
  };
  let range: Range | null = { from: 0, to: texts.at.length };
  for (let at = 0; at < length && range !== null; at += 1) {
    const unit = typed[at] ?? 0;
    const next = typed[at + 1] ?? 0;
    if (at + 1 < length && unit !== next) {
      swapped[at] = next;
      swapped[at + 1] = unit;
      add(narrow(texts, range, at, swapped, at), length);
      swapped[at] = unit;
      swapped[at + 1] = next;
    }
    // One too many: the texts do without this letter.
    add(narrow(texts, range, at, typed, at + 1), length - 1);
    let child = endOfUnit(texts, range, at, 0);
    if (unit >= firstNotLatin)
      child = endOfUnit(texts, { from: child, to: range.to }, at, (unit & 0xff00) - 1);
    while (child < range.to) {
      const other = unitAt(texts, child, at);
      if (!isSameScript(other, unit)) break;
      const end = endOfUnit(texts, { from: child, to: range.to }, at, other);
      if (at < anewBefore && length > anewBefore) {
        lookUp(at, other, at);
        if (other !== unit) lookUp(at, other, at + 1);
      } else {
        const branch = { from: child, to: end };
        add(narrow(texts, branch, at + 1, typed, at), length + 1);
        if (other !== unit) add(narrow(texts, branch, at + 1, typed, at + 1), length);
      }
      child = end;
    }
    range = narrow(texts, range, at, typed.subarray(0, at + 1), at);
  }
  return found;
}

const firstNotLatin = 0x300;
/** From this letter on the ranges so far are short enough. */
const anewBefore = 2;

/** Nobody slips from one script into another; blocks of 256 tell scripts apart well enough. */
function isSameScript(a: number, b: number): boolean {
  return b < firstNotLatin ? a < firstNotLatin : a >>> 8 === b >>> 8;
}
