// A text cut into tokens and sentences, with what each line looks like: the ground every later step stands on.
import { splitSentences } from "../text/sentences";
import type { Span } from "../text/span";
import { tokenize, type Token } from "../text/tokens";
import { agencies, boilerplateLine } from "./languages/en";

export type LineCase = "normal" | "title" | "upper";

export type TokenText = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  /** Per token: it opens a sentence. */
  readonly opensSentence: readonly boolean[];
  /** Per token: how its line is written; in "upper" and "title" lines capitals tell nothing. */
  readonly lineCase: readonly LineCase[];
  /** Per token: it stands in a line of the page, not of the report. */
  readonly boilerplate: readonly boolean[];
  /** Lines that are no part of the report. */
  readonly boilerplateSpans: readonly Span[];
  /** Words that stand in small letters somewhere in the text. */
  readonly lowerWords: ReadonlySet<string>;
};

/** Tokens, sentences and line shapes of a text, in time linear in its length. */
export function readTokens(text: string): TokenText {
  const tokens = tokenize(text, agencies);
  const sentences = splitSentences(text, tokens);
  const starts = new Set(sentences.map((sentence) => sentence.start));
  const opensSentence: boolean[] = [];
  const lineCase: LineCase[] = [];
  const boilerplate: boolean[] = [];
  const boilerplateSpans: Span[] = [];
  const lowerWords = new Set<string>();
  let from = 0;
  while (from < tokens.length) {
    let to = from + 1;
    while (to < tokens.length && tokens[to]?.lineBefore === false) to++;
    const line = tokens.slice(from, to);
    const shape = caseOfLine(line);
    const first = line[0];
    const last = line.at(-1);
    const isBoilerplate =
      first !== undefined &&
      last !== undefined &&
      last.end - first.start <= 120 &&
      boilerplateLine.test(text.slice(first.start, last.end).trim());
    if (isBoilerplate && first !== undefined && last !== undefined)
      boilerplateSpans.push({ start: first.start, end: last.end });
    let wordSeen = false;
    for (const [index, token] of line.entries()) {
      const before = line[index - 1];
      const afterQuote = before !== undefined && /^["“‘«([]$/u.test(before.text) && starts.has(before.start);
      const afterBullet = index > 0 && !wordSeen;
      wordSeen ||= token.kind === "word";
      opensSentence.push(
        starts.has(token.start) || afterQuote || token.glued || afterBullet || before?.text === ":",
      );
      lineCase.push(shape);
      boilerplate.push(isBoilerplate);
      if (token.shape === "lower") lowerWords.add(token.lower);
    }
    from = to;
  }
  return { text, tokens, sentences, opensSentence, lineCase, boilerplate, boilerplateSpans, lowerWords };
}

/** A line of three words or more whose long words are nearly all capitalised is a headline in title case or in capitals. */
function caseOfLine(line: readonly Token[]): LineCase {
  let words = 0;
  let upper = 0;
  let capital = 0;
  for (const token of line) {
    if (token.kind !== "word" || token.text.length < 4) continue;
    words++;
    if (token.shape === "upper") upper++;
    if (token.shape !== "lower") capital++;
  }
  if (words < 3) return "normal";
  if (upper / words > 0.8) return "upper";
  return capital / words > 0.75 ? "title" : "normal";
}
