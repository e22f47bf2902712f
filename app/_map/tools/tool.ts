// What the map's tools hold, and how the address says it: a spot asked about, a circle, an area, a measured line. Pure.
import type { LonLat, LonLatBox } from "../../../lib/geo/coordinates";
import { boxAround } from "../../../lib/geo/distance";

export type Tool =
  /** "What is here?" */
  | { readonly kind: "spot"; readonly point: LonLat }
  /** "What happened within 25 km of here?" */
  | { readonly kind: "around"; readonly point: LonLat; readonly radiusMeters: number }
  /** The same inside a drawn area: its corners, three or more, not closed. */
  | { readonly kind: "area"; readonly corners: readonly LonLat[] }
  | { readonly kind: "measure"; readonly points: readonly LonLat[] };

/** An address stays short enough to be sent, and a drawing plain enough to be asked about. */
export const mostPoints = 60;
export const radiusChoices = [5_000, 10_000, 25_000, 50_000, 100_000] as const;
/** Around a point, before another radius is chosen. */
export const usualRadiusMeters = 25_000;
const mostRadius = 500_000;

/** `spot:34.45,40.92` · `around:34.45,40.92,25km` · `area:34,40;35,40;35,41` · `measure:34,40;35,41`. Null when it is none. */
export function decodeTool(text: string): Tool | null {
  const [, kind, rest = ""] = /^(spot|around|area|measure):(.*)$/s.exec(text.trim()) ?? [];
  switch (kind) {
    case "spot": {
      const point = decodePoint(rest);
      return point === null ? null : { kind, point };
    }
    case "around": {
      const [, place = "", km] = /^(.*),(\d{1,3}(?:\.\d{1,2})?)km$/.exec(rest) ?? [];
      const point = decodePoint(place);
      const radiusMeters = Math.round(Number(km) * 1000);
      return point === null || !(radiusMeters > 0) || radiusMeters > mostRadius
        ? null
        : { kind, point, radiusMeters };
    }
    case "area": {
      const corners = decodePoints(rest);
      return corners === null || corners.length < 3 ? null : { kind, corners };
    }
    case "measure": {
      const points = decodePoints(rest);
      return points === null || points.length < 2 ? null : { kind, points };
    }
    default:
      return null;
  }
}

/** "" for none. Coordinates keep five decimals, about a metre. */
export function encodeTool(tool: Tool | null): string {
  switch (tool?.kind) {
    case undefined:
      return "";
    case "spot":
      return `spot:${encodePoint(tool.point)}`;
    case "around":
      return `around:${encodePoint(tool.point)},${Math.round(tool.radiusMeters / 10) / 100}km`;
    case "area":
      return `area:${tool.corners.map(encodePoint).join(";")}`;
    case "measure":
      return `measure:${tool.points.map(encodePoint).join(";")}`;
  }
}

/** All that the tool draws, for a map that begins with it; null for none. Around a spot lies what a circle would hold. */
export function boxOfTool(tool: Tool | null): LonLatBox | null {
  switch (tool?.kind) {
    case undefined:
      return null;
    case "spot":
      return boxAround(tool.point, usualRadiusMeters);
    case "around":
      return boxAround(tool.point, tool.radiusMeters);
    case "area":
      return boxOfPoints(tool.corners);
    case "measure":
      return boxOfPoints(tool.points);
  }
}

function boxOfPoints(points: readonly LonLat[]): LonLatBox {
  const [lons, lats] = [points.map(({ lon }) => lon), points.map(({ lat }) => lat)];
  return {
    west: Math.min(...lons),
    south: Math.min(...lats),
    east: Math.max(...lons),
    north: Math.max(...lats),
  };
}

function decodePoints(text: string): LonLat[] | null {
  const points = text.split(";").map(decodePoint);
  const found = points.filter((point) => point !== null);
  return found.length === points.length && found.length <= mostPoints ? found : null;
}

function decodePoint(text: string): LonLat | null {
  const [, lat, lon] = /^(-?\d{1,2}(?:\.\d{1,8})?),(-?\d{1,3}(?:\.\d{1,8})?)$/.exec(text.trim()) ?? [];
  if (lat === undefined || lon === undefined) return null;
  const point = { lon: Number(lon) + 0, lat: Number(lat) + 0 };
  return Math.abs(point.lat) <= 90 && Math.abs(point.lon) <= 180 ? point : null;
}

function encodePoint({ lon, lat }: LonLat): string {
  return `${plain(lat)},${plain(lon)}`;
}

function plain(degrees: number): string {
  const rounded = Math.round(degrees * 1e5) / 1e5;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}
