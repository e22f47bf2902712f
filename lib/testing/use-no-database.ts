// For tests of commands that read with the embedded sources, whatever database the environment or this checkout has.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll } from "vitest";
import { readEnvAgain } from "../env";

/** Called at the head of a test file: no DATABASE_URL and an empty data folder, until the file's tests are over. */
export function useNoDatabase(): void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "dateline-no-data-"));
  const { DATABASE_URL, DATA_DIR } = process.env;
  beforeAll(() => {
    delete process.env.DATABASE_URL;
    process.env.DATA_DIR = folder;
    readEnvAgain();
  });
  afterAll(() => {
    if (DATABASE_URL === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = DATABASE_URL;
    if (DATA_DIR === undefined) delete process.env.DATA_DIR;
    else process.env.DATA_DIR = DATA_DIR;
    readEnvAgain();
    fs.rmSync(folder, { recursive: true, force: true });
  });
}
