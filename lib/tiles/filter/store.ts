// What a filter's words mean in the database: titles and spellings that hold a word, sets that hold a report, names of actors.
import { pool } from "../../db/client";
import { Prisma } from "../../db/generated/client";
import { findActorKeys, listActors } from "../../events/actors/store";
import { wordsOf } from "../../events/filter/event-filter-parameters";
import { likeOf, periodOf } from "../../events/listing/store";
import { spelledPlaces } from "../../events/listing/spellings/store";
import { findPast } from "../../events/past/store";
import { tablesOf } from "../../events/past/tables/store";
import type { AskedFor } from "../map-answers";
import type { Asked } from "../threads/resolve-filter";

/** The filter with all that must be looked up for it. */
export async function lookUp({ filter, today }: AskedFor): Promise<Asked> {
  const titled = await findTitled(wordsOf(filter.text), filter.asOf);
  const words: Asked["words"][number][] = [];
  // One after the other: each goes through all names, and others ask the database as well.
  for (const each of titled) words.push({ ...each, placeIds: await findSpelled(each.word) });
  const reportSets = filter.report === null ? null : await setsOfReport(filter.report);
  const [actors, claimants] = await Promise.all([filter.actors, filter.claimants].map(withKeys));
  return {
    ...filter,
    ...periodOf(filter, today),
    actors: actors ?? null,
    claimants: claimants ?? null,
    words,
    reportSets,
  };
}

/** Names of actors and the keys of whom they call. */
async function withKeys(named: readonly string[] | null): Promise<readonly string[] | null> {
  return named === null ? null : [...named, ...[...(await findActorKeys(named)).values()].flat()];
}

/** Each word with the events whose title holds it: one look through all titles, however many words there are. */
async function findTitled(
  words: readonly string[],
  asOf: string | null,
): Promise<{ word: string; eventIds: string[] }[]> {
  if (words.length === 0) return [];
  const likes = words.map(likeOf);
  const { text, values } = Prisma.sql`${tablesOf(await findPast(asOf))}
    SELECT event.id, word.at::int FROM event, unnest(${likes}::text[]) WITH ORDINALITY AS word(like_it, at)
    WHERE event.title ILIKE word.like_it`;
  const { rows } = await pool().query<{ id: string; at: number }>({ text, values });
  const found = words.map((word): { word: string; eventIds: string[] } => ({ word, eventIds: [] }));
  for (const { id, at } of rows) found[at - 1]?.eventIds.push(id);
  return found;
}

/** Ids in mark_place. */
async function findSpelled(word: string): Promise<number[]> {
  const spelled = spelledPlaces(word);
  if (spelled === null) return [];
  const { text, values } = spelled;
  const { rows } = await pool().query<{ id: number }>({ text, values });
  return rows.map(({ id }) => id);
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
