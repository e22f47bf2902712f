// The bar of an import: percent by bytes, rate and time left of this run, plain lines where there is no terminal.
import { describe, expect, it } from "vitest";
import type { ImportProgress } from "../jobs/import-gazetteer";
import { progressLine, progressTeller } from "./gazetteer-progress";

const at: ImportProgress = {
  source: {
    key: "geonames-SY",
    name: "",
    licence: "",
    licenceUrl: null,
    url: null,
    attribution: "",
    version: "1",
  },
  step: "reading",
  file: "SY.txt",
  lines: 20_000,
  bytesRead: 600,
  bytesBefore: 200,
  bytesTotal: 1_000,
};

describe("progress", () => {
  it.each([
    [at, 10_000, "geonames-SY [############········]  60%  20,000 lines, 2,000/s, 0:10 left"],
    [at, 0, "geonames-SY [############········]  60%  20,000 lines"],
    [{ ...at, bytesTotal: 0 }, 0, "geonames-SY [····················]   0%  20,000 lines"],
    [{ ...at, step: "going live" } as const, 10_000, "geonames-SY is read; making it live"],
  ])("is told in one line", (progress, elapsed, line) => expect(progressLine(progress, elapsed)).toBe(line));

  it("redraws one line on a terminal and writes few lines elsewhere", () => {
    let now = 0;
    const written = (isTTY: boolean): string[] => {
      const words: string[] = [];
      const teller = progressTeller({ isTTY, columns: 200, write: (text) => words.push(text) }, () => now);
      for (now = 0; now < 10_000; now += 50) teller.tell(at);
      teller.done();
      return words;
    };
    const bar = written(true);
    expect(bar).toHaveLength(101);
    expect(bar.every((words) => words.startsWith("\r\u001b[2K") && !words.includes("\n"))).toBe(true);
    const lines = written(false);
    expect(lines).toHaveLength(2);
    expect(lines.every((words) => words.endsWith("\n") && !words.includes("\r"))).toBe(true);
  });
});
