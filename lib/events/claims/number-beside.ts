// A number with the words of its clause before and behind it: what every finder of counts looks at.
import type { Span } from "../../text/span";
import type { NumberInWords } from "../english/number-words";
import type { Count } from "./count";

export type NumberBeside = {
  readonly text: string;
  readonly number: NumberInWords;
  readonly clause: Span;
  /** Where the clause or the words up to its next number end. */
  readonly end: number;
  /** Of the clause, up to the number, without "all the" and the like at the end. */
  readonly before: string;
  /** Behind the number up to `end`, and out of the bracket it stands in. */
  readonly after: string;
  /** Behind the number up to the end of the clause. */
  readonly wide: string;
  /** What the number itself tells of a count. */
  readonly base: Pick<
    Count,
    "partOfTold" | "min" | "max" | "approximation" | "remarks" | "includingCivilians"
  >;
};

/** "killing all eight", "buried another three": between the word of harm and its number. */
const determiner = /\b(?:all(?: of)?(?: the)?|its|their|his|her|my|our|another|a further|some of the)\s+$/i;
/** Opens the words of somebody: 'killed "up to 30" attackers'. */
const quoteOpened = /["“‘]$/;

export function numberBeside(text: string, number: NumberInWords, clause: Span, end: number): NumberBeside {
  const before = text.slice(clause.start, number.span.start).replace(quoteOpened, "").replace(determiner, "");
  const after = insideBrackets(before, text.slice(number.span.end, end));
  const wide = text.slice(number.span.end, clause.end);
  const base = {
    partOfTold: /^\s+of (?:the|these|those)\b/.test(after),
    min: number.min,
    max: number.max,
    approximation: number.approximation,
    remarks: number.remark === null ? [] : [number.remark],
    includingCivilians: /^[^.;]{0,60}\bincluding (?:\w+ )?civilians\b/i.test(wide),
  };
  return { text, number, clause, end, before, after, wide, base };
}

// "Dead: 12 (3 women). Wounded: 40": what stands behind the bracket is not said of those inside.
function insideBrackets(before: string, after: string): string {
  if (before.lastIndexOf("(") <= before.lastIndexOf(")")) return after;
  const close = after.indexOf(")");
  return close < 0 ? after : after.slice(0, close);
}
