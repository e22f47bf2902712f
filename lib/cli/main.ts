// Finds the command that was asked for, runs it, and turns its failure into a sentence and an exit code.
import fs from "node:fs";
import path from "node:path";
import { AppError } from "../errors";
import { describeCommands, findCommand } from "./commands";

async function main(argv: string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    process.stdout.write(describeCommands());
    return name === undefined ? 2 : 0;
  }
  if (name === "--version" || name === "-v") {
    process.stdout.write(`${ownVersion()}\n`);
    return 0;
  }
  const command = findCommand(name);
  if (command === null) {
    process.stderr.write(`There is no command "${name}".\n\n${describeCommands()}`);
    return 2;
  }
  return command.run(rest);
}

function ownVersion(): string {
  const home = process.env.DATELINE_HOME ?? process.cwd();
  const manifest: unknown = JSON.parse(fs.readFileSync(path.join(home, "package.json"), "utf8"));
  const known = typeof manifest === "object" && manifest !== null && "version" in manifest;
  return `dateline ${known ? String(manifest.version) : "?"}`;
}

/** `.env` of the checkout, for every command alike; what the caller has set wins over it. */
function readEnvFile(): void {
  const file = path.join(process.env.DATELINE_HOME ?? process.cwd(), ".env");
  if (fs.existsSync(file)) process.loadEnvFile(file);
}

/** What was written to a pipe is on its way out before the process ends. */
async function flushed(stream: NodeJS.WriteStream): Promise<void> {
  await new Promise<void>((resolve) => stream.write("", () => resolve()));
}

// `dateline read … | head` closes our output early; that is the reader's right, not a failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

let code: number;
try {
  readEnvFile();
  code = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  process.stderr.write(`${error.message}\n`);
  code = error.kind === "invalid" ? 2 : 1;
}
await Promise.all([flushed(process.stdout), flushed(process.stderr)]);
process.exit(code);
