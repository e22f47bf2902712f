// Tables with quotation marks (RFC 4180) into batches: records may run over several lines, and are counted by lines.
import { parse } from "csv-parse/sync";
import type { ImportBatch } from "./place-format";
import { BatchSink, linesPerBatch } from "./read-batches";
import { readFileLines } from "./read-file-lines";
import type { PackedFile } from "./unpack-file";

/** No field of a gazetteer runs on for so long: a quotation mark was left open. */
const maxRecordLines = 100;

export type Delimiter = "," | ";" | "\t";
export type RecordReader = (cells: readonly string[], number: number, sink: BatchSink) => void;

/** The delimiter a header line uses most. */
export function sniffDelimiter(header: string): Delimiter {
  const count = (delimiter: Delimiter): number => header.split(delimiter).length;
  const delimiters: readonly Delimiter[] = ["\t", ";", ","];
  return delimiters.reduce((best, each) => (count(each) > count(best) ? each : best), ",");
}

/** One record's cells, trimmed; null where its quotation marks make no sense. */
export function splitRecord(text: string, delimiter: Delimiter): string[] | null {
  if (!text.includes('"')) return text.split(delimiter).map((cell) => cell.trim());
  try {
    const rows: unknown = parse(text, {
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      trim: true,
    });
    const row: unknown = Array.isArray(rows) && rows.length === 1 ? rows[0] : null;
    return Array.isArray(row) ? row.map(String) : null;
  } catch {
    return null;
  }
}

function quoteCount(line: string): number {
  let count = 0;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) count += 1;
  return count;
}

/**
 * The records behind `fromLine` lines, a batch at the first record's end at or behind every 4,096th line; the number of a
 * record is that of its last line. The first line is the header. Throws as `readFileLines` does.
 */
export async function* readCsvBatches(
  file: PackedFile & { readonly bytes: number },
  fromLine: number,
  delimiter: Delimiter,
  read: RecordReader,
): AsyncGenerator<ImportBatch, void> {
  const sink = new BatchSink();
  const start = Math.max(fromLine, 1);
  let due = (Math.floor(start / linesPerBatch) + 1) * linesPerBatch;
  let open: string[] = [];
  let odd = false;
  let done = start;
  let taken = start;
  let bytes = 0;
  const close = (number: number): void => {
    const cells = splitRecord(open.join("\n"), delimiter);
    if (cells === null) sink.refuse(number, "quotation marks that do not match");
    else read(cells, number, sink);
    open = [];
    odd = false;
  };
  for await (const { lines, firstLine, bytesRead } of readFileLines(file, start)) {
    bytes = Math.min(bytesRead, file.bytes);
    let number = firstLine - 1;
    for (const line of lines) {
      number += 1;
      done = number;
      if (line === "" && open.length === 0) continue;
      open.push(line);
      if (quoteCount(line) % 2 === 1) odd = !odd;
      if (odd && open.length < maxRecordLines) continue;
      close(number);
      if (number < due) continue;
      due = (Math.floor(number / linesPerBatch) + 1) * linesPerBatch;
      taken = number;
      yield sink.take(number, bytes);
    }
  }
  if (open.length > 0) close(done);
  if (done > taken) yield sink.take(done, bytes);
}
