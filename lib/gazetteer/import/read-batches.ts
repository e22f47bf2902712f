// Lines into batches: what every table format shares, from counting skipped lines to cutting at the same lines again.
import type {
  ImportBatch,
  SkippedLine,
  SourceDivision,
  SourceIds,
  SourceName,
  SourcePlace,
} from "./place-format";
import { readFileLines } from "./read-file-lines";
import type { PackedFile } from "./unpack-file";

/** Batches end at multiples of this, so that an import resumed at a batch's end meets the same batches. */
export const linesPerBatch = 4_096;

/** Where the reader of a line puts what it finds. */
export class BatchSink {
  places: SourcePlace[] = [];
  names: SourceName[] = [];
  divisions: SourceDivision[] = [];
  ids: SourceIds[] = [];
  skipped: SkippedLine[] = [];
  /** Lines that are not as the format wants them, as against lines that are whole but of no use here. */
  malformed = 0;

  /** A line that is not as the format says. */
  refuse(line: number, reason: string): void {
    this.malformed += 1;
    this.skipped.push({ line, reason });
  }

  /** A line in order, which the gazetteer has no use for. */
  leave(line: number, reason: string): void {
    this.skipped.push({ line, reason });
  }

  /** Hands over what was put in since the last call. */
  take(line: number, bytesRead: number): ImportBatch {
    const { places, names, divisions, ids, skipped } = this;
    this.places = [];
    this.names = [];
    this.divisions = [];
    this.ids = [];
    this.skipped = [];
    return { places, names, divisions, ids, skipped, line, bytesRead };
  }
}

/** Reads one line, never an empty one, into the sink. */
export type LineReader = (line: string, number: number, sink: BatchSink) => void;

/**
 * The file's lines behind `fromLine` in batches that end at every 4,096th line. `headerLines` at the top are counted and not
 * read. Throws as `readFileLines` does.
 */
export async function* readBatches(
  file: PackedFile & { readonly bytes: number },
  fromLine: number,
  headerLines: number,
  read: LineReader,
): AsyncGenerator<ImportBatch, void> {
  const sink = new BatchSink();
  const start = Math.max(fromLine, headerLines);
  let done = start;
  let taken = start;
  let bytes = 0;
  for await (const { lines, firstLine, bytesRead } of readFileLines(file, start)) {
    bytes = Math.min(bytesRead, file.bytes);
    let number = firstLine;
    for (const line of lines) {
      if (line !== "") read(line, number, sink);
      done = number;
      if (number % linesPerBatch === 0) {
        taken = number;
        yield sink.take(number, bytes);
      }
      number += 1;
    }
  }
  if (done > taken) yield sink.take(done, bytes);
}
