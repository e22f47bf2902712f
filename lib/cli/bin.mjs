#!/usr/bin/env node
// The `dateline` command: hands over to main.ts in a Node process that reads TypeScript and counts as the server side.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { memoryFlags } from "./node-flags.mjs";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Dateline needs Node.js 20.19 or newer; this is ${process.versions.node}.\n`);
  process.exit(1);
}

const home = fileURLToPath(new URL("../../", import.meta.url));
const child = spawn(
  process.execPath,
  [...flags(), path.join(home, "lib/cli/main.ts"), ...process.argv.slice(2)],
  {
    stdio: "inherit",
    env: {
      ...process.env,
      DATELINE_HOME: home,
      TSX_TSCONFIG_PATH: path.join(home, "tsconfig.json"),
      // Killed outright we can stop nobody: the child sees for itself that we are gone.
      FOLLOW_PARENT: String(process.pid),
    },
  },
);

// A terminal sends Ctrl-C to both of us: the child ends in its own time, and we with it. Other signals come to us alone.
process.on("SIGINT", () => undefined);
for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("error", (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 143)));

/**
 * tsx is found from here, not from the folder the caller stands in; react-server is what `server-only` asks for. Prisma's
 * nested reads make pg warn of its next major version, which is pinned out of here: nothing a reader of the terminal can mend.
 */
function flags() {
  const tsx = createRequire(import.meta.url).resolve("tsx");
  return [
    ...memoryFlags,
    "--disable-warning=DeprecationWarning",
    "--conditions=react-server",
    "--import",
    new URL("./follow-parent.mjs", import.meta.url).href,
    "--import",
    pathToFileURL(tsx).href,
  ];
}
