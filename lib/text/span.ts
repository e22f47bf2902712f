// A stretch of a text, counted the way JavaScript counts.

/** UTF-16 code units; `end` is exclusive. `text.slice(span.start, span.end)` is the words. */
export type Span = { readonly start: number; readonly end: number };
