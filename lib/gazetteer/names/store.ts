// What places are called in one language, by their ids: for lists that carry no names of their own.
import { pool } from "../../db/client";

/**
 * The name of each place in a language (`ar`): the official one before the common one, else the first; places without one are
 * left out. One query for all of them.
 */
export async function findNamesIn(
  language: string,
  placeIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (placeIds.length === 0) return new Map();
  const { rows } = await pool().query<{ place_id: string; name: string }>(
    `SELECT DISTINCT ON (place_id) place_id, name FROM place_name
     WHERE place_id = ANY ($1::text[]) AND language = $2 AND kind <> 'former'
     ORDER BY place_id, (kind = 'official') DESC, (kind = 'common') DESC, ordinal`,
    [[...new Set(placeIds)], language],
  );
  return new Map(rows.map(({ place_id: id, name }) => [id, name]));
}
