// Text files of any size as blocks of lines: plain, gzipped or zipped, UTF-8 and nothing else, from behind any line.
import { isUtf8 } from "node:buffer";
import { AppError } from "../../errors";
import { nameOfPacked, unpackFile, type PackedFile } from "./unpack-file";

/** Longer than any line of a gazetteer; a file without line ends must not fill the memory. */
const maxLineBytes = 1_000_000;
const newline = 10;

export type LineBlock = {
  /** Without line ends; empty lines keep their place. */
  readonly lines: readonly string[];
  /** Number of the first of them, counted from 1. */
  readonly firstLine: number;
  /** Bytes on disk behind us. */
  readonly bytesRead: number;
};

/**
 * The lines behind the first `fromLine` ones, which are counted but neither decoded nor kept. Ends of lines may be LF or
 * CRLF; a byte order mark is taken off. Throws `invalid`, naming file and line, at bytes that are no UTF-8 and at lines of
 * more than a megabyte; and as `unpackFile` does.
 */
export async function* readFileLines(file: PackedFile, fromLine = 0): AsyncGenerator<LineBlock, void> {
  const progress = { bytesRead: 0 };
  let rest: Buffer | null = null;
  let line = 1;
  let first = true;
  for await (const piece of unpackFile(file, progress)) {
    let bytes: Buffer = rest === null ? piece : Buffer.concat([rest, piece]);
    if (first && bytes.length >= 3) {
      first = false;
      if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3);
    }
    const skipped = skipLines(bytes, fromLine + 1 - line);
    line += skipped.lines;
    const end = bytes.lastIndexOf(newline);
    if (end >= skipped.bytes) {
      const lines = decode(file, bytes.subarray(skipped.bytes, end), line);
      yield { lines, firstLine: line, bytesRead: progress.bytesRead };
      line += lines.length;
    }
    const start = Math.max(end + 1, skipped.bytes);
    rest = start < bytes.length ? bytes.subarray(start) : null;
    if (rest !== null && rest.length > maxLineBytes) {
      throw new AppError(
        "invalid",
        `${nameOfPacked(file)}, line ${line}: no line ends within a megabyte. Is it a text file?`,
      );
    }
  }
  if (rest !== null && line > fromLine)
    yield { lines: decode(file, rest, line), firstLine: line, bytesRead: progress.bytesRead };
}

/** The first lines of a file, at most `count`. Throws as `readFileLines` does. */
export async function readFirstLines(file: PackedFile, count: number): Promise<string[]> {
  const found: string[] = [];
  for await (const { lines } of readFileLines(file)) {
    found.push(...lines.slice(0, count - found.length));
    if (found.length >= count) break;
  }
  return found;
}

/** How many bytes the next `count` lines take, and how many of them stand here whole. */
function skipLines(bytes: Buffer, count: number): { lines: number; bytes: number } {
  let at = 0;
  let lines = 0;
  while (lines < count) {
    const end = bytes.indexOf(newline, at);
    if (end < 0) break;
    at = end + 1;
    lines += 1;
  }
  return { lines, bytes: at };
}

function decode(file: PackedFile, bytes: Buffer, firstLine: number): string[] {
  if (!isUtf8(bytes)) throw notUtf8(file, bytes, firstLine);
  const text = bytes.toString("utf8");
  const lines = text.split("\n");
  if (!text.includes("\r")) return lines;
  return lines.map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
}

function notUtf8(file: PackedFile, bytes: Buffer, firstLine: number): AppError {
  let line = firstLine;
  let start = 0;
  for (;;) {
    const found = bytes.indexOf(newline, start);
    const end = found < 0 ? bytes.length : found;
    if (found < 0 || !isUtf8(bytes.subarray(start, end))) break;
    line += 1;
    start = end + 1;
  }
  const utf16 = firstLine === 1 && (bytes[0] === 0xff || bytes[0] === 0xfe);
  return new AppError(
    "invalid",
    utf16
      ? `${nameOfPacked(file)} is written in UTF-16. Save it as UTF-8.`
      : `${nameOfPacked(file)}, line ${line}: these bytes are no UTF-8. Is the file written in another encoding, or damaged?`,
  );
}
