// Marks drawn from a seeded lot, as rows of event_mark: stacked towns, areas, origins, events of several marks, and the tray.
import { eventKinds, kindGroupOf, kindGroups, weapons } from "../events/event-kind";
import { grades } from "../events/event-view";
import { edges, markKinds, type MarkKind } from "../events/marks/mark";
import { markPosition } from "../events/marks/mark-position";
import { precisions, type Precision } from "../geo/precision";
import { seededRandom } from "./seeded-random";

/** A row of event_mark, named as the table names it. */
export type MarkTableRow = {
  event_id: string;
  ordinal: number;
  shown: number;
  is_public: boolean;
  mx: number | null;
  my: number | null;
  key: number | null;
  kind: number;
  weapon: number | null;
  grade: number;
  precision: number;
  edge: number;
  radius_meters: number | null;
  area_id: number | null;
  place: number;
  actors: number;
  claimants: number;
  reports: number;
  first_day: number | null;
  last_day: number | null;
  starts_minute: number | null;
  report_count: number;
  exact_kind: number;
};

/** How many rows of mark_place, mark_set and mark_area there are to point at; ids from 1. */
export type MarkWords = { readonly places: number; readonly sets: number; readonly areas: number };

/** Ids as ours are: seven letters, a function of the number. */
export function madeEventId(number: number): string {
  const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
  let rest = (number * 2_654_435_761 + 12_345) % 2 ** 35;
  let id = "";
  for (let at = 0; at < 7; at += 1) {
    id = (alphabet[rest % 32] ?? "0") + id;
    rest = Math.floor(rest / 32);
  }
  return id;
}

/** All marks of one event. */
export function randomMarks(eventId: string, lot: () => number, words: MarkWords): MarkTableRow[] {
  const pick = (count: number): number => Math.floor(lot() * count);
  const day = lot() < 0.05 ? null : 18_000 + pick(900);
  const exactKind = pick(eventKinds.length);
  const span = lot() < 0.7 ? 0 : pick(lot() < 0.5 ? 4 : 40);
  const shared = {
    is_public: lot() < 0.85,
    kind: kindGroups.indexOf(kindGroupOf[eventKinds[exactKind] ?? "other"]),
    exact_kind: exactKind,
    weapon: lot() < 0.4 ? null : pick(weapons.length),
    grade: pick(grades.length),
    actors: 1 + pick(words.sets),
    claimants: 1 + pick(words.sets),
    reports: 1 + pick(words.sets),
    first_day: day,
    last_day: day === null ? null : day + span,
    starts_minute: day === null ? null : day * 1_440 + pick(1_440) - 180,
    report_count: 1 + pick(5),
  };
  const mark = (shown: MarkKind, ordinal: number): MarkTableRow => {
    const isTray = shown === "tray";
    const isArea = shown === "area" || shown === "origin_area";
    const precision: Precision = isTray
      ? "unknown"
      : isArea
        ? (precisions[4 + pick(3)] ?? "district")
        : (precisions[pick(4)] ?? "town");
    const place = 1 + pick(words.places);
    const hasOutline = isArea && lot() < 0.6;
    const areaId = hasOutline ? 1 + pick(words.areas) : null;
    // Towns stand still: a place is a point, an area has one point for its words.
    const stands = lot() < 0.6 || isArea ? seededRandom((areaId ?? 0) * 1_000 + place) : lot;
    const at = markPosition({ lon: 38 + stands() * 6, lat: 32 + stands() * 5 });
    const spot = areaId === null ? at : markPosition({ lon: 38 + areaId, lat: 33 + areaId / 2 });
    return {
      ...shared,
      event_id: eventId,
      ordinal,
      shown: markKinds.indexOf(shown),
      mx: isTray ? null : spot.mx,
      my: isTray ? null : spot.my,
      key: isTray ? null : spot.key,
      precision: precisions.indexOf(precision),
      edge: pick(edges.length),
      radius_meters: isTray || hasOutline ? null : radiusOf(precision, lot),
      area_id: areaId,
      place,
    };
  };
  const kind = lot();
  if (kind < 0.06) return [mark("tray", 0)];
  const main: MarkKind = kind < 0.16 ? "area" : "mark";
  const rows = [mark(main, 0)];
  if (lot() < 0.2) rows.push(mark(lot() < 0.6 ? "mark" : "area", 1));
  if (lot() < 0.12) rows.push(mark(lot() < 0.8 ? "origin" : "origin_area", rows.length));
  return rows;
}

function radiusOf(precision: Precision, lot: () => number): number | null {
  const sizes: Partial<Record<Precision, number>> = {
    exact: 10,
    vicinity: 100,
    locality: 1_000,
    town: 5_000,
    district: 30_000,
    governorate: 90_000,
    region: 150_000,
  };
  return lot() < 0.1 && precision !== "district" && precision !== "governorate" && precision !== "region"
    ? null
    : (sizes[precision] ?? null);
}
