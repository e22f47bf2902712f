// A text and its marks -> runs in order, each knowing which marks cover it. Pure, for server and browser.

/** A span of the text in UTF-16 units, `end` exclusive. */
export type TextMark = {
  readonly start: number;
  readonly end: number;
  readonly kind: "mention" | "claim" | "event" | "other";
  /** Id of the element that tells more; null when there is none. */
  readonly target: string | null;
  /** What it is, for those who do not see the colour. */
  readonly label: string;
};

export type TextRun = { readonly start: number; readonly text: string; readonly marks: readonly TextMark[] };

/**
 * `markText("at Akashat", [mention 3..10])` gives "at " without a mark and "Akashat" with it. Marks may nest and overlap;
 * empty ones and what lies outside the text is cut off.
 */
export function markText(text: string, marks: readonly TextMark[]): TextRun[] {
  const inside = marks
    .map((mark) => ({ mark, start: Math.max(0, mark.start), end: Math.min(text.length, mark.end) }))
    .filter(({ start, end }) => start < end);
  const edges = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return edges.slice(0, -1).flatMap((start, index): TextRun[] => {
    const end = edges[index + 1] ?? text.length;
    const covering = inside.filter((each) => each.start <= start && each.end >= end).map(({ mark }) => mark);
    return start === end ? [] : [{ start, text: text.slice(start, end), marks: covering }];
  });
}
