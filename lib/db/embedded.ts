// The PostgreSQL server that comes with the checkout: found when it runs, started when it does not, stopped when asked.
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import {
  countOthers,
  createDatabase,
  isOurs,
  readConnection,
  urlOf,
  writeConnection,
  type Connection,
} from "./embedded-connection";
import { freePort, isFree } from "./free-port";
import { clusterDirOf, hasEmbeddedDatabase, layCluster } from "./lay-cluster";
import { executable, nativeFolder, serverUser, type ServerUser } from "./server-files";
import { cannotRun, serverEnvironment } from "./server-process";

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

type Options = {
  /** True: an empty folder becomes a new database. False: null for a folder that holds none. */
  startIfMissing: boolean;
  /** Settings for the server's command line, e.g. `{fsync: "off"}` for a cluster that tests throw away. */
  settings?: Record<string, string>;
};

const DATABASE = "dateline";

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
    layCluster(dataDir, user);
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

/** PostgreSQL's own lock file: line 0 is the server's process id, line 3 its port. */
function postmasterLine(clusterDir: string, line: number): string | null {
  try {
    return fs.readFileSync(path.join(clusterDir, "postmaster.pid"), "utf8").split("\n")[line]?.trim() ?? null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function tail(file: string): string {
  try {
    return fs.readFileSync(file, "utf8").trim().split("\n").slice(-8).join("\n");
  } catch {
    return "";
  }
}
