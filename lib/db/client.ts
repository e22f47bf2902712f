// The one connection pool of a process, and Prisma on top of the same pool; only stores, the queue, commands and tests come here.
import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { env } from "../env";
import { AppError } from "../errors";
import { log } from "../log";
import { PrismaClient } from "./generated/client";

type Connections = { pool: pg.Pool | null; prisma: PrismaClient | null };

// On globalThis, because `next dev` loads this file anew after every change and would leave a pool behind each time.
const holder: typeof globalThis & { datelineConnections?: Connections } = globalThis;
const connections: Connections = (holder.datelineConnections ??= { pool: null, prisma: null });

/**
 * The pool of this process on DATABASE_URL, made on the first call.
 * Throws `broken` when DATABASE_URL is not set (`npm start` and the tests set it for the embedded server).
 */
export function pool(): pg.Pool {
  if (connections.pool !== null) return connections.pool;
  const { databaseUrl } = env();
  if (databaseUrl === null) {
    throw new AppError(
      "broken",
      "No database: DATABASE_URL is not set. Start with `npm start`, which finds or starts one.",
    );
  }
  const made = new pg.Pool({ connectionString: databaseUrl, max: 10, idleTimeoutMillis: 30_000 });
  // An idle connection that the server closes is replaced by the next query; without a listener it would end the process.
  made.on("error", (error) => log.warn("an idle database connection was closed", error));
  connections.pool = made;
  return made;
}

/** Prisma on the pool of this process, made on the first call. Throws as `pool` does. */
export function prisma(): PrismaClient {
  connections.prisma ??= new PrismaClient({ adapter: new PrismaPg(pool()) });
  return connections.prisma;
}

/** Closes what `pool` and `prisma` opened; the next call of either opens anew. */
export async function closeConnections(): Promise<void> {
  const { prisma: client, pool: open } = connections;
  connections.prisma = null;
  connections.pool = null;
  await client?.$disconnect();
  await open?.end();
}
