// The places that places lie in, for a whole answer with one query at most, and the sources whose licences the rows carry.
import { pool } from "../../db/client";
import { AppError } from "../../errors";
import { placeKinds, type PlaceKind, type PlaceSource } from "../place";
import { listSources } from "../store";

/** A place that another lies in, as far as a line of words needs it. */
export type HierarchyPlace = {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly countryCode: string | null;
};

type Line = readonly HierarchyPlace[];
/** Lines by the id they begin with, itself included. Most are districts and governorates, which their places share. */
type Kept = {
  readonly stamp: string;
  readonly lines: Map<string, Line>;
  sources: Map<string, PlaceSource> | null;
};

/** A full map starts anew. */
const mostKept = 50_000;
const deepest = 10;
let kept: Kept = { stamp: "", lines: new Map(), sources: null };

/**
 * For each place the places it lies in: direct parent first, country last; [] for a place without parents or an unknown one.
 * One query for what was not asked before under the same `stamp` (gazetteerStamp); a place that tells its `parentId` is served
 * from its parent's line, so that a few hundred lines serve a whole country.
 */
export async function hierarchyOf(
  places: readonly { readonly id: string; readonly parentId?: string | null }[],
  stamp: string,
): Promise<ReadonlyMap<string, Line>> {
  const { lines } = keptFor(stamp);
  const starts = places.map(({ id, parentId }) => (parentId === undefined ? id : parentId));
  const missing = [...new Set(starts)].filter((id): id is string => id !== null && !lines.has(id));
  if (missing.length > 0) {
    const found = await linesOf(missing);
    if (lines.size + missing.length > mostKept) lines.clear();
    for (const id of missing) lines.set(id, found.get(id) ?? []);
  }
  return new Map(
    places.map(({ id, parentId }) => {
      if (parentId === null) return [id, []];
      return [id, parentId === undefined ? (lines.get(id) ?? []).slice(1) : (lines.get(parentId) ?? [])];
    }),
  );
}

/** Sources by key; one query per stamp. */
export async function sourcesOf(stamp: string): Promise<ReadonlyMap<string, PlaceSource>> {
  const current = keptFor(stamp);
  current.sources ??= new Map((await listSources()).map((source) => [source.key, source]));
  return current.sources;
}

function keptFor(stamp: string): Kept {
  if (kept.stamp !== stamp) kept = { stamp, lines: new Map(), sources: null };
  return kept;
}

type Row = { start: string; id: string; name: string; kind: string; country_code: string | null };

async function linesOf(ids: readonly string[]): Promise<Map<string, HierarchyPlace[]>> {
  const { rows } = await pool().query<Row>(
    `WITH RECURSIVE line (start, id, parent_id, depth) AS (
       SELECT id, id, parent_id, 0 FROM place WHERE id = ANY($1::char(7)[])
       UNION ALL
       SELECT line.start, place.id, place.parent_id, line.depth + 1
       FROM line JOIN place ON place.id = line.parent_id WHERE line.depth < $2
     )
     SELECT line.start, place.id, place.name, place.kind, place.country_code
     FROM line JOIN place ON place.id = line.id ORDER BY line.start, line.depth`,
    [ids, deepest],
  );
  const lines = new Map<string, HierarchyPlace[]>();
  for (const { start, id, name, kind, country_code: countryCode } of rows) {
    const line = lines.get(start) ?? [];
    line.push({ id, name, kind: kindOf(kind, id), countryCode });
    lines.set(start, line);
  }
  return lines;
}

function kindOf(word: string, id: string): PlaceKind {
  const kind = placeKinds.find((each) => each === word);
  if (kind === undefined)
    throw new AppError("broken", `Place ${id} holds the kind "${word}", which this version does not know.`);
  return kind;
}
