// The chain that revisions of an event hang in. No clock and no id of this installation goes in: the same content in the same order
// has the same hashes everywhere.
import { createHash } from "node:crypto";
import { canonicalJson } from "../../text/canonical-json";

/** sha256 (lower-case hex) of a view's canonical JSON (RFC 8785, UTF-8); null for none. */
export function hashContent(view: unknown): string | null {
  return view === null ? null : sha256(canonicalJson(view));
}

/** sha256 over "previous hash, line feed, content hash", each "" where there is none. */
export function hashRevision(contentHash: string | null, previousHash: string | null): string {
  return sha256(`${previousHash ?? ""}\n${contentHash ?? ""}`);
}

type KeptRow = {
  readonly number: number;
  readonly view: unknown;
  readonly contentHash: string | null;
  readonly previousHash: string | null;
  readonly hash: string;
};

/** The number of the first revision that does not fit the chain, or null where all do. All rows of one event, by number. */
export function findBrokenRevision(rows: readonly KeptRow[]): number | null {
  let previous: string | null = null;
  for (const [index, row] of rows.entries()) {
    const { number, view, contentHash, previousHash, hash } = row;
    const fits =
      number === index + 1 &&
      contentHash === hashContent(view) &&
      previousHash === previous &&
      hash === hashRevision(contentHash, previous);
    if (!fits) return index + 1;
    previous = hash;
  }
  return null;
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
