// An event as one audience sees it -> its marks: one for every place that can be drawn, or one for the tray. Pure.
import { isArea } from "../../geo/precision";
import type { Weapon } from "../event-kind";
import type { EventSummary, LocationView } from "../event-view";
import { isOnMap } from "../showing/is-on-map";
import type { When } from "../when";
import { drawnAs, edgeOf, somewhereInWords } from "./drawn-location";
import { dayNumber, type Mark, type MarkKind, type MarkPlace } from "./mark";

export type MarkedEvent = {
  /** As public-view shows it. */
  readonly summary: EventSummary;
  readonly isPublic: boolean;
  readonly weapon: Weapon | null;
  /** Keys or names, of what this audience may see. */
  readonly actors: readonly string[];
  readonly claimants: readonly string[];
  readonly reports: readonly string[];
};

/** `pathOf` gives a place and all it lies in, by its id. Never empty. The order is that of the event's locations. */
export function marksOfEvent(
  { summary, isPublic, weapon, actors, claimants, reports }: MarkedEvent,
  pathOf: (placeId: string) => readonly string[],
): Mark[] {
  const shared = {
    isPublic,
    kind: summary.kind,
    weapon,
    grade: summary.grade,
    actors: sorted(actors),
    claimants: sorted(claimants),
    reports: sorted(reports),
    ...daysOf(summary.when),
  };
  // What it was launched from is drawn only beside where it happened.
  const drawn = (isOnMap(summary) ? summary.locations : []).flatMap((location): Mark[] => {
    const as = drawnAs(location);
    if (as === null) return [];
    return [
      {
        ...shared,
        shown: kindOfMark(location),
        point: as.at,
        precision: location.precision,
        edge: edgeOf(location),
        radiusMeters: location.radiusMeters,
        outline: as.outline,
        place: placeOf(location, as.isArea ? somewhereInWords(location) : location.label, pathOf),
      },
    ];
  });
  if (drawn.some((mark) => mark.shown === "mark" || mark.shown === "area")) return drawn;
  const told = summary.locations.find((location) => location.role !== "statement_made");
  return [
    {
      ...shared,
      shown: "tray",
      point: null,
      precision: "unknown",
      edge: "solid",
      radiusMeters: null,
      outline: null,
      place:
        told === undefined
          ? { placeId: null, label: "", name: "", nameArabic: "", path: [] }
          : placeOf(told, told.label, pathOf),
    },
  ];
}

function kindOfMark({ role, precision }: LocationView): MarkKind {
  if (role === "launched_from") return isArea(precision) ? "origin_area" : "origin";
  return isArea(precision) ? "area" : "mark";
}

function placeOf(
  { place }: LocationView,
  label: string,
  pathOf: (placeId: string) => readonly string[],
): MarkPlace {
  return {
    placeId: place?.id ?? null,
    label,
    name: place?.name ?? "",
    nameArabic: place?.nameArabic ?? "",
    path: place === null ? [] : pathOf(place.id),
  };
}

function daysOf({ start, firstDay, lastDay }: When): Pick<Mark, "firstDay" | "lastDay" | "startsMinute"> {
  const first = firstDay === null ? null : dayNumber(firstDay);
  return {
    firstDay: first,
    lastDay: lastDay === null ? null : dayNumber(lastDay),
    startsMinute:
      first === null ? null : start === null ? first * 24 * 60 : Math.floor(Date.parse(start) / 60_000),
  };
}

function sorted(words: readonly string[]): string[] {
  return [...new Set(words)].sort((one, other) => (one < other ? -1 : 1));
}
