// The actors that reading knows, in Postgres.
import { prisma } from "../../db/client";
import { Prisma } from "../../db/generated/client";
import { parseKnownActors, type KnownActor } from "../actor";
import { parseStoredAliases } from "../stored-json";

type Connection = Prisma.TransactionClient;

/** The actors that reading knows. */
export async function listActors(db: Connection = prisma()): Promise<KnownActor[]> {
  const rows = await db.actor.findMany({ orderBy: { key: "asc" } });
  return parseKnownActors(
    rows.map(({ key, name, kind, country, aliases }) => ({
      key,
      name,
      kind,
      country,
      aliases: parseStoredAliases(aliases),
    })),
  );
}

/** Rows of word and key: the actors that somebody calls so ("us", "USA" and "United States" are united-states), whatever the case. */
const actorsCalled = (words: readonly string[]): Prisma.Sql => Prisma.sql`
  SELECT asked.word, actor.key FROM unnest(${[...words]}::text[]) AS asked(word) JOIN actor
    ON lower(asked.word) IN (lower(actor.key), lower(actor.name))
    OR EXISTS (SELECT FROM jsonb_array_elements(actor.aliases) AS alias WHERE lower(alias ->> 'name') = lower(asked.word))`;

/** text[] of these words and of the keys of whom they call: what sets of actors and claimants may hold. In SQL. */
export const namedActors = (words: readonly string[]): Prisma.Sql =>
  Prisma.sql`(${[...words]}::text[] || ARRAY(SELECT key FROM (${actorsCalled(words)}) AS called))`;

/** The keys of whom each word calls, sorted; words that call no known actor are not in it. */
export async function findActorKeys(words: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
  const found = new Map<string, string[]>();
  if (words.length === 0) return found;
  const rows = await prisma().$queryRaw<
    { word: string; key: string }[]
  >`${actorsCalled(words)} ORDER BY actor.key`;
  for (const { word, key } of rows) found.set(word, [...(found.get(word) ?? []), key]);
  return found;
}

/** Makes the known actors exactly these. */
export async function saveActors(actors: readonly KnownActor[], db: Connection = prisma()): Promise<void> {
  const rows = actors.map(({ aliases, ...actor }) => ({
    ...actor,
    aliases: aliases.map((name) => ({ name, language: null })),
  }));
  const kept = new Map((await listActors(db)).map((actor) => [actor.key, JSON.stringify(actor)]));
  const stale = rows.filter((row, at) => kept.get(row.key) !== JSON.stringify(actors[at]));
  await db.actor.deleteMany({
    where: {
      OR: [{ key: { in: stale.map((row) => row.key) } }, { key: { notIn: rows.map((row) => row.key) } }],
    },
  });
  await db.actor.createMany({ data: stale });
}
