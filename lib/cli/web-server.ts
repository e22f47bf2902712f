// The web server as a child of ours: Next started directly, in a process group of its own, gone when we are gone.
import { spawn } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { AppError } from "../errors";
import { memoryFlags } from "./node-flags.mjs";

export type WebServer = {
  /** Settles with a sentence when the server ends without having been stopped. */
  ended: Promise<string>;
  stop(): Promise<void>;
};

/**
 * Starts `next start` (or `next dev`) on a port and waits until it answers a request.
 * Throws `broken` when it ends before, or does not answer within two minutes.
 */
export async function startWebServer(options: {
  home: string;
  port: number;
  databaseUrl: string;
  dev?: boolean;
  quiet?: boolean;
}): Promise<WebServer> {
  const { home, port, databaseUrl, dev = false, quiet = false } = options;
  const child = spawn(
    process.execPath,
    [
      ...memoryFlags,
      "--import",
      pathToFileURL(path.join(home, "lib/cli/follow-parent.mjs")).href,
      path.join(home, "node_modules/next/dist/bin/next"),
      dev ? "dev" : "start",
      "--port",
      String(port),
    ],
    {
      cwd: home,
      detached: true,
      stdio: ["ignore", quiet ? "ignore" : "pipe", "inherit"],
      env: {
        ...process.env,
        NODE_ENV: dev ? "development" : "production",
        NEXT_TELEMETRY_DISABLED: "1",
        FOLLOW_PARENT: String(process.pid),
        DATABASE_URL: databaseUrl,
        PORT: String(port),
      },
    },
  );
  // Next greets with an address of its own before the page is ready; ours is printed when it is.
  if (dev) child.stdout?.pipe(process.stderr);
  else child.stdout?.resume();

  let stopping = false;
  let over: string | null = null;
  const ended = new Promise<string>((resolve) => {
    const end = (sentence: string): void => {
      over ??= sentence;
      if (!stopping) resolve(sentence);
    };
    child.once("error", (error) => end(`The web server could not be started: ${error.message}.`));
    child.once("exit", (code, signal) => end(`The web server ended with ${signal ?? `code ${code}`}.`));
  });
  const stop = async (): Promise<void> => {
    stopping = true;
    if (over !== null || child.pid === undefined) return;
    const gone = new Promise((resolve) => child.once("exit", resolve));
    signalGroup(child.pid, "SIGTERM");
    if ((await Promise.race([gone.then(() => true), sleep(5_000, false, { ref: false })])) === false) {
      signalGroup(child.pid, "SIGKILL");
      await gone;
    }
  };
  for (const deadline = Date.now() + 120_000; Date.now() < deadline; await sleep(50)) {
    if (over !== null) throw new AppError("broken", over);
    if (await answers(port)) return { ended, stop };
  }
  await stop();
  throw new AppError("broken", `The web server did not answer on port ${port} within two minutes.`);
}

/** True when a web server answers on that port of this machine, with whatever it has to say. */
async function answers(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/`, {
      redirect: "manual",
      signal: AbortSignal.timeout(60_000),
    });
    await response.arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

/** True when nobody listens on that port, on any address of this machine. */
export async function isPortFree(port: number): Promise<boolean> {
  for (const host of ["127.0.0.1", undefined]) {
    const free = await new Promise<boolean>((resolve) => {
      const server = net.createServer();
      server.once("error", (error: NodeJS.ErrnoException) =>
        resolve(error.code !== "EADDRINUSE" && error.code !== "EACCES"),
      );
      server.listen({ port, host }, () => server.close(() => resolve(true)));
    });
    if (!free) return false;
  }
  return true;
}

/** Who listens on a port, e.g. `node (process 4711)`: from /proc on Linux; null where that cannot be told. */
export function findPortHolder(port: number): string | null {
  try {
    const hex = port.toString(16).toUpperCase().padStart(4, "0");
    const inodes = ["/proc/net/tcp", "/proc/net/tcp6"]
      .flatMap((file) => fs.readFileSync(file, "utf8").split("\n").slice(1))
      .map((line) => line.trim().split(/\s+/))
      .filter((fields) => fields[1]?.endsWith(`:${hex}`) && fields[3] === "0A")
      .map((fields) => `socket:[${fields[9]}]`);
    for (const pid of fs.readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
      if (holdsOneOf(pid, inodes))
        return `${fs.readFileSync(`/proc/${pid}/comm`, "utf8").trim()} (process ${pid})`;
    }
  } catch {
    return null;
  }
  return null;
}

function holdsOneOf(pid: string, sockets: string[]): boolean {
  try {
    return fs
      .readdirSync(`/proc/${pid}/fd`)
      .some((fd) => sockets.includes(fs.readlinkSync(`/proc/${pid}/fd/${fd}`)));
  } catch {
    return false;
  }
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(process.platform === "win32" ? pid : -pid, signal);
  } catch {
    // It ended by itself in between.
  }
}
