// A stretch of a text, counted the way JavaScript counts.

/** UTF-16 code units; `end` is exclusive. `text.slice(span.start, span.end)` is the words. */
export type Span = { readonly start: number; readonly end: number };

/** True where two spans share a unit; neighbours that only touch do not. */
export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** True where `part` lies inside `whole`, edges included. */
export const holdsSpan = (whole: Span, part: Span): boolean =>
  part.start >= whole.start && part.end <= whole.end;
