// Draws events and how well their places are known: rings, discs and hatches in real metres, then symbols, counts and labels.
import type { SKRSContext2D } from "@napi-rs/canvas";
import { isArea } from "../geo/precision";
import { circleRing } from "./circle-ring";
import { freeRoom, type Box, type FreeRoom } from "./free-room";
import type { PictureArea, View } from "./map-picture";
import { metersPerPixel, toUnit, worldPixels } from "../geo/mercator";
import { palettes, type Theme } from "./palette";
import type { PictureFonts } from "./picture-fonts";
import { directionOfLine, type PictureWords } from "./picture-words";
import { badgeReach, badgeTextSize, drawCountBadge, shortCount } from "./count-badge";
import { contestedMarginPixels, drawSymbol, symbolMarginPixels } from "./draw-symbol";
import type { SymbolFill } from "./symbols";

/** Half of the 16 pixels of an event symbol. */
const symbolRadius = 8;
/** A ring smaller than this would pretend to exactness: it becomes a halo of fixed size. */
const smallestRingPixels = 12;
const haloRadius = 15;
const hatchPixels = 6;
/** A place that was not chosen is seen, and seen not to be the answer. */
const ghostAlpha = 0.6;

type Mark = { readonly areas: PictureArea[]; readonly x: number; readonly y: number };

/**
 * Draws all areas that have a place; statements and unknown places are none. Returns the room that the marks alone took;
 * it is taken in `room` too.
 */
export function drawAreas(
  canvas: SKRSContext2D,
  areas: readonly PictureArea[],
  view: View,
  theme: Theme,
  fonts: PictureFonts,
  room: FreeRoom,
  words: PictureWords,
): FreeRoom {
  const markRoom = freeRoom(view.width, view.height);
  const drawn = areas.filter(({ role, precision }) => role !== "statement_made" && precision !== "unknown");
  const largestFirst = [...drawn].sort((a, b) => (b.radiusMeters ?? 0) - (a.radiusMeters ?? 0));
  for (const area of largestFirst) drawExtent(canvas, area, view, theme);
  const marks = [
    ...groupMarks(
      drawn.filter(({ isGhost }) => isGhost === true),
      view,
    ),
    ...groupMarks(
      drawn.filter(({ isGhost }) => isGhost !== true),
      view,
    ),
  ];
  for (const mark of marks) {
    const box = boxOf(mark);
    room.take(box);
    markRoom.take(box);
    drawMark(canvas, mark, theme, fonts);
  }
  for (const mark of marks) drawLabel(canvas, mark, theme, fonts, room, words);
  return markRoom;
}

/** The ring, disc or hatch that says how far off the point may be. */
function drawExtent(canvas: SKRSContext2D, area: PictureArea, view: View, theme: Theme): void {
  const colour = palettes[theme].marks.groups[area.kindGroup];
  const { x, y } = view.toPixel(area);
  const radius = (area.radiusMeters ?? 0) / metersPerPixel(area.lat, view.zoom);
  if (area.precision === "exact" || (area.radiusMeters === null && !area.area)) return;
  canvas.save();
  if (area.isGhost === true) {
    if (radius >= smallestRingPixels || area.area) strokeGhost(canvas, area, view, theme);
    canvas.restore();
    return;
  }
  if (radius < smallestRingPixels && !area.area) {
    const halo = canvas.createRadialGradient(x, y, symbolRadius * 0.6, x, y, haloRadius);
    halo.addColorStop(0, `${colour}66`);
    halo.addColorStop(1, `${colour}00`);
    canvas.fillStyle = halo;
    canvas.beginPath();
    canvas.arc(x, y, haloRadius, 0, 2 * Math.PI);
    canvas.fill();
    canvas.restore();
    return;
  }
  traceExtent(canvas, area, view);
  if (isArea(area.precision)) {
    hatch(canvas, colour, view);
    traceExtent(canvas, area, view);
  } else if (area.precision !== "vicinity") {
    canvas.fillStyle = `${colour}26`;
    canvas.fill("evenodd");
  }
  canvas.strokeStyle = colour;
  canvas.lineWidth = area.precision === "vicinity" ? 1 : 1.5;
  if (area.isGuess === true) canvas.setLineDash([6, 4]);
  canvas.stroke();
  canvas.restore();
}

function strokeGhost(canvas: SKRSContext2D, area: PictureArea, view: View, theme: Theme): void {
  traceExtent(canvas, area, view);
  canvas.globalAlpha = ghostAlpha;
  canvas.strokeStyle = palettes[theme].surface.muted;
  canvas.lineWidth = 1.25;
  canvas.setLineDash([3, 4]);
  canvas.stroke();
}

function traceExtent(canvas: SKRSContext2D, area: PictureArea, view: View): void {
  const rings = area.area
    ? (area.area.type === "Polygon" ? [area.area.coordinates] : area.area.coordinates)
        .flat()
        .map((ring) => ring.map(([lon = 0, lat = 0]) => ({ lon, lat })))
    : [circleRing(area, area.radiusMeters ?? 0)];
  // From the mark outward, so that a shape across the antimeridian stays in one piece.
  const mark = view.toPixel(area);
  const from = toUnit(area);
  const size = worldPixels(view.zoom);
  canvas.beginPath();
  for (const ring of rings) {
    ring.forEach((point, index) => {
      const to = toUnit(point);
      const dx = to.x - from.x;
      const x = mark.x + (dx - Math.round(dx)) * size;
      const y = mark.y + (to.y - from.y) * size;
      if (index === 0) canvas.moveTo(x, y);
      else canvas.lineTo(x, y);
    });
    canvas.closePath();
  }
}

/** Fills the current path with lines at 45 degrees, 6 pixels apart. */
function hatch(canvas: SKRSContext2D, colour: string, view: View): void {
  canvas.save();
  canvas.clip("evenodd");
  canvas.beginPath();
  const step = hatchPixels * Math.SQRT2;
  for (let start = -view.height; start < view.width; start += step) {
    canvas.moveTo(start, view.height);
    canvas.lineTo(start + view.height, 0);
  }
  canvas.strokeStyle = `${colour}73`;
  canvas.lineWidth = 1;
  canvas.stroke();
  canvas.restore();
}

/** Marks that would cover each other become one with a printed count: places known only as a town share its point. */
function groupMarks(areas: readonly PictureArea[], view: View): Mark[] {
  const marks: Mark[] = [];
  for (const area of areas) {
    const { x, y } = view.toPixel(area);
    if (x < -50 || y < -50 || x > view.width + 50 || y > view.height + 50) continue;
    const near = marks.find((mark) => Math.hypot(mark.x - x, mark.y - y) < symbolRadius * 1.6);
    if (near === undefined) marks.push({ areas: [area], x, y });
    else near.areas.push(area);
  }
  return marks;
}

function reachOf({ areas }: Mark): { x: number; y: number } {
  if (areas.length > 1) return badgeReach(shortCount(areas.length).length);
  const margin = areas[0]?.isContested === true ? contestedMarginPixels : symbolMarginPixels;
  return { x: symbolRadius + margin, y: symbolRadius + margin };
}

function boxOf(mark: Mark): Box {
  const reach = reachOf(mark);
  return {
    left: mark.x - reach.x,
    top: mark.y - reach.y,
    right: mark.x + reach.x,
    bottom: mark.y + reach.y,
  };
}

function drawMark(canvas: SKRSContext2D, { areas, x, y }: Mark, theme: Theme, fonts: PictureFonts): void {
  const [area] = areas;
  if (area === undefined) return;
  canvas.globalAlpha = area.isGhost === true ? ghostAlpha : 1;
  if (areas.length === 1) {
    const { kindGroup: group, isContested = false } = area;
    drawSymbol(canvas, { group, fill: fillOf(area), theme, x, y, radius: symbolRadius, isContested });
    canvas.globalAlpha = 1;
    return;
  }
  const number = shortCount(areas.length);
  const imprecise = areas.filter((each) => fillOf(each) !== "solid").length / areas.length;
  drawCountBadge(canvas, { figures: number.length, imprecise, theme, x, y });
  canvas.font = fonts.semibold(badgeTextSize);
  canvas.fillStyle = palettes[theme].marks.clusterText;
  canvas.textAlign = "center";
  // Figures stand on the baseline and reach 0.71 em up: this puts them in the very middle.
  canvas.textBaseline = "alphabetic";
  canvas.fillText(number, x, y + badgeTextSize * 0.36);
  canvas.textAlign = "left";
  canvas.globalAlpha = 1;
}

function fillOf({ role, precision, isGhost }: PictureArea): SymbolFill {
  if (role === "launched_from" || isGhost === true) return "open";
  return precision === "exact" || precision === "vicinity" ? "solid" : "hollow";
}

function drawLabel(
  canvas: SKRSContext2D,
  mark: Mark,
  theme: Theme,
  fonts: PictureFonts,
  room: FreeRoom,
  words: PictureWords,
): void {
  const { areas, x, y } = mark;
  // One name for several events only where all of them bear it.
  const [named, ...others] = areas;
  if (!named?.label || others.some(({ label }) => label !== named.label)) return;
  // The canvas takes no control characters.
  const label = named.label.replace(/\p{Cc}+/gu, " ").trim();
  if (label === "") return;
  const placed = isArea(named.precision) && named.isGhost !== true ? `${words.somewhereHere}${label}` : label;
  const text = areas.length === 1 && named.isContested === true ? `${placed} · ${words.contested}` : placed;
  const size = 14;
  canvas.font = isArea(named.precision) ? fonts.regular(size) : fonts.semibold(size);
  const width = canvas.measureText(text).width;
  const reach = reachOf(mark);
  const places = [
    { left: x + reach.x + 3, top: y - size / 2 - 2 },
    { left: x - reach.x - 3 - width, top: y - size / 2 - 2 },
    { left: x - width / 2, top: y - reach.y - size - 5 },
    { left: x - width / 2, top: y + reach.y + 1 },
  ];
  for (const { left, top } of places) {
    const box = { left: left - 2, top, right: left + width + 2, bottom: top + size + 4 };
    if (!room.fits(box)) continue;
    room.take(box);
    canvas.textAlign = "left";
    canvas.textBaseline = "alphabetic";
    canvas.lineJoin = "round";
    canvas.strokeStyle = palettes[theme].basemap.halo;
    canvas.lineWidth = 4;
    canvas.direction = directionOfLine(text);
    const baseline = top + size / 2 + 2 + size * 0.34;
    canvas.strokeText(text, left, baseline);
    canvas.fillStyle = palettes[theme].surface[named.isGhost === true ? "muted" : "ink"];
    canvas.fillText(text, left, baseline);
    canvas.direction = "ltr";
    return;
  }
}
