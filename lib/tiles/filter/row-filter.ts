// A filter in the numbers of the columns: words are ids by now, a rolling period is two days. Plain data that threads can be sent.
import type { LonLat } from "../../geo/coordinates";

/** Null = anything. Lists of ids are ascending, over shared memory. */
export type RowFilter = {
  /** Names the filter: equal keys mean equal filters of one revision. */
  readonly key: string;
  readonly publicOnly: boolean;
  /** One bit for each index. */
  readonly kinds: number | null;
  /** The same of `eventKinds`, where a group is asked for by some of its kinds alone; then `kinds` is null. */
  readonly exactKinds: number | null;
  readonly weapons: number | null;
  readonly grades: number | null;
  /** Greatest index in `precisions`. */
  readonly precision: number | null;
  /** Ids in mark_place and mark_set. */
  readonly places: Int32Array | null;
  readonly actors: Int32Array | null;
  readonly claimants: Int32Array | null;
  readonly reports: Int32Array | null;
  readonly near: { readonly point: LonLat; readonly radiusMeters: number } | null;
  /** Every word must stand in the event's title or in what the mark says of its place. */
  readonly words: readonly FoundWord[] | null;
  /** Days since 1970-01-01, inclusive; both null = no period. */
  readonly firstDay: number | null;
  readonly lastDay: number | null;
};

/** Where a word stands: in the titles of these events (their numbers, ascending), in the names of these places. */
export type FoundWord = { readonly titles: Float64Array; readonly places: Int32Array };

/** Lets everything pass. */
export const openRowFilter: RowFilter = {
  key: "all",
  publicOnly: false,
  kinds: null,
  exactKinds: null,
  weapons: null,
  grades: null,
  precision: null,
  places: null,
  actors: null,
  claimants: null,
  reports: null,
  near: null,
  words: null,
  firstDay: null,
  lastDay: null,
};

/** True where every mark of the audience passes: answers that are kept ready may be used. */
export function isEverything(filter: RowFilter): boolean {
  const { kinds, exactKinds, weapons, grades, precision } = filter;
  const { places, actors, claimants, reports, near, words } = filter;
  return (
    [kinds, exactKinds, weapons, grades, precision, places, actors, claimants, reports, near, words].every(
      (part) => part === null,
    ) && !hasPeriod(filter)
  );
}

export function hasPeriod({ firstDay, lastDay }: RowFilter): boolean {
  return firstDay !== null || lastDay !== null;
}
