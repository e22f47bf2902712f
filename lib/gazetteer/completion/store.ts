// Completions from PostgreSQL: beginnings of names by B-tree ranges.
import { pool } from "../../db/client";
import type { CompletionHit, CompletionLookup, CompletionQuery } from "./completion-lookup";
import { meetName } from "./meet-name";
import { briefColumns, placeBriefOf, type PlaceBriefRow } from "./place-brief-row";

/** Behind every letter of Unicode, so that [text, text + this) is all that begins with text. */
const lastLetter = "\u{10FFFF}";

/** Completes from PostgreSQL alone: exact beginnings and sounds; no slips. Sites that are not public are not among them. */
export const completeBySql: CompletionLookup = async (query) => {
  const { typed } = query;
  const branches: string[] = [];
  const values: (string | number | string[] | null)[] = [
    query.country,
    query.kinds === null ? null : [...query.kinds],
    query.most * 8,
  ];
  const range = (column: string, beginning: string): void => {
    values.push(beginning, beginning + lastLetter);
    const at = values.length;
    branches.push(
      `(SELECT ${briefColumns}, place_name.name AS matched_name FROM place_name JOIN place ON place.id = place_name.place_id
        WHERE place_name.${column} COLLATE "C" >= $${at - 1} AND place_name.${column} COLLATE "C" < $${at} AND place.is_public
          AND ($1::text IS NULL OR place.country_code = $1) AND ($2::text[] IS NULL OR place.kind = ANY ($2))${boxCondition(query, values)}
        ORDER BY place.prominence DESC, place.id LIMIT $3)`,
    );
  };
  for (const letters of typed.letters) range("article", letters);
  range("fold", typed.letters[0] ?? "");
  if (typed.loose.length >= 2) range("loose_key", typed.loose);
  const { rows } = await pool().query<PlaceBriefRow & { matched_name: string }>(
    branches.join("\nUNION ALL\n"),
    values,
  );
  const hits: CompletionHit[] = [];
  for (const row of rows) {
    const meeting = meetName(typed, row.matched_name);
    if (meeting !== null) hits.push({ place: placeBriefOf(row), matchedName: row.matched_name, ...meeting });
  }
  return hits;
};

function boxCondition({ bbox }: CompletionQuery, values: (string | number | string[] | null)[]): string {
  if (bbox === null) return "";
  values.push(bbox.west, bbox.east, bbox.south, bbox.north);
  const at = values.length;
  const join = bbox.west <= bbox.east ? "AND" : "OR";
  return ` AND (place.lon >= $${at - 3} ${join} place.lon <= $${at - 2}) AND place.lat BETWEEN $${at - 1} AND $${at}`;
}

/** Completes on this process's database. */
export const completeHere: CompletionLookup = completeBySql;
