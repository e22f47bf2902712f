// What the place index asks of PostgreSQL, in plain SQL: names by their keys, the places behind them, what lies in a box.
import { createHash } from "node:crypto";
import { pool } from "../../db/client";
import type { LonLatBox } from "../../geo/coordinates";
import { briefColumns, placeBriefOf, type PlaceBriefRow } from "../completion/place-brief-row";
import { mercatorY } from "../nearest/mercator";
import type { Place } from "../place";
import type {
  KeyColumn,
  KeyLookup,
  MetNames,
  NameRow,
  PlaceQueries,
  SpelledName,
} from "../postgres-place-index";
import type { PlaceBrief } from "../suggestion";
import {
  nameOfPlaceSelect,
  placeSelect,
  wholePlaces,
  type NameOfPlaceRow,
  type PlaceSqlRow,
} from "./place-rows";

/** Who is asking: the public does not see sites that no published event stands on. */
export type Audience = "public" | "editor";

/** Lookups in one statement; so many rows of forty names each still fit into memory. */
const lookupsAtOnce = 20_000;

/** The queries behind the index of an audience. */
export function placeQueriesFor(audience: Audience): PlaceQueries {
  const isEditor = audience === "editor";
  return {
    version: gazetteerVersion,
    namesByKeys: (lookups) => namesByKeys(lookups, isEditor),
    spellingsOfCountry,
    namesBySpelling: (lists) => namesBySpelling(lists, isEditor),
    briefsByIds: (ids) => briefsByIds(ids, isEditor),
    placesByIds: (ids) => placesByIds(ids, audience),
    idsInBox: (box) => idsInBox(box, isEditor),
    parentIds,
  };
}

/** Sources and versions behind the index, as `gazetteerVersionOf` writes them. */
async function gazetteerVersion(): Promise<string> {
  const { rows } = await pool().query<{ key: string; version: string }>(
    "SELECT key, version FROM source WHERE key <> 'sites' ORDER BY key",
  );
  return rows.map(({ key, version }) => `${key} ${version}`).join(" + ");
}

/** Named after its text: planning takes longer than the answer, so every connection plans it once. */
async function ask<Row extends object>(text: string, values: readonly unknown[]): Promise<Row[]> {
  const name = `places ${createHash("sha1").update(text).digest("hex").slice(0, 16)}`;
  return (await pool().query<Row>({ name, text, values: [...values] })).rows;
}

type NameSqlRow = {
  readonly lookup: number;
  readonly id: string;
  readonly name: string;
  readonly prominence: number;
  readonly country_code: string | null;
  readonly source_key: string;
  readonly origin: string;
  readonly is_public: boolean;
  readonly matched_name: string;
};
const nameSelect =
  "place.id, place.name, place.prominence, place.country_code, place.source_key, place.origin, place.is_public, place_name.name AS matched_name";

const keyColumns = ["fold", "article", "name_key", "loose_key"] as const satisfies readonly KeyColumn[];

async function namesByKeys(lookups: readonly KeyLookup[], isEditor: boolean): Promise<MetNames[]> {
  const rows: NameRow[][] = lookups.map(() => []);
  const met = lookups.map(() => 0);
  for (let from = 0; from < lookups.length; from += lookupsAtOnce) {
    for (const row of await askByKeys(lookups.slice(from, from + lookupsAtOnce))) {
      const number = from + row.lookup;
      met[number] = (met[number] ?? 0) + 1;
      if (row.is_public || isEditor) rows[number]?.push(nameRowOf(row));
    }
  }
  return lookups.map(({ most }, number) => ({
    rows: rows[number] ?? [],
    isCut: (met[number] ?? 0) >= most,
  }));
}

/** One statement for all: the first names of each key come off its index in order, and only they are looked at. */
async function askByKeys(lookups: readonly KeyLookup[]): Promise<NameSqlRow[]> {
  const values: (readonly string[] | readonly number[])[] = [];
  const branches: string[] = [];
  for (const column of keyColumns)
    for (const inCountry of [false, true]) {
      const own = lookups.flatMap((lookup, number) =>
        lookup.column === column && (lookup.countryCode !== null) === inCountry
          ? [{ ...lookup, number }]
          : [],
      );
      if (own.length === 0) continue;
      const at = values.length;
      values.push(
        own.map(({ key }) => key),
        own.map(({ leastProminence }) => leastProminence),
        own.map(({ most }) => most),
        own.map(({ number }) => number),
      );
      if (inCountry) values.push(own.map(({ countryCode }) => countryCode ?? ""));
      branches.push(
        `SELECT asked.lookup, ${nameSelect}
         FROM unnest($${at + 1}::text[], $${at + 2}::float8[], $${at + 3}::int[], $${at + 4}::int[]${inCountry ? `, $${at + 5}::text[]` : ""})
           AS asked (key, least, most, lookup${inCountry ? ", country" : ""})
         CROSS JOIN LATERAL (
           SELECT keyed.place_id, keyed.ordinal FROM place_name AS keyed
           WHERE keyed.${column} = asked.key AND keyed.place_prominence >= asked.least
             ${inCountry ? "AND keyed.place_country = asked.country::bpchar" : ""}
           ORDER BY keyed.place_prominence DESC, keyed.place_id, keyed.ordinal LIMIT asked.most
         ) AS met
         JOIN place_name ON place_name.place_id = met.place_id AND place_name.ordinal = met.ordinal
         JOIN place ON place.id = met.place_id`,
      );
    }
  return branches.length === 0 ? [] : ask<NameSqlRow>(branches.join("\nUNION ALL\n"), values);
}

/** One text rather than hundreds of thousands of rows: the driver takes a second to make objects of those. */
async function spellingsOfCountry(countryCode: string): Promise<string> {
  const [row] = await ask<{ lines: string | null }>(
    `SELECT string_agg(place_id || ordinal::text || ' ' || article || E'\\n', '' ORDER BY place_prominence DESC, place_id, ordinal) AS lines
     FROM place_name WHERE place_country = $1::bpchar AND article <> ''`,
    [countryCode],
  );
  return row?.lines ?? "";
}

async function namesBySpelling(
  lists: readonly (readonly SpelledName[])[],
  isEditor: boolean,
): Promise<NameRow[][]> {
  const asked = lists.flatMap((list, number) => list.map((spelled) => ({ ...spelled, number })));
  const rows = await ask<NameSqlRow>(
    `SELECT asked.lookup, ${nameSelect} FROM unnest($1::text[], $2::int[], $3::int[]) AS asked (place_id, ordinal, lookup)
     JOIN place_name ON place_name.place_id = asked.place_id::bpchar AND place_name.ordinal = asked.ordinal
     JOIN place ON place.id = place_name.place_id`,
    [
      asked.map(({ placeId }) => placeId),
      asked.map(({ ordinal }) => ordinal),
      asked.map(({ number }) => number),
    ],
  );
  const names: NameRow[][] = lists.map(() => []);
  for (const row of rows) if (row.is_public || isEditor) names[row.lookup]?.push(nameRowOf(row));
  return names;
}

function nameRowOf(row: NameSqlRow): NameRow {
  return {
    id: row.id,
    name: row.name,
    prominence: row.prominence,
    countryCode: row.country_code,
    sourceKey: row.source_key,
    origin: row.origin === "ours" ? "ours" : "gazetteer",
    matchedName: row.matched_name,
  };
}

async function briefsByIds(ids: readonly string[], isEditor: boolean): Promise<PlaceBrief[]> {
  const rows = await ask<PlaceBriefRow>(
    `SELECT ${briefColumns} FROM place WHERE place.id = ANY ($1::bpchar[]) AND (place.is_public OR $2)`,
    [ids, isEditor],
  );
  return rows.map(placeBriefOf);
}

/** Whole places, in the order asked; null where there is none the audience may see. */
export async function placesByIds(ids: readonly string[], audience: Audience): Promise<(Place | null)[]> {
  if (ids.length === 0) return [];
  const distinct = [...new Set(ids)];
  const [rows, names] = await Promise.all([
    ask<PlaceSqlRow>(`${placeSelect} WHERE place.id = ANY ($1::bpchar[]) AND (place.is_public OR $2)`, [
      distinct,
      audience === "editor",
    ]),
    ask<NameOfPlaceRow>(
      `${nameOfPlaceSelect} WHERE place_id = ANY ($1::bpchar[]) ORDER BY place_id, ordinal`,
      [distinct],
    ),
  ]);
  const byId = new Map(wholePlaces(rows, names).map((place) => [place.id, place]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** Every place the audience may see. */
export async function allPlaces(audience: Audience): Promise<Place[]> {
  const rows = await pool().query<PlaceSqlRow>(`${placeSelect} WHERE place.is_public OR $1`, [
    audience === "editor",
  ]);
  const names = await pool().query<NameOfPlaceRow>(`${nameOfPlaceSelect} ORDER BY place_id, ordinal`);
  return wholePlaces(rows.rows, names.rows);
}

/** Letter by letter the expression of the index place_mercator_idx (lib/gazetteer/nearest/store.ts). */
const placeInPlane = "point(lon, degrees(ln(tan(radians(45 + greatest(-89.9, least(89.9, lat)) / 2)))))";
/** The plane's edges are rounded differently here and there; a few metres more are let in, and measured by the asker. */
const edgeDegrees = 1e-4;

async function idsInBox(
  box: LonLatBox,
  isEditor: boolean,
): Promise<{ id: string; point: { lon: number; lat: number } }[]> {
  const [south, north] = [mercatorY(box.south) - edgeDegrees, mercatorY(box.north) + edgeDegrees];
  const spans =
    box.west <= box.east
      ? [[box.west, box.east]]
      : [
          [box.west, 180],
          [-180, box.east],
        ];
  const found = new Map<string, { lon: number; lat: number }>();
  for (const [west = 0, east = 0] of spans) {
    const rows = await ask<{ id: string; lon: number; lat: number }>(
      `SELECT id, lon, lat FROM place
       WHERE ${placeInPlane} <@ box(point($1::float8, $2::float8), point($3::float8, $4::float8)) AND lon IS NOT NULL AND (is_public OR $5)`,
      [west - edgeDegrees, south, east + edgeDegrees, north, isEditor],
    );
    for (const { id, lon, lat } of rows) found.set(id, { lon, lat });
  }
  return [...found].map(([id, point]) => ({ id, point }));
}

/** Ids of the places each lies in, direct parent first, in the order asked. */
async function parentIds(ids: readonly string[]): Promise<string[][]> {
  if (ids.length === 0) return [];
  const rows = await ask<{ of: string; id: string }>(
    `WITH RECURSIVE line (of, id, parent_id, depth) AS (
       SELECT id, id, parent_id, 0 FROM place WHERE id = ANY ($1::bpchar[])
       UNION ALL
       SELECT line.of, place.id, place.parent_id, line.depth + 1 FROM line JOIN place ON place.id = line.parent_id WHERE line.depth < 10
     )
     SELECT of, id FROM line WHERE depth > 0 ORDER BY of, depth`,
    [[...new Set(ids)]],
  );
  const lines = new Map<string, string[]>();
  for (const { of, id } of rows) {
    const line = lines.get(of);
    if (line === undefined) lines.set(of, [id]);
    else line.push(id);
  }
  return ids.map((id) => lines.get(id) ?? []);
}
