// The tables that filters are asked of, as they stood: put before a statement, the names event_mark and event mean those of then.
import { Prisma } from "../../../db/generated/client";
import type { Past } from "../store";

/** To be followed by a SELECT; nothing where what stands in the tables is the answer. Of then only what the public saw is known. */
export function tablesOf(past: Past | null): Prisma.Sql {
  if (past === null) return Prisma.empty;
  return Prisma.sql`
    WITH event_mark AS NOT MATERIALIZED (
      SELECT ${columns} FROM event_mark WHERE is_public AND ${Prisma.raw(standsSince(past))}
      UNION ALL
      SELECT ${columns} FROM (
        SELECT "eventId" AS event_id, ordinal, shown, "isPublic" AS is_public, mx, my, key, kind, weapon, grade, precision, edge,
          "radiusMeters" AS radius_meters, "areaId" AS area_id, place, actors, claimants, reports, "firstDay" AS first_day,
          "lastDay" AS last_day, "startsMinute" AS starts_minute, "reportCount" AS report_count,
          "exactKind" AS exact_kind
        FROM json_to_recordset(${JSON.stringify(past.rows)}::json) AS told(
          "eventId" char(7), ordinal int, shown int2, "isPublic" bool, mx int, my int, key float8, kind int2, weapon int2,
          grade int2, precision int2, edge int2, "radiusMeters" real, "areaId" int, place int, actors int, claimants int,
          reports int, "firstDay" int, "lastDay" int, "startsMinute" int, "reportCount" int2, "exactKind" int2)
      ) AS earlier
    ), event AS NOT MATERIALIZED (
      SELECT id, title FROM event WHERE ${Prisma.raw(standsSince(past, "event.id"))}
      UNION ALL
      SELECT id, title FROM json_to_recordset(${JSON.stringify(past.titles)}::json) AS told(id char(7), title text)
    )`;
}

/** True of events that have no version since; without parameters, for COPY takes none. */
export function standsSince(
  { instant }: Past,
  id: "event_mark.event_id" | "event.id" = "event_mark.event_id",
): string {
  const literal = new Date(instant).toISOString();
  return `NOT EXISTS (SELECT FROM event_revision WHERE event_revision.event_id = ${id} AND made_at > '${literal}'::timestamptz)`;
}

const columns = Prisma.raw(
  `event_id, ordinal, shown, is_public, mx, my, key, kind, weapon, grade, precision, edge, radius_meters, area_id, place, actors,
   claimants, reports, first_day, last_day, starts_minute, report_count, exact_kind`,
);
