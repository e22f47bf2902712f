// What the process and its threads say to each other.
import type { UsedIds } from "../columns/used-ids";
import type { EventTable, TableWords } from "../event-table";
import type { Answers, Question } from "./tile-desk";

export type Work =
  | Question
  /** Answer from this table from now on. */
  | { readonly ask: "take"; readonly table: EventTable }
  /** The next piece of COPY's bytes; `isFirst` forgets what was read before. */
  | { readonly ask: "read"; readonly piece: Uint8Array; readonly isFirst: boolean }
  /** Which ids do the marks that were read speak of? */
  | { readonly ask: "used" }
  /** Make a table of what was read, alone, or instead of the marks of the changed events (numbers, ascending) in the last table. */
  | { readonly ask: "build"; readonly words: TableWords; readonly changed: Float64Array | null };

export type Said =
  | { readonly said: "tile"; readonly tile: Answers["tile"] }
  | { readonly said: "counts"; readonly counts: Answers["counts"] }
  | { readonly said: "ids"; readonly ids: Answers["ids"] }
  | { readonly said: "moments"; readonly moments: Answers["moments"] }
  | { readonly said: "within"; readonly within: Answers["within"] }
  | { readonly said: "done" }
  | { readonly said: "used"; readonly used: UsedIds }
  | { readonly said: "table"; readonly table: EventTable }
  | { readonly said: "failed"; readonly message: string };

export type Letter<T> = { readonly number: number; readonly content: T };
