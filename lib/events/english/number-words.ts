// How English writes numbers: digits, words, hedges and round words, as intervals that keep the words.
import type { Span } from "../../text/span";
import { SwiftPattern } from "../../text/swift-pattern";

/** A number as the text has it. `max` null = open above, `min` null = open below. */
export type NumberInWords = {
  /** Hedge and number together: "at least 19". */
  readonly span: Span;
  readonly min: number | null;
  readonly max: number | null;
  /** "at least", "dozens", "about"; null when bare. */
  readonly approximation: string | null;
  /** Said aloud where the text had to be mended: "garbled 'one 24' read as 24". */
  readonly remark: string | null;
};

const units: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const scales: Readonly<Record<string, number>> = { hundred: 100, thousand: 1_000, million: 1_000_000 };

/** Words that stand for a range; the range is the house's reading, the word is kept beside it. */
const roundWords: readonly { readonly words: string; readonly min: number; readonly max: number }[] = [
  { words: "tens of thousands", min: 20_000, max: 99_999 },
  { words: "hundreds of thousands", min: 200_000, max: 999_999 },
  { words: "thousands", min: 2_000, max: 9_999 },
  { words: "hundreds", min: 200, max: 999 },
  { words: "scores", min: 40, max: 99 },
  { words: "(?:several|a few|many) dozen", min: 24, max: 99 },
  { words: "two dozen", min: 24, max: 24 },
  { words: "three dozen", min: 36, max: 36 },
  { words: "four dozen", min: 48, max: 48 },
  { words: "five dozen", min: 60, max: 60 },
  { words: "a couple (?:of )?dozen", min: 24, max: 24 },
  { words: "a score of", min: 20, max: 20 },
  { words: "a score(?= (?:or (?:more|so)|were|are|have|had|died|more|others)\\b)", min: 20, max: 20 },
  {
    words: "tens of(?! (?:thousands|millions|billions|kilomet|met(?:re|er)s|miles|minutes|hours))",
    min: 20,
    max: 99,
  },
  { words: "dozens", min: 24, max: 99 },
  { words: "half a dozen", min: 6, max: 6 },
  { words: "a dozen", min: 12, max: 12 },
  { words: "several", min: 3, max: 9 },
  { words: "a handful of", min: 3, max: 9 },
  { words: "a few", min: 3, max: 9 },
  { words: "a couple of", min: 2, max: 2 },
  { words: "a (?:single|lone|solitary)", min: 1, max: 1 },
  // Headlines leave the article out.
  {
    words: "dozen(?= (?:dead|killed|wounded|injured|hurt|people|civilians|soldiers|die\\b))",
    min: 12,
    max: 12,
  },
  { words: "a pair of", min: 2, max: 2 },
];

// Longest first, so that "sixteen" is not read as "six".
const longestFirst = (words: readonly string[]): string =>
  [...words].sort((one, other) => other.length - one.length).join("|");
const unitWords = longestFirst(Object.keys(units));
const tenWords = longestFirst(Object.keys(tens));
const scaleWords = longestFirst(Object.keys(scales));
const wordNumber = `(?:(?:${tenWords})(?:[- ](?:${unitWords}))?|(?:${unitWords}))(?:[- ](?:${scaleWords})(?:(?: and)?[- ](?:(?:${tenWords})(?:[- ](?:${unitWords}))?|(?:${unitWords})))?)*|(?:a )?(?:hundred|thousand)`;
const digits = String.raw`\d{1,3}(?:,\d{3})+|\d+`;
const single = `(?:${digits}|${wordNumber})`;

const openBelow =
  "up to|(?:a little |just |slightly |well )?(?:under|below)|as many as|no more than|not more than|at (?:the )?most|a maximum of|(?<!not )fewer than|(?<!not )less than";
const openAbove =
  "at (?:the very )?least|more than|(?:a little |just |slightly )?over|no fewer than|not fewer than|no less than|a minimum of|not less than|upwards? of|well over|in excess of|north of";
const opensBelow = new RegExp(`^(?:${openBelow})$`);
const opensAbove = new RegExp(`^(?:${openAbove})$`);
const near =
  "about|around|some|roughly|approximately|nearly|almost|an estimated|close to|just|only|perhaps|maybe|possibly|probably|circa|something like|in the region of|the best part of";
const roundPattern = roundWords.map((entry) => entry.words).join("|");

/** "two 122 mm rockets", "a 500 kg bomb": how large the thing is, not how many. */
const measure = String.raw`[\s-]?(?:mm|millimet(?:re|er)s?|cm|kg|kilos?|kilograms?|lbs?|pounders?|calib(?:re|er))\b`;

const pattern = new SwiftPattern(
  [
    String.raw`(?<![\w.,:/-])(?:(?<hedge>${openBelow}|${openAbove}|${near})\s+(?:(?:another|a further|an additional|some)\s+)?)?` +
      String.raw`(?:(?<round>${roundPattern})|(?:between|(?:anywhere|anything) (?:from|between))\s+(?<betweenLow>${single})\s+(?:and|to)\s+(?<betweenHigh>${single})|` +
      String.raw`(?<garbled>${unitWords})\s+(?<after>\d+)(?!${measure})|` +
      String.raw`(?<low>(?<!\bfrom )${single})(?:\s*(?:–|-)\s*(?=\d)|\s+(?:to|or)\s+)(?<high>${single})|(?<plain>${single}))` +
      String.raw`(?!${measure}|[\w%]|[.,:/]\d|-(?!(?:odd|plus)\b)[\d\p{L}]|(?:st|nd|rd|th)\b)(?:(?<more>\s+(?:or|and)\s+more\b|\+|-plus\b|\s+plus(?=\s\p{L}))|(?<about>\s+or\s+(?:so|thereabouts)\b|-odd\b))?`,
  ],
  "iu",
);

/**
 * Numbers in `text.slice(within.start, within.end)`, left to right; spans count from the start of `text`.
 * "at least 19" -> 19..open, "up to 20" -> open..20, "dozens" -> 24..99, "40 or more" -> 40..open, "about 15" -> 15..15 with the word kept.
 * Hours, ratios, decimals, percentages, ordinals and what a number is part of ("one-way", "three-storey") are left alone.
 */
export function findNumbers(text: string, within: Span): NumberInWords[] {
  const found: NumberInWords[] = [];
  for (const match of pattern.matchesIn(text.slice(within.start, within.end))) {
    const groups = match.groups ?? {};
    const start = within.start + match.index;
    const span = { start, end: start + match[0].length };
    const hedge = groups["hedge"]?.toLowerCase() ?? null;
    const more = groups["more"] !== undefined;
    let min: number | null;
    let max: number | null;
    let remark: string | null = null;
    let approximation = more ? "or more" : (hedge ?? groups["about"]?.trim().toLowerCase() ?? null);
    if (groups["round"] !== undefined) {
      const word = groups["round"].toLowerCase();
      const entry = roundWords.find(({ words }) =>
        new RegExp(`^(?:${words.replace(/\(\?[=!].*$/, "")})$`).test(word),
      );
      if (entry === undefined) continue;
      min = entry.min;
      max = entry.max;
      if (min !== max) approximation = hedge === null ? word : `${hedge} ${word}`;
    } else if (groups["garbled"] !== undefined && groups["after"] !== undefined) {
      min = max = Number(groups["after"]);
      remark = `The text has "${groups["garbled"]} ${groups["after"]}", two numbers side by side: garbled, read as ${groups["after"]}.`;
    } else if (groups["betweenLow"] !== undefined && groups["betweenHigh"] !== undefined) {
      min = parseNumber(groups["betweenLow"]);
      max = parseNumber(groups["betweenHigh"]);
      approximation = "between";
    } else if (groups["low"] !== undefined && groups["high"] !== undefined) {
      min = parseNumber(groups["low"]);
      max = parseNumber(groups["high"]);
      if (min > max) continue;
      approximation = "range";
    } else {
      min = max = parseNumber(groups["plain"] ?? "");
    }
    if (hedge !== null && opensAbove.test(hedge)) max = null;
    if (hedge !== null && opensBelow.test(hedge)) min = null;
    if (more) max = null;
    if ((min !== null && !Number.isSafeInteger(min)) || (max !== null && !Number.isSafeInteger(max)))
      continue;
    found.push({ span, min, max, approximation, remark });
  }
  return found;
}

/** The value of one number in digits or English words. NaN for anything else. @example parseNumber("twenty-four") // 24 */
export function parseNumber(words: string): number {
  const plain = words.trim().toLowerCase();
  if (/^[\d,]+$/.test(plain)) return Number(plain.replaceAll(",", ""));
  let total = 0;
  let current = 0;
  let known = false;
  for (const part of plain.split(/[- ]+/)) {
    if (part === "and" || part === "a") {
      if (part === "a") current = 1;
      continue;
    }
    const unit = units[part] ?? tens[part];
    const scale = scales[part];
    if (unit !== undefined) current += unit;
    else if (scale !== undefined) {
      current = Math.max(1, current) * scale;
      if (scale > 100) {
        total += current;
        current = 0;
      }
    } else return Number.NaN;
    known = true;
  }
  return known ? total + current : Number.NaN;
}
