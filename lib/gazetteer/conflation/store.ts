// Which staged rows are one place, and which of our places they are: set by set, in SQL, inside the transaction that goes live.
import type { ClientBase } from "pg";
import { derivedPublicId } from "../../text/public-id";
import { classOfKind } from "./place-class";

/** A spelling beside a place is the same place up to here. */
const nearMeters = 2_000;
/** Grid of the search by name: a circle of `nearMeters` reaches into four of its cells at most, up to 69 degrees north (degrees). */
const cellDegrees = 0.05;
const metersPerDegree = 111_195;

/** Metres between two points of SQL, on a plane that touches the Earth there; exact enough for tens of kilometres. */
function distance(a: string, b: string): string {
  return (
    `${metersPerDegree} * sqrt((${a}.lat - ${b}.lat) ^ 2 + ` +
    `(least(abs(${a}.lon - ${b}.lon), 360 - abs(${a}.lon - ${b}.lon)) * cos(radians(${a}.lat))) ^ 2)`
  );
}

/** The table of kinds the other steps join with: `kind_class (kind, near, broad, metres)`. */
export async function tellClasses(client: ClientBase): Promise<void> {
  const classes = Object.entries(classOfKind);
  await client.query(
    "CREATE TEMP TABLE kind_class (kind text, near text, broad text, metres double precision) ON COMMIT DROP",
  );
  await client.query(
    "INSERT INTO kind_class SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::double precision[])",
    [
      classes.map(([kind]) => kind),
      classes.map(([, { near }]) => near),
      classes.map(([, { broad }]) => broad),
      classes.map(([, { metres }]) => metres),
    ],
  );
}

/**
 * Unites what the source itself tells twice: the same ref (the lowest rank stays), then the same GeoNames id inside a broad
 * class, then the same Wikidata id inside a class within 5 km; the most prominent row stays and gets the names of the
 * others. Returns how many rows went into another.
 */
export async function uniteInside(client: ClientBase): Promise<number> {
  await client.query("CREATE TEMP TABLE united (ref text, into_ref text) ON COMMIT DROP");
  const sameRef = await client.query(
    `DELETE FROM gazetteer_staging.place USING (
       SELECT seq, row_number() OVER (PARTITION BY ref ORDER BY rank, seq) AS number FROM gazetteer_staging.place
       WHERE ref IN (SELECT ref FROM gazetteer_staging.place GROUP BY ref HAVING count(*) > 1)
     ) AS told WHERE place.seq = told.seq AND told.number > 1`,
  );
  let lost = sameRef.rowCount ?? 0;
  for (const [id, group, within] of [
    ["geonames_id", "broad", "metres IS NULL OR distance <= 25000"],
    ["wikidata_id", "near", "distance <= coalesce(metres / 10, 50000)"],
  ] as const) {
    const gone = await client.query(
      `WITH shared AS (
         SELECT staged.seq, staged.ref, staged.${id} AS id, staged.lon, staged.lat, staged.prominence, kind_class.${group} AS class,
           kind_class.metres
         FROM gazetteer_staging.place AS staged JOIN kind_class USING (kind)
         WHERE staged.${id} IN (
           SELECT ${id} FROM gazetteer_staging.place WHERE ${id} IS NOT NULL GROUP BY ${id} HAVING count(*) > 1)
       ), lead AS (
         SELECT DISTINCT ON (id, class) * FROM shared ORDER BY id, class, prominence DESC, seq
       ), pair AS (
         SELECT shared.seq, shared.ref, lead.ref AS into_ref, shared.metres, ${distance("shared", "lead")} AS distance
         FROM shared JOIN lead USING (id, class) WHERE shared.seq <> lead.seq
       ), gone AS (
         DELETE FROM gazetteer_staging.place USING pair WHERE place.seq = pair.seq AND (${within}) RETURNING pair.ref, pair.into_ref
       ), chained AS (
         UPDATE united SET into_ref = gone.into_ref FROM gone WHERE united.into_ref = gone.ref
       )
       INSERT INTO united SELECT ref, into_ref FROM gone`,
    );
    lost += gone.rowCount ?? 0;
  }
  await client.query("ANALYZE united");
  await client.query(
    "UPDATE gazetteer_staging.name SET ref = united.into_ref FROM united WHERE name.ref = united.ref",
  );
  return lost;
}

/**
 * Says of every staged row which place it is: `assigned (ref, place_id, is_new)`. What the source told before keeps its
 * place; then a shared id decides, then name and nearness; the rest are new places under ids of their own. A place takes one
 * row of a source only.
 */
export async function assignPlaces(
  client: ClientBase,
  source: { readonly key: string; readonly idSpace: string; readonly isKnown: boolean },
): Promise<void> {
  await client.query(
    "CREATE TEMP TABLE assigned (ref text, place_id char(7), is_new boolean) ON COMMIT DROP",
  );
  if (source.isKnown) {
    await client.query(
      `INSERT INTO assigned
       SELECT staged.ref, told.place_id, false FROM gazetteer_staging.place AS staged JOIN (
         SELECT source_ref, place_id FROM place_record WHERE source_key = $1
         UNION SELECT source_ref, id FROM place WHERE source_key = $1
       ) AS told ON told.source_ref = staged.ref`,
      [source.key],
    );
    await client.query("ANALYZE assigned");
  }
  for (const id of ["geonames_id", "wof_id", "wikidata_id", "icao"] as const) await assignById(client, id);
  await assignCountries(client);
  await client.query("ANALYZE assigned");
  await assignByName(client);
  await client.query("ANALYZE assigned");
  await freeIds(client, source.idSpace);
  // Sorted, so that reading `assigned` is over before it grows: a nested loop over a growing table takes its square.
  await client.query(
    `INSERT INTO assigned SELECT staged.ref, staged.id, true FROM gazetteer_staging.place AS staged
     WHERE NOT EXISTS (SELECT FROM assigned WHERE assigned.ref = staged.ref) ORDER BY staged.seq`,
  );
  await client.query("ANALYZE assigned");
}

/** Where several places of ours bear the id, the one that spells itself as the row does takes it, else the first. */
async function assignById(
  client: ClientBase,
  id: "geonames_id" | "wof_id" | "wikidata_id" | "icao",
): Promise<void> {
  await client.query(
    `CREATE TEMP TABLE met ON COMMIT DROP AS
     SELECT staged.ref, staged.seq, place.id AS place_id, staged.prominence,
       EXISTS (SELECT FROM place_name WHERE place_name.place_id = place.id AND place_name.name = staged.name) AS spelt,
       place.prominence AS place_prominence
     FROM gazetteer_staging.place AS staged
     JOIN place ON place.${id} = staged.${id} AND place.origin = 'gazetteer'
     JOIN kind_class AS own ON own.kind = staged.kind
     JOIN kind_class AS other ON other.kind = place.kind AND other.broad = own.broad
     WHERE (place.lon IS NULL OR own.metres IS NULL OR ${distance("staged", "place")} <= own.metres)
       AND NOT EXISTS (SELECT FROM assigned WHERE assigned.ref = staged.ref)
       AND NOT EXISTS (SELECT FROM assigned WHERE assigned.place_id = place.id)`,
  );
  await client.query(
    `INSERT INTO assigned
     SELECT ref, place_id, false FROM (
       SELECT DISTINCT ON (place_id) ref, place_id, prominence, seq FROM (
         SELECT DISTINCT ON (ref) * FROM met ORDER BY ref, spelt DESC, place_prominence DESC, place_id
       ) AS best ORDER BY place_id, prominence DESC, seq
     ) AS chosen`,
  );
  await client.query("DROP TABLE met");
}

/** A country is the one of its ISO code, whichever id it bears: some lists give a city state the id of its city. */
async function assignCountries(client: ClientBase): Promise<void> {
  await client.query(
    `INSERT INTO assigned
     SELECT staged.ref, ours.place_id, false FROM (
       SELECT DISTINCT ON (country_code) ref, country_code FROM gazetteer_staging.place AS told
       WHERE kind = 'country' AND country_code IS NOT NULL
       ORDER BY country_code, EXISTS (SELECT FROM assigned WHERE assigned.ref = told.ref) DESC, prominence DESC, seq
     ) AS staged JOIN (
       SELECT DISTINCT ON (country_code) id AS place_id, country_code FROM place
       WHERE kind = 'country' AND origin = 'gazetteer' AND country_code IS NOT NULL
       ORDER BY country_code, prominence DESC, id
     ) AS ours USING (country_code)
     WHERE NOT EXISTS (SELECT FROM assigned WHERE assigned.ref = staged.ref)
       AND NOT EXISTS (SELECT FROM assigned WHERE assigned.place_id = ours.place_id)`,
  );
}

/**
 * `twin (ref, place_id)`: rows whose GeoNames id several places of ours bear that the source does not tell apart, such as
 * Al-Qaim and Husaybah. Their names go to the place that spells itself so.
 */
export async function findTwins(client: ClientBase, sourceKey: string): Promise<void> {
  const key = client.escapeLiteral(sourceKey);
  await client.query(
    `CREATE TEMP TABLE twin ON COMMIT DROP AS
     WITH met AS (
       SELECT assigned.ref, place.id AS place_id FROM assigned JOIN gazetteer_staging.place AS staged ON staged.ref = assigned.ref
         JOIN place ON place.geonames_id = staged.geonames_id AND place.origin = 'gazetteer' AND place.source_key <> ${key}
         JOIN kind_class AS own ON own.kind = staged.kind
         JOIN kind_class AS other ON other.kind = place.kind AND other.broad = own.broad
       WHERE NOT assigned.is_new AND (place.lon IS NULL OR own.metres IS NULL OR ${distance("staged", "place")} <= own.metres)
         AND NOT EXISTS (SELECT FROM assigned AS rival WHERE rival.place_id = place.id AND rival.ref <> assigned.ref)
     )
     SELECT ref, place_id FROM met WHERE ref IN (SELECT ref FROM met GROUP BY ref HAVING count(*) > 1)`,
  );
  await client.query("ANALYZE twin");
}

/** One name key in common, 2 km at most, the same class; of several pairs the one nearest for both. Short keys need the whole name. */
async function assignByName(client: ClientBase): Promise<void> {
  await client.query(
    `CREATE TEMP TABLE open_place ON COMMIT DROP AS
     SELECT place.id, place.lon, place.lat, kind_class.near FROM place JOIN kind_class USING (kind)
     WHERE place.origin = 'gazetteer' AND place.lon IS NOT NULL AND place.kind <> 'country'
       AND NOT EXISTS (SELECT FROM assigned WHERE assigned.place_id = place.id)`,
  );
  await client.query("ANALYZE open_place");
  await client.query(
    `CREATE TEMP TABLE open_row ON COMMIT DROP AS
     SELECT staged.ref, staged.seq, staged.lon, staged.lat, kind_class.near FROM gazetteer_staging.place AS staged
       JOIN kind_class USING (kind)
     WHERE staged.kind <> 'country' AND NOT EXISTS (SELECT FROM assigned WHERE assigned.ref = staged.ref)`,
  );
  await client.query("ANALYZE open_row");
  const { rows } = await client.query<{ fewer: boolean }>(
    "SELECT (SELECT count(*) FROM open_row) < (SELECT count(*) FROM open_place) AS fewer",
  );
  // The smaller side looks into the cells around it, the other stands in one.
  const [rowCells, placeCells] = rows[0]?.fewer === true ? [cellsAround, cellOf] : [cellOf, cellsAround];
  await client.query(
    `CREATE TEMP TABLE met ON COMMIT DROP AS
     WITH row_cell AS (${rowCells("open_row", "seq")}), place_cell AS (${placeCells("open_place", "id")}),
     pair AS MATERIALIZED (
       SELECT row_cell.seq, place_cell.id FROM row_cell JOIN place_cell USING (row, col, near)
     ), close AS MATERIALIZED (
       SELECT open_row.ref, open_row.seq, open_place.id AS place_id, ${distance("open_row", "open_place")} AS meters
       FROM pair JOIN open_row USING (seq) JOIN open_place USING (id)
       WHERE ${distance("open_row", "open_place")} <= ${nearMeters}
     ), heard AS MATERIALIZED (
       SELECT close.*, told.name_key, told.article FROM close JOIN gazetteer_staging.name AS told USING (ref)
       WHERE told.name_key <> ''
     )
     SELECT DISTINCT heard.ref, heard.seq, heard.place_id, heard.meters FROM heard
     JOIN place_name AS ours ON ours.place_id = heard.place_id AND ours.name_key = heard.name_key
     WHERE length(heard.name_key) > 2 OR ours.article = heard.article`,
  );
  await client.query(
    `INSERT INTO assigned
     SELECT ref, place_id, false FROM (
       SELECT *, row_number() OVER (PARTITION BY place_id ORDER BY meters, seq) AS for_place,
         row_number() OVER (PARTITION BY ref ORDER BY meters, place_id) AS for_row
       FROM met
     ) AS ranked WHERE for_place = 1 AND for_row = 1`,
  );
  await client.query("DROP TABLE met, open_place, open_row");
}

function cell(degrees: string): string {
  return `floor((${degrees}) / ${cellDegrees})::int`;
}

/** The cell each point of the table lies in. */
function cellOf(table: string, id: string): string {
  return `SELECT ${id}, near, ${cell("lat")} AS row, ${cell("lon")} AS col FROM ${table}`;
}

/** The cells that a circle of `nearMeters` around each point reaches into. */
function cellsAround(table: string, id: string): string {
  const reach = nearMeters / metersPerDegree;
  return (
    `SELECT DISTINCT ${id}, near, ${cell(`lat + up * ${reach}`)} AS row, ` +
    `${cell(`lon + side * ${reach} / greatest(0.01, cos(radians(lat)))`)} AS col ` +
    `FROM ${table}, (VALUES (-1, -1), (-1, 1), (1, -1), (1, 1)) AS corner (up, side)`
  );
}

/** Ids that another place bears, or that two rows would share, are derived again until all are free. */
async function freeIds(client: ClientBase, idSpace: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const { rows } = await client.query<{ ref: string; seq: string }>(
      `WITH fresh AS (
         SELECT ref, seq, id FROM gazetteer_staging.place AS staged
         WHERE NOT EXISTS (SELECT FROM assigned WHERE assigned.ref = staged.ref)
       ), doubled AS (SELECT id FROM fresh GROUP BY id HAVING count(*) > 1)
       SELECT ref, seq FROM (
         SELECT ref, seq, row_number() OVER (PARTITION BY id ORDER BY seq) AS number FROM fresh JOIN doubled USING (id)
       ) AS ranked WHERE number > 1
       UNION SELECT fresh.ref, fresh.seq FROM fresh JOIN place ON place.id = fresh.id
       ORDER BY seq`,
    );
    if (rows.length === 0) return;
    await client.query(
      `UPDATE gazetteer_staging.place SET id = other.id FROM unnest($1::bigint[], $2::text[]) AS other (seq, id)
       WHERE place.seq = other.seq`,
      [rows.map(({ seq }) => seq), rows.map(({ ref }) => derivedPublicId(idSpace, ref, attempt))],
    );
  }
}
