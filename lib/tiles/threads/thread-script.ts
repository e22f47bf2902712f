// What a thread of the map runs: its files put together into one script, once a process. A thread that reads TypeScript file by file
// takes a second of the processor to begin, three of them as many; like this it is a tenth for all.
import path from "node:path";
import { buildSync } from "esbuild";

/** Found by its path at run time, so that no bundler takes the thread's files into the pages' bundle. */
const beginning = ["lib", "tiles", "threads", "tile-thread.ts"];

const scripts = new Map<string, string>();

/** JavaScript for a worker, from the checkout `home`; the first call holds the process up while it is made. Throws where a file of the thread cannot be read. */
export function threadScript(home: string): string {
  const script = scripts.get(home) ?? putTogether(home);
  scripts.set(home, script);
  return script;
}

function putTogether(home: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(home, ...beginning)],
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    target: "node20",
    conditions: ["react-server"],
    logLevel: "silent",
  });
  return outputFiles.map(({ text }) => text).join("\n");
}
