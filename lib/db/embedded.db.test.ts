// The embedded server for real: made, found again, restarted on another port, stopped, and refused where it cannot run.
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findOrStartEmbedded, type EmbeddedServer } from "./embedded";
import { hasEmbeddedDatabase } from "./lay-cluster";

let dataDir = "";
const servers: EmbeddedServer[] = [];

beforeEach(() => {
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), "dateline-embedded-"));
  fs.chmodSync(dataDir, 0o755);
});

afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
  fs.rmSync(dataDir, { recursive: true, force: true });
});

async function open(startIfMissing: boolean): Promise<EmbeddedServer> {
  const server = await findOrStartEmbedded(dataDir, { startIfMissing, settings: { fsync: "off" } });
  if (server === null) throw new Error("no server");
  servers.push(server);
  return server;
}

test("an empty folder holds no database, and none is made unasked", async () => {
  expect(hasEmbeddedDatabase(dataDir)).toBe(false);
  expect(await findOrStartEmbedded(dataDir, { startIfMissing: false })).toBeNull();
  expect(fs.readdirSync(dataDir)).toEqual([]);
});

test("is made, kept over a stop, and found by a second caller while it runs", async () => {
  const made = await open(true);
  expect(made.startedHere).toBe(true);
  await query(made, "CREATE TABLE kept AS SELECT 'العراق' AS name");
  const found = await open(false);
  expect(found).toMatchObject({ startedHere: false, databaseUrl: made.databaseUrl });
  await made.stop();
  await expect(query(found, "SELECT 1")).rejects.toThrow();
  expect(hasEmbeddedDatabase(dataDir)).toBe(true);
  expect(await query(await open(false), "SELECT name FROM kept")).toEqual([{ name: "العراق" }]);
});

test("listens on this machine alone, asks for a password, and keeps it to the owner", async () => {
  const server = await open(true);
  const url = new URL(server.databaseUrl);
  expect(url.hostname).toBe("127.0.0.1");
  expect(await query(server, "SHOW listen_addresses")).toEqual([{ listen_addresses: "127.0.0.1" }]);
  expect(await query(server, "SHOW unix_socket_directories")).toEqual([{ unix_socket_directories: "" }]);
  url.password = "wrong";
  const stranger = new pg.Client({ connectionString: url.toString() });
  await expect(stranger.connect()).rejects.toThrow(/password/);
  expect(fs.statSync(path.join(dataDir, "embedded.json")).mode & 0o077).toBe(0);
});

test("moves to another port when somebody took its own while it was down", async () => {
  const made = await open(true);
  const port = Number(new URL(made.databaseUrl).port);
  await made.stop();
  const squatter = net.createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => squatter.listen(port, "127.0.0.1", resolve));
  try {
    const moved = await open(false);
    expect(Number(new URL(moved.databaseUrl).port)).not.toBe(port);
    expect(await query(moved, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  } finally {
    await new Promise((resolve) => squatter.close(resolve));
  }
});

test("two callers at once share one server", async () => {
  await (await open(true)).stop();
  const [a, b] = await Promise.all([open(false), open(false)]);
  expect(a.databaseUrl).toBe(b.databaseUrl);
});

test("a server that others use is left running when asked to", async () => {
  const server = await open(true);
  const other = new pg.Client({ connectionString: server.databaseUrl });
  await other.connect();
  await server.stop({ unlessShared: true });
  expect((await other.query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
  await other.end();
});

test("a database without its password file is not overwritten", async () => {
  await (await open(true)).stop();
  fs.rmSync(path.join(dataDir, "embedded.json"));
  await expect(findOrStartEmbedded(dataDir, { startIfMissing: true })).rejects.toThrow(
    /embedded\.json.*Restore/s,
  );
  expect(fs.existsSync(path.join(dataDir, "postgres", "PG_VERSION"))).toBe(true);
});

test.runIf(process.getuid?.() === 0)(
  "as root, a folder that the server's user cannot enter is named",
  async () => {
    const closed = path.join(dataDir, "closed");
    fs.mkdirSync(closed, { mode: 0o700 });
    const error = await findOrStartEmbedded(path.join(closed, "data"), { startIfMissing: true }).catch(
      String,
    );
    expect(error).toContain(closed);
    expect(error).toContain("Set DATA_DIR");
  },
);

async function query(server: EmbeddedServer, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: server.databaseUrl });
  try {
    await client.connect();
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}
