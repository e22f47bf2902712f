// Random marks as the columns of the tiles take them up.
import { noFirstDay, noLastDay } from "../tiles/columns/event-columns";
import { packBits } from "../tiles/columns/mark-bits";
import type { MarkRow } from "../tiles/columns/mark-rows";
import { madeEventId, randomMarks } from "./random-marks";
import { seededRandom } from "./seeded-random";

/** The marks of the event of that number, the same for the same seed; `words` says how many of each there are to choose from. */
export function randomMarkRows(
  number: number,
  seed: number,
  words: Parameters<typeof randomMarks>[2],
): MarkRow[] {
  return randomMarks(madeEventId(number), seededRandom(seed), words).map((row) => ({
    eventId: row.event_id,
    bits: packBits({
      kind: row.kind,
      grade: row.grade,
      precision: row.precision,
      edge: row.edge,
      shown: row.shown,
      weapon: row.weapon,
      isPublic: row.is_public,
      exactKind: row.exact_kind,
    }),
    mx: row.mx ?? -1,
    my: row.my ?? -1,
    extent: row.area_id === null ? Math.round(row.radius_meters ?? 0) : -row.area_id,
    place: row.place,
    actors: row.actors,
    claimants: row.claimants,
    reports: row.reports,
    firstDay: row.first_day ?? noFirstDay,
    lastDay: row.last_day ?? noLastDay,
    startsMinute: row.starts_minute ?? noFirstDay,
    reportCount: row.report_count,
  }));
}
