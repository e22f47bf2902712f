// Beside the web server: looks every few seconds whether the gazetteer has changed, and has its completion file made anew.
import { spawn, type ChildProcess } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { completionFileName, completionFolder } from "../gazetteer/completion/completion-file";
import { completionVersion } from "../gazetteer/completion/store";

const lookEveryMs = 5_000;
const afterFailureMs = 60_000;

/**
 * Watches until `stop`. The file is made in a process of its own with low priority: sorting a million names must not hold up
 * who serves pages. Failures are told to `log` and tried again a minute later.
 */
export function keepCompletions(options: {
  readonly home: string;
  readonly dataDir: string;
  readonly databaseUrl: string;
  readonly log: (line: string) => void;
}): { stop(): Promise<void> } {
  const ending = new AbortController();
  let child: ChildProcess | null = null;

  async function build(): Promise<void> {
    const output: string[] = [];
    const made = spawn(process.execPath, [path.join(options.home, "lib/cli/bin.mjs"), "completions"], {
      cwd: options.home,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, DATABASE_URL: options.databaseUrl, DATA_DIR: options.dataDir },
    });
    child = made;
    try {
      if (made.pid !== undefined) os.setPriority(made.pid, os.constants.priority.PRIORITY_BELOW_NORMAL);
    } catch {
      // It ended already, or this system has no priorities: it is made all the same.
    }
    for (const stream of [made.stdout, made.stderr])
      stream.on("data", (piece: Buffer) => output.push(piece.toString("utf8")));
    const code = await new Promise<number | null>((resolve, reject) => {
      made.once("error", reject);
      made.once("close", resolve);
    });
    child = null;
    const last = output.join("").trim().split("\n").at(-1) ?? "";
    if (code !== 0 && !ending.signal.aborted)
      throw new Error(`The completions could not be made: ${last === "" ? `code ${code}` : last}`);
    if (last.startsWith("Made")) options.log(last);
  }

  async function watch(): Promise<void> {
    while (!ending.signal.aborted) {
      let wait = lookEveryMs;
      try {
        const file = path.join(
          completionFolder(options.dataDir),
          completionFileName(await completionVersion()),
        );
        if (!fs.existsSync(file)) await build();
      } catch (error) {
        if (ending.signal.aborted) return;
        options.log(error instanceof Error ? error.message : String(error));
        wait = afterFailureMs;
      }
      await sleep(wait, undefined, { signal: ending.signal }).catch(() => undefined);
    }
  }

  const watching = watch();
  return {
    stop: async () => {
      ending.abort();
      child?.kill("SIGTERM");
      await watching;
    },
  };
}
