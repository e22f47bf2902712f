// What every program of PostgreSQL is started with, and what is said when one cannot run.
import { AppError } from "../errors";
import type { ServerUser } from "./server-files";

/** Nothing of ours but the path: a PGDATA or PGPORT of the caller must not reach the server. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    SystemRoot: process.env.SystemRoot,
    LC_ALL: "C",
    NODE_ENV: process.env.NODE_ENV,
  };
}

export function cannotRun(program: string, user: ServerUser, cause: Error, output = ""): AppError {
  const asUser = user === null ? "" : ` as the user ${user.uid}`;
  return new AppError(
    "broken",
    `The embedded PostgreSQL could not run (${program}${asUser}): ${cause.message}.${output === "" ? "" : `\n${output}\n`} ` +
      "Run as an ordinary user, set DATA_DIR to a folder the server may write to, or set DATABASE_URL to a server of your own.",
    { cause },
  );
}
