// Merged places -> rows of source, place and place_name, by COPY into staging tables and one comparison in the database.
import type { ClientBase } from "pg";
import { nameKeys } from "../name-key";
import type { Place, PlaceSource } from "../place";
import { assigned, listed, toldColumns } from "../records/record-columns";
import { fuseRecords, takePlaces } from "../records/store";
import { copyLine } from "../staging/copy-line";
import { copyLines } from "../staging/store";

export type ImportCounts = {
  readonly places: number;
  readonly names: number;
  readonly changedPlaces: number;
  readonly changedNames: number;
};

const placeColumns =
  "id, slug, name, kind, origin, lon, lat, radius_meters, precision, area, country_code, admin1_name, parent_id, population, prominence, " +
  "time_zone, coordinate_status, coordinate_note, geonames_id, wikidata_id, osm_id, wof_id, icao, source_key, source_ref";
const nameColumns =
  "place_id, ordinal, source_key, name, language, script, kind, used_by, fold, article, name_key, loose_key";

/**
 * Writes the places inside the transaction `client` is in. Rows that are as they should be stay untouched (writing twice
 * changes nothing); rows of other sources, and sites, are left alone.
 */
export async function writePlaces(
  client: ClientBase,
  sources: readonly PlaceSource[],
  places: readonly Place[],
): Promise<ImportCounts> {
  await client.query("CREATE TEMP TABLE staged_place (LIKE place INCLUDING DEFAULTS) ON COMMIT DROP");
  await client.query("CREATE TEMP TABLE staged_name (LIKE place_name) ON COMMIT DROP");
  await copyLines(client, `COPY staged_place (${placeColumns}) FROM STDIN`, placeRows(places));
  const names = await copyLines(client, `COPY staged_name (${nameColumns}) FROM STDIN`, nameRows(places));
  await client.query("ANALYZE staged_place");
  await client.query("ANALYZE staged_name");

  for (const source of sources) {
    await client.query(
      `INSERT INTO source (key, name, licence, licence_url, url, attribution, version) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (key) DO UPDATE SET name = EXCLUDED.name, licence = EXCLUDED.licence, licence_url = EXCLUDED.licence_url,
         url = EXCLUDED.url, attribution = EXCLUDED.attribution, version = EXCLUDED.version`,
      [
        source.key,
        source.name,
        source.licence,
        source.licenceUrl,
        source.url,
        source.attribution,
        source.version,
      ],
    );
  }

  await freeSlugs(client);
  const taken = await takePlaces(client, "staged_place");
  const placeSet = updateList(placeColumns, ["id"]);
  const changedPlaces = await client.query(
    `INSERT INTO place (${placeColumns}) SELECT ${placeColumns} FROM staged_place
       WHERE NOT EXISTS (SELECT FROM place_record WHERE place_record.place_id = staged_place.id)
     ON CONFLICT (id) DO UPDATE SET ${placeSet.assignments} WHERE (${placeSet.current}) IS DISTINCT FROM (${placeSet.staged})`.replaceAll(
      "@",
      "place",
    ),
  );
  await retireTwins(client);
  const fused = await writeRecords(client);
  const nameSet = updateList(nameColumns, ["place_id", "ordinal"]);
  const changedNames = await client.query(
    `INSERT INTO place_name (${nameColumns}, place_country, place_prominence)
     SELECT staged_name.${nameColumns.replaceAll(", ", ", staged_name.")}, place.country_code, place.prominence
     FROM staged_name JOIN place ON place.id = staged_name.place_id
     ON CONFLICT (place_id, ordinal) DO UPDATE SET ${nameSet.assignments} WHERE (${nameSet.current}) IS DISTINCT FROM (${nameSet.staged})`.replaceAll(
      "@",
      "place_name",
    ),
  );
  const goneNames = await client.query(
    `DELETE FROM place_name USING staged_place WHERE place_name.place_id = staged_place.id
       AND place_name.source_key IN (SELECT key FROM source WHERE format IS NULL)
       AND NOT EXISTS (SELECT 1 FROM staged_name WHERE staged_name.place_id = place_name.place_id AND staged_name.ordinal = place_name.ordinal)`,
  );
  return {
    places: places.length,
    names,
    changedPlaces: (changedPlaces.rowCount ?? 0) + taken + fused,
    changedNames: (changedNames.rowCount ?? 0) + (goneNames.rowCount ?? 0),
  };
}

/**
 * A slug that nobody has any more goes on leading to its place. One that a place is to have now may be held by another from an
 * earlier version: that one is given its own new slug below, or where it is not among these places keeps its id behind the
 * old one; in between each bears its id, which nobody else has.
 */
async function freeSlugs(client: ClientBase): Promise<void> {
  await client.query(
    `INSERT INTO alias (subject, old, target_id)
     SELECT 'place', place.slug, place.id FROM place JOIN staged_place USING (id)
     WHERE place.slug <> staged_place.slug AND NOT EXISTS (SELECT FROM staged_place AS heir WHERE heir.slug = place.slug)
     ON CONFLICT (subject, old) DO UPDATE SET target_id = EXCLUDED.target_id`,
  );
  await client.query(
    `UPDATE place SET slug = CASE WHEN EXISTS (SELECT FROM staged_place AS own WHERE own.id = place.id) THEN place.id ELSE place.slug || '-' || place.id END
     FROM staged_place WHERE staged_place.slug = place.slug AND staged_place.id <> place.id`,
  );
}

/**
 * A place we carried under one id may now be a curated row under another: the same GeoNames id tells. Its slug and its id go on
 * leading there, and the row goes, unless something stands on it.
 */
async function retireTwins(client: ClientBase): Promise<void> {
  await client.query(
    `CREATE TEMP TABLE twin ON COMMIT DROP AS
     SELECT DISTINCT ON (place.id) place.id, place.slug, heir.id AS heir
     FROM place JOIN source ON source.key = place.source_key AND source.format IS NULL AND place.origin = 'gazetteer'
       JOIN staged_place AS heir ON heir.geonames_id = place.geonames_id
     WHERE NOT EXISTS (SELECT FROM staged_place AS own WHERE own.id = place.id)
       AND NOT EXISTS (SELECT FROM place_record WHERE place_record.place_id = place.id)
       AND NOT EXISTS (SELECT FROM location WHERE location.place_id = place.id)
       AND NOT EXISTS (SELECT FROM place AS child WHERE child.parent_id = place.id)
     ORDER BY place.id, heir.id`,
  );
  await client.query(
    `INSERT INTO alias (subject, old, target_id)
     SELECT 'place', id, heir FROM twin
     UNION SELECT 'place', slug, heir FROM twin
     ON CONFLICT (subject, old) DO UPDATE SET target_id = EXCLUDED.target_id`,
  );
  await client.query(
    "UPDATE alias SET target_id = twin.heir FROM twin WHERE subject = 'place' AND target_id = twin.id",
  );
  await client.query("DELETE FROM place USING twin WHERE place.id = twin.id");
}

/** Where sources from files tell a place too, what we say of it is our record, and the row is made of all of them. */
async function writeRecords(client: ClientBase): Promise<number> {
  const joint =
    "SELECT id FROM staged_place WHERE EXISTS (SELECT FROM place_record WHERE place_record.place_id = staged_place.id)";
  await client.query(
    `DELETE FROM place_record USING staged_place WHERE place_record.place_id = staged_place.id
       AND place_record.source_key IN (SELECT key FROM source WHERE format IS NULL)
       AND (place_record.source_key, place_record.source_ref) <> (staged_place.source_key, staged_place.source_ref)`,
  );
  await client.query(
    `INSERT INTO place_record (source_key, source_ref, place_id, ${listed(toldColumns)})
     SELECT source_key, source_ref, id, ${listed(toldColumns)} FROM staged_place WHERE id IN (${joint})
     ON CONFLICT (source_key, source_ref) DO UPDATE SET place_id = EXCLUDED.place_id, ${assigned(toldColumns, "EXCLUDED")}`,
  );
  return fuseRecords(client, joint);
}

/** One row of place_name as the store keeps it: the name and the keys it is found by. Sites are named through this as well. */
export function nameRowOf(placeId: string, ordinal: number, sourceKey: string, name: Place["names"][number]) {
  const keys = nameKeys(name.name);
  return {
    placeId,
    ordinal,
    sourceKey,
    ...name,
    fold: keys.fold,
    article: keys.article,
    nameKey: keys.key,
    looseKey: keys.loose,
  };
}

/** The lists of an upsert that writes only what differs; "@" stands for the table. */
function updateList(
  columns: string,
  keys: readonly string[],
): { assignments: string; current: string; staged: string } {
  const changing = columns.split(", ").filter((column) => !keys.includes(column));
  return {
    assignments: changing.map((column) => `${column} = EXCLUDED.${column}`).join(", "),
    current: changing.map((column) => `@.${column}`).join(", "),
    staged: changing.map((column) => `EXCLUDED.${column}`).join(", "),
  };
}

function* placeRows(places: readonly Place[]): Generator<string> {
  for (const place of places) {
    yield copyLine([
      place.id,
      place.slug,
      place.name,
      place.kind,
      place.origin,
      place.point?.lon,
      place.point?.lat,
      place.radiusMeters,
      place.precision,
      place.area === null ? null : JSON.stringify(place.area),
      place.countryCode,
      place.admin1Name,
      place.parentId,
      place.population,
      place.prominence,
      place.timeZone,
      place.coordinateStatus,
      place.coordinateNote,
      place.externalIds.geonames,
      place.externalIds.wikidata,
      place.externalIds.osm,
      place.externalIds.wof,
      place.externalIds.icao,
      place.sourceKey,
      place.sourceRef,
    ]);
  }
}

/** The place's own name first, then its spellings; of spellings that fold alike only the first. */
function* nameRows(places: readonly Place[]): Generator<string> {
  for (const place of places) {
    let ordinal = 0;
    for (const name of place.names) {
      const row = nameRowOf(place.id, ordinal, place.sourceKey, name);
      if (row.fold === "") continue;
      yield copyLine([
        row.placeId,
        row.ordinal,
        row.sourceKey,
        row.name,
        row.language,
        row.script,
        row.kind,
        row.usedBy,
        row.fold,
        row.article,
        row.nameKey,
        row.looseKey,
      ]);
      ordinal += 1;
    }
  }
}
