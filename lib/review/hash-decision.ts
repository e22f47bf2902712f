// The chain decisions hang in: each hash covers the row and the hash before it, so that a row changed behind our back shows.
import { createHash } from "node:crypto";
import { canonicalJson } from "../text/canonical-json";

export type HashedRow = {
  readonly id: string;
  readonly sequence: number;
  readonly kind: string;
  readonly subject: string;
  readonly subjectId: string;
  readonly payload: unknown;
  readonly reason: string | null;
  readonly decidedBy: string;
  /** UTC ISO instant. */ readonly decidedAt: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly undoesId: string | null;
};

/** sha256 (lower-case hex) over the previous hash and the row as JSON with sorted keys. */
export function hashDecision(row: HashedRow, previousHash: string | null): string {
  // Key by key, as a row may come with more columns; the keys are sorted below.
  const content: HashedRow = {
    id: row.id,
    sequence: row.sequence,
    kind: row.kind,
    subject: row.subject,
    subjectId: row.subjectId,
    payload: row.payload,
    reason: row.reason,
    decidedBy: row.decidedBy,
    decidedAt: row.decidedAt,
    before: row.before,
    after: row.after,
    undoesId: row.undoesId,
  };
  return createHash("sha256")
    .update(`${previousHash ?? ""}\n${canonicalJson(content)}`, "utf8")
    .digest("hex");
}

/** The sequence of the first row that does not fit the chain, or null where all do. Rows in order of sequence. */
export function findBrokenLink(
  rows: readonly (HashedRow & { readonly previousHash: string | null; readonly hash: string })[],
): number | null {
  let previous: string | null = null;
  for (const row of rows) {
    if (row.previousHash !== previous || row.hash !== hashDecision(row, previous)) return row.sequence;
    previous = row.hash;
  }
  return null;
}
