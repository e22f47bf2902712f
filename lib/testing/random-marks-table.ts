// Random marks written to the database: the words they point at, and events that come, change and go.
import { pool } from "../db/client";
import { madeEventId, randomMarks } from "./random-marks";
import { seededRandom } from "./seeded-random";
import { resetDatabase } from "./test-database";

export const markWords = { places: 30, sets: 12, areas: 4 };

/** An empty database, and then so many events, the number of each its seed. */
export async function fillMarks(events: number): Promise<void> {
  await resetDatabase();
  await fillWords();
  await writeEvents(Array.from({ length: events }, (_, number) => ({ number, seed: number })));
}

/** Places of a small tree: every tenth is a district that holds those behind it. The gazetteer spells every third in another way. */
async function fillWords(): Promise<void> {
  await pool().query(
    "INSERT INTO source (key, name, licence, attribution, version) VALUES ('test', 'Test', 'CC0', 'Test', '1')",
  );
  await pool().query(
    `INSERT INTO actor (key, name, kind, aliases) VALUES ('actor_7', 'Actor Seven', 'other', '[{"name": "The Seventh"}]')`,
  );
  for (let id = 1; id <= markWords.places; id += 1) {
    const path = [
      `pk${String(id).padStart(5, "0")}`,
      `pk${String(Math.ceil(id / 10) * 10).padStart(5, "0")}`,
    ];
    await pool().query(
      "INSERT INTO mark_place (id, place_id, label, name, name_arabic, path, digest) VALUES ($1, $2, $3, $4, $5, $6, $7)",
      [id, path[0], `near Town ${id}`, `Town ${id}`, `بلدة ${id}`, path, `place ${id}`],
    );
  }
  for (let id = 3; id <= markWords.places; id += 3) {
    const placeId = `pk${String(id).padStart(5, "0")}`;
    await pool().query(
      `INSERT INTO place (id, slug, name, kind, origin, precision, prominence, coordinate_status, source_key, source_ref)
       VALUES ($1, $2, $3, 'town', 'gazetteer', 'town', 0, 'verified', 'test', $2)`,
      [placeId, `town-${id}`, `Town ${id}`],
    );
    await pool().query(
      `INSERT INTO place_name (place_id, ordinal, source_key, name, script, kind, fold, article, name_key, loose_key)
       VALUES ($1, 0, 'test', $2, 'Latn', 'common', $3, $3, '', '')`,
      [placeId, `Kasaba ${id}`, `kasaba ${id}`],
    );
  }
  for (let id = 1; id <= markWords.sets; id += 1)
    await pool().query("INSERT INTO mark_set (id, members, digest) VALUES ($1, $2, $3)", [
      id,
      id === 1 ? [] : [`actor_${id}`, `side_${id % 5}`],
      `set ${id}`,
    ]);
  for (let id = 1; id <= markWords.areas; id += 1) {
    const [lon, lat, half] = [38 + id, 33 + id / 2, 0.3 + id / 5];
    const ring = [
      [lon - half, lat - half],
      [lon + half, lat - half],
      [lon + half, lat + half],
      [lon - half, lat + half],
      [lon - half, lat - half],
    ];
    await pool().query(
      "INSERT INTO mark_area (id, digest, outline, west, south, east, north) VALUES ($1, $2, $3, $4, $5, $6, $7)",
      [
        id,
        `area ${id}`,
        JSON.stringify({ type: "Polygon", coordinates: [ring] }),
        lon - half,
        lat - half,
        lon + half,
        lat + half,
      ],
    );
  }
}

/** Writes marks of these events in one transaction, instead of those they had, and notes the change; null = takes them away. */
export async function writeEvents(list: readonly { number: number; seed: number | null }[]): Promise<void> {
  const client = await pool().connect();
  try {
    await client.query("BEGIN");
    const ids = list.map(({ number }) => madeEventId(number));
    await client.query("DELETE FROM event_mark WHERE event_id = ANY ($1)", [ids]);
    const rows = list.flatMap(({ number, seed }) =>
      seed === null ? [] : randomMarks(madeEventId(number), seededRandom(seed), markWords),
    );
    await client.query("INSERT INTO event_mark SELECT * FROM json_populate_recordset(null::event_mark, $1)", [
      JSON.stringify(rows),
    ]);
    await client.query(
      `INSERT INTO event_change (event_id, changed_by) SELECT id, pg_current_xact_id()::text::bigint FROM unnest($1::text[]) AS id
       ON CONFLICT (event_id) DO UPDATE SET changed_by = excluded.changed_by`,
      [ids],
    );
    await client.query("COMMIT");
  } finally {
    client.release();
  }
}
