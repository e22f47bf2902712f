// A reading's sentences with what the layout says of them: paragraph, headline, item of a list.
import type { Reading } from "../../geoparser/reading";
import type { Span } from "../../text/span";

export type TextLine = {
  readonly sentence: Span;
  readonly index: number;
  readonly paragraph: number;
  readonly headline: boolean;
  readonly listItem: boolean;
  /** In the same line as a list mark, or a "Head:" of its own. */
  readonly inList: boolean;
};

/** No sentence anybody writes is longer; what is (a list without a stop, noise) is read so far, that time stays linear. */
const longest = 2_000;

/** A sentence, cut where it is longer than any that is written. */
export const readable = ({ start, end }: Span): Span => ({ start, end: Math.min(end, start + longest) });

/** Sentences with the paragraph they stand in. A line without an end mark, or among the first of the text, is a headline. */
export function listLines(text: string, reading: Reading): TextLine[] {
  let paragraph = 0;
  let last = 0;
  let listParagraph = -1;
  return reading.sentences.map((whole, index) => {
    const sentence = readable(whole);
    const gap = text.slice(last, sentence.start);
    const opens = index === 0 || /\n/.test(gap);
    if (opens && index > 0) paragraph += 1;
    last = whole.end;
    const words = text.slice(sentence.start, sentence.end);
    const closed = /[.!?…]["”’')\]]*$/.test(words);
    const lineBegin = text.slice(text.lastIndexOf("\n", sentence.start - 1) + 1, sentence.start);
    const listItem = /^\s*(?:[•*\-–#]|\d+[.)])\s*/.test(`${lineBegin}${words}`) && opens;
    if (listItem) listParagraph = paragraph;
    return {
      sentence,
      index,
      paragraph,
      headline: opens && !closed && index < 6 && words.length < 260 && !listItem,
      listItem,
      inList: listParagraph === paragraph,
    };
  });
}
