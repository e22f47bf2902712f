// Draws the map's icons and hatches when the style first asks for them, by name; there is no sprite to fetch.
import { palettes, themes, type SymbolGroup, type Theme } from "../../lib/basemap/palette";
import { drawSymbol, shapeOf, symbolMarginPixels, type SymbolFill } from "../../lib/basemap/symbols";

/** Radius of a mark, in CSS pixels: 16 across. */
export const markRadius = 8;
/** Clusters tell the share of imprecise marks in steps of an eighth. */
export const shareSteps = 8;

const clusterRadius = 15;
const hatchSpacing = 6;
const fills: readonly SymbolFill[] = ["solid", "hollow", "open"];

export type MarkImage = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };

/** `mark-strike-solid-light`, `hatch-strike-dark`, `cluster-3-light` (three eighths imprecise). Null for names that are not ours. */
export function drawMarkImage(name: string, pixelRatio: number): MarkImage | null {
  const [what, detail = "", ...rest] = name.split("-");
  const theme = themes.find((known) => known === rest.at(-1));
  if (theme === undefined) return null;
  if (what === "cluster") return drawCluster(Number(detail) / shareSteps, theme, pixelRatio);
  const group = groupOf(detail);
  if (group === null) return null;
  if (what === "hatch") return drawHatch(group, theme, pixelRatio);
  const fill = fills.find((known) => known === rest[0]);
  return what === "mark" && fill !== undefined ? drawMark(group, fill, theme, pixelRatio) : null;
}

function drawMark(group: SymbolGroup, fill: SymbolFill, theme: Theme, pixelRatio: number): MarkImage | null {
  const side = 2 * (markRadius + symbolMarginPixels);
  return onCanvas(side, pixelRatio, (canvas) =>
    drawSymbol(canvas, { group, fill, theme, x: side / 2, y: side / 2, radius: markRadius }),
  );
}

/** 45 degrees, one line every six pixels; the lines run on over the edges, so that the squares join without a seam. */
function drawHatch(group: SymbolGroup, theme: Theme, pixelRatio: number): MarkImage | null {
  const side = hatchSpacing * Math.SQRT2;
  const whole = Math.round(side * pixelRatio) / pixelRatio;
  return onCanvas(whole, pixelRatio, (canvas) => {
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

/** One neutral ink; the ring around it is dashed over the share of marks that are not precise. */
function drawCluster(imprecise: number, theme: Theme, pixelRatio: number): MarkImage | null {
  if (!(imprecise >= 0 && imprecise <= 1)) return null;
  const { cluster, halo } = palettes[theme].marks;
  const side = 2 * (clusterRadius + 5);
  const middle = side / 2;
  return onCanvas(side, pixelRatio, (canvas) => {
    const arc = (radius: number, from: number, to: number): void => {
      canvas.beginPath();
      canvas.arc(middle, middle, radius, from, to);
    };
    arc(clusterRadius + 4, 0, 2 * Math.PI);
    canvas.fillStyle = halo;
    canvas.globalAlpha = 0.9;
    canvas.fill();
    canvas.globalAlpha = 1;
    const top = -Math.PI / 2;
    const turn = top + 2 * Math.PI * imprecise;
    canvas.strokeStyle = cluster;
    canvas.lineWidth = 2;
    if (imprecise < 1) {
      arc(clusterRadius + 2, turn, top + 2 * Math.PI);
      canvas.stroke();
    }
    if (imprecise > 0) {
      canvas.setLineDash([1.6, 2.6]);
      arc(clusterRadius + 2, top, turn);
      canvas.stroke();
      canvas.setLineDash([]);
    }
    arc(clusterRadius - 1.5, 0, 2 * Math.PI);
    canvas.fillStyle = cluster;
    canvas.fill();
  });
}

function onCanvas(
  side: number,
  pixelRatio: number,
  draw: (canvas: CanvasRenderingContext2D) => void,
): MarkImage | null {
  const pixels = Math.round(side * pixelRatio);
  const canvas = document.createElement("canvas");
  canvas.width = pixels;
  canvas.height = pixels;
  const context = canvas.getContext("2d");
  if (context === null) return null;
  context.scale(pixelRatio, pixelRatio);
  draw(context);
  return { width: pixels, height: pixels, data: context.getImageData(0, 0, pixels, pixels).data };
}

function groupOf(word: string): SymbolGroup | null {
  const groups: readonly SymbolGroup[] = ["strike", "attack", "ground", "interception", "other"];
  return groups.find((group) => group === word && group in shapeOf) ?? null;
}
