// Where the events of a filter are drawn, each spot once: for pictures, which have room for some hundreds of symbols and no more.
import { prisma } from "../../../db/client";
import type { LonLat } from "../../../geo/coordinates";
import { precisions, type Precision } from "../../../geo/precision";
import type { EventFilter } from "../../filter/event-filter";
import { kindGroups, type KindGroup } from "../../event-kind";
import { grades, type Audience } from "../../event-view";
import { dayOfNumber, edges, markKinds, type Edge, type MarkKind } from "../../marks/mark";
import { pointOfMark } from "../../marks/mark-position";
import { findPast } from "../../past/store";
import { tablesOf } from "../../past/tables/store";
import { parseStoredArea } from "../../stored-json";
import { foundMarkCondition } from "../store";

/** Marks of one kind, precision and radius at one point. */
export type MarkedSpot = {
  readonly shown: MarkKind;
  readonly point: LonLat;
  readonly kindGroup: KindGroup;
  readonly precision: Precision;
  readonly edge: Edge;
  readonly radiusMeters: number | null;
  readonly outline: GeoJSON.Polygon | GeoJSON.MultiPolygon | null;
  readonly label: string;
  readonly placeName: string;
  /** Null where none is known. */
  readonly placeNameArabic: string | null;
  /** What the place lies in: a site bears its name. Null for a place that lies in none. */
  readonly parent: { readonly name: string; readonly nameArabic: string | null } | null;
  /** True where sources disagree on every one of them. */
  readonly isContested: boolean;
  readonly count: number;
};

export type MarkedSpots = {
  readonly events: number;
  /** ISO days of the earliest and the latest; null where none has a day. */
  readonly days: { readonly first: string; readonly last: string } | null;
  /** The busiest first. */
  readonly spots: readonly MarkedSpot[];
};

type Row = {
  shown: number;
  mx: number;
  my: number;
  kind: number;
  precision: number;
  edge: number;
  radius_meters: number | null;
  outline: unknown;
  label: string;
  name: string;
  name_arabic: string;
  parent: string | null;
  parent_arabic: string | null;
  contested: boolean;
  count: number;
};

/** The busiest spots of a filter, at most `limit`, and how many events it gives. */
export async function listMarkedSpots(
  filter: EventFilter,
  audience: Audience,
  { limit, today = new Date() }: { readonly limit: number; readonly today?: Date },
): Promise<MarkedSpots> {
  const contested = grades.indexOf("contested");
  const condition = await foundMarkCondition(filter, audience, today);
  const tables = tablesOf(await findPast(filter.asOf));
  const tray = markKinds.indexOf("tray");
  const [[total], rows] = await Promise.all([
    prisma().$queryRaw<{ events: number; first: number | null; last: number | null }[]>`${tables}
      SELECT count(DISTINCT event_id)::int AS events, min(first_day) AS first, max(coalesce(last_day, first_day)) AS last
      FROM event_mark WHERE ${condition}`,
    prisma().$queryRaw<Row[]>`${tables}
      SELECT spot.*, mark_area.outline, mark_place.label, mark_place.name, mark_place.name_arabic, parent.name AS parent,
        (SELECT name FROM place_name WHERE place_id = parent.id AND script = 'Arab' ORDER BY ordinal LIMIT 1) AS parent_arabic
      FROM (
        SELECT shown, mx, my, event_mark.kind, precision, edge, radius_meters, area_id, min(place) AS place,
          bool_and(event_mark.grade = ${contested}) AS contested, count(*)::int AS count
        FROM event_mark
        WHERE ${condition} AND shown <> ${tray}
        GROUP BY shown, mx, my, event_mark.kind, precision, edge, radius_meters, area_id
        ORDER BY count(*) DESC, mx, my, event_mark.kind LIMIT ${limit}
      ) AS spot JOIN mark_place ON mark_place.id = spot.place LEFT JOIN mark_area ON mark_area.id = spot.area_id
      LEFT JOIN place ON place.id = mark_place.place_id LEFT JOIN place AS parent ON parent.id = place.parent_id
      ORDER BY count DESC, mx, my, kind, shown, precision, edge, radius_meters`,
  ]);
  const { events = 0, first = null, last = null } = total ?? {};
  const days =
    first === null || last === null ? null : { first: dayOfNumber(first), last: dayOfNumber(last) };
  return { events, days, spots: rows.map(toSpot) };
}

function toSpot(row: Row): MarkedSpot {
  return {
    shown: wordOf(markKinds, row.shown),
    point: pointOfMark(row),
    kindGroup: wordOf(kindGroups, row.kind),
    precision: wordOf(precisions, row.precision),
    edge: wordOf(edges, row.edge),
    radiusMeters: row.radius_meters,
    outline: parseStoredArea(row.outline),
    label: row.label,
    placeName: row.name,
    placeNameArabic: row.name_arabic === "" ? null : row.name_arabic,
    parent: row.parent === null ? null : { name: row.parent, nameArabic: row.parent_arabic },
    isContested: row.contested,
    count: row.count,
  };
}

function wordOf<T>(words: readonly T[], code: number): T {
  const word = words[code];
  if (word === undefined) throw new Error(`a mark has the unknown word ${code}`);
  return word;
}
