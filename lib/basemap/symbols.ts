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

type Corner = readonly [x: number, y: number];

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

/**
 * Draws one event symbol around (`x`, `y`) in the canvas's own units. The halo comes first, so that a mark reads on any
 * ground; the interception's hexagon is always an outline with an ink edge, because its colour alone is too weak on land.
 */
export function drawSymbol(
  canvas: SymbolCanvas,
  symbol: { group: SymbolGroup; fill: SymbolFill; theme: Theme; x: number; y: number; radius: number },
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

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
