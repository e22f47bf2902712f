// What stands around the map in a picture: scale bar, credit line, and the caption of a share image.
import type { SKRSContext2D } from "@napi-rs/canvas";
import type { FreeRoom } from "./free-room";
import type { View } from "./map-picture";
import { metersPerPixel } from "../geo/mercator";
import { palettes, type Theme } from "./palette";
import type { PictureFonts } from "./picture-fonts";
import { directionOfLine, type PictureWords } from "./picture-words";

const margin = 10;

/** The longest round length (1, 2 or 5 times a power of ten) that is at most `maxPixels` long, in metres. */
export function scaleBarMeters(metersPerPixelHere: number, maxPixels: number): number {
  const most = metersPerPixelHere * maxPixels;
  const power = 10 ** Math.floor(Math.log10(most));
  const factor = [5, 2, 1].find((candidate) => candidate * power <= most) ?? 1;
  return factor * power;
}

/** Takes the room of bar, credit and caption, so that no name runs under them; the returned function draws them, last of all. */
export function planFrame(
  canvas: SKRSContext2D,
  view: View,
  theme: Theme,
  fonts: PictureFonts,
  room: FreeRoom,
  words: {
    attribution: string;
    caption: { title: string; subtitle: string } | null;
    own: PictureWords;
  },
): () => void {
  canvas.font = fonts.regular(12);
  const creditWidth = canvas.measureText(words.attribution).width;
  const bottom = view.height - margin;
  room.take({
    left: view.width - margin - creditWidth - 8,
    top: bottom - 18,
    right: view.width,
    bottom: view.height,
  });

  const perPixel = metersPerPixel(view.center.lat, view.zoom);
  const meters = scaleBarMeters(perPixel, Math.min(120, view.width / 4));
  const length = meters / perPixel;
  // Away from where the caption begins, above the credit.
  const atRight = words.caption !== null && !words.own.isRightToLeft;
  const barRight = atRight ? view.width - margin : margin + length;
  const barBottom = atRight ? bottom - 24 : bottom;
  room.take({ left: barRight - length - 6, top: barBottom - 22, right: barRight + 6, bottom: barBottom + 4 });

  const caption =
    words.caption === null
      ? null
      : planCaption(canvas, view, theme, fonts, room, words.caption, words.own.isRightToLeft);

  return () => {
    caption?.();
    drawBar(canvas, theme, fonts, {
      label: lengthInWords(meters, words.own),
      left: barRight - length,
      right: barRight,
      bottom: barBottom,
    });
    writeLine(canvas, theme, words.attribution, view.width - margin, bottom, "right");
  };
}

function lengthInWords(
  meters: number,
  { kilometres, metres }: Pick<PictureWords, "kilometres" | "metres">,
): string {
  return meters >= 1_000 ? `${meters / 1_000} ${kilometres}` : `${meters} ${metres}`;
}

type Bar = {
  readonly label: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
};

function drawBar(canvas: SKRSContext2D, theme: Theme, fonts: PictureFonts, bar: Bar): void {
  const { surface, basemap } = palettes[theme];
  canvas.font = fonts.regular(12);
  writeLine(canvas, theme, bar.label, bar.left, bar.bottom - 8, "left");
  for (const [colour, width] of [
    [basemap.halo, 4],
    [surface.muted, 1.5],
  ] as const) {
    canvas.beginPath();
    canvas.moveTo(bar.left, bar.bottom - 4);
    canvas.lineTo(bar.left, bar.bottom);
    canvas.lineTo(bar.right, bar.bottom);
    canvas.lineTo(bar.right, bar.bottom - 4);
    canvas.strokeStyle = colour;
    canvas.lineWidth = width;
    canvas.stroke();
  }
}

/** Writes in the font that is set, with a halo in the land's colour. */
function writeLine(
  canvas: SKRSContext2D,
  theme: Theme,
  text: string,
  x: number,
  y: number,
  align: "left" | "right",
): void {
  const { surface, basemap } = palettes[theme];
  canvas.textAlign = align;
  canvas.textBaseline = "alphabetic";
  canvas.direction = directionOfLine(text);
  canvas.lineJoin = "round";
  canvas.strokeStyle = basemap.halo;
  canvas.lineWidth = 3;
  canvas.strokeText(text, x, y);
  canvas.fillStyle = surface.muted;
  canvas.fillText(text, x, y);
  canvas.textAlign = "left";
  canvas.direction = "ltr";
}

/** Title and subtitle on paper that fades into the map. */
function planCaption(
  canvas: SKRSContext2D,
  view: View,
  theme: Theme,
  fonts: PictureFonts,
  room: FreeRoom,
  caption: { title: string; subtitle: string },
  isRightToLeft: boolean,
): () => void {
  const { surface, basemap } = palettes[theme];
  const side = Math.round(view.width / 25);
  const wide = view.width - 2 * side;
  const titleSize = fittingSize(
    canvas,
    caption.title,
    (size) => fonts.semibold(size),
    Math.round(view.width / 27),
    wide,
  );
  const subtitleSize = fittingSize(
    canvas,
    caption.subtitle,
    (size) => fonts.regular(size),
    Math.round(view.width / 47),
    wide,
  );
  const top = view.height - side - titleSize - subtitleSize * 1.6;
  room.take({ left: 0, top: top - 10, right: view.width, bottom: view.height });
  return () => {
    const fade = canvas.createLinearGradient(0, top - 90, 0, top + titleSize);
    fade.addColorStop(0, `${basemap.land}00`);
    fade.addColorStop(1, `${basemap.land}F2`);
    canvas.fillStyle = fade;
    canvas.fillRect(0, top - 90, view.width, view.height - top + 90);
    // Both lines begin at the side where the reader begins, each in the direction of its own script.
    const start = isRightToLeft ? view.width - side : side;
    canvas.textAlign = isRightToLeft ? "right" : "left";
    canvas.direction = directionOfLine(caption.title);
    canvas.textBaseline = "alphabetic";
    canvas.font = fonts.semibold(titleSize);
    canvas.fillStyle = surface.ink;
    canvas.fillText(caption.title, start, top + titleSize);
    canvas.direction = directionOfLine(caption.subtitle);
    canvas.font = fonts.regular(subtitleSize);
    canvas.fillStyle = surface.muted;
    canvas.fillText(caption.subtitle, start, top + titleSize + subtitleSize * 1.6);
    canvas.textAlign = "left";
    canvas.direction = "ltr";
  };
}

/** The wished size, or the largest from it down to 12 at which the text is no wider than `width`. */
function fittingSize(
  canvas: SKRSContext2D,
  text: string,
  font: (size: number) => string,
  wished: number,
  width: number,
): number {
  for (let size = wished; size > 12; size--) {
    canvas.font = font(size);
    if (canvas.measureText(text).width <= width) return size;
  }
  return 12;
}
