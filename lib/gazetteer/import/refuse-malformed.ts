// The look at a file's first lines before anything is read: most of them must be what the format says.
import { AppError } from "../../errors";
import { BatchSink, type LineReader } from "./read-batches";
import { seemSwapped, type ToldPoint } from "./swapped-coordinates";
import { nameOfPacked, type PackedFile } from "./unpack-file";

/**
 * Reads the first lines as the import will, and throws `invalid` where more than half are malformed, naming the most frequent
 * fault, or where latitude and longitude seem to have changed places. `toldPoint` gives the coordinates of a line as it
 * tells them (null = it tells none).
 */
export function refuseMalformed(
  file: PackedFile,
  lines: readonly string[],
  headerLines: number,
  read: LineReader,
  toldPoint: (line: string) => ToldPoint | null,
): void {
  const body = lines.slice(headerLines);
  const points = body.flatMap((line) => toldPoint(line) ?? []);
  if (seemSwapped(points)) throw swappedError(file);
  const sink = new BatchSink();
  body.forEach((line, at) => {
    read(line, headerLines + at + 1, sink);
  });
  refuseMostlyMalformed(file, sink, body.length);
}

/** Throws `invalid` where more than half of so many lines were malformed. */
export function refuseMostlyMalformed(file: PackedFile, sink: BatchSink, lines: number): void {
  if (sink.malformed * 2 <= lines) return;
  const counts = new Map<string, number>();
  for (const { reason } of sink.skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const [worst] = [...counts].sort((a, b) => b[1] - a[1]);
  throw new AppError(
    "invalid",
    `${nameOfPacked(file)}: ${sink.malformed} of its first ${lines} lines are not as they should be, most of them for this: ${worst?.[0] ?? "unknown"}. Nothing was read.`,
  );
}

/** For files in which nearly every point lies in its country only with latitude and longitude exchanged. */
export function swappedError(file: PackedFile): AppError {
  return new AppError(
    "invalid",
    `${nameOfPacked(file)}: its points lie in their countries only if latitude and longitude change places. Exchange the two columns; nothing was read.`,
  );
}
