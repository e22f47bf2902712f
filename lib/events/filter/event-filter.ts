// Which events are asked for: one shape for list, map, tiles, counts, feeds and exports. All null = everything.
import type { LonLat } from "../../geo/coordinates";
import type { Precision } from "../../geo/precision";
import type { AskedKind, Weapon } from "../event-kind";
import type { Grade } from "../event-view";

export type EventFilter = {
  /** Groups, or single kinds of them. */
  readonly kinds: readonly AskedKind[] | null;
  readonly weapons: readonly Weapon[] | null;
  /** Keys of seeds/actors, or the actor's name where it has none: who did it. */
  readonly actors: readonly string[] | null;
  /** Keys or names of who says so. */
  readonly claimants: readonly string[] | null;
  readonly grades: readonly Grade[] | null;
  /** Known at least this well. */
  readonly precision: Precision | null;
  /** Id of a place: events on it or on what lies within it. */
  readonly place: string | null;
  readonly near: { readonly point: LonLat; readonly radiusMeters: number } | null;
  /** Id of a report that tells of it. */
  readonly report: string | null;
  /** Words that stand in the title or in the names of its places, in any spelling that the gazetteer knows. */
  readonly text: string | null;
  /** Local calendar days, inclusive; null = open. */
  readonly from: string | null;
  readonly to: string | null;
  /** The last so many days up to today, instead of `from` and `to`; null = not rolling. */
  readonly rollingDays: number | null;
  /**
   * What the public knew then: a day, its end in UTC meant, or an instant (as-of.ts). No facet: it narrows nothing, and stays when
   * everything else is cleared. Null = what is known now.
   */
  readonly asOf: string | null;
};

/** No filter: every event there is. */
export const everything: EventFilter = {
  kinds: null,
  weapons: null,
  actors: null,
  claimants: null,
  grades: null,
  precision: null,
  place: null,
  near: null,
  report: null,
  text: null,
  from: null,
  to: null,
  rollingDays: null,
  asOf: null,
};

/** No filter, of what was known at the same time. */
export function everythingOf({ asOf }: Pick<EventFilter, "asOf">): EventFilter {
  return { ...everything, asOf };
}
