// How the embedded server is reached: the file that keeps its port and password, and short questions asked of it.
import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { AppError } from "../errors";

/** Kept in `<dataDir>/embedded.json`, readable by its owner alone. */
export type Connection = { port: number; password: string };

export function connectionFile(dataDir: string): string {
  return path.join(dataDir, "embedded.json");
}

/** Throws `broken` with what to do where the file cannot be read. */
export function readConnection(dataDir: string): Connection {
  const file = connectionFile(dataDir);
  try {
    const kept: unknown = JSON.parse(fs.readFileSync(file, "utf8"));
    if (typeof kept === "object" && kept !== null && "port" in kept && "password" in kept) {
      const { port, password } = kept;
      if (typeof port === "number" && typeof password === "string") return { port, password };
    }
    throw new Error("port and password are missing");
  } catch (cause) {
    throw new AppError(
      "broken",
      `${file} cannot be read (${cause instanceof Error ? cause.message : "unknown reason"}). ` +
        `Run as the user who first started Dateline here, or set DATA_DIR to a folder of your own.`,
      { cause },
    );
  }
}

export function writeConnection(dataDir: string, connection: Connection): void {
  const file = connectionFile(dataDir);
  const half = `${file}.${process.pid}`;
  fs.writeFileSync(half, `${JSON.stringify(connection)}\n`, { mode: 0o600 });
  fs.renameSync(half, file);
}

export function urlOf(connection: Connection, database: string): string {
  return `postgresql://postgres:${connection.password}@127.0.0.1:${connection.port}/${database}`;
}

/** True when a server answers on the kept port, takes the kept password and serves this folder. */
export async function isOurs(clusterDir: string, connection: Connection): Promise<boolean> {
  if (connection.port === 0) return false;
  try {
    const rows = await ask(connection, "postgres", "SHOW data_directory");
    const served = rows[0]?.data_directory;
    return typeof served === "string" && fs.realpathSync(served) === fs.realpathSync(clusterDir);
  } catch {
    return false;
  }
}

/** Connections of others than the one that asks. */
export async function countOthers(connection: Connection): Promise<number> {
  const rows = await ask(
    connection,
    "postgres",
    "SELECT count(*)::int AS others FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()",
  );
  return Number(rows[0]?.others ?? 0);
}

/** Makes the database where it is missing; two processes may ask at once. */
export async function createDatabase(connection: Connection, name: string): Promise<void> {
  const found = await ask(connection, "postgres", "SELECT 1 FROM pg_database WHERE datname = $1", [name]);
  if (found.length > 0) return;
  try {
    await ask(connection, "postgres", `CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  } catch (error) {
    // 42P04, 23505: another process made it between the question and now.
    const code = error instanceof pg.DatabaseError ? error.code : undefined;
    if (code !== "42P04" && code !== "23505") throw error;
  }
}

async function ask(
  connection: Connection,
  database: string,
  sql: string,
  values: unknown[] = [],
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({
    connectionString: urlOf(connection, database),
    connectionTimeoutMillis: 3_000,
    application_name: "dateline embedded",
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return (await client.query<Record<string, unknown>>(sql, values)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}
