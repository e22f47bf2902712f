// Draws the map's icons and hatches when the style first asks for them, by name; there is no sprite to fetch.
import { badgeReach, drawCountBadge, mostFigures } from "../../lib/basemap/count-badge";
import { contestedMarginPixels, drawSymbol, symbolMarginPixels } from "../../lib/basemap/draw-symbol";
import { palettes, themes, type SymbolGroup, type Theme } from "../../lib/basemap/palette";
import { shapeOf, type SymbolFill } from "../../lib/basemap/symbols";

/** Radius of a mark, in CSS pixels: 16 across. */
export const markRadius = 8;
/** Counts tell the share of imprecise marks in steps of an eighth. */
export const shareSteps = 8;

const hatchSpacing = 6;
const fills: readonly SymbolFill[] = ["solid", "hollow", "open"];

export type MarkImage = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };

/**
 * `mark-strike-solid-light`, `mark-strike-hollow-split-light` (contested), `hatch-strike-dark`, `count-3-5-light` (room for three
 * figures, five eighths imprecise). Null for names that are not ours.
 */
export function drawMarkImage(name: string, pixelRatio: number): MarkImage | null {
  const [what, detail = "", ...rest] = name.split("-");
  const theme = themes.find((known) => known === rest.at(-1));
  if (theme === undefined) return null;
  if (what === "count") return drawBadge(Number(detail), Number(rest[0]) / shareSteps, theme, pixelRatio);
  const group = groupOf(detail);
  if (group === null) return null;
  if (what === "hatch") return drawHatch(group, theme, pixelRatio);
  const fill = fills.find((known) => known === rest[0]);
  if (what !== "mark" || fill === undefined) return null;
  return drawMark({ group, fill, theme, isContested: rest[1] === "split" }, pixelRatio);
}

type Mark = { group: SymbolGroup; fill: SymbolFill; theme: Theme; isContested: boolean };

function drawMark(mark: Mark, pixelRatio: number): MarkImage | null {
  const middle = markRadius + (mark.isContested ? contestedMarginPixels : symbolMarginPixels);
  return onCanvas(2 * middle, 2 * middle, pixelRatio, (canvas) =>
    drawSymbol(canvas, { ...mark, x: middle, y: middle, radius: markRadius }),
  );
}

function drawBadge(figures: number, imprecise: number, theme: Theme, pixelRatio: number): MarkImage | null {
  if (!(figures >= 1 && figures <= mostFigures && imprecise >= 0 && imprecise <= 1)) return null;
  const { x, y } = badgeReach(figures);
  return onCanvas(2 * x + 2, 2 * y + 2, pixelRatio, (canvas) =>
    drawCountBadge(canvas, { figures, imprecise, theme, x: x + 1, y: y + 1 }),
  );
}

/** 45 degrees, one line every six pixels; the lines run on over the edges, so that the squares join without a seam. */
function drawHatch(group: SymbolGroup, theme: Theme, pixelRatio: number): MarkImage | null {
  const side = hatchSpacing * Math.SQRT2;
  const whole = Math.round(side * pixelRatio) / pixelRatio;
  return onCanvas(whole, whole, pixelRatio, (canvas) => {
    canvas.strokeStyle = palettes[theme].marks.groups[group];
    canvas.lineWidth = 1;
    canvas.globalAlpha = theme === "light" ? 0.36 : 0.42;
    canvas.beginPath();
    for (const shift of [-whole, 0, whole]) {
      canvas.moveTo(shift - 1, whole + 1);
      canvas.lineTo(shift + whole + 1, -1);
    }
    canvas.stroke();
  });
}

function onCanvas(
  width: number,
  height: number,
  pixelRatio: number,
  draw: (canvas: CanvasRenderingContext2D) => void,
): MarkImage | null {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * pixelRatio);
  canvas.height = Math.round(height * pixelRatio);
  const context = canvas.getContext("2d");
  if (context === null) return null;
  context.scale(pixelRatio, pixelRatio);
  draw(context);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return { width: canvas.width, height: canvas.height, data };
}

function groupOf(word: string): SymbolGroup | null {
  const groups: readonly SymbolGroup[] = ["strike", "attack", "ground", "interception", "other"];
  return groups.find((group) => group === word && group in shapeOf) ?? null;
}
