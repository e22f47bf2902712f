// Draws the shapes of events (symbols.ts) on a canvas, in the browser for the live map and on the server for its picture.
import { palettes, type SymbolGroup, type Theme } from "./palette";
import {
  circleRadius,
  cornersOf,
  shapeOf,
  splitOutline,
  type Corner,
  type SymbolFill,
  type SymbolShape,
} from "./symbols";

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
