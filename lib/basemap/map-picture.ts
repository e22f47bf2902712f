// What can be asked of the server-drawn map picture, checked, and the view that follows from it.
import { AppError } from "../errors";
import type { LonLat, LonLatBox } from "../geo/coordinates";
import type { Precision } from "../geo/precision";
import { fromUnit, maxLatitude, toUnit, worldPixels } from "../geo/mercator";
import type { SymbolGroup, Theme } from "./palette";
import type { PictureWords } from "./picture-words";

/** One place of one event, as it shall be drawn. */
export type PictureArea = LonLat & {
  /** How far from the point the event may have been; null when not known. */
  readonly radiusMeters: number | null;
  readonly kindGroup: SymbolGroup;
  readonly precision: Precision;
  readonly role: "struck" | "attacked" | "launched_from" | "statement_made";
  /** Written beside the symbol; for districts and larger with "somewhere here:" before it. */
  readonly label?: string | null;
  /** True when the place itself is inferred: its edge is dashed. */
  readonly isGuess?: boolean;
  /** True when sources disagree on the event: its outline is split, and the label says so. */
  readonly isContested?: boolean;
  /** True for a place that was considered and not chosen: drawn faint, with a dashed edge and nothing inside. */
  readonly isGhost?: boolean;
  /** Outline of an area, hatched instead of a disc where it is known. */
  readonly area?: GeoJSON.Polygon | GeoJSON.MultiPolygon | null;
};

export type PictureFormat = "png" | "avif";

export type MapPicture = {
  /** Middle of the picture, with `zoom`; or `bounds`; with neither, the view fits the areas. */
  readonly center?: LonLat;
  /** MapLibre's zoom, 0 to 14; 6 where a centre comes without one. */
  readonly zoom?: number;
  readonly bounds?: LonLatBox;
  /** CSS pixels, 64 to 4096. */
  readonly width: number;
  readonly height: number;
  /** CSS pixels at the left and right that a page may cut off: no words stand there. None when left out. */
  readonly cutPixels?: number;
  /** Device pixels per CSS pixel, 1 or 2; 1 when left out. */
  readonly pixelRatio?: 1 | 2;
  readonly theme: Theme;
  readonly areas: readonly PictureArea[];
  /** Replaces the basemap's own credit line. */
  readonly attribution?: string;
  /** PNG when left out; AVIF is a fifth of it, for browsers that say they read it. */
  readonly format?: PictureFormat;
  /** Large words at the foot, for share images. */
  readonly caption?: { readonly title: string; readonly subtitle: string };
  /** What the picture says itself; English when left out. */
  readonly words?: PictureWords;
};

/** Where the picture looks, and how degrees become its pixels. */
export type View = {
  readonly center: LonLat;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
  /** Pixels from the top left corner; may lie outside. The copy of the world nearest to the middle is meant. */
  toPixel(at: LonLat): { x: number; y: number };
};

const widestZoom = 0;
const closestZoom = 14;
/** A single place is shown from here: near enough for its town, far enough for its country's border. */
const closestFittedZoom = 9;
const paddingShare = 0.12;

/** Checks a request. Throws `invalid` with what to do. */
export function checkMapPicture(picture: MapPicture): void {
  const { width, height, zoom, pixelRatio = 1 } = picture;
  for (const [name, size] of [
    ["width", width],
    ["height", height],
  ] as const) {
    if (!Number.isInteger(size) || size < 64 || size > 4096) {
      throw new AppError("invalid", `${name} must be a whole number of pixels from 64 to 4096; got ${size}.`);
    }
  }
  if (width * height * pixelRatio ** 2 > 16_000_000) {
    throw new AppError(
      "invalid",
      `A picture of ${width} x ${height} at ${pixelRatio} is too large; 16 million pixels are the limit.`,
    );
  }
  if (zoom !== undefined && !(zoom >= widestZoom && zoom <= closestZoom)) {
    throw new AppError("invalid", `zoom must lie between ${widestZoom} and ${closestZoom}; got ${zoom}.`);
  }
  if (picture.areas.length > 5_000) {
    throw new AppError(
      "invalid",
      `A picture holds at most 5000 areas; got ${picture.areas.length}. Draw a part of them.`,
    );
  }
  if (picture.center !== undefined) checkPoint(picture.center);
  if (picture.bounds !== undefined) {
    const { west, south, east, north } = picture.bounds;
    checkPoint({ lon: west, lat: south });
    checkPoint({ lon: east, lat: north });
    if (south > north)
      throw new AppError("invalid", `south must not exceed north; got ${south} and ${north}.`);
  }
  for (const area of picture.areas) {
    checkPoint(area);
    if (area.radiusMeters !== null && !(area.radiusMeters >= 0 && area.radiusMeters <= 20_000_000)) {
      throw new AppError(
        "invalid",
        `radiusMeters must lie between 0 and 20000000, or be null; got ${area.radiusMeters}.`,
      );
    }
  }
}

function checkPoint({ lon, lat }: LonLat): void {
  if (!(lat >= -90 && lat <= 90)) {
    throw new AppError(
      "invalid",
      `lat must lie between -90 and 90; got ${lat}. Did lon and lat change places?`,
    );
  }
  if (!(lon >= -180 && lon <= 180))
    throw new AppError("invalid", `lon must lie between -180 and 180; got ${lon}.`);
}

/** The view of a checked request; without centre, bounds and areas the Middle East's north, where the starter data lies. */
export function viewOf(picture: MapPicture): View {
  const { width, height } = picture;
  if (picture.center !== undefined) return makeView(picture.center, picture.zoom ?? 6, width, height);
  const bounds = picture.bounds ??
    boundsOfAreas(picture.areas) ?? { west: 33, south: 28, east: 50, north: 38 };
  const east = bounds.east < bounds.west ? bounds.east + 360 : bounds.east;
  const topLeft = toUnit({ lon: bounds.west, lat: bounds.north });
  const bottomRight = toUnit({ lon: east, lat: bounds.south });
  const room = 1 - 2 * paddingShare;
  const zoomAcross = Math.log2((width * room) / (512 * Math.max(1e-9, bottomRight.x - topLeft.x)));
  const zoomDown = Math.log2((height * room) / (512 * Math.max(1e-9, bottomRight.y - topLeft.y)));
  const fitted = Math.min(zoomAcross, zoomDown, picture.zoom ?? closestFittedZoom);
  const center = fromUnit({ x: (topLeft.x + bottomRight.x) / 2, y: (topLeft.y + bottomRight.y) / 2 });
  return makeView(center, Math.max(widestZoom, fitted), width, height);
}

function makeView(center: LonLat, zoom: number, width: number, height: number): View {
  const middle = toUnit(center);
  const size = worldPixels(zoom);
  return {
    center,
    zoom,
    width,
    height,
    toPixel(at) {
      const unit = toUnit(at);
      const dx = unit.x - middle.x;
      return { x: width / 2 + (dx - Math.round(dx)) * size, y: height / 2 + (unit.y - middle.y) * size };
    },
  };
}

/** The box around all areas with their radii; null for none. */
export function boundsOfAreas(areas: readonly PictureArea[]): LonLatBox | null {
  const metersPerDegree = 111_195;
  if (areas.length === 0) return null;
  let [west, south, east, north] = [180, maxLatitude, -180, -maxLatitude];
  for (const { lon, lat, radiusMeters } of areas) {
    const dLat = (radiusMeters ?? 0) / metersPerDegree;
    const dLon = dLat / Math.max(0.05, Math.cos((lat * Math.PI) / 180));
    west = Math.max(-180, Math.min(west, lon - dLon));
    south = Math.max(-maxLatitude, Math.min(south, lat - dLat));
    east = Math.min(180, Math.max(east, lon + dLon));
    north = Math.min(maxLatitude, Math.max(north, lat + dLat));
  }
  return { west, south, east, north };
}
