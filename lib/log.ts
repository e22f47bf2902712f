// One line per happening on stderr, so that stdout stays free for a command's answer.

type Level = "info" | "warn" | "error";

function write(level: Level, message: string, error?: unknown): void {
  const stamp = new Date().toISOString();
  process.stderr.write(`${stamp} ${level} ${message}${error === undefined ? "" : `: ${describe(error)}`}\n`);
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack ?? `${error.name}: ${error.message}`;
  return error.cause === undefined ? own : `${own}\n  caused by ${describe(error.cause)}`;
}

/** Writes one line to stderr with an ISO time and a level; `error` is printed with its stack and its causes. */
export const log = {
  info: (message: string): void => write("info", message),
  warn: (message: string, error?: unknown): void => write("warn", message, error),
  error: (message: string, error?: unknown): void => write("error", message, error),
};
