// Which events a filter gives, asked of the marks in SQL: pages newest first, each from where the last one ended.
import { prisma } from "../../db/client";
import { Prisma } from "../../db/generated/client";
import { earthRadiusMeters } from "../../geo/distance";
import { precisions } from "../../geo/precision";
import { namedActors } from "../actors/store"; // any name of an actor
import { lastMoment } from "../filter/as-of";
import type { EventCursor } from "../filter/event-cursor";
import { eventKinds, kindGroups, kindsMeant, weapons, wholeGroups } from "../event-kind";
import type { EventFilter } from "../filter/event-filter";
import { wordsOf } from "../filter/event-filter-parameters";
import { grades, type Audience } from "../event-view";
import { dayNumber } from "../marks/mark";
import { markSpace } from "../marks/mark-position";
import { findPast } from "../past/store"; // what was known at another time
import { tablesOf } from "../past/tables/store";
import { spelledPlaces } from "./spellings/store"; // any spelling of a place

// -2147483648 stands for "no day" in the order, before all days. The index says the same.
const lastDayOfAll = 2_147_483_647;
const pastAll: EventCursor = { day: lastDayOfAll, minute: lastDayOfAll, id: "zzzzzzz" };

/**
 * Ids of the events a filter gives, by first day, earliest minute and id, all descending, those without a day last; and where
 * the next page begins, null after the last. An event is among them where one of its marks is all that the filter asks.
 */
export async function listMarkedEvents(
  filter: EventFilter,
  audience: Audience,
  {
    after,
    limit,
    today = new Date(),
    condition,
  }: {
    readonly after: EventCursor | null;
    readonly limit: number;
    readonly today?: Date;
    /** What `foundMarkCondition` gives for this filter and audience, where many pages are asked: titles are looked up once. */
    readonly condition?: Prisma.Sql;
  },
): Promise<{ eventIds: string[]; next: EventCursor | null }> {
  const { day, minute, id } = after ?? pastAll;
  const holds = condition ?? (await foundMarkCondition(filter, audience, today));
  const tables = tablesOf(await findPast(filter.asOf));
  const rows = await prisma().$queryRaw<{ event_id: string; day: number; minute: number }[]>`${tables}
    SELECT event_id, coalesce(event_mark.first_day, -2147483648) AS day, coalesce(starts_minute, -2147483648) AS minute
    FROM event_mark
    WHERE ${holds}
      AND (coalesce(event_mark.first_day, -2147483648), coalesce(starts_minute, -2147483648), event_id) < (${day}::int, ${minute}::int, ${id}::char(7))
    GROUP BY coalesce(event_mark.first_day, -2147483648), coalesce(starts_minute, -2147483648), event_id
    ORDER BY coalesce(event_mark.first_day, -2147483648) DESC, coalesce(starts_minute, -2147483648) DESC, event_id DESC
    LIMIT ${limit + 1}`;
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    eventIds: page.map((row) => row.event_id),
    next:
      rows.length <= limit || last === undefined
        ? null
        : { day: last.day, minute: last.minute, id: last.event_id },
  };
}

/** Whether a filter gives an event; false as well for one the audience may not see. */
export async function givesEvent(
  filter: EventFilter,
  eventId: string,
  audience: Audience,
  today = new Date(),
): Promise<boolean> {
  const tables = tablesOf(await findPast(filter.asOf));
  const rows = await prisma().$queryRaw<unknown[]>`${tables}
    SELECT 1 FROM event_mark
    WHERE event_id = ${eventId}::char(7) AND ${conditionOf(filter, audience, today, titleOfIts)}
    LIMIT 1`;
  return rows.length > 0;
}

/** What must hold of a row of event_mark, as SQL over that table (of `tablesOf` the filter's time) alone. `today` ends rolling periods. */
export function markCondition(filter: EventFilter, audience: Audience, today: Date): Prisma.Sql {
  return conditionOf(filter, audience, today, titleElsewhere);
}

/**
 * As `markCondition`, with the titles looked up before: rare words by the events they give, common ones event by event, since
 * a page of those is soon full. One plan for both takes half a minute on a million events.
 */
export async function foundMarkCondition(
  filter: EventFilter,
  audience: Audience,
  today: Date,
): Promise<Prisma.Sql> {
  const found = new Map<string, readonly string[]>();
  const past = await findPast(filter.asOf);
  for (const word of wordsOf(filter.text)) {
    const like = likeOf(word);
    const rows = await prisma().$queryRaw<{ id: string }[]>`${tablesOf(past)}
      SELECT id FROM event WHERE title ILIKE ${like} LIMIT ${mostTitled + 1}`;
    if (rows.length <= mostTitled)
      found.set(
        like,
        rows.map((row) => row.id),
      );
  }
  return conditionOf(filter, audience, today, (like) => {
    const ids = found.get(like);
    return ids === undefined ? titleOfIts(like) : Prisma.sql`event_mark.event_id = ANY(${[...ids]}::text[])`;
  });
}

/** A word that more titles hold is common. */
const mostTitled = 10_000;

function conditionOf(
  filter: EventFilter,
  audience: Audience,
  today: Date,
  titleHas: (like: string) => Prisma.Sql,
): Prisma.Sql {
  const {
    kinds,
    weapons: arms,
    actors,
    claimants,
    grades: told,
    precision,
    place,
    near,
    report,
    text,
  } = filter;
  const { from, to } = periodOf(filter, today);
  const conditions: Prisma.Sql[] = [
    audience === "public" || filter.asOf !== null ? Prisma.sql`event_mark.is_public` : Prisma.sql`true`,
  ];
  if (kinds !== null) {
    const groups = wholeGroups(kinds);
    conditions.push(
      groups === null
        ? Prisma.sql`event_mark.exact_kind = ANY(${codes(eventKinds, kindsMeant(kinds))})`
        : Prisma.sql`event_mark.kind = ANY(${codes(kindGroups, groups)})`,
    );
  }
  if (arms !== null) conditions.push(Prisma.sql`event_mark.weapon = ANY(${codes(weapons, arms)})`);
  if (told !== null) conditions.push(Prisma.sql`event_mark.grade = ANY(${codes(grades, told)})`);
  if (precision !== null)
    conditions.push(Prisma.sql`event_mark.precision <= ${precisions.indexOf(precision)}`);
  if (actors !== null)
    conditions.push(
      Prisma.sql`event_mark.actors IN (SELECT id FROM mark_set WHERE members && ${namedActors(actors)})`,
    );
  if (claimants !== null)
    conditions.push(
      Prisma.sql`event_mark.claimants IN (SELECT id FROM mark_set WHERE members && ${namedActors(claimants)})`,
    );
  if (report !== null)
    conditions.push(
      Prisma.sql`event_mark.reports IN (SELECT id FROM mark_set WHERE members @> ${[report]}::text[])`,
    );
  if (place !== null)
    conditions.push(
      Prisma.sql`event_mark.place IN (SELECT id FROM mark_place WHERE path @> ${[place]}::text[])`,
    );
  if (near !== null)
    conditions.push(
      Prisma.sql`${distanceTo(near.point.lon, near.point.lat)} <= ${near.radiusMeters}::float8`,
    );
  if (from !== null) conditions.push(Prisma.sql`event_mark.last_day >= ${dayNumber(from)}::int`);
  if (to !== null) conditions.push(Prisma.sql`event_mark.first_day <= ${dayNumber(to)}::int`);
  for (const word of wordsOf(text)) conditions.push(tells(word, titleHas));
  return Prisma.join(conditions, " AND ");
}

/** The filter's days, a rolling period counted back from its last day: `today` (UTC), or that of then. */
export function periodOf(
  filter: Pick<EventFilter, "from" | "to" | "rollingDays" | "asOf">,
  today: Date,
): { from: string | null; to: string | null } {
  const { from, to, rollingDays } = filter;
  if (rollingDays === null) return { from, to };
  const last = lastMoment(filter, today);
  const shifted = new Date(last.getTime() - (rollingDays - 1) * 86_400_000);
  return { from: shifted.toISOString().slice(0, 10), to: last.toISOString().slice(0, 10) };
}

/** Metres along the great circle (haversine) from where a mark stands; null in the tray. */
function distanceTo(lon: number, lat: number): Prisma.Sql {
  const markLat = Prisma.sql`atan(sinh((0.5 - (event_mark.my + 0.5) / ${markSpace}::float8) * 2 * pi()))`;
  const markLon = Prisma.sql`radians(((event_mark.mx + 0.5) / ${markSpace}::float8 - 0.5) * 360)`;
  return Prisma.sql`2 * ${earthRadiusMeters}::float8 * asin(least(1, sqrt(
    power(sin((${markLat} - radians(${lat}::float8)) / 2), 2)
    + cos(radians(${lat}::float8)) * cos(${markLat}) * power(sin((${markLon} - radians(${lon}::float8)) / 2), 2))))`;
}

/** A word stands in the title, in what the mark says of its place, or in a spelling of that place. */
function tells(word: string, titleHas: (like: string) => Prisma.Sql): Prisma.Sql {
  const like = likeOf(word);
  const spelled = spelledPlaces(word);
  return Prisma.sql`(${titleHas(like)} OR event_mark.place IN (
    SELECT id FROM mark_place WHERE name ILIKE ${like} OR name_arabic ILIKE ${like} OR label ILIKE ${like}
    ${spelled === null ? Prisma.empty : Prisma.sql`UNION ALL ${spelled}`}))`;
}

/** The pattern of ILIKE for texts that hold this word. */
export const likeOf = (word: string): string => `%${word.replace(/[\\%_]/g, String.raw`\$&`)}%`;
const titleOfIts = (like: string): Prisma.Sql =>
  Prisma.sql`EXISTS (SELECT FROM event WHERE event.id = event_mark.event_id AND title ILIKE ${like})`;
const titleElsewhere = (like: string): Prisma.Sql =>
  Prisma.sql`event_mark.event_id IN (SELECT id FROM event WHERE title ILIKE ${like})`;

function codes<T extends string>(list: readonly T[], chosen: readonly T[]): number[] {
  return chosen.map((word) => list.indexOf(word));
}
