// Marks as COPY's binary format writes them: what mark-rows.ts reads, for marks that stand in no table.
import { markNumbers, recordBytes } from "./mark-rows";

/** Behind the signature: flags, and the length of an extension. */
const signature = "PGCOPY\n\u00ff\r\n\u0000";
export const copyHeadBytes = 19;

/** A mark's event, and its numbers in the order of `markNumbers`. */
export type MarkValues = [eventId: string, ...numbers: number[]];

/** The head and a record for each; no trailer, so that more may follow. */
export function copyOfMarks(marks: readonly MarkValues[]): Uint8Array {
  const bytes = new Uint8Array(copyHeadBytes + marks.length * recordBytes);
  const view = new DataView(bytes.buffer);
  const write = (text: string, at: number): void =>
    bytes.set(
      Array.from(text, (letter) => letter.charCodeAt(0)),
      at,
    );
  write(signature, 0);
  let at = copyHeadBytes;
  for (const [eventId, ...numbers] of marks) {
    view.setInt16(at, 1 + markNumbers.length);
    view.setInt32(at + 2, eventId.length);
    write(eventId, at + 6);
    for (const [index, number] of numbers.entries()) {
      view.setInt32(at + 13 + index * 8, 4);
      view.setInt32(at + 13 + index * 8 + 4, number);
    }
    at += recordBytes;
  }
  return bytes;
}
