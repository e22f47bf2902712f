// The `d` of an SVG path as the canvas writes it (absolute M, L, H, V, Q, C, Z, many digits): read, cut to a box, written small.
import type { Box } from "./free-room";

type Point = readonly [x: number, y: number];
/** A straight step has one point, a curve its handles first. */
type Step = readonly [Point, ...Point[]];
/** One line of a path, absolute. */
export type PathLine = { readonly start: Point; readonly steps: readonly Step[]; readonly isClosed: boolean };

/** Letters of steps, by their number of points. */
const letters = ["", "l", "q", "c"] as const;

/** The lines of a path. Throws `Error` for letters that the canvas does not write: the picture would be another. */
export function parsePath(d: string): PathLine[] {
  const lines: { start: Point; steps: Step[]; isClosed: boolean }[] = [];
  for (const [, letter = "", rest = ""] of d.matchAll(/([A-Za-z])([^A-Za-z]*(?:e[+-]?\d+[^A-Za-z]*)*)/g)) {
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/g) ?? []).map(Number);
    const line = lines.at(-1);
    if (letter === "M") {
      const [start, ...steps] = pointsOf(numbers);
      if (start !== undefined) lines.push({ start, steps: steps.map((to) => [to]), isClosed: false });
    } else if (line === undefined) throw new Error(`A path begins with ${letter}`);
    else if (letter === "Z") line.isClosed = true;
    else line.steps.push(...stepsOf(letter, numbers, line.steps.at(-1)?.at(-1) ?? line.start));
  }
  return lines;
}

function stepsOf(letter: string, numbers: readonly number[], [fromX, fromY]: Point): Step[] {
  if (letter === "H") return numbers.map((x) => [[x, fromY]]);
  if (letter === "V") return numbers.map((y) => [[fromX, y]]);
  const size = letters.findIndex((known) => known.toUpperCase() === letter);
  if (size < 1) throw new Error(`A path has the letter ${letter}`);
  const points = pointsOf(numbers);
  const steps: Step[] = [];
  for (let at = 0; at < points.length; at += size) {
    const [first, ...others] = points.slice(at, at + size);
    if (first !== undefined) steps.push([first, ...others]);
  }
  return steps;
}

function pointsOf(numbers: readonly number[]): Point[] {
  const points: Point[] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2) points.push([numbers[at] ?? 0, numbers[at + 1] ?? 0]);
  return points;
}

/** What of the lines is seen in the box, where they are filled: polygons are cut at its edges, curves left whole. */
export function cutFill(lines: readonly PathLine[], box: Box): PathLine[] {
  return lines.flatMap((line) => {
    const reach = reachOf(line);
    if (isOutside(reach, box)) return [];
    if (isInside(reach, box) || isCurved(line)) return [line];
    const [start, ...others] = cutPolygon([line.start, ...line.steps.map(([to]) => to)], box);
    return start === undefined ? [] : [{ start, steps: others.map((to): Step => [to]), isClosed: true }];
  });
}

/** The same where they are stroked: steps that are not seen are left out, and the line begins anew behind them. */
export function cutStroke(lines: readonly PathLine[], box: Box): PathLine[] {
  return lines.flatMap((line) => {
    const reach = reachOf(line);
    if (isOutside(reach, box)) return [];
    if (isInside(reach, box) || isCurved(line)) return [line];
    const points = [line.start, ...line.steps.map(([to]) => to), ...(line.isClosed ? [line.start] : [])];
    const seen: { start: Point; steps: Step[]; isClosed: boolean }[] = [];
    let open: (typeof seen)[number] | null = null;
    for (const [index, to] of points.entries()) {
      const from = points[index - 1];
      if (from === undefined) continue;
      if (isOutside(reachOfPoints([from, to]), box)) open = null;
      else {
        if (open === null) seen.push((open = { start: from, steps: [], isClosed: false }));
        open.steps.push([to]);
      }
    }
    return seen;
  });
}

/**
 * The lines in eighths of a pixel: from each line's start in relative steps, so that the same letter is the same text wherever it stands,
 * which is what makes it squeeze well. A step too short to be seen is left to the next.
 */
export function writePath(lines: readonly PathLine[]): string {
  return lines.map(writeLine).join("");
}

function writeLine({ start, steps, isClosed }: PathLine): string {
  const [startX, startY] = start;
  let text = `M${eighths(startX)} ${eighths(startY)}`;
  let [x, y] = [0, 0];
  let last = "";
  for (const step of steps) {
    const moves = step.map(([toX, toY]): Point => [eighths(toX - startX) - x, eighths(toY - startY) - y]);
    const [dx, dy] = moves.at(-1) ?? [0, 0];
    if (moves.every(([moveX, moveY]) => moveX === 0 && moveY === 0)) continue;
    const isStraight = moves.length === 1;
    const letter =
      isStraight && dy === 0 ? "h" : isStraight && dx === 0 ? "v" : (letters[moves.length] ?? "");
    const numbers = letter === "h" ? [dx] : letter === "v" ? [dy] : moves.flat();
    text += (letter === last ? " " : letter) + numbers.join(" ");
    last = letter;
    x += dx;
    y += dy;
  }
  return (text + (isClosed ? "z" : "")).replaceAll(" -", "-");
}

function eighths(value: number): number {
  return Math.round(value * 8);
}

function isCurved({ steps }: PathLine): boolean {
  return steps.some(({ length }) => length > 1);
}

function reachOf({ start, steps }: PathLine): Box {
  return reachOfPoints([start, ...steps.flat()]);
}

function reachOfPoints(points: readonly Point[]): Box {
  const reach = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x, y] of points) {
    reach.left = Math.min(reach.left, x);
    reach.right = Math.max(reach.right, x);
    reach.top = Math.min(reach.top, y);
    reach.bottom = Math.max(reach.bottom, y);
  }
  return reach;
}

function isOutside(reach: Box, box: Box): boolean {
  return reach.right < box.left || reach.left > box.right || reach.bottom < box.top || reach.top > box.bottom;
}

function isInside(reach: Box, box: Box): boolean {
  return (
    reach.left >= box.left && reach.right <= box.right && reach.top >= box.top && reach.bottom <= box.bottom
  );
}

/** Sutherland and Hodgman: cut at one edge after the other. */
function cutPolygon(points: readonly Point[], box: Box): Point[] {
  const edges = [
    { axis: 0, at: box.left, side: 1 },
    { axis: 0, at: box.right, side: -1 },
    { axis: 1, at: box.top, side: 1 },
    { axis: 1, at: box.bottom, side: -1 },
  ] as const;
  let kept = [...points];
  for (const { axis, at, side } of edges) {
    const isIn = (point: Point): boolean => (point[axis] - at) * side >= 0;
    const next: Point[] = [];
    for (const [index, to] of kept.entries()) {
      const from = kept.at(index - 1) ?? to;
      if (isIn(from) !== isIn(to)) {
        const share = (at - from[axis]) / (to[axis] - from[axis]);
        next.push([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]);
      }
      if (isIn(to)) next.push(to);
    }
    kept = next;
  }
  return kept;
}
