// When a filter leaves nothing: what lies nearest to it, in words and as a filter that shows it. Pure.
import type { EventFilter } from "../../lib/events/event-filter";
import type { EventSummary } from "../../lib/events/event-view";
import { dayInWords } from "../_ui/when-in-words";

export type NearestMatch = { readonly words: string; readonly filter: EventFilter };

/**
 * Up to two ways out, best first: the event of the same kinds whose day is nearest to the period, and the events of other
 * kinds in the period. `events` is everything, unfiltered.
 */
export function nearestMatches(filter: EventFilter, events: readonly EventSummary[]): NearestMatch[] {
  const found: NearestMatch[] = [];
  const ofKind = events.filter(({ kindGroup }) => filter.kinds === null || filter.kinds.includes(kindGroup));
  const nearest = ofKind
    .flatMap((event) => {
      const gap = gapInDays(filter, event);
      return gap === null || gap.days === 0 ? [] : [{ event, ...gap }];
    })
    .sort((a, b) => a.days - b.days)[0];
  if (nearest !== undefined) {
    const side = nearest.isBefore ? "earlier" : "later";
    found.push({
      words: `The nearest in time: ${nearest.event.title}, ${dayInWords(nearest.day)} (${nearest.days} day${nearest.days === 1 ? "" : "s"} ${side}).`,
      filter: {
        ...filter,
        from: nearest.isBefore ? nearest.day : filter.from,
        to: nearest.isBefore ? filter.to : nearest.day,
      },
    });
  }
  const inPeriod =
    filter.kinds === null ? [] : events.filter((event) => gapInDays(filter, event)?.days === 0);
  if (inPeriod.length > 0) {
    const what =
      inPeriod.length === 1 ? "1 event of another kind" : `${inPeriod.length} events of other kinds`;
    found.push({ words: `In this period: ${what}.`, filter: { ...filter, kinds: null } });
  }
  return found;
}

/** Days from the period to the event's nearest day; 0 inside; null when the event's day is not known. */
function gapInDays(
  { from, to }: EventFilter,
  { when }: EventSummary,
): { days: number; day: string; isBefore: boolean } | null {
  const first = when.firstDay ?? when.lastDay;
  const last = when.lastDay ?? when.firstDay;
  if (first === null || last === null) return null;
  if (from !== null && last < from) return { days: daysBetween(last, from), day: last, isBefore: true };
  if (to !== null && first > to) return { days: daysBetween(to, first), day: first, isBefore: false };
  return { days: 0, day: first, isBefore: false };
}

function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / 86_400_000);
}
