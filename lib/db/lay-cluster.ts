// An empty folder becomes a database cluster with a password of its own.
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { AppError } from "../errors";
import { connectionFile, writeConnection } from "./embedded-connection";
import { blockedAt, executable, nativeFolder, type ServerUser } from "./server-files";
import { cannotRun, serverEnvironment } from "./server-process";

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

/** Throws `broken` with what to do when the folder or the binaries cannot be used. */
export function layCluster(dataDir: string, user: ServerUser): void {
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
