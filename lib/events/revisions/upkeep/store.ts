// First versions that no recomputation kept: of events published before versions were, and of what the first run's seeds publish.
import { prisma } from "../../../db/client";
import { saveRevisions, type Connection } from "../store";

/** Events of one transaction: decisions wait no longer than these take. */
const atOnce = 100;
const transaction = { timeout: 120_000, maxWait: 120_000 };

/** Who writes derived rows takes turns; the caller knows how. */
type TakeTurn = (db: Connection) => Promise<void>;

/** Keeps version 1 of every published event that has none. Returns how many events it went through. */
export async function saveMissingRevisions(takeTurn: TakeTurn): Promise<number> {
  let done = 0;
  for (let after: string | null = ""; after !== null;) {
    const from: string = after;
    const ids = await prisma().$transaction(async (db) => {
      await takeTurn(db);
      const rows = await db.event.findMany({
        where: { id: { gt: from }, status: "published", joinedToId: null, revisions: { none: {} } },
        orderBy: { id: "asc" },
        take: atOnce,
        select: { id: true },
      });
      const some = rows.map(({ id }) => id);
      await saveRevisions(db, some, { kind: "kept" });
      return some;
    }, transaction);
    done += ids.length;
    after = ids.length < atOnce ? null : (ids.at(-1) ?? null);
  }
  return done;
}
