// Makes the completion file of a gazetteer: written beside, then moved into place, so that nobody reads half of one.
import fs from "node:fs/promises";
import path from "node:path";
import { CompletionBuilder } from "./build-completion";
import { completionFileName, databaseMark } from "./completion-file";
import { writeCompletion } from "./completion-layout";
import type { SpelledPlace } from "./kept-completions";

export type BuiltCompletion = {
  readonly file: string;
  readonly places: number;
  readonly names: number;
  readonly bytes: number;
};

/**
 * Makes the file of the version that `version` tells, unless it is there (then null), and removes the same database's older
 * ones. Where the gazetteer changes meanwhile the file is thrown away and made again, three times at most.
 */
export async function buildCompletionFile(from: {
  readonly folder: string;
  readonly version: () => Promise<string>;
  readonly places: () => AsyncIterable<readonly SpelledPlace[]>;
}): Promise<BuiltCompletion | null> {
  await fs.mkdir(from.folder, { recursive: true });
  for (let attempt = 1; ; attempt += 1) {
    const version = await from.version();
    const name = completionFileName(version);
    const file = path.join(from.folder, name);
    if (await exists(file)) return null;
    const builder = new CompletionBuilder();
    for await (const batch of from.places())
      for (const { place, spellings } of batch) builder.add(place, spellings);
    if ((await from.version()) !== version && attempt < 3) continue;

    const half = `${file}.${process.pid}.half`;
    const output = await fs.open(half, "w");
    let bytes = 0;
    try {
      for (const piece of writeCompletion(builder.finish(version))) {
        await output.writeFile(piece);
        bytes += piece.byteLength;
      }
      await output.sync();
    } finally {
      await output.close();
    }
    await fs.rename(half, file);
    await removeOthers(from.folder, databaseMark(version), name);
    return { file, bytes, ...builder.counts };
  }
}

/** Files of older versions, and halves that a killed process left behind. */
async function removeOthers(folder: string, mark: string, keep: string): Promise<void> {
  for (const name of await fs.readdir(folder))
    if (name.startsWith(`${mark}-`) && name !== keep) await fs.rm(path.join(folder, name), { force: true });
}

async function exists(file: string): Promise<boolean> {
  return fs.access(file).then(
    () => true,
    () => false,
  );
}
