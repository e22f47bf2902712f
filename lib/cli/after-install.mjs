// Runs after `npm ci`: generates the Prisma client and links the embedded server's libraries, both without the network.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const home = fileURLToPath(new URL("../../", import.meta.url));
const require = createRequire(import.meta.url);

generatePrismaClient();

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
