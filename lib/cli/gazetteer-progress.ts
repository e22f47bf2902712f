// How far an import is, in one line: a bar with rate and time left on a terminal, a plain line now and then elsewhere.
import type { ImportProgress } from "../jobs/import-gazetteer";

type Output = { write(words: string): unknown; readonly isTTY?: boolean; readonly columns?: number };

const barWidth = 20;
const barEveryMs = 100;
const lineEveryMs = 5_000;
/** Before that a rate is a guess. */
const soonestRateMs = 300;

/** Tells progress to a stream; `done` clears the bar so that a report can follow. */
export function progressTeller(
  output: Output,
  now: () => number = Date.now,
): { tell(progress: ImportProgress): void; done(): void } {
  let began = now();
  let source = "";
  let told = Number.NEGATIVE_INFINITY;
  let step = "";
  return {
    tell(progress) {
      const at = now();
      if (progress.source.key !== source) {
        source = progress.source.key;
        began = at;
        told = Number.NEGATIVE_INFINITY;
      }
      const isNew = progress.step !== step;
      step = progress.step;
      if (!isNew && at - told < (output.isTTY === true ? barEveryMs : lineEveryMs)) return;
      told = at;
      const words = progressLine(progress, at - began);
      if (output.isTTY === true) output.write(`\r\x1b[2K${words.slice(0, (output.columns ?? 80) - 1)}`);
      else output.write(`${words}\n`);
    },
    done() {
      if (output.isTTY === true && step !== "") output.write("\r\x1b[2K");
    },
  };
}

/** "geonames-SY [########············]  40%  1,200,000 lines, 310,000/s, 0:12 left"; `elapsedMs` since this run began. */
export function progressLine(
  { source, step, lines, bytesRead, bytesBefore, bytesTotal }: ImportProgress,
  elapsedMs: number,
): string {
  if (step === "going live") return `${source.key} is read; making it live`;
  const part = bytesTotal > 0 ? Math.min(1, bytesRead / bytesTotal) : 0;
  const filled = Math.round(part * barWidth);
  const bar = `[${"#".repeat(filled)}${"·".repeat(barWidth - filled)}]`;
  const done = bytesRead - bytesBefore;
  const isTold = elapsedMs >= soonestRateMs && done > 0;
  const rate = isTold ? `, ${count(Math.round((lines * 1000) / elapsedMs))}/s` : "";
  const left = isTold ? `, ${clock(((bytesTotal - bytesRead) * elapsedMs) / done)} left` : "";
  const percent = `${Math.floor(part * 100)}%`.padStart(4);
  return `${source.key} ${bar} ${percent}  ${count(lines)} lines${rate}${left}`;
}

function clock(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

function count(value: number): string {
  return value.toLocaleString("en");
}
