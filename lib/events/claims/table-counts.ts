// Counts in a table: a number alone in its cell means what the head of its column says ("Killed", "Wounded").
import type { Span } from "../../text/span";
import type { ClaimField } from "../claim";
import { countTold, firstHarm, type Count } from "./count";

type Cell = { readonly start: number; readonly end: number; readonly words: string };

const cellMark = /\||\t| {3,}/;
const numberAlone = /^(?:at least |about |c\. ?|~|>)?(\d{1,3}(?:,\d{3})*)(\+)?$/i;

/** Counts of one line of a table, left to right; none where no head of the column above it speaks of harm. Cells are parted by `|`, a tab or three spaces. */
export function tableCounts(text: string, sentence: Span): Count[] {
  const start = text.lastIndexOf("\n", sentence.start - 1) + 1;
  const line = lineAt(text, start);
  if (!cellMark.test(line)) return [];
  const all = cellsOf(line, start);
  const numbers = all.filter(
    (cell) => cell.start >= sentence.start && cell.end <= sentence.end && numberAlone.test(cell.words),
  );
  if (numbers.length === 0) return [];
  const fields = headAbove(text, start, all.length);
  if (fields === null) return [];
  return numbers.flatMap((cell): Count[] => {
    const field = fields[all.findIndex((each) => each.start === cell.start)] ?? null;
    const match = numberAlone.exec(cell.words);
    if (field === null || match === null) return [];
    const value = Number((match[1] ?? "").replaceAll(",", ""));
    const isOpen = match[2] !== undefined || /^(?:at least|>)/i.test(cell.words);
    const span = { start: cell.start, end: cell.end };
    const remarks = ["A cell of a table; the head of its column says what it counts."];
    const open = isOpen ? { max: null, approximation: "at least" } : {};
    return [countTold(field, value, span, { remarks, ...open })];
  });
}

/** What the columns count, from the nearest line above in the same block whose cells hold words of harm and no number. */
function headAbove(text: string, lineStart: number, columns: number): (ClaimField | null)[] | null {
  let at = lineStart;
  for (let lines = 0; lines < 25 && at > 0; lines++) {
    const start = text.lastIndexOf("\n", at - 2) + 1;
    const line = text.slice(start, at - 1);
    if (line.trim() === "" || start >= at) return null;
    const cells = cellsOf(line, start);
    if (cells.length === columns && !cells.some(({ words }) => /\d/.test(words))) {
      const fields = cells.map(({ words }) => (words.length < 30 ? firstHarm(words) : null));
      if (fields.some((field) => field !== null)) return fields;
    }
    at = start;
  }
  return null;
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? text.length : end);
}

function cellsOf(line: string, from: number): Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  for (const part of line.split(cellMark)) {
    const start = from + at + (part.length - part.trimStart().length);
    if (part.trim() !== "") cells.push({ start, end: start + part.trim().length, words: part.trim() });
    at += part.length;
    const mark = cellMark.exec(line.slice(at));
    if (mark?.index === 0) at += mark[0].length;
  }
  return cells;
}
