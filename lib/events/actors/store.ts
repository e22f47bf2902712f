// The actors that reading knows, in Postgres.
import { prisma } from "../../db/client";
import type { Prisma } from "../../db/generated/client";
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
