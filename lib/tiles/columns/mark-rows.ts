// Marks as they come from the database, in no order: columns that grow while records of COPY's binary format are read.
import { eventNumber } from "./event-number";

/** What one mark is made of here; see EventColumns for the meaning of each number. */
export type MarkRow = {
  readonly eventId: string;
  readonly bits: number;
  readonly mx: number;
  readonly my: number;
  readonly extent: number;
  readonly place: number;
  readonly actors: number;
  readonly claimants: number;
  readonly reports: number;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly startsMinute: number;
  readonly reportCount: number;
};

/** In the order of the COPY that writes them, behind the id. */
export const markNumbers = [
  "bits",
  "mx",
  "my",
  "extent",
  "place",
  "actors",
  "claimants",
  "reports",
  "firstDay",
  "lastDay",
  "startsMinute",
  "reportCount",
] as const satisfies readonly (keyof MarkRow)[];
export type MarkNumber = (typeof markNumbers)[number];

const fileHead = 19;
/** A count of fields, a length and seven letters, then a length and four bytes for each number. */
export const recordBytes = 2 + 4 + 7 + markNumbers.length * 8;

export class MarkRows {
  length = 0;
  /** Upper 28 bits (four letters) and lower 21 (three letters) of the event's number. */
  idHigh: Uint32Array;
  idLow: Uint32Array;
  readonly columns: Record<MarkNumber, Int32Array>;
  private rest: Uint8Array = new Uint8Array(0);
  private isPastHead = false;

  constructor(room = 1024) {
    this.idHigh = new Uint32Array(room);
    this.idLow = new Uint32Array(room);
    const column = (): Int32Array => new Int32Array(room);
    this.columns = {
      bits: column(),
      mx: column(),
      my: column(),
      extent: column(),
      place: column(),
      actors: column(),
      claimants: column(),
      reports: column(),
      firstDay: column(),
      lastDay: column(),
      startsMinute: column(),
      reportCount: column(),
    };
  }

  add(row: MarkRow): void {
    this.addNumbers(
      row.eventId,
      markNumbers.map((name) => row[name]),
    );
  }

  /** `numbers` in the order of `markNumbers`. */
  addNumbers(eventId: string, numbers: readonly number[]): void {
    this.makeRoom(1);
    const number = eventNumber(eventId);
    this.idHigh[this.length] = Math.floor(number / 2 ** 21);
    this.idLow[this.length] = number % 2 ** 21;
    for (const [at, name] of markNumbers.entries()) this.columns[name][this.length] = numbers[at] ?? 0;
    this.length += 1;
  }

  /** The next piece of what `COPY ... (FORMAT binary)` sends; pieces may end anywhere. No field is null and every id has seven letters. */
  read(piece: Uint8Array): void {
    let bytes = piece;
    if (this.rest.length > 0) {
      bytes = new Uint8Array(this.rest.length + piece.length);
      bytes.set(this.rest);
      bytes.set(piece, this.rest.length);
    }
    let at = 0;
    if (!this.isPastHead) {
      if (bytes.length < fileHead) {
        this.rest = bytes.slice();
        return;
      }
      at = fileHead;
      this.isPastHead = true;
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const records = Math.floor((bytes.length - at) / recordBytes);
    this.makeRoom(records);
    for (const [number, name] of markNumbers.entries()) {
      const column = this.columns[name];
      let from = at + 13 + number * 8 + 4;
      for (let row = this.length; row < this.length + records; row += 1, from += recordBytes)
        column[row] = view.getInt32(from);
    }
    for (let row = this.length; row < this.length + records; row += 1, at += recordBytes) {
      this.idHigh[row] =
        ((bytes[at + 6] ?? 0) << 21) |
        ((bytes[at + 7] ?? 0) << 14) |
        ((bytes[at + 8] ?? 0) << 7) |
        (bytes[at + 9] ?? 0);
      this.idLow[row] = ((bytes[at + 10] ?? 0) << 14) | ((bytes[at + 11] ?? 0) << 7) | (bytes[at + 12] ?? 0);
    }
    this.length += records;
    this.rest = bytes.slice(at);
  }

  /** Number of the event of a row. */
  eventNumberAt(row: number): number {
    return (this.idHigh[row] ?? 0) * 2 ** 21 + (this.idLow[row] ?? 0);
  }

  private makeRoom(more: number): void {
    const least = this.length + more;
    if (least <= this.idHigh.length) return;
    const room = Math.max(least, Math.ceil(this.idHigh.length * 1.6));
    const widerId = (column: Uint32Array): Uint32Array => {
      const wide = new Uint32Array(room);
      wide.set(column);
      return wide;
    };
    this.idHigh = widerId(this.idHigh);
    this.idLow = widerId(this.idLow);
    for (const name of markNumbers) {
      const wide = new Int32Array(room);
      wide.set(this.columns[name]);
      this.columns[name] = wide;
    }
  }
}
