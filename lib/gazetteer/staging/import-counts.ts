// What has been read so far, in numbers that go into the checkpoint and, at the end, on the screen.
import type { SkippedLine } from "../import/place-format";

/** Lines that gave nothing, by reason. */
export type Skipped = {
  readonly reason: string;
  count: number;
  readonly file: string;
  readonly line: number;
};

/** Everything counted while staging; plain data, so that a checkpoint can keep it. */
export type StagedCounts = {
  /** Lines read, over all files. */
  lines: number;
  places: number;
  names: number;
  divisions: number;
  /** Number of the last row staged; rows are numbered through in the order of the files. */
  seq: number;
  skipped: Skipped[];
};

/** Nothing read yet; a new object each time, since counts grow in place. */
export function noCounts(): StagedCounts {
  return { lines: 0, places: 0, names: 0, divisions: 0, seq: 0, skipped: [] };
}

/** Reasons are made by us, so there are few; beyond these the rest is counted as one. */
const mostReasons = 100;

/** Counts a skipped line; the first of each reason is remembered with its file. */
export function countSkipped(counts: StagedCounts, file: string, { line, reason }: SkippedLine): void {
  const known = counts.skipped.find((each) => each.reason === reason);
  if (known !== undefined) known.count += 1;
  else if (counts.skipped.length < mostReasons) counts.skipped.push({ reason, count: 1, file, line });
  else {
    const last = counts.skipped.find((each) => each.reason === "other reasons");
    if (last !== undefined) last.count += 1;
    else counts.skipped.push({ reason: "other reasons", count: 1, file, line });
  }
}

/** Lines skipped for whatever reason. */
export function skippedLines(counts: StagedCounts): number {
  return counts.skipped.reduce((sum, { count }) => sum + count, 0);
}
