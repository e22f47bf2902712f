// Writes the names of countries, towns, governorates and seas, the weightier first, each where room is left.
import type { SKRSContext2D } from "@napi-rs/canvas";
import type { DrawnTile } from "./draw-ground";
import type { Box, FreeRoom } from "./free-room";
import type { View } from "./map-picture";
import type { BasemapColours } from "./palette";
import type { PictureFonts } from "./picture-fonts";
import { textSizes, townDotRadii, valueAt, type Stops } from "./style-sizes";

type Name = {
  readonly x: number;
  readonly y: number;
  /** The name that readers look for: Latin, or in Arabic pictures the Arabic one where it is known. */
  readonly first: string;
  /** In the other script, under it: the local name or the Latin one; empty when not known. */
  readonly second: string;
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly population: number;
};

type Look = {
  readonly font: string;
  readonly secondFont: string;
  readonly size: number;
  readonly colour: string;
  readonly secondColour: string;
  readonly halo: string;
  readonly letterSpacing: number;
};

/** A name may come up to this much earlier than on the live map, whose zooms are whole numbers. */
const eagerness = 0.25;

/** From a town's point to its name when a mark covers the point: past the widest mark. */
const markGap = 16;

/**
 * Draws names and their town dots; names that find no room are left out with their dots. `marks` is the room that event marks
 * took; a town under a mark that bears its name (`labels`) is not named twice.
 */
export function drawNames(
  canvas: SKRSContext2D,
  tiles: readonly DrawnTile[],
  view: View,
  colours: BasemapColours,
  fonts: PictureFonts,
  room: FreeRoom,
  {
    marks,
    labels,
    isArabicFirst,
  }: { readonly marks: FreeRoom; readonly labels: ReadonlySet<string>; readonly isArabicFirst: boolean },
): void {
  const namesOf = (layer: string): Name[] => {
    const names = readNames(tiles, view, layer);
    return isArabicFirst ? names.map(arabicFirst) : names;
  };
  const look = (sizes: Stops, colour: string, isBold: boolean): Look => {
    const size = valueAt(sizes, view.zoom);
    return {
      font: isBold ? fonts.semibold(size) : fonts.regular(size),
      secondFont: fonts.regular(Math.max(12, size * 0.92)),
      size,
      colour,
      secondColour: colour,
      halo: colours.halo,
      letterSpacing: 0,
    };
  };
  const country = look(textSizes.country, colours.countryLabel, true);
  const smallCountry = look(textSizes.smallCountry, colours.countryLabel, true);
  const town = { ...look(textSizes.town, colours.townLabel, false), secondColour: colours.townLocalLabel };
  const largeTown = {
    ...look(textSizes.largeTown, colours.townLabel, true),
    secondColour: colours.townLocalLabel,
  };
  const smallTown = {
    ...look(textSizes.smallTown, colours.townLabel, false),
    secondColour: colours.townLocalLabel,
  };
  const governorate = { ...look(textSizes.governorate, colours.governorateLabel, false), letterSpacing: 1.5 };
  const sea = { ...look(textSizes.sea, colours.waterLabel, false), halo: colours.water };

  const countries = namesOf("countries").filter(({ maxZoom }) => maxZoom >= view.zoom);
  const dot = valueAt(townDotRadii, view.zoom);
  const towns = namesOf("towns").filter(
    ({ first, second, ...at }) =>
      !((labels.has(first) || labels.has(second)) && marks.isTaken(dotBoxOf(at, dot))),
  );
  const isLarge = ({ minZoom }: Name): boolean => minZoom <= 4;
  for (const name of countries.filter(isLarge)) writeCentred(canvas, name, country, room);
  for (const name of towns.filter(isLarge))
    writeBeside(canvas, name, largeTown, room, { colours, dot, marks });
  // The name of a small country must not cost it its capital's.
  for (const name of countries) if (!isLarge(name)) writeCentred(canvas, name, smallCountry, room);
  for (const name of towns) {
    if (isLarge(name)) continue;
    writeBeside(canvas, name, name.minZoom <= 6 ? town : smallTown, room, { colours, dot, marks });
  }
  if (view.zoom >= 5.8) {
    for (const name of namesOf("governorates")) {
      writeCentred(canvas, { ...name, first: name.first.toUpperCase(), second: "" }, governorate, room);
    }
  }
  if (view.zoom >= 3) for (const name of namesOf("seas")) writeCentred(canvas, name, sea, room);
}

/** Names of a layer that are due at this zoom, the weightiest first. A name in two tiles' margins counts once. */
function readNames(tiles: readonly DrawnTile[], view: View, layerName: string): Name[] {
  const names: Name[] = [];
  for (const tile of tiles) {
    const layer = tile.layers.get(layerName);
    if (layer === undefined) continue;
    for (const { parts, properties } of layer.features) {
      const [x = -1, y = -1] = parts[0] ?? [];
      if (x < 0 || y < 0 || x >= layer.extent || y >= layer.extent) continue;
      const minZoom = Number(properties.minZoom ?? 0);
      if (minZoom > view.zoom + eagerness) continue;
      names.push({
        x: tile.x + (x * tile.size) / layer.extent,
        y: tile.y + (y * tile.size) / layer.extent,
        first: String(properties.name ?? ""),
        second: String(properties.name_ar ?? properties.name_he ?? ""),
        minZoom,
        maxZoom: Number(properties.maxZoom ?? 24),
        population: Number(properties.population ?? 0),
      });
    }
  }
  return names.sort((a, b) => a.minZoom - b.minZoom || b.population - a.population || a.x - b.x);
}

function arabicFirst(name: Name): Name {
  return /\p{Script=Arabic}/u.test(name.second) ? { ...name, first: name.second, second: name.first } : name;
}

/** Only Latin is ever spaced: spacing tears Arabic letters apart. */
function spacingOf({ first }: Name, { letterSpacing }: Look): string {
  return /\p{Script=Arabic}/u.test(first) ? "0px" : `${letterSpacing}px`;
}

function writeCentred(canvas: SKRSContext2D, name: Name, look: Look, room: FreeRoom): void {
  const size = measure(canvas, name, look);
  const box = boxAt(name.x - size.width / 2, name.y - size.height / 2, size);
  if (!room.fits(box)) return;
  room.take(box);
  write(canvas, name, look, box, "center");
}

function writeBeside(
  canvas: SKRSContext2D,
  name: Name,
  look: Look,
  room: FreeRoom,
  { colours, dot, marks }: { colours: BasemapColours; dot: number; marks: FreeRoom },
): void {
  const dotBox = dotBoxOf(name, dot);
  // Under an event's mark a town keeps its name, set wider, but not its dot.
  const isMarked = marks.isTaken(dotBox);
  if (!isMarked && !room.fits(dotBox)) return;
  const size = measure(canvas, name, look);
  const gap = isMarked ? markGap : dot + 4;
  const middle = name.y - size.height / 2;
  const places = [
    { box: boxAt(name.x + gap, middle, size), align: "left" as const },
    { box: boxAt(name.x - gap - size.width, middle, size), align: "right" as const },
    { box: boxAt(name.x - size.width / 2, name.y - gap - size.height, size), align: "center" as const },
    { box: boxAt(name.x - size.width / 2, name.y + gap, size), align: "center" as const },
  ];
  const place = places.find(({ box }) => room.fits(box));
  if (place === undefined) return;
  room.take(place.box);
  if (!isMarked) {
    room.take(dotBox);
    drawDot(canvas, name, dot, colours);
  }
  write(canvas, name, look, place.box, place.align);
}

function dotBoxOf({ x, y }: Pick<Name, "x" | "y">, dot: number): Box {
  return { left: x - dot, top: y - dot, right: x + dot, bottom: y + dot };
}

function drawDot(canvas: SKRSContext2D, { x, y }: Name, radius: number, colours: BasemapColours): void {
  canvas.beginPath();
  canvas.arc(x, y, radius, 0, 2 * Math.PI);
  canvas.fillStyle = colours.land;
  canvas.fill();
  canvas.strokeStyle = colours.townDot;
  canvas.lineWidth = 1.2;
  canvas.stroke();
}

type Size = { readonly width: number; readonly height: number };

function measure(canvas: SKRSContext2D, name: Name, look: Look): Size {
  canvas.font = look.font;
  canvas.letterSpacing = spacingOf(name, look);
  const first = canvas.measureText(name.first).width;
  canvas.letterSpacing = "0px";
  if (name.second === "") return { width: first, height: look.size * 1.2 };
  canvas.font = look.secondFont;
  return { width: Math.max(first, canvas.measureText(name.second).width), height: look.size * 2.3 };
}

function boxAt(left: number, top: number, { width, height }: Size): Box {
  return { left, top, right: left + width, bottom: top + height };
}

function write(
  canvas: SKRSContext2D,
  name: Name,
  look: Look,
  box: Box,
  align: "left" | "right" | "center",
): void {
  const x = align === "left" ? box.left : align === "right" ? box.right : (box.left + box.right) / 2;
  canvas.textAlign = align;
  canvas.textBaseline = "middle";
  canvas.lineJoin = "round";
  canvas.strokeStyle = look.halo;
  canvas.lineWidth = 3;
  canvas.font = look.font;
  canvas.letterSpacing = spacingOf(name, look);
  haloText(canvas, name.first, x, box.top + look.size * 0.6, look.colour);
  canvas.letterSpacing = "0px";
  if (name.second === "") return;
  canvas.font = look.secondFont;
  haloText(canvas, name.second, x, box.top + look.size * 1.68, look.secondColour);
}

function haloText(canvas: SKRSContext2D, text: string, x: number, y: number, colour: string): void {
  canvas.strokeText(text, x, y);
  canvas.fillStyle = colour;
  canvas.fillText(text, x, y);
}
