// `npx dateline key new`: makes another editor's key and prints it once.
import { AppError } from "../errors";
import { newEditorKey } from "../review/editor-key";
import { openDatabase } from "./open-database";

const HELP = `Usage: npx dateline key new [label]

Makes another key for writing (sending reports, deciding, publishing) and prints it on stdout, this once:
only its hash is kept. The label helps you to tell keys apart.
`;

/** Returns 0, or 2 for words it does not know. */
export async function run(argv: string[]): Promise<number> {
  if (argv.includes("--help") || argv.includes("-h")) {
    process.stdout.write(HELP);
    return 0;
  }
  const [word, ...label] = argv;
  if (word !== "new") {
    process.stderr.write(HELP);
    return 2;
  }
  const database = await openDatabase();
  if (database === null)
    throw new AppError("broken", "There is no database yet to keep the key in. Run `npm start` once first.");
  try {
    process.stderr.write(`A new key for ${database.description}:\n`);
    process.stdout.write(
      `${await newEditorKey(label.join(" ").trim().slice(0, 100) || "made with dateline key new")}\n`,
    );
    return 0;
  } finally {
    await database.close();
  }
}
