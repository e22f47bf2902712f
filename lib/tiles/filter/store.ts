// What a filter's words mean in the database: titles that hold a word, sets that hold a report, names of actors.
import { pool } from "../../db/client";
import { listActors } from "../../events/actors/store";
import { wordsOf } from "../../events/event-filter-parameters";
import { periodOf } from "../../events/listing/store";
import type { AskedFor } from "../map-answers";
import type { Asked } from "../threads/resolve-filter";

/** The filter with all that must be looked up for it. */
export async function lookUp({ filter, today }: AskedFor): Promise<Asked> {
  const words = await findTitled(wordsOf(filter.text));
  const reportSets = filter.report === null ? null : await setsOfReport(filter.report);
  return { ...filter, ...periodOf(filter, today), words, reportSets };
}

/** Each word with the events whose title holds it: one look through all titles, however many words there are. */
async function findTitled(words: readonly string[]): Promise<Asked["words"]> {
  if (words.length === 0) return [];
  const likes = words.map((word) => `%${word.replace(/[\\%_]/g, String.raw`\$&`)}%`);
  const { rows } = await pool().query<{ id: string; at: number }>(
    `SELECT event.id, word.at::int FROM event, unnest($1::text[]) WITH ORDINALITY AS word(like_it, at)
     WHERE event.title ILIKE word.like_it`,
    [likes],
  );
  const found = words.map((word): { word: string; eventIds: string[] } => ({ word, eventIds: [] }));
  for (const { id, at } of rows) found[at - 1]?.eventIds.push(id);
  return found;
}

async function setsOfReport(reportId: string): Promise<number[]> {
  const { rows } = await pool().query<{ id: number }>("SELECT id FROM mark_set WHERE members @> $1::text[]", [
    [reportId],
  ]);
  return rows.map(({ id }) => id);
}

/** By key. */
export async function namesOfActors(): Promise<ReadonlyMap<string, string>> {
  return new Map((await listActors()).map(({ key, name }) => [key, name]));
}
