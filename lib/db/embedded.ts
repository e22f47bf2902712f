// The PostgreSQL server that comes with the checkout: found when it runs, started when it does not, stopped when asked.
import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { AppError } from "../errors";
import { blockedAt, executable, nativeFolder, serverUser, type ServerUser } from "./server-files";

export type EmbeddedServer = {
  /** Address of the `dateline` database. */
  databaseUrl: string;
  /** Address of the `postgres` database of the same server, for making and dropping databases. */
  adminUrl: string;
  /** True when this call started the server, false when it already ran. */
  startedHere: boolean;
  /** Fast shutdown; returns when the server is gone. `unlessShared` leaves it running while others are connected. */
  stop(options?: { unlessShared?: boolean }): Promise<void>;
};

/** Kept in `<dataDir>/embedded.json`, readable by its owner alone. */
type Connection = { port: number; password: string };

type Options = {
  /** True: an empty folder becomes a new database. False: null for a folder that holds none. */
  startIfMissing: boolean;
  /** Settings for the server's command line, e.g. `{fsync: "off"}` for a cluster that tests throw away. */
  settings?: Record<string, string>;
};

const DATABASE = "dateline";

/** Where the cluster lies inside a data folder. */
export function clusterDirOf(dataDir: string): string {
  return path.join(dataDir, "postgres");
}

/** True when the data folder holds an embedded database, running or not. */
export function hasEmbeddedDatabase(dataDir: string): boolean {
  return (
    fs.existsSync(path.join(clusterDirOf(dataDir), "PG_VERSION")) && fs.existsSync(connectionFile(dataDir))
  );
}

/**
 * The embedded server of a data folder, with its `dateline` database: reused when one answers on the kept port and serves
 * this very folder, else started on 127.0.0.1. Null when the folder holds no database and `startIfMissing` is false.
 * Throws `broken` with what to do when the folder or the binaries cannot be used.
 */
export async function findOrStartEmbedded(dataDir: string, options: Options): Promise<EmbeddedServer | null> {
  const clusterDir = clusterDirOf(dataDir);
  const user = serverUser(clusterDir);
  if (!hasEmbeddedDatabase(dataDir)) {
    if (!options.startIfMissing) return null;
    initialise(dataDir, user);
  }
  let connection = readConnection(dataDir);
  let startedHere = false;
  if (!(await isOurs(clusterDir, connection))) {
    connection = await start(dataDir, user, connection, options.settings ?? {});
    startedHere = true;
  }
  await createDatabase(connection, DATABASE);
  return {
    databaseUrl: urlOf(connection, DATABASE),
    adminUrl: urlOf(connection, "postgres"),
    startedHere,
    stop: (stopOptions) => stop(clusterDir, connection, stopOptions?.unlessShared ?? false),
  };
}

function initialise(dataDir: string, user: ServerUser): void {
  const blocked = blockedAt(dataDir, user);
  if (blocked !== null) {
    throw new AppError(
      "broken",
      `As root, PostgreSQL runs as the user ${user?.uid}, who cannot enter ${blocked}. ` +
        "Set DATA_DIR to a folder everybody can reach (e.g. DATA_DIR=/var/lib/dateline), run as an ordinary user, " +
        "or set DATABASE_URL to a server of your own.",
    );
  }
  const clusterDir = clusterDirOf(dataDir);
  makeFolder(dataDir, 0o755);
  // What a broken-off initdb left behind is not a database yet; initdb wants an empty folder.
  if (!fs.existsSync(path.join(clusterDir, "PG_VERSION")) || !fs.existsSync(connectionFile(dataDir))) {
    if (fs.existsSync(path.join(clusterDir, "global", "pg_control"))) {
      throw new AppError(
        "broken",
        `${clusterDir} holds a database but ${connectionFile(dataDir)} with its password is missing. ` +
          "Restore that file, or move the folder away to begin with an empty database.",
      );
    }
    fs.rmSync(clusterDir, { recursive: true, force: true });
  }
  makeFolder(clusterDir, 0o700);
  const password = randomBytes(24).toString("base64url");
  const passwordFile = path.join(dataDir, `initdb-${randomBytes(6).toString("hex")}`);
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  try {
    if (user !== null) {
      fs.chownSync(clusterDir, user.uid, user.gid);
      fs.chownSync(passwordFile, user.uid, user.gid);
    }
    const native = nativeFolder(dataDir, user);
    const args = [
      `--pgdata=${clusterDir}`,
      "--username=postgres",
      "--auth=scram-sha-256",
      `--pwfile=${passwordFile}`,
      "--encoding=UTF8",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--locale=C",
    ];
    const result = spawnSync(path.join(native, "bin", executable("initdb")), args, {
      ...(user ?? {}),
      cwd: dataDir,
      env: serverEnvironment(),
      encoding: "utf8",
    });
    if (result.status !== 0) {
      fs.rmSync(clusterDir, { recursive: true, force: true });
      throw cannotRun("initdb", user, result.error ?? new Error(result.stderr.trim()));
    }
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
  writeConnection(dataDir, { port: 0, password });
}

async function start(
  dataDir: string,
  user: ServerUser,
  kept: Connection,
  settings: Record<string, string>,
): Promise<Connection> {
  const clusterDir = clusterDirOf(dataDir);
  const native = nativeFolder(dataDir, user);
  const connection = { ...kept, port: (await isFree(kept.port)) ? kept.port : await freePort() };
  writeConnection(dataDir, connection);
  const all: Record<string, string> = {
    listen_addresses: "127.0.0.1",
    // No socket file: its path may be at most 107 bytes long, and a data folder's need not be.
    unix_socket_directories: "",
    timezone: "UTC",
    log_timezone: "UTC",
    ...settings,
  };
  const flags = Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const logFile = path.join(dataDir, "postgres.log");
  const output = fs.openSync(logFile, "w", 0o600);
  // Detached: Ctrl-C in a terminal goes to a whole process group, and the server must outlive the pages that use it.
  const child = spawn(
    path.join(native, "bin", executable("postgres")),
    ["-D", clusterDir, "-p", String(connection.port), ...flags],
    {
      ...(user ?? {}),
      cwd: dataDir,
      env: serverEnvironment(),
      detached: true,
      stdio: ["ignore", output, output],
    },
  );
  fs.closeSync(output);
  child.unref();
  let ended: Error | null = null;
  child.on("error", (error) => (ended = error));
  child.on("exit", (code, signal) => (ended ??= new Error(`it ended with ${signal ?? `code ${code}`}`)));
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await sleep(25)) {
    if (await isOurs(clusterDir, connection)) return connection;
    if (ended !== null) {
      const rival = await waitForRival(dataDir);
      if (rival !== null) return rival;
      throw cannotRun("postgres", user, ended, tail(logFile));
    }
  }
  child.kill("SIGINT");
  throw cannotRun("postgres", user, new Error("no answer within 60 seconds"), tail(logFile));
}

/** Two processes may start the same folder at once: PostgreSQL lets one win, and the other uses the winner's server. */
async function waitForRival(dataDir: string): Promise<Connection | null> {
  const clusterDir = clusterDirOf(dataDir);
  if (!fs.existsSync(path.join(clusterDir, "postmaster.pid"))) return null;
  for (let tries = 0; tries < 100; tries++) {
    const port = Number(postmasterLine(clusterDir, 3));
    const connection = { ...readConnection(dataDir), port };
    if (port > 0 && (await isOurs(clusterDir, connection))) {
      writeConnection(dataDir, connection);
      return connection;
    }
    await sleep(100);
  }
  return null;
}

async function stop(clusterDir: string, connection: Connection, unlessShared: boolean): Promise<void> {
  if (!(await isOurs(clusterDir, connection))) return;
  if (unlessShared && (await countOthers(connection)) > 0) return;
  const pid = Number(postmasterLine(clusterDir, 0));
  if (!Number.isInteger(pid) || pid <= 1) return;
  process.kill(pid, "SIGINT");
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; await sleep(10)) {
    if (!isAlive(pid)) return;
  }
  process.kill(pid, "SIGQUIT");
  for (const deadline = Date.now() + 5_000; Date.now() < deadline && isAlive(pid);) await sleep(10);
}

/** True when a server answers on the kept port, takes the kept password and serves this folder. */
async function isOurs(clusterDir: string, connection: Connection): Promise<boolean> {
  if (connection.port === 0) return false;
  try {
    const rows = await ask(connection, "postgres", "SHOW data_directory");
    const served = rows[0]?.data_directory;
    return typeof served === "string" && fs.realpathSync(served) === fs.realpathSync(clusterDir);
  } catch {
    return false;
  }
}

async function countOthers(connection: Connection): Promise<number> {
  const rows = await ask(
    connection,
    "postgres",
    "SELECT count(*)::int AS others FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()",
  );
  return Number(rows[0]?.others ?? 0);
}

async function createDatabase(connection: Connection, name: string): Promise<void> {
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

function urlOf(connection: Connection, database: string): string {
  return `postgresql://postgres:${connection.password}@127.0.0.1:${connection.port}/${database}`;
}

function connectionFile(dataDir: string): string {
  return path.join(dataDir, "embedded.json");
}

function readConnection(dataDir: string): Connection {
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

function writeConnection(dataDir: string, connection: Connection): void {
  const file = connectionFile(dataDir);
  const half = `${file}.${process.pid}`;
  fs.writeFileSync(half, `${JSON.stringify(connection)}\n`, { mode: 0o600 });
  fs.renameSync(half, file);
}

/** PostgreSQL's own lock file: line 0 is the server's process id, line 3 its port. */
function postmasterLine(clusterDir: string, line: number): string | null {
  try {
    return fs.readFileSync(path.join(clusterDir, "postmaster.pid"), "utf8").split("\n")[line]?.trim() ?? null;
  } catch {
    return null;
  }
}

function makeFolder(folder: string, mode: number): void {
  const existed = fs.existsSync(folder);
  try {
    fs.mkdirSync(folder, { recursive: true });
    if (!existed) fs.chmodSync(folder, mode);
  } catch (cause) {
    throw new AppError("broken", `${folder} cannot be made. Set DATA_DIR to a folder you may write to.`, {
      cause,
    });
  }
}

/** Nothing of ours but the path: a PGDATA or PGPORT of the caller must not reach the server. */
function serverEnvironment(): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    SystemRoot: process.env.SystemRoot,
    LC_ALL: "C",
    NODE_ENV: process.env.NODE_ENV,
  };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

async function isFree(port: number): Promise<boolean> {
  if (port === 0) return false;
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
}

/** A TCP port on 127.0.0.1 that nobody held a moment ago. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

function tail(file: string): string {
  try {
    return fs.readFileSync(file, "utf8").trim().split("\n").slice(-8).join("\n");
  } catch {
    return "";
  }
}

function cannotRun(program: string, user: ServerUser, cause: Error, output = ""): AppError {
  const asUser = user === null ? "" : ` as the user ${user.uid}`;
  return new AppError(
    "broken",
    `The embedded PostgreSQL could not run (${program}${asUser}): ${cause.message}.${output === "" ? "" : `\n${output}\n`} ` +
      "Run as an ordinary user, set DATA_DIR to a folder the server may write to, or set DATABASE_URL to a server of your own.",
    { cause },
  );
}
