// A sentence with the words in it that a claim or a mention stands on.

type Props = {
  readonly sentence: string;
  /** UTF-16, relative to the sentence. */
  readonly highlight: { readonly start: number; readonly end: number };
};

export function MarkedSentence({ sentence, highlight }: Props) {
  return (
    <>
      {sentence.slice(0, highlight.start)}
      <mark>{sentence.slice(highlight.start, highlight.end)}</mark>
      {sentence.slice(highlight.end)}
    </>
  );
}
