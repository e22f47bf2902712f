// The name of what is held: changes when an event does, and is the same in every process that holds the same.
import { createHash } from "node:crypto";
import type { Look } from "./mark-source";

/** What is known of changes: whatever is below `horizon` has been read for good. */
export type Books = {
  readonly birth: string;
  readonly horizon: number;
  /** The latest change below the horizon. */
  readonly settled: number;
  /** Changes from the horizon on that have been read; they are told again by the next look. */
  readonly early: ReadonlyMap<string, number>;
};

/** The books after a look whose changes were read. */
export function booksAfter(before: Books | null, look: Look): Books {
  let settled = before?.settled ?? 0;
  const early = new Map<string, number>();
  for (const { eventId, changedBy } of look.changes) {
    if (changedBy < look.horizon) settled = Math.max(settled, changedBy);
    else early.set(eventId, changedBy);
  }
  return { birth: look.birth, horizon: look.horizon, settled, early };
}

/** Events of the look that were not read yet. */
export function unreadOf(books: Books, look: Look): string[] {
  return look.changes.flatMap(({ eventId, changedBy }) =>
    books.early.get(eventId) === changedBy ? [] : [eventId],
  );
}

/** Letters, digits and hyphens: it stands in addresses. */
export function revisionOf({ birth, settled, early }: Books): string {
  const mark = digest(birth).slice(0, 6);
  const later = [...new Set(early.values())].sort((one, other) => one - other);
  const name = `${mark}-${settled.toString(36)}`;
  return later.length === 0 ? name : `${name}-${digest(later.join(" ")).slice(0, 8)}`;
}

function digest(words: string): string {
  return createHash("sha256").update(words).digest("hex");
}
