// The commands of `dateline`, listed once; each is loaded only when it is called, so that none waits for another's imports.

/** Takes the words after the command's name and returns the exit code. */
type Run = (argv: string[]) => Promise<number>;

export type Command = { name: string; summary: string; run: Run };

const COMMANDS: Record<string, { summary: string; load: () => Promise<{ run: Run }> }> = {
  start: {
    summary:
      "find or start the database, build what is stale, serve the map, and read reports in the background",
    load: () => import("./start"),
  },
  read: {
    summary: "read a report and print mentions, events and claims with their reasons; stores nothing",
    load: () => import("./read"),
  },
  geocode: { summary: "find a place by name, in any spelling or script", load: () => import("./geocode") },
  gazetteer: {
    summary: "import places from files or the network, list the sources, remove one",
    load: () => import("./gazetteer"),
  },
  completions: {
    summary: "make the file that completes names as they are typed, where it is missing or stale",
    load: () => import("./completions"),
  },
  key: { summary: "`key new` makes another editor's key and prints it once", load: () => import("./key") },
  basemap: { summary: "build the basemap from its sources", load: () => import("./basemap") },
  test: { summary: "run every check, or the named ones", load: () => import("./test") },
};

/** The command of that name, or null. */
export function findCommand(name: string): Command | null {
  const found = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (found === undefined) return null;
  return { name, summary: found.summary, run: async (argv) => (await found.load()).run(argv) };
}

/** The names of all commands. */
export function listCommands(): string[] {
  return Object.keys(COMMANDS);
}

/** Usage text with one line a command. */
export function describeCommands(): string {
  const lines = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(9)} ${summary}`);
  return `Usage: dateline <command> [options]\n\n${lines.join("\n")}\n\nEach command explains itself with --help.\n`;
}
