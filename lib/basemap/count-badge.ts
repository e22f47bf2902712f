// The badge that stands for several events: one neutral ink, the number on it, and around it the share that is not exactly placed.
import { palettes, type Theme } from "./palette";
import type { SymbolCanvas } from "./draw-symbol";
import type { Corner } from "./symbols";

/** Half the height of the inked part; its ends are round. Size says nothing but how wide the number is. */
const inkRadius = 11;
/** Half the room a figure takes beyond the second. */
const halfFigure = 3.8;
const ringOffset = 3.2;
const ringWidth = 3;
const tickSpacing = 3;
/** Pixels of the halo around all of it. */
export const haloMargin = 1.3;

/** Height of the figures on a badge, in pixels. */
export const badgeTextSize = 12.5;
/** The most figures a badge is drawn for: "1.2k", "123k", "1.2m". */
export const mostFigures = 4;

/** `shortCount(12)` is "12", `shortCount(1234)` "1.2k", `shortCount(1960000)` "1.9m": rounded down, so that none is promised that is not there. */
export function shortCount(count: number): string {
  const short = (unit: number): string =>
    String(count < 10 * unit ? Math.floor(count / (unit / 10)) / 10 : Math.floor(count / unit));
  if (count < 1_000) return String(count);
  return count < 1_000_000 ? `${short(1_000)}k` : `${short(1_000_000)}m`;
}

/** The most figures `shortCount` prints for any count up to this one: a tile asks it of each count, before it knows which events stand twice in it. */
export function mostFiguresUpTo(count: number): number {
  if (count < 10) return 1;
  if (count < 100) return 2;
  // "1k" is shorter than "999"; "1.1k" is as long as any.
  return count < 1_100 ? 3 : mostFigures;
}

/** Half of a badge's width and height in pixels, halo included, by how many figures its number has. */
export function badgeReach(figures: number): { readonly x: number; readonly y: number } {
  const y = inkRadius + ringOffset + ringWidth / 2 + haloMargin;
  return { x: y + straight(figures), y };
}

/** The lines of a badge around (`x`, `y`): closed ones for the halo and the ink, open ones for the ring and the ticks of its hatched part. */
export type BadgeLines = {
  readonly halo: readonly Corner[];
  readonly ink: readonly Corner[];
  /** Empty where all are imprecise. */
  readonly ring: readonly Corner[];
  readonly ticks: readonly (readonly Corner[])[];
};

/** `imprecise` is the share, 0 to 1, that the hatched part of the ring takes, clockwise from the top. */
export function badgeLines(badge: { figures: number; imprecise: number; x: number; y: number }): BadgeLines {
  const half = straight(badge.figures);
  const at = (share: number, offset: number): Corner => {
    const [dx, dy] = onPill(share, half, inkRadius + offset);
    return [badge.x + dx, badge.y + dy];
  };
  const line = (from: number, to: number, offset: number): Corner[] =>
    Array.from({ length: 97 }, (_, step) => at(from + ((to - from) * step) / 96, offset));
  const ticks = Math.round((badge.imprecise * perimeter(half, inkRadius + ringOffset)) / tickSpacing);
  const lean = ticks === 0 ? 0 : (0.25 * badge.imprecise) / ticks;
  return {
    halo: line(0, 1, ringOffset + ringWidth / 2 + haloMargin),
    ink: line(0, 1, 0),
    ring: badge.imprecise < 1 ? line(badge.imprecise, 1, ringOffset) : [],
    ticks: Array.from({ length: ticks }, (_, tick) => {
      const share = (badge.imprecise * (tick + 0.5)) / ticks;
      return [at(share - lean, ringOffset - ringWidth / 2), at(share + lean, ringOffset + ringWidth / 2)];
    }),
  };
}

export const badgeRingWidth = 1.6;
export const badgeTickWidth = 1.2;

/** Draws a badge without its number. */
export function drawCountBadge(
  canvas: SymbolCanvas,
  badge: { figures: number; imprecise: number; theme: Theme; x: number; y: number },
): void {
  const { cluster, halo } = palettes[badge.theme].marks;
  const lines = badgeLines(badge);
  for (const [line, style] of [
    [lines.halo, halo],
    [lines.ink, cluster],
  ] as const) {
    trace(canvas, line);
    canvas.closePath();
    canvas.fillStyle = style;
    canvas.fill();
  }
  canvas.strokeStyle = cluster;
  canvas.lineWidth = badgeRingWidth;
  trace(canvas, lines.ring);
  canvas.stroke();
  canvas.lineWidth = badgeTickWidth;
  for (const tick of lines.ticks) {
    trace(canvas, tick);
    canvas.stroke();
  }
}

/** Half of the straight part between the round ends. */
function straight(figures: number): number {
  return Math.max(0, figures - 2) * halfFigure;
}

function perimeter(half: number, radius: number): number {
  return 4 * half + 2 * Math.PI * radius;
}

/** The point after a share of the way round, clockwise from the top, of a pill around 0. */
function onPill(share: number, half: number, radius: number): Corner {
  const arc = Math.PI * radius;
  const way = (((share % 1) + 1) % 1) * perimeter(half, radius);
  const round = (middle: number, angle: number): Corner => [
    middle + radius * Math.cos(angle),
    radius * Math.sin(angle),
  ];
  if (way < half) return [way, -radius];
  if (way < half + arc) return round(half, (way - half) / radius - Math.PI / 2);
  if (way < 3 * half + arc) return [half - (way - half - arc), radius];
  if (way < 3 * half + 2 * arc) return round(-half, (way - 3 * half - arc) / radius + Math.PI / 2);
  return [way - perimeter(half, radius), -radius];
}

function trace(canvas: SymbolCanvas, line: readonly Corner[]): void {
  canvas.beginPath();
  line.forEach(([x, y], index) => {
    if (index === 0) canvas.moveTo(x, y);
    else canvas.lineTo(x, y);
  });
}
