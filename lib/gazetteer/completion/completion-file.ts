// Where completion files lie, and one of them read into memory.
import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import { readCompletion } from "./completion-layout";
import { CompletionTable } from "./completion-table";

/** The folder of the files in an installation's data folder. */
export function completionFolder(dataDir: string): string {
  return path.join(/*turbopackIgnore: true*/ dataDir, "completion");
}

/** A version's file: the database's mark, which all its versions share, then the version's own. */
export function completionFileName(version: string): string {
  const hash = createHash("sha256").update(version).digest("hex").slice(0, 16);
  return `${databaseMark(version)}-${hash}.bin`;
}

/** The first word of a version: names the database. */
export function databaseMark(version: string): string {
  return version.split(" ")[0] ?? "";
}

/**
 * The table of that version, or null where its file is not there. The bytes are read without holding up the process, and used
 * where they lie. Throws `broken` for a file that is no completion file.
 */
export async function loadCompletionFile(folder: string, version: string): Promise<CompletionTable | null> {
  let file: fs.FileHandle;
  try {
    file = await fs.open(path.join(/*turbopackIgnore: true*/ folder, completionFileName(version)));
  } catch {
    return null;
  }
  try {
    const { size } = await file.stat();
    const bytes = new Uint8Array(size);
    let read = 0;
    while (read < size) {
      const { bytesRead } = await file.read(bytes, read, Math.min(size - read, 8 << 20), read);
      if (bytesRead === 0) break;
      read += bytesRead;
    }
    const data = readCompletion(bytes.buffer);
    return data.version === version ? new CompletionTable(data) : null;
  } finally {
    await file.close();
  }
}
