// One event as the list, the panel and the tray say it: words only, small enough to travel to the browser.
import type { EventKind, KindGroup } from "../../lib/events/event-kind";
import type { EventSummary, LocationView } from "../../lib/events/event-view";
import type { LonLatBox } from "../../lib/geo/coordinates";
import { radiusInWords } from "../_ui/coordinates-in-words";
import { eventKindLabels, gradeLabels, precisionLabels, roleLabels } from "../_ui/labels";
import { whenDatetime, whenInWords, whenPrecisionInWords } from "../_ui/when-in-words";

export type PlaceLine = {
  readonly role: string;
  readonly label: string;
  readonly name: string | null;
  readonly nameArabic: string | null;
  readonly href: string | null;
  readonly hierarchy: string | null;
  /** "somewhere within 17 km of this point", "somewhere in this region". */
  readonly precision: string;
};

export type EventRow = {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly kind: string;
  readonly kindGroup: KindGroup;
  readonly grade: string;
  readonly isContested: boolean;
  /** Only editors ever get one: nobody has confirmed it yet. */
  readonly isDraft: boolean;
  readonly day: string;
  readonly datetime: string | null;
  /** How well the time is known and the source's words for it; null when there is nothing to add. */
  readonly dayNote: string | null;
  readonly places: readonly PlaceLine[];
  readonly claimCount: number;
  readonly reportCount: number;
  readonly operation: { readonly href: string; readonly name: string } | null;
  /** What the map shows when the event is chosen; null when nothing of it is drawn. */
  readonly box: LonLatBox | null;
  /** Why the event has no mark; null when it has one. */
  readonly notOnMap: string | null;
};

/** `box` is what is drawn of the event; `hasMark` whether the place it happened at is among that. */
export function eventRow(event: EventSummary, drawn: { box: LonLatBox | null; hasMark: boolean }): EventRow {
  return {
    id: event.id,
    href: `/events/${event.id}/${event.slug}`,
    title: event.title,
    kind: kindInWords(event.kind),
    kindGroup: event.kindGroup,
    grade: gradeLabels[event.grade],
    isDraft: event.status === "draft",
    isContested: event.grade === "contested",
    day: whenInWords(event.when),
    datetime: whenDatetime(event.when),
    dayNote: dayNote(event),
    places: event.locations.map(placeLine),
    claimCount: event.claimCount,
    reportCount: event.reportCount,
    operation:
      event.operation === null
        ? null
        : { href: `/operations/${event.operation.id}/${event.operation.slug}`, name: event.operation.name },
    box: drawn.box,
    notOnMap: drawn.hasMark ? null : whyNotOnMap(event.locations),
  };
}

function kindInWords(kind: EventKind): string {
  return eventKindLabels[kind];
}

function dayNote({ when }: EventSummary): string | null {
  const stated = when.asStated === null ? null : `“${when.asStated}” in the report`;
  const known = when.precision === "day" ? null : whenPrecisionInWords(when);
  return [known, stated].filter((words) => words !== null).join("; ") || null;
}

function placeLine(location: LocationView): PlaceLine {
  return {
    role: roleLabels[location.role],
    label: location.label,
    name: location.place?.name ?? null,
    nameArabic: location.place?.nameArabic ?? null,
    href: location.place === null ? null : `/places/${location.place.slug}`,
    hierarchy: location.place?.hierarchy ?? null,
    precision: precisionInWords(location),
  };
}

function precisionInWords({ precision, radiusMeters, point, area }: LocationView): string {
  if (precision === "unknown" || (point === null && area === null)) return "not placed";
  if (area !== null) return `somewhere in this ${precisionLabels[precision]}`;
  if (precision === "exact") return "this spot, to about 10 m";
  if (radiusMeters === null) return `known to the ${precisionLabels[precision]}`;
  return `somewhere within ${radiusInWords(radiusMeters)} of the mark`;
}

/** The reason an event stands in the tray, in one sentence. */
export function whyNotOnMap(locations: readonly LocationView[]): string {
  const happened = locations.filter(({ role }) => role === "struck" || role === "attacked");
  const named = happened[0];
  if (named !== undefined) return `“${named.label}” is named, but we know no point or area for it.`;
  const origin = locations.find(({ role }) => role === "launched_from");
  if (origin !== undefined)
    return `No place where it happened is named; only where it was launched from: ${origin.label}.`;
  return "The report names no place where it happened.";
}
