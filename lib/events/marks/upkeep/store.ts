// Marks that no recomputation made: of databases from before there were any, by older rules, or of places that an import changed.
import { prisma } from "../../../db/client";
import { saveRevisions } from "../../revisions/store";
import { saveMarks, type Connection } from "../store";

/** Counted up whenever the rules of marks change: then every installation makes its marks anew at its next start. */
const rules = 1;
const settingKey = "event_marks";
/** What of the names of places and people the data's revision was made with. */
const namesKey = "event_names";
/** Events of one transaction: decisions wait no longer than these take. */
const atOnce = 500;
const transaction = { timeout: 120_000, maxWait: 120_000 };

/** Who writes derived rows takes turns; the caller knows how. */
type TakeTurn = (db: Connection) => Promise<void>;

/** Forgets that marks were made, where they were made by other rules. True where that was so. */
export async function forgetOldMarks(takeTurn: TakeTurn): Promise<boolean> {
  const known = await prisma().setting.findUnique({ where: { key: settingKey } });
  if (known?.value === rules) return false;
  return prisma().$transaction(async (db) => {
    await takeTurn(db);
    await db.eventChange.deleteMany();
    await db.setting.upsert({
      where: { key: settingKey },
      create: { key: settingKey, value: rules },
      update: { value: rules },
    });
    return true;
  }, transaction);
}

/** Makes the marks of all events that have none yet. Returns how many events it went through. */
export async function saveMissingMarks(takeTurn: TakeTurn): Promise<number> {
  for (let done = 0; ;) {
    const events = await prisma().$transaction(async (db) => {
      await takeTurn(db);
      const rows = await db.$queryRaw<{ id: string }[]>`
        SELECT id FROM event WHERE NOT EXISTS (SELECT FROM event_change WHERE event_id = event.id)
        ORDER BY id LIMIT ${atOnce}`;
      const ids = rows.map((row) => row.id);
      await saveMarks(db, ids);
      return ids.length;
    }, transaction);
    done += events;
    if (events < atOnce) return done;
  }
}

/**
 * Makes the marks anew of events on places whose names or hierarchy are no longer what the marks say, as after an import.
 * Returns how many events those were.
 */
export async function saveStaleMarks(takeTurn: TakeTurn): Promise<number> {
  const rows = await prisma().$queryRaw<{ event_id: string }[]>`
    WITH RECURSIVE said AS (
      SELECT id, place_id, name, name_arabic, path FROM mark_place
      WHERE place_id IS NOT NULL AND id IN (SELECT place FROM event_mark)
    ), up(id, at, step) AS (
      SELECT DISTINCT place_id, place_id, 0 FROM said
      UNION ALL
      SELECT up.id, place.parent_id, up.step + 1 FROM up JOIN place ON place.id = up.at
      WHERE place.parent_id IS NOT NULL AND up.step < 20
    ), path AS (
      SELECT id, array_agg(at::text ORDER BY step) AS path FROM up GROUP BY id
    ), stale AS (
      SELECT said.id FROM said
        LEFT JOIN place ON place.id = said.place_id
        LEFT JOIN path ON path.id = said.place_id
        LEFT JOIN LATERAL (
          SELECT place_name.name FROM place_name
          WHERE place_name.place_id = said.place_id AND script = 'Arab' ORDER BY ordinal LIMIT 1
        ) AS arabic ON true
      WHERE place.name IS DISTINCT FROM said.name
         OR coalesce(arabic.name, '') <> said.name_arabic
         OR path.path IS DISTINCT FROM said.path
    )
    SELECT DISTINCT event_id FROM event_mark WHERE place IN (SELECT id FROM stale) ORDER BY event_id`;
  const ids = rows.map((row) => row.event_id);
  for (let from = 0; from < ids.length; from += atOnce) {
    await prisma().$transaction(async (db) => {
      await takeTurn(db);
      const some = ids.slice(from, from + atOnce);
      await saveMarks(db, some);
      // Their pages name the place too.
      await saveRevisions(db, some, { kind: "places" }, { firstLater: true });
    }, transaction);
  }
  return ids.length;
}

/**
 * Gives the data another revision where names of places or people are others than before: what the words of a filter give is kept
 * by it, here and in browsers. One event counts as changed for that. Returns whether it did.
 */
export async function noteNames(takeTurn: TakeTurn): Promise<boolean> {
  const [row] = await prisma().$queryRaw<{ names: string }[]>`
    SELECT md5(concat(
      (SELECT string_agg(concat_ws('|', key, version, fingerprint, name_count), '/' ORDER BY key) FROM source WHERE key <> 'sites'),
      (SELECT string_agg(concat_ws('|', key, name, aliases), '/' ORDER BY key) FROM actor))) AS names`;
  const names = row?.names ?? "";
  const known = await prisma().setting.findUnique({ where: { key: namesKey } });
  if (known?.value === names) return false;
  await prisma().$transaction(async (db) => {
    await takeTurn(db);
    await db.$executeRaw`
      UPDATE event_change SET changed_by = pg_current_xact_id()::text::bigint
      WHERE event_id = (SELECT max(event_id) FROM event_change)`;
    await db.setting.upsert({
      where: { key: namesKey },
      create: { key: namesKey, value: names },
      update: { value: names },
    });
  }, transaction);
  return true;
}
