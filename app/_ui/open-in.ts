// The same spot on other people's maps and in their archives: one table of their own address forms. Pure.
// The forms follow OpenSwitchMaps' table; look at them again every year, for sites change theirs without a word.
import type { LonLat } from "../../lib/geo/coordinates";
import { boxAround } from "../../lib/geo/distance";
import { decimalsFor } from "../../lib/geo/write-coordinates";
import { mapZoom } from "./map-zoom";

export type OpenInQuestion = {
  readonly point: LonLat;
  /** How far off the true spot may be; null = not known. The zoom and the digits follow from it: no false pin at house level. */
  readonly radiusMeters: number | null;
  /** Local day it is about, ISO; null = none, then the sites show what is newest. */
  readonly day: string | null;
};

type Filled = {
  lat: string;
  lon: string;
  zoom: number;
  radius: number;
  box: { west: number; south: number; east: number; north: number };
  day: string | null;
};

const sites: readonly { name: string; url: (spot: Filled) => string }[] = [
  {
    name: "OpenStreetMap",
    url: ({ lat, lon, zoom, radius }) =>
      `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}&mrad=${radius}#map=${zoom}/${lat}/${lon}`,
  },
  { name: "Google Maps", url: ({ lat, lon, zoom }) => `https://www.google.com/maps/@${lat},${lon},${zoom}z` },
  {
    name: "Google Earth",
    url: ({ lat, lon, radius }) =>
      `https://earth.google.com/web/@${lat},${lon},0a,${Math.max(500, radius * 4)}d,35y`,
  },
  {
    name: "Copernicus Browser",
    url: ({ lat, lon, zoom, day }) =>
      `https://browser.dataspace.copernicus.eu/?zoom=${zoom}&lat=${lat}&lng=${lon}${
        day === null
          ? ""
          : `&fromTime=${shift(day, -5)}T00%3A00%3A00.000Z&toTime=${shift(day, 5)}T23%3A59%3A59.999Z`
      }`,
  },
  {
    name: "NASA FIRMS",
    url: ({ lat, lon, zoom, day }) =>
      `https://firms.modaps.eosdis.nasa.gov/map/#d:${day === null ? "7days" : `${shift(day, -1)}..${shift(day, 1)}`};@${lon},${lat},${zoom}z`,
  },
  {
    name: "NASA Worldview",
    url: ({ box, day }) =>
      `https://worldview.earthdata.nasa.gov/?v=${box.west},${box.south},${box.east},${box.north}${day === null ? "" : `&t=${day}`}`,
  },
  {
    name: "Esri Wayback",
    url: ({ box }) =>
      `https://livingatlas.arcgis.com/wayback/#ext=${box.west},${box.south},${box.east},${box.north}`,
  },
  {
    name: "Wikimapia",
    url: ({ lat, lon, zoom }) => `https://wikimapia.org/#lat=${lat}&lon=${lon}&z=${zoom}`,
  },
  { name: "Zoom Earth", url: ({ lat, lon, zoom }) => `https://zoom.earth/#view=${lat},${lon},${zoom}z` },
  {
    name: "Yandex Maps",
    url: ({ lat, lon, zoom }) => `https://yandex.com/maps/?ll=${lon}%2C${lat}&z=${zoom}`,
  },
  {
    name: "Mapillary",
    url: ({ lat, lon, zoom }) => `https://www.mapillary.com/app/?lat=${lat}&lng=${lon}&z=${zoom}`,
  },
  {
    name: "SunCalc",
    url: ({ lat, lon, zoom, day }) =>
      `https://www.suncalc.org/#/${lat},${lon},${zoom}${day === null ? "" : `/${day.replaceAll("-", ".")}/12:00`}`,
  },
  {
    name: "GeoHack",
    url: ({ lat, lon, radius }) =>
      `https://geohack.toolforge.org/geohack.php?params=${withLetter(lat, "N", "S")}_${withLetter(lon, "E", "W")}_scale:${Math.max(2_000, Math.round(radius * 20))}`,
  },
];

/** Links in a fixed order. `geo:` for phones is the last. */
export function openIn(question: OpenInQuestion): { name: string; url: string }[] {
  const { point, radiusMeters, day } = question;
  const digits = decimalsFor(radiusMeters);
  const radius = Math.round(radiusMeters ?? 5_000);
  const { west, south, east, north } = boxAround(point, Math.max(radius, 1_000) * 2);
  const short = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;
  const spot: Filled = {
    lat: point.lat.toFixed(digits),
    lon: point.lon.toFixed(digits),
    // Other maps count zoom by tiles of 256 pixels.
    zoom: Math.round(mapZoom({ point, radiusMeters })) + 1,
    radius,
    box: { west: short(west), south: short(south), east: short(east), north: short(north) },
    day,
  };
  return [
    ...sites.map(({ name, url }) => ({ name, url: url(spot) })),
    { name: "geo:", url: `geo:${spot.lat},${spot.lon};u=${radius}` },
  ];
}

function withLetter(degrees: string, positive: string, negative: string): string {
  return `${degrees.replace("-", "")}_${degrees.startsWith("-") ? negative : positive}`;
}

function shift(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}
