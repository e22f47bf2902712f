// The commands of `dateline`, listed once; each is loaded only when it is called, so that none waits for another's imports.
import { AppError } from "../errors";

export type Command = {
  name: string;
  summary: string;
  /** Takes the words after the command's name and returns the exit code. */
  run(argv: string[]): Promise<number>;
};

const SUMMARIES: Record<string, string> = {
  start: "find or start the database, build what is stale, serve the map, and read reports in the background",
  read: "read a report and print mentions, events and claims with their reasons; stores nothing",
  geocode: "find a place by name, in any spelling or script",
  key: "`key new` makes another editor's key and prints it once",
  basemap: "build the basemap from its sources",
  test: "run every check, or the named ones",
};

/** The command of that name, or null. */
export function findCommand(name: string): Command | null {
  const summary = Object.hasOwn(SUMMARIES, name) ? SUMMARIES[name] : undefined;
  if (summary === undefined) return null;
  return { name, summary, run: async (argv) => (await load(name))(argv) };
}

/** The names of all commands. */
export function listCommands(): string[] {
  return Object.keys(SUMMARIES);
}

/** Usage text with one line a command. */
export function describeCommands(): string {
  const lines = Object.entries(SUMMARIES).map(([name, summary]) => `  ${name.padEnd(9)} ${summary}`);
  return `Usage: dateline <command> [options]\n\n${lines.join("\n")}\n\nEach command explains itself with --help.\n`;
}

async function load(name: string): Promise<Command["run"]> {
  const loaded: unknown = await import(`./${name}.ts`);
  if (typeof loaded === "object" && loaded !== null && "run" in loaded && typeof loaded.run === "function") {
    const { run } = loaded;
    return async (argv) => {
      const code: unknown = await run(argv);
      return typeof code === "number" ? code : 0;
    };
  }
  throw new AppError("broken", `lib/cli/${name}.ts exports no run(argv).`);
}
