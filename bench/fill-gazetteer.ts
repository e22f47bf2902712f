// Puts the benchmark's places into a migrated database, by COPY of finished rows.
import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { nameKeys } from "../lib/gazetteer/name-key";
import { scriptOf } from "../lib/text/fold";
import type { NamedPlace } from "./many-names";

/** Source, places and spellings, then VACUUM. The tables' indexes are there already, as in the product. */
export async function fillGazetteer(client: pg.Client, places: readonly NamedPlace[]): Promise<void> {
  await client.query(
    "INSERT INTO source (key, name, licence, attribution, version) VALUES ('bench', 'Benchmark', 'none', 'none', '1')",
  );
  const placeColumns =
    "id, slug, name, kind, origin, lon, lat, radius_meters, precision, country_code, population, prominence, coordinate_status, source_key, source_ref";
  await copy(
    client,
    `place (${placeColumns})`,
    rowsOf(places, ({ place }) => [
      [
        place.id,
        place.slug,
        place.name,
        place.kind,
        "gazetteer",
        place.point?.lon ?? null,
        place.point?.lat ?? null,
        place.radiusMeters,
        place.precision,
        place.countryCode,
        place.population,
        place.prominence,
        place.coordinateStatus,
        place.sourceKey,
        place.id,
      ],
    ]),
  );
  await copy(
    client,
    "place_name (place_id, ordinal, name, script, kind, fold, article, name_key, loose_key, source_key, place_country, place_prominence)",
    rowsOf(places, ({ place, spellings }) =>
      spellings.map((name, ordinal) => {
        const keys = nameKeys(name);
        return [
          place.id,
          ordinal,
          name,
          scriptOf(name),
          "common",
          keys.fold,
          keys.article,
          keys.key,
          keys.loose,
          place.sourceKey,
          place.countryCode,
          place.prominence,
        ];
      }),
    ),
  );
  // As autovacuum does within a minute of an import.
  await client.query("VACUUM (ANALYZE) place");
  await client.query("VACUUM (ANALYZE) place_name");
}

type Value = string | number | null;

function* rowsOf(places: readonly NamedPlace[], of: (place: NamedPlace) => Value[][]): Generator<string> {
  let chunk = "";
  for (const place of places) {
    for (const row of of(place))
      chunk += `${row.map((value) => (value === null ? "\\N" : String(value).replace(/[\\\t\n\r]/g, " "))).join("\t")}\n`;
    if (chunk.length < 1 << 16) continue;
    yield chunk;
    chunk = "";
  }
  yield chunk;
}

async function copy(client: pg.Client, table: string, rows: Iterable<string>): Promise<void> {
  await pipeline(Readable.from(rows), client.query(copyFrom(`COPY ${table} FROM STDIN`)));
}
