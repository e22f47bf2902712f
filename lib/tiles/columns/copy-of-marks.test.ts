// What is written as COPY writes it is read back as it was, in pieces cut anywhere.
import { expect, test } from "vitest";
import { eventNumber } from "./event-number";
import { copyOfMarks, type MarkValues } from "./copy-of-marks";
import { markNumbers, MarkRows } from "./mark-rows";

test("marks come back, whatever the pieces", () => {
  const marks = ["0000001", "7kq2m4x", "zzzzzzz"].map((id, row): MarkValues => [
    id,
    ...markNumbers.map((_, at) => (at - 3) * 1_000_003 * (row + 1)),
  ]);
  const bytes = copyOfMarks(marks);
  for (const cut of [1, 18, 19, 20, 150, bytes.length]) {
    const rows = new MarkRows(1);
    rows.read(bytes.subarray(0, cut));
    rows.read(bytes.subarray(cut));
    expect(
      marks.map((_, row) => [rows.eventNumberAt(row), ...markNumbers.map((name) => rows.columns[name][row])]),
    ).toEqual(marks.map(([id, ...numbers]) => [eventNumber(id), ...numbers]));
  }
});

test("no marks are a head and nothing else", () => {
  const rows = new MarkRows();
  rows.read(copyOfMarks([]));
  expect(rows.length).toBe(0);
});
