// Runs after `npm ci`: generates the Prisma client and links the embedded server's libraries, both without the network.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { tsImport } from "tsx/esm/api";

const home = fileURLToPath(new URL("../../", import.meta.url));
const require = createRequire(import.meta.url);

generatePrismaClient();
await linkServerLibraries();
linkOwnCommand();

/** `prisma generate` needs no native engine but looks for one; any program that exists satisfies it. */
function generatePrismaClient() {
  const prisma = path.join(path.dirname(require.resolve("prisma/package.json")), "build", "index.js");
  const result = spawnSync(process.execPath, [prisma, "generate"], {
    cwd: home,
    encoding: "utf8",
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
    },
  });
  if (result.status !== 0) {
    process.stderr.write(`${result.stdout ?? ""}${result.stderr ?? ""}${result.error?.message ?? ""}\n`);
    process.stderr.write(
      "The Prisma client could not be generated; see above. `npm run generate` tries again.\n",
    );
    process.exit(1);
  }
  if (!fs.existsSync(path.join(home, "lib/db/generated/client.ts"))) {
    process.stderr.write("`prisma generate` said it worked but lib/db/generated/client.ts is not there.\n");
    process.exit(1);
  }
}

/** Where npm runs no scripts of packages, the server's libraries lack their second names; whoever installs may make them. */
async function linkServerLibraries() {
  const { installedNativeFolder, linkLibraries } = await tsImport("../db/server-files.ts", import.meta.url);
  try {
    linkLibraries(installedNativeFolder().folder);
  } catch (error) {
    // A machine without an embedded server works with DATABASE_URL; `npm start` says so when it matters.
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  }
}

/** `npx dateline` looks into node_modules/.bin first: ours stands there, so that no registry is ever asked. */
function linkOwnCommand() {
  const link = path.join(home, "node_modules", ".bin", "dateline");
  if (process.platform === "win32" || fs.lstatSync(link, { throwIfNoEntry: false })) return;
  fs.mkdirSync(path.dirname(link), { recursive: true });
  fs.symlinkSync(path.join("..", "..", "lib", "cli", "bin.mjs"), link);
}
