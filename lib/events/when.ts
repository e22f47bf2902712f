// When something happened: an interval, how well it is known, and the words it came from.

/** Sharpest first. */
export const whenPrecisions = [
  "instant",
  "hour",
  "part_of_day",
  "day",
  "range",
  "week",
  "month",
  "year",
  "before",
  "after",
  "unknown",
] as const;
export type WhenPrecision = (typeof whenPrecisions)[number];

export type When = {
  /** UTC ISO instants, `end` exclusive; null = open or not known. */
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: WhenPrecision;
  /** IANA zone of the place, null when not known. */
  readonly zone: string | null;
  /** First and last local calendar day (ISO) the words mean, null when not known. What people call "the date". */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** "late Friday", as the source put it. */
  readonly asStated: string | null;
  /** What we inferred beyond the words, said aloud; null when nothing. */
  readonly inference: string | null;
};
