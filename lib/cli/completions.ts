// `npx dateline completions`: makes the file from which names are completed as they are typed; `npm start` calls it by itself.
import { dataDirOf } from "../db/server-files";
import { env, readEnvAgain } from "../env";
import { AppError } from "../errors";
import { openDatabase } from "./open-database";

const HELP = `Usage: npx dateline completions

Makes the file from which the search box completes names, in the data folder, where it is missing or older than the
gazetteer. \`npm start\` does so by itself after every import; until then names are completed from the database, more slowly.
`;

/** Returns 0, or 2 for words it does not know. */
export async function run(argv: string[]): Promise<number> {
  if (argv.includes("--help") || argv.includes("-h")) {
    process.stdout.write(HELP);
    return 0;
  }
  if (argv.length > 0) {
    process.stderr.write(HELP);
    return 2;
  }
  process.env.DATA_DIR = dataDirOf(env()).dataDir;
  readEnvAgain();
  const database = await openDatabase();
  if (database === null)
    throw new AppError(
      "broken",
      "There is no database yet to complete names from. Run `npm start` once first.",
    );
  try {
    const began = Date.now();
    const { buildCompletions } = await import("../gazetteer/completion/store");
    const built = await buildCompletions();
    if (built === null) process.stdout.write("The completions are up to date.\n");
    else {
      const seconds = ((Date.now() - began) / 1000).toFixed(1);
      const [names, places] = [built.names, built.places].map((count) => count.toLocaleString("en"));
      process.stdout.write(
        `Made the completions of ${names ?? ""} names of ${places ?? ""} places in ${seconds} s (${Math.ceil(built.bytes / 1e6)} MB).\n`,
      );
    }
    return 0;
  } finally {
    await database.close();
  }
}
