// The shapes of events, described once: the live map, the legend and the server-drawn picture all draw from here.
import { palettes, type SymbolGroup, type Theme } from "./palette";

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
const cornersOf: Readonly<Record<Exclude<SymbolShape, "circle">, readonly Corner[]>> = {
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

const circleRadius = 0.84;

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

/** The part of a 2D canvas that a symbol needs: the browser's and the server's both have it. */
export type SymbolCanvas = {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  lineJoin: string;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arc(x: number, y: number, radius: number, startAngle: number, endAngle: number): void;
  closePath(): void;
  fill(): void;
  stroke(): void;
};

/** How far beyond `radius` a drawn symbol reaches, in pixels: halo and line included. */
export const symbolMarginPixels = 3;
/** The same for a contested one. */
export const contestedMarginPixels = 8;

/**
 * Draws one event symbol around (`x`, `y`) in the canvas's own units. The halo comes first, so that a mark reads on any
 * ground; the interception's hexagon is always an outline with an ink edge, because its colour alone is too weak on land.
 * What is contested wears a split outline in ink around it, whatever its shape and fill.
 */
export function drawSymbol(
  canvas: SymbolCanvas,
  symbol: {
    group: SymbolGroup;
    fill: SymbolFill;
    theme: Theme;
    x: number;
    y: number;
    radius: number;
    isContested?: boolean;
  },
): void {
  const { groups, edge, halo } = palettes[symbol.theme].marks;
  const shape = shapeOf[symbol.group];
  const colour = groups[symbol.group];
  const ground = palettes[symbol.theme].basemap.land;
  canvas.lineJoin = "round";

  const stroke = (style: string, width: number): void => {
    trace(canvas, shape, symbol);
    canvas.strokeStyle = style;
    canvas.lineWidth = width;
    canvas.stroke();
  };
  const fill = (style: string): void => {
    trace(canvas, shape, symbol);
    canvas.fillStyle = style;
    canvas.fill();
  };

  if (symbol.isContested === true) {
    const halves = splitOutline(shape, symbol.radius, symbol.x, symbol.y);
    for (const [style, width] of [
      [halo, 4],
      [edge, 1.6],
    ] as const) {
      for (const half of halves) {
        traceLine(canvas, half);
        canvas.strokeStyle = style;
        canvas.lineWidth = width;
        canvas.stroke();
      }
    }
  }
  stroke(halo, symbol.fill === "open" ? 4.5 : 5);
  if (symbol.fill === "open") {
    fill(ground);
    stroke(colour, 1.5);
    return;
  }
  if (symbol.group === "interception") {
    fill(ground);
    stroke(edge, 4.5);
    stroke(colour, symbol.fill === "solid" ? 2.5 : 1.75);
    return;
  }
  if (symbol.fill === "hollow") {
    fill(ground);
    stroke(colour, 2.5);
    return;
  }
  fill(colour);
}

function trace(
  canvas: SymbolCanvas,
  shape: SymbolShape,
  { x, y, radius }: { x: number; y: number; radius: number },
): void {
  canvas.beginPath();
  if (shape === "circle") {
    canvas.arc(x, y, circleRadius * radius, 0, 2 * Math.PI);
  } else {
    cornersOf[shape].forEach(([cx, cy], index) => {
      if (index === 0) canvas.moveTo(x + cx * radius, y + cy * radius);
      else canvas.lineTo(x + cx * radius, y + cy * radius);
    });
  }
  canvas.closePath();
}

function traceLine(
  canvas: Pick<SymbolCanvas, "beginPath" | "moveTo" | "lineTo">,
  line: readonly Corner[],
): void {
  canvas.beginPath();
  line.forEach(([x, y], index) => {
    if (index === 0) canvas.moveTo(x, y);
    else canvas.lineTo(x, y);
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
