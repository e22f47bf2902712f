// By which an import knows its files again: size, time and first megabyte of each, and the version of our name keys.
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import type { ImportFile } from "../import/place-format";
import { nameKeyVersion } from "../name-key";

const looked = 2 ** 20;

/** 32 hex digits; others as soon as a file is another one. Throws what `fs` throws for a file that cannot be read. */
export function fingerprintOf(formatKey: string, files: readonly ImportFile[]): string {
  const hash = createHash("sha256").update(`${formatKey}\nkeys ${nameKeyVersion}\n`);
  const seen = new Set<string>();
  for (const file of files) {
    hash.update(`${file.role}\n${path.basename(file.path)}\n${file.entry ?? ""}\n${file.bytes}\n`);
    if (seen.has(file.path)) continue;
    seen.add(file.path);
    const open = fs.openSync(file.path, "r");
    try {
      const { size, mtimeMs } = fs.fstatSync(open);
      const head = Buffer.alloc(Math.min(size, looked));
      fs.readSync(open, head, 0, head.length, 0);
      hash.update(`${size}\n${Math.floor(mtimeMs)}\n`).update(head);
    } finally {
      fs.closeSync(open);
    }
  }
  return hash.digest("hex").slice(0, 32);
}
