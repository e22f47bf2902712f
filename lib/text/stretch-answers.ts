// What was worked out of the stretches of one text, kept until another text is read.
import type { Span } from "./span";

/** Answers to one question about stretches of a text: several readers of a text ask the same of each sentence. */
export class StretchAnswers<Answer> {
  private text = "";
  /** By where the stretch begins; of two that begin alike the one asked about last. */
  private readonly known = new Map<number, { readonly end: number; readonly answer: Answer }>();

  /** `workOut` gives the same answer whenever it is asked about the same stretch of the same text. */
  constructor(private readonly workOut: (text: string, stretch: Span) => Answer) {}

  /** The answer about `text.slice(stretch.start, stretch.end)`, UTF-16 units. */
  about(text: string, stretch: Span): Answer {
    if (text !== this.text) {
      this.known.clear();
      this.text = text;
    }
    const { start, end } = stretch;
    const known = this.known.get(start);
    if (known?.end === end) return known.answer;
    const answer = this.workOut(text, stretch);
    this.known.set(start, { end, answer });
    return answer;
  }
}
