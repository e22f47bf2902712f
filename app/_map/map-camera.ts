// Between the camera and what it shows: cameras, boxes of degrees, squares of the grid, and the room that panels leave.
import type { Map as MapInstance } from "maplibre-gl";
import { fromUnit, toUnit } from "../../lib/geo/mercator";
import type { LonLat, LonLatBox } from "../../lib/geo/coordinates";
import type { Padding } from "./map-state";
import type { Camera } from "./map-url";

/** No closer: there is nothing more to see. */
export const mostZoom = 18;
/** Nearer than this a single place fills the screen and nothing is learnt. */
export const closestFit = 9.5;

/** Where the map starts; somewhere between the Euphrates and the Red Sea where nothing says where. */
export function initialView(startAt: Camera | LonLatBox | null, padding: Padding) {
  if (startAt === null) return { longitude: 40, latitude: 33, zoom: 4 };
  if ("zoom" in startAt) {
    const { lon, lat, zoom, bearing, pitch } = startAt;
    return { longitude: lon, latitude: lat, zoom, bearing, pitch };
  }
  return { bounds: cornersOfBox(startAt), fitBoundsOptions: { padding, maxZoom: closestFit } };
}

export function cameraOf(map: MapInstance): Camera {
  const { lng, lat } = map.getCenter();
  return { lon: lng, lat, zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
}

/** What the map shows, panels or not. `west` and `east` run on beyond 180 where the map does. */
export function boxOf(map: MapInstance): LonLatBox {
  const bounds = map.getBounds();
  return {
    west: bounds.getWest(),
    south: bounds.getSouth(),
    east: bounds.getEast(),
    north: bounds.getNorth(),
  };
}

export function cornersOfBox({ west, south, east, north }: LonLatBox): [[number, number], [number, number]] {
  return [
    [west, south],
    [east, north],
  ];
}

/**
 * The box around the Mercator squares that hold a count, "z/x/y" joined by commas; null for other words. `boxOfCell("0/0/0")` is
 * the whole world of the map.
 */
export function boxOfCell(cell: string): LonLatBox | null {
  const boxes = cell.split(",").map(boxOfSquare);
  const known = boxes.filter((box) => box !== null);
  if (known.length < boxes.length) return null;
  return {
    west: Math.min(...known.map(({ west }) => west)),
    south: Math.min(...known.map(({ south }) => south)),
    east: Math.max(...known.map(({ east }) => east)),
    north: Math.max(...known.map(({ north }) => north)),
  };
}

function boxOfSquare(square: string): LonLatBox | null {
  const match = /^(\d{1,2})\/(\d{1,9})\/(\d{1,9})$/.exec(square);
  if (match === null) return null;
  const [z = 0, x = 0, y = 0] = match.slice(1).map(Number);
  const side = 2 ** -z;
  if (x * side >= 1 || y * side >= 1) return null;
  const topLeft = fromUnit({ x: x * side, y: y * side });
  const bottomRight = fromUnit({ x: (x + 1) * side, y: (y + 1) * side });
  return { west: topLeft.lon, north: topLeft.lat, east: bottomRight.lon, south: bottomRight.lat };
}

/** Squares of four pixels: no two marks that are drawn stand so near. */
const squareLevels = 7;
/** Half of a tile's smallest step, to which it rounds down: what is drawn on the edge of a square stands in it. */
const halfStep = 0.5 / 4_096;

/** The address of the square that a drawn mark stands in, with no other that is drawn at this zoom. */
export function squareAround(drawnAt: LonLat, zoom: number): string {
  const z = Math.floor(zoom);
  const { x, y } = toUnit(drawnAt);
  const squareOf = (at: number): number => Math.floor((at * 2 ** z + halfStep) * 2 ** squareLevels);
  return [z + squareLevels, squareOf(x), squareOf(y)].join("/");
}

/** Padding never eats the whole map, or nothing could be fitted. */
export function roomFor(map: MapInstance, padding: Padding): Padding {
  const { clientWidth, clientHeight } = map.getContainer();
  const across = Math.min(1, (clientWidth * 0.7) / Math.max(1, padding.left + padding.right));
  const along = Math.min(1, (clientHeight * 0.7) / Math.max(1, padding.top + padding.bottom));
  return {
    left: padding.left * across,
    right: padding.right * across,
    top: padding.top * along,
    bottom: padding.bottom * along,
  };
}

/** True when all of a box lies where no panel covers it. */
export function isInSight(map: MapInstance, box: LonLatBox, padding: Padding): boolean {
  const { clientWidth, clientHeight } = map.getContainer();
  return cornersOfBox(box).every((corner) => {
    const { x, y } = map.project(corner);
    return (
      x > padding.left &&
      x < clientWidth - padding.right &&
      y > padding.top &&
      y < clientHeight - padding.bottom
    );
  });
}
