// Every mark of every event as columns of numbers that all threads share: what tiles, counts and pages are read from.

/** Behind the last day there is: stands for "no day known", so that no period holds it. */
export const noFirstDay = 2_147_483_647;
export const noLastDay = -2_147_483_648;

/**
 * Rows are marks in the order of the Morton code of (mx, my), so that a tile is one range; the tray stands behind them.
 * Events are numbered in the order of their ids.
 */
export type EventColumns = {
  readonly rows: number;
  /** Rows before this are drawn somewhere; those from here on are in the tray. */
  readonly drawn: number;
  /** Web Mercator at 2^30; -1 in the tray. */
  readonly mx: Int32Array;
  readonly my: Int32Array;
  /** Number of the event. */
  readonly event: Uint32Array;
  /** Kind, grade, precision and other small numbers; mark-bits.ts says where. */
  readonly bits: Uint32Array;
  /** Metres of the radius where above 0; minus the id of an outline (mark_area) where below; 0 = neither. */
  readonly extent: Int32Array;
  /** Ids in mark_place and mark_set. */
  readonly place: Int32Array;
  readonly actors: Int32Array;
  readonly claimants: Int32Array;
  readonly reports: Int32Array;
  /** Days since 1970-01-01; noFirstDay and noLastDay where no day is known. */
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;

  readonly events: number;
  /** Ids as numbers, see event-number.ts; ascending. */
  readonly ids: Float64Array;
  /** Minutes since 1970-01-01; noFirstDay where no day is known. */
  readonly startsMinute: Int32Array;
  readonly reportCount: Int32Array;
  /** Best precision of an event's marks: index in `precisions`. */
  readonly bestPrecision: Uint8Array;

  /** Events with several rows, ascending; rows of the n-th are multiRows[multiStarts[n] .. multiStarts[n + 1]). */
  readonly multiEvents: Uint32Array;
  readonly multiStarts: Uint32Array;
  readonly multiRows: Uint32Array;
  /** Rows drawn as points whose event has several rows, ascending; the event's one before it, as a place in this list, or -1. */
  readonly twinRows: Uint32Array;
  readonly twinBefore: Int32Array;

  /** Numbers of events, oldest first (by first day, first moment, then id); the first `dated` have a day, the rest have none. */
  readonly byTime: Uint32Array;
  readonly dated: number;
  /** Best precision first, then newest. */
  readonly byPrecision: Uint32Array;
  /** Most reports first, then newest. */
  readonly bySources: Uint32Array;
};

export const sharedInt32 = (length: number): Int32Array => new Int32Array(new SharedArrayBuffer(length * 4));
export const sharedUint32 = (length: number): Uint32Array =>
  new Uint32Array(new SharedArrayBuffer(length * 4));
export const sharedFloat64 = (length: number): Float64Array =>
  new Float64Array(new SharedArrayBuffer(length * 8));
export const sharedUint8 = (length: number): Uint8Array => new Uint8Array(new SharedArrayBuffer(length));

/** Bytes that the columns take. */
export function bytesOf(columns: EventColumns): number {
  let sum = 0;
  for (const column of Object.values(columns)) if (typeof column === "object") sum += column.byteLength;
  return sum;
}
