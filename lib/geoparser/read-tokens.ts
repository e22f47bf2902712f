// A text cut into tokens and sentences, with what each line looks like: the ground every later step stands on.
import { splitSentences } from "../text/sentences";
import type { Span } from "../text/span";
import { tokenize, type Token } from "../text/tokens";
import { agencies } from "./languages/en/bodies";
import { boilerplateLine } from "./languages/en/small-words";
import { words } from "./languages/word-marks";

export type LineCase = "normal" | "title" | "upper";

export type TokenText = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  /** Per token: it opens a sentence. */
  readonly opensSentence: readonly boolean[];
  /** Per token: index of the sentence it stands in. */
  readonly sentenceOf: readonly number[];
  /** Per token: how its line is written; in "upper" and "title" lines capitals tell nothing. */
  readonly lineCase: readonly LineCase[];
  /** Per token: it stands in a line of the page, not of the report. */
  readonly boilerplate: readonly boolean[];
  /** Lines that are no part of the report. */
  readonly boilerplateSpans: readonly Span[];
  /** Words that stand in small letters somewhere in the text. */
  readonly lowerWords: ReadonlySet<string>;
};

const longestBoilerplate = 120;

/** Tokens, sentences and line shapes of a text, in time linear in its length. */
export function readTokens(text: string): TokenText {
  const tokens = tokenize(text, agencies, words);
  const sentences = splitSentences(text, tokens);
  // Made in their length: lists that grow are copied again and again.
  const opensSentence = new Array<boolean>(tokens.length).fill(false);
  const sentenceOf = new Array<number>(tokens.length).fill(0);
  const lineCase = new Array<LineCase>(tokens.length).fill("normal");
  const boilerplate = new Array<boolean>(tokens.length).fill(false);
  const boilerplateSpans: Span[] = [];
  const lowerWords = new Set<string>();
  let sentence = 0;
  let from = 0;
  while (from < tokens.length) {
    let to = from + 1;
    while (to < tokens.length && tokens[to]?.lineBefore === false) to++;
    const shape = caseOfLine(tokens, from, to);
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? 0;
    const isBoilerplate =
      end - start <= longestBoilerplate && boilerplateLine.test(text.slice(start, end).trim());
    if (isBoilerplate) boilerplateSpans.push({ start, end });
    let wordSeen = false;
    let before: Token | undefined;
    let beforeStarts = false;
    for (let i = from; i < to; i++) {
      const token = tokens[i];
      if (token === undefined) break;
      while (token.start >= (sentences[sentence]?.end ?? Infinity)) sentence++;
      sentenceOf[i] = sentence;
      const starts = sentences[sentence]?.start === token.start;
      const afterMark = before?.kind === "mark";
      opensSentence[i] =
        starts ||
        token.glued ||
        (i > from && !wordSeen) ||
        (afterMark && (before?.text === ":" || (beforeStarts && opensQuote.has(before?.text ?? ""))));
      lineCase[i] = shape;
      boilerplate[i] = isBoilerplate;
      wordSeen ||= token.kind === "word";
      if (token.shape === "lower") lowerWords.add(token.lower);
      before = token;
      beforeStarts = starts;
    }
    from = to;
  }
  return {
    text,
    tokens,
    sentences,
    opensSentence,
    sentenceOf,
    lineCase,
    boilerplate,
    boilerplateSpans,
    lowerWords,
  };
}

const opensQuote = new Set(['"', "“", "‘", "«", "(", "["]);

/** A line of three words or more whose long words are nearly all capitalised is a headline in title case or in capitals. */
function caseOfLine(tokens: readonly Token[], from: number, to: number): LineCase {
  let words = 0;
  let upper = 0;
  let capital = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== "word" || token.text.length < 4) continue;
    words++;
    if (token.shape === "upper") upper++;
    if (token.shape !== "lower") capital++;
  }
  if (words < 3) return "normal";
  if (upper / words > 0.8) return "upper";
  return capital / words > 0.75 ? "title" : "normal";
}
