// Plausible events by the million, the same for the same seed: towns stacked high, fronts, areas, ten years of days, straight into event_mark.
import { once } from "node:events";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { eventKinds, kindGroupOf, kindGroups, weapons } from "../lib/events/event-kind";
import { grades } from "../lib/events/event-view";
import { dayNumber, edges, markKinds, type MarkKind } from "../lib/events/marks/mark";
import { markPosition } from "../lib/events/marks/mark-position";
import type { LonLat } from "../lib/geo/coordinates";
import { precisions, type Precision } from "../lib/geo/precision";
import { seededRandom } from "../lib/testing/seeded-random";

const firstDay = dayNumber("2015-01-01");
const days = 3_652;
const towns = 3_000;
const governorates = 60;
const actors = 40;
const claimants = 300;
const reports = 20_000;
/** The theatre: from the Nile to the Zagros, from Anatolia to the Gulf. */
const theatre = { west: 32, south: 27, east: 50, north: 38 };

export const actorKey = (number: number): string => `actor_${number}`;

/** Shares of kinds and of precisions; they need not sum to one. */
const kindShares = [22, 25, 40, 5, 8];
/** By group: the first of its kinds, by its place among all. */
const firstKindOf = kindGroups.map((group) => eventKinds.findIndex((kind) => kindGroupOf[kind] === group));
const spotPrecisions: readonly (readonly [Precision, number])[] = [
  ["exact", 12],
  ["vicinity", 22],
  ["locality", 66],
];
const radii: Partial<Record<Precision, number>> = { exact: 10, vicinity: 100, locality: 1_000, town: 4_000 };

/** From so many events on, only the indexes that changes are read by and that the peer uses are made. */
const fewIndexesFrom = 2_000_000;
const neededIndexes = ["event_mark_pkey", "event_mark_key"];

/** Empties the tables of marks and fills them with so many events; indexes are made after the rows. Gives the names of those left out. */
export async function makeEvents(client: pg.Client, events: number): Promise<string[]> {
  await client.query("TRUNCATE event_mark, event_change, mark_place, mark_set, mark_area");
  const random = seededRandom(41);
  const places = await makePlaces(client, random);
  await makeSets(client);
  const { rows: indexes } = await client.query<{ name: string; definition: string; is_key: boolean }>(
    `SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition, indisprimary AS is_key
     FROM pg_index WHERE indrelid = 'event_mark'::regclass`,
  );
  for (const { name, is_key } of indexes)
    await client.query(is_key ? `ALTER TABLE event_mark DROP CONSTRAINT ${name}` : `DROP INDEX ${name}`);
  const made = indexes.filter(({ name }) => events < fewIndexesFrom || neededIndexes.includes(name));

  const stream = client.query(copyFrom("COPY event_mark FROM STDIN"));
  let lines: string[] = [];
  for (let number = 0; number < events; number += 1) {
    lines.push(...marksOf(number, random, places));
    if (lines.length < 4_000) continue;
    if (!stream.write(lines.join(""))) await once(stream, "drain");
    lines = [];
  }
  stream.end(lines.join(""));
  await once(stream, "finish");
  await client.query("SET maintenance_work_mem = '512MB'");
  for (const { name, definition, is_key } of made)
    await client.query(
      is_key ? `ALTER TABLE event_mark ADD CONSTRAINT ${name} PRIMARY KEY (event_id, ordinal)` : definition,
    );
  await client.query("VACUUM ANALYZE event_mark");
  return indexes.filter((index) => !made.includes(index)).map(({ name }) => name);
}

type Town = { readonly at: LonLat; readonly weight: number; readonly governorate: number };
type Places = { readonly towns: readonly Town[]; readonly pickTown: (random: () => number) => number };

async function makePlaces(client: pg.Client, random: () => number): Promise<Places> {
  const middles = Array.from({ length: governorates }, (_, at) => ({
    lon: theatre.west + (((at % 10) + 0.5) * (theatre.east - theatre.west)) / 10,
    lat: theatre.south + ((Math.floor(at / 10) + 0.5) * (theatre.north - theatre.south)) / 6,
  }));
  const made = Array.from({ length: towns }, (_, rank): Town => {
    const governorate = Math.floor(random() * governorates);
    const middle = middles[governorate] ?? { lon: 40, lat: 34 };
    return {
      at: { lon: middle.lon + (random() - 0.5) * 1.8, lat: middle.lat + (random() - 0.5) * 1.8 },
      // A few towns are in the news every day, most once a year.
      weight: 1 / (rank + 3) ** 0.8,
      governorate,
    };
  });
  const sums: number[] = [];
  let sum = 0;
  for (const { weight } of made) sums.push((sum += weight));
  for (const [at, { governorate }] of made.entries())
    await client.query(
      "INSERT INTO mark_place (id, place_id, label, name, name_arabic, path, digest) VALUES ($1, $2, $3, $4, $5, $6, $7)",
      [
        at + 1,
        idOf(at),
        `near Town ${at}`,
        `Town ${at}`,
        `بلدة ${at}`,
        [idOf(at), idOf(100_000 + governorate), idOf(200_000 + (governorate % 8))],
        `town ${at}`,
      ],
    );
  for (const [at, middle] of middles.entries()) {
    await client.query(
      "INSERT INTO mark_place (id, place_id, label, name, name_arabic, path, digest) VALUES ($1, $2, $3, $4, $5, $6, $7)",
      [
        towns + at + 1,
        idOf(100_000 + at),
        `somewhere in Province ${at}`,
        `Province ${at}`,
        `محافظة ${at}`,
        [idOf(100_000 + at), idOf(200_000 + (at % 8))],
        `province ${at}`,
      ],
    );
    // A border of 200 corners that wanders, as borders do.
    const ring = Array.from({ length: 200 }, (_, corner) => {
      const angle = (2 * Math.PI * corner) / 200;
      const reach = 0.8 + 0.15 * Math.sin(angle * 5 + at) + 0.05 * Math.sin(angle * 23);
      return [middle.lon + reach * Math.cos(angle), middle.lat + reach * Math.sin(angle)];
    });
    await client.query(
      "INSERT INTO mark_area (id, digest, outline, west, south, east, north) VALUES ($1, $2, $3, $4, $5, $6, $7)",
      [
        at + 1,
        `province ${at}`,
        JSON.stringify({ type: "Polygon", coordinates: [[...ring, ring[0]]] }),
        ...[middle.lon - 1, middle.lat - 1, middle.lon + 1, middle.lat + 1],
      ],
    );
  }
  return {
    towns: made,
    pickTown: (lot) => {
      const mark = lot() * sum;
      let low = 0;
      let high = sums.length - 1;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((sums[middle] ?? 0) < mark) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

/** Ids 1.. actors, then claimants, then reports. */
async function makeSets(client: pg.Client): Promise<void> {
  await client.query(
    `INSERT INTO mark_set (id, members, digest)
     SELECT n, ARRAY[CASE WHEN n <= ${actors} THEN 'actor_' || n WHEN n <= ${actors + claimants} THEN 'claimant_' || n ELSE 'report_' || n END], 'set ' || n
     FROM generate_series(1, ${actors + claimants + reports}) AS n`,
  );
}

function idOf(number: number): string {
  const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
  // An odd factor and a power of two: no two numbers give the same id, and neighbours are strangers.
  let rest = (number * 16_385 + 7) % 2 ** 35;
  rest = (rest % 2 ** 17) * 2 ** 18 + Math.floor(rest / 2 ** 17);
  let id = "";
  for (let at = 0; at < 7; at += 1) {
    id = (alphabet[rest % 32] ?? "0") + id;
    rest = Math.floor(rest / 32);
  }
  return id;
}

/** Lines of COPY's text format, one for each mark of the event. */
function marksOf(number: number, random: () => number, { towns: all, pickTown }: Places): string[] {
  const pick = (count: number): number => Math.floor(random() * count);
  const kind = weighted(kindShares, random);
  // Campaigns come and go: some months see ten times what others do.
  let day = pick(days);
  if (random() < 0.5) day = (Math.floor(day / 300) * 300 + Math.floor(random() ** 3 * 120)) % days;
  const isDated = random() > 0.01;
  const span = random() < 0.8 ? 0 : random() < 0.8 ? 1 + pick(3) : 6 + pick(25);
  const first = firstDay + day;
  const time = isDated ? [first, first + span, first * 1_440 + pick(1_440)].join("\t") : "\\N\t\\N\t\\N";
  const reportCount = 1 + Math.floor(random() ** 4 * 12);
  const actor = 1 + Math.floor(random() ** 2 * actors);
  const shared = {
    isPublic: random() < 0.97 ? "t" : "f",
    weapon: random() < 0.3 ? "\\N" : String(pick(weapons.length)),
    grade: weighted([8, 20, 60, 8, 4], random),
    sets: [actor, actors + 1 + pick(claimants), actors + claimants + 1 + pick(reports)].join("\t"),
  };
  const line = (
    shown: MarkKind,
    ordinal: number,
    at: LonLat | null,
    precision: Precision,
    extent: { radius: number | null; area: number | null },
    place: number,
  ): string => {
    const spot = at === null ? null : markPosition(at);
    return `${[
      ...[idOf(number), ordinal, markKinds.indexOf(shown), shared.isPublic],
      ...(spot === null ? ["\\N", "\\N", "\\N"] : [spot.mx, spot.my, spot.key]),
      ...[
        kind % kindGroups.length,
        shared.weapon,
        shared.grade % grades.length,
        precisions.indexOf(precision),
      ],
      ...[random() < 0.2 ? edges.indexOf("dashed") : edges.indexOf("solid")],
      ...[extent.radius ?? "\\N", extent.area ?? "\\N", place, shared.sets, time, reportCount],
      firstKindOf[kind % kindGroups.length] ?? 0,
    ].join("\t")}\n`;
  };

  const town = pickTown(random);
  const { at, governorate } = all[town] ?? { at: { lon: 40, lat: 34 }, governorate: 0 };
  const lot = random();
  if (lot < 0.03) return [line("tray", 0, null, "unknown", { radius: null, area: null }, town + 1)];
  if (lot < 0.1) {
    const middle = {
      lon: theatre.west + (((governorate % 10) + 0.5) * (theatre.east - theatre.west)) / 10,
      lat: theatre.south + ((Math.floor(governorate / 10) + 0.5) * (theatre.north - theatre.south)) / 6,
    };
    return lot < 0.07
      ? [
          line(
            "area",
            0,
            middle,
            "governorate",
            { radius: null, area: governorate + 1 },
            towns + governorate + 1,
          ),
        ]
      : [line("area", 0, at, "district", { radius: 25_000, area: null }, town + 1)];
  }
  const lines: string[] = [];
  // A third of all stand on the town's own point.
  if (random() < 0.37)
    lines.push(line("mark", 0, at, "town", { radius: radii.town ?? null, area: null }, town + 1));
  else {
    const precision =
      spotPrecisions[
        weighted(
          spotPrecisions.map(([, share]) => share),
          random,
        )
      ]?.[0] ?? "locality";
    const away = 0.02 + random() ** 2 * 0.4;
    const angle = random() * 2 * Math.PI;
    const spot = { lon: at.lon + away * Math.cos(angle), lat: at.lat + away * Math.sin(angle) };
    lines.push(line("mark", 0, spot, precision, { radius: radii[precision] ?? null, area: null }, town + 1));
  }
  if (random() < 0.06) {
    const second = pickTown(random);
    lines.push(
      line("mark", 1, all[second]?.at ?? at, "town", { radius: radii.town ?? null, area: null }, second + 1),
    );
  }
  if (random() < 0.03) {
    const origin = pickTown(random);
    lines.push(
      line("origin", lines.length, all[origin]?.at ?? at, "town", { radius: null, area: null }, origin + 1),
    );
  }
  return lines;
}

function weighted(shares: readonly number[], random: () => number): number {
  let mark = random() * shares.reduce((sum, share) => sum + share, 0);
  for (const [at, share] of shares.entries()) {
    mark -= share;
    if (mark < 0) return at;
  }
  return shares.length - 1;
}
