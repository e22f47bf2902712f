// One event of the list in the reader's words: what list, table, tray, stack and panel say of it. Pure.
import type { KindGroup } from "../../lib/events/event-kind";
import type { LocationView } from "../../lib/events/event-view";
import { isOnMap } from "../../lib/events/showing/is-on-map";
import type { SymbolFill } from "../../lib/basemap/symbols";
import { radiusInWords } from "../_ui/coordinates-in-words";
import { whenDatetime, whenOnClock, type WhenWords } from "../_ui/when-in-words";
import { hrefIn } from "../_words/language";
import { type Retold, type Said, titleIn } from "../_words/retold";
import type { Words } from "../_words/words";
import type { ListedEvent } from "./ask-for-events";
import type { Clock } from "./map-url-parameters";

export type RowWords = {
  readonly id: string;
  readonly href: string;
  /** With the language it is in: what an editor wrote by hand is not translated. */
  readonly title: Said;
  readonly kind: string;
  readonly kindGroup: KindGroup;
  readonly fill: SymbolFill;
  /** The day in words, by the chosen clock; `datetime` for machines where it is one day or moment. */
  readonly when: string;
  readonly datetime: string | null;
  /** "near Abu Kamal"; null when no place is named. */
  readonly where: string | null;
  /** "within 10 km", "somewhere in this region". */
  readonly precision: string;
  readonly grade: string;
  readonly isContested: boolean;
  /** Only editors ever get one: nobody has confirmed it yet. */
  readonly isDraft: boolean;
  readonly claimCount: number;
  readonly reportCount: number;
  /** Why the event has no mark; null when it has one. */
  readonly notOnMap: string | null;
};

export type RowLanguage = {
  readonly list: Words<"list">;
  readonly labels: Words<"labels">;
  readonly when: WhenWords;
  /** Null in English. */
  readonly retold: Retold | null;
};

export function eventRowInWords({ event, hasMark }: ListedEvent, clock: Clock, words: RowLanguage): RowWords {
  const { list, labels, when, retold } = words;
  const main = mainLocation(event.locations);
  return {
    id: event.id,
    href: hrefIn(when.language, `/events/${event.id}/${event.slug}`),
    title: titleIn(retold, event),
    kind: labels(`eventKind.${event.kind}`),
    kindGroup: event.kindGroup,
    fill: main === null ? "hollow" : fillOf(main),
    when: whenOnClock(event.when, clock, when),
    datetime: whenDatetime(event.when),
    where: main === null ? null : labelInWords(main, event.locations, retold),
    precision: main === null ? list("placeNotKnown") : precisionInWords(main, words),
    grade: labels(`grade.${event.grade}`),
    isContested: event.grade === "contested",
    isDraft: event.status === "draft",
    claimCount: event.claimCount,
    reportCount: event.reportCount,
    notOnMap: hasMark ? null : whyNotOnMap(event.locations, words),
  };
}

/** Where it happened, as far as a report says: what was struck before where it came from; where a statement was made never. */
function mainLocation(locations: readonly LocationView[]): LocationView | null {
  const happened = locations.filter(({ role }) => role === "struck" || role === "attacked");
  return happened[0] ?? locations.find(({ role }) => role === "launched_from") ?? null;
}

function fillOf({ role, precision }: LocationView): SymbolFill {
  if (role === "launched_from") return "open";
  return precision === "exact" || precision === "vicinity" ? "solid" : "hollow";
}

/** Beside a place of the panel: "somewhere within 10 km of the mark", "within 10 km" of what has no mark. */
export function extentInWords(
  location: LocationView,
  locations: readonly LocationView[],
  words: RowLanguage,
): string {
  return precisionInWords(location, words, isOnMap({ locations }) && location.role !== "statement_made");
}

function precisionInWords(
  { precision, radiusMeters, point, area }: LocationView,
  { list, labels, when }: RowLanguage,
  long = false,
): string {
  if (precision === "unknown" || (point === null && area === null)) return list("precision.notPlaced");
  if (area !== null) return labels(`somewhereIn.${precision}`);
  if (precision === "exact") return list(long ? "precision.exactLong" : "precision.exact");
  if (radiusMeters === null) return labels(`knownTo.${precision}`);
  const radius = radiusInWords(radiusMeters, when.language);
  return list(long ? "precision.withinLong" : "precision.within", { radius });
}

/** "near Abu Kamal", in the reader's language as far as the names are known in it. */
export function labelInWords(
  { label }: LocationView,
  locations: readonly LocationView[],
  retold: Retold | null,
): string {
  return retold === null ? label : retold.where(label, locations);
}

/** The reason an event stands in the tray, in one sentence. */
export function whyNotOnMap(locations: readonly LocationView[], { list, retold }: RowLanguage): string {
  const named = locations.find(({ role }) => role === "struck" || role === "attacked");
  if (named !== undefined) return list("whyNot.noPoint", { place: labelInWords(named, locations, retold) });
  const origin = locations.find(({ role }) => role === "launched_from");
  if (origin === undefined) return list("whyNot.none");
  return list("whyNot.onlyOrigin", { place: labelInWords(origin, locations, retold) });
}
