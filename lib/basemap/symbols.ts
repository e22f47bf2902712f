// The shapes of events, described once: the live map, the legend and the server-drawn picture all draw from here.
import type { SymbolGroup } from "./palette";

export type SymbolShape = "diamond" | "triangle" | "square" | "hexagon" | "circle";

/**
 * - `solid`: the point is known (exact, vicinity); struck or attacked.
 * - `hollow`: a place is known, the point in it is not (locality, town and larger).
 * - `open`: the place an attack was launched from; thin, never filled.
 */
export type SymbolFill = "solid" | "hollow" | "open";

export const shapeOf: Readonly<Record<SymbolGroup, SymbolShape>> = {
  strike: "diamond",
  attack: "triangle",
  ground: "square",
  interception: "hexagon",
  other: "circle",
};

export type Corner = readonly [x: number, y: number];

/** Corners in a box from -1 to 1, y downward, chosen so that all shapes look equally large. The circle has none. */
export const cornersOf: Readonly<Record<Exclude<SymbolShape, "circle">, readonly Corner[]>> = {
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  triangle: [
    [0, -0.95],
    [0.98, 0.75],
    [-0.98, 0.75],
  ],
  square: [
    [-0.78, -0.78],
    [0.78, -0.78],
    [0.78, 0.78],
    [-0.78, 0.78],
  ],
  hexagon: [
    [-0.5, -0.87],
    [0.5, -0.87],
    [1, 0],
    [0.5, 0.87],
    [-0.5, 0.87],
    [-1, 0],
  ],
};

/** Of the same apparent size. */
export const circleRadius = 0.84;

/**
 * The outline as SVG path data around (`x`, `y`), `radius` pixels from the middle to the farthest corner.
 * `symbolPathData("square", 10)` is "M-7.8 -7.8L7.8 -7.8L7.8 7.8L-7.8 7.8Z".
 */
export function symbolPathData(shape: SymbolShape, radius: number, x = 0, y = 0): string {
  if (shape === "circle") {
    const r = round(circleRadius * radius);
    return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  }
  const corners = cornersOf[shape].map(([cx, cy]) => `${round(x + cx * radius)} ${round(y + cy * radius)}`);
  return `M${corners.join("L")}Z`;
}

/** From the edge of the shape to the middle of the split outline around it, in pixels. */
const splitOutset = 3.8;
/** Half of the gap at head and foot that parts the two strokes. */
const splitGap = 2;

/**
 * The outline of a contested event: two half strokes around the shape, right and left, parted at head and foot. Each is a
 * line of points around (`x`, `y`); `radius` is that of the shape within.
 */
export function splitOutline(
  shape: SymbolShape,
  radius: number,
  x = 0,
  y = 0,
): readonly [Corner[], Corner[]] {
  const corners = shape === "circle" ? roundCorners : cornersOf[shape];
  const right = clippedToRight(outset(corners.map(([cx, cy]) => [cx * radius, cy * radius])), splitGap);
  return [right.map(([cx, cy]) => [x + cx, y + cy]), right.map(([cx, cy]) => [x - cx, y + cy])];
}

/** The split outline as SVG path data: two open lines. */
export function splitOutlinePathData(shape: SymbolShape, radius: number, x = 0, y = 0): string {
  return splitOutline(shape, radius, x, y)
    .map((half) => `M${half.map(([cx, cy]) => `${round(cx)} ${round(cy)}`).join("L")}`)
    .join("");
}

const roundCorners: readonly Corner[] = Array.from({ length: 48 }, (_, step) => {
  const angle = (2 * Math.PI * step) / 48 - Math.PI / 2;
  return [circleRadius * Math.cos(angle), circleRadius * Math.sin(angle)];
});

/** A convex outline (clockwise, y downward) with every edge moved outward by `splitOutset`. */
function outset(corners: readonly Corner[]): Corner[] {
  const normals = corners.map(([x, y], index): Corner => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [x, y];
    const length = Math.hypot(nextX - x, nextY - y);
    return [(nextY - y) / length, (x - nextX) / length];
  });
  return corners.map(([x, y], index) => {
    const [ax, ay] = normals.at(index - 1) ?? [0, 0];
    const [bx, by] = normals[index] ?? [0, 0];
    // Along the sum of both normals, as far as keeps its distance from both edges.
    const reach = splitOutset / (1 + ax * bx + ay * by);
    return [x + (ax + bx) * reach, y + (ay + by) * reach];
  });
}

/** The part of a convex outline (clockwise) that lies right of `least`, as one open line from head to foot. */
function clippedToRight(corners: readonly Corner[], least: number): Corner[] {
  const edges = corners.map(
    (corner, index) => [corner, corners[(index + 1) % corners.length] ?? corner] as const,
  );
  const entering = edges.findIndex(([from, to]) => from[0] < least && to[0] >= least);
  const line: Corner[] = [];
  for (const [from, to] of [...edges.slice(entering), ...edges.slice(0, entering)]) {
    const cut = (): Corner => [least, from[1] + ((to[1] - from[1]) * (least - from[0])) / (to[0] - from[0])];
    if (from[0] < least && to[0] >= least) line.push(cut(), to);
    else if (from[0] >= least && to[0] >= least) line.push(to);
    else if (from[0] >= least) line.push(cut());
  }
  return line;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
