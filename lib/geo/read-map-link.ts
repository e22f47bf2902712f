// Links of web maps, and geo: addresses, to the point they show.
import type { LonLat } from "./coordinates";
import { plainCoordinates } from "./plain-coordinates";
import { readAngles } from "./read-angles";
import { readShortLink } from "./short-link";

export type LinkReading =
  | { readonly point: LonLat; readonly form: "geo_uri" | "map_link"; readonly precisionMeters: number | null }
  | { readonly refused: string };

const number = String.raw`[+-]?\d{1,3}(?:\.\d+)?`;
const pair = new RegExp(`^\\s*(?:loc:)?\\s*(${number})\\s*[,\\s~_]\\s*(${number})(?![\\d.])`);
const zoomed = new RegExp(`^(?:map=)?\\d{1,2}(?:\\.\\d+)?/(${number})/(${number})(?:/|&|$)`);
const atSign = new RegExp(`@(${number}),(${number})(?:,|$|/)`);

/** What a map's address says, in the order of how well it says it: the pin before the middle of the view. */
type MapSite = {
  readonly host: RegExp;
  readonly read: (link: Link) => LonLat | null;
};

type Link = {
  readonly path: string;
  readonly hash: string;
  /** A parameter of the query, else of the hash. */
  readonly get: (name: string) => string | null;
  readonly href: string;
};

/** Sites whose addresses follow no common rule. Longitude comes first in Yandex, 2GIS and FIRMS. */
const sites: readonly MapSite[] = [
  {
    host: /^(osm\.org|openstreetmap\.org)$/,
    read: (link) =>
      fromAnyMap(link) ?? readShortLink(/^\/go\/([^/]+)$/.exec(link.path)?.[1] ?? "")?.point ?? null,
  },
  {
    host: /(^|\.)google\.[a-z.]+$|^maps\.google\./,
    read: ({ path, get, href }) => {
      const pins = [...href.matchAll(new RegExp(`!3d(${number})!4d(${number})`, "g"))];
      const pin = pins.at(-1);
      return (
        (pin === undefined ? null : pointOf(pin[1], pin[2])) ??
        latLon(get("q")) ??
        latLon(get("query")) ??
        latLon(get("ll")) ??
        latLon(get("center")) ??
        inPath(path) ??
        fromPattern(atSign, path) ??
        latLon(get("daddr")) ??
        latLon(get("destination"))
      );
    },
  },
  {
    host: /^maps\.apple\.com$/,
    read: ({ get }) =>
      latLon(get("coordinate")) ??
      latLon(get("ll")) ??
      latLon(get("q")) ??
      latLon(get("center")) ??
      latLon(get("sll")),
  },
  {
    host: /(^|\.)bing\.com$/,
    read: ({ get }) =>
      latLon(get("sp")?.replace(/^point\./, "") ?? null) ?? latLon(get("cp")) ?? latLon(get("where1")),
  },
  {
    host: /(^|\.)yandex\.[a-z.]+$/,
    read: ({ get }) =>
      lonLat(get("whatshere[point]")) ?? lonLat(get("pt")?.split("~")[0] ?? null) ?? lonLat(get("ll")),
  },
  { host: /(^|\.)2gis\.[a-z]+$/, read: ({ get }) => lonLat(get("m")?.split("/")[0] ?? null) },
  { host: /(^|\.)mapy\.(cz|com)$/, read: ({ get }) => pointOf(get("y"), get("x")) },
  {
    host: /^firms[\w-]*\.modaps\.eosdis\.nasa\.gov$/,
    read: ({ hash }) => {
      const found = new RegExp(`@(${number}),(${number})`).exec(hash);
      return found === null ? null : pointOf(found[2], found[1]);
    },
  },
  {
    host: /^(geohack\.toolforge\.org|tools\.wmflabs\.org)$/,
    read: ({ get }) => {
      const params = get("params")?.split(/_(?:type|region|scale|dim|source)/)[0];
      return params === undefined ? null : angles(params.replaceAll("_", " "));
    },
  },
  { host: /^zoom\.earth$/, read: ({ hash, get }) => latLon(get("view")) ?? latLon(hash) },
  { host: /(^|\.)here\.com$/, read: ({ path, get }) => latLon(get("map")) ?? inPath(path) },
  {
    host: /(^|\.)waze\.com$/,
    read: ({ get }) => latLon(get("ll")) ?? latLon(get("to")?.replace(/^ll\./, "") ?? null),
  },
  { host: /(^|\.)flightradar24\.com$/, read: ({ path }) => inPath(path) },
];

const shortened = /^(maps\.app\.goo\.gl|goo\.gl|g\.co|maps\.apple|bit\.ly|t\.co|w3w\.co|what3words\.com)$/;

/**
 * Reads geo:34.45,40.92;u=35, the addresses of OpenStreetMap, Google, Apple, Bing, Wikimapia, Yandex, Zoom Earth, Copernicus
 * and any other map that carries zoom/latitude/longitude behind a # or parameters named lat and lon, and our own #6/34.45/40.92.
 * A pin is taken before the middle of the view. Null where the text is no link or the link names no point.
 */
export function readMapLink(text: string): LinkReading | null {
  const trimmed = text.trim();
  if (/^geo:/i.test(trimmed)) return readGeoUri(trimmed);
  const bare = /^#(.+)$/.exec(trimmed);
  if (bare !== null)
    return found(
      fromPattern(zoomed, bare[1] ?? "") ?? fromParameters(linkOf(new URL(`http://x/${trimmed}`))),
    );
  const url = urlOf(trimmed);
  if (url === null) return null;
  const host = url.hostname.replace(/^www\./, "").toLowerCase();
  if (shortened.test(host))
    return { refused: "This short link does not hold the place. Open it, and copy the address it leads to." };
  const link = linkOf(url);
  const site = sites.find((each) => each.host.test(host));
  return found(site?.read(link) ?? fromAnyMap(link));
}

function found(point: LonLat | null): LinkReading | null {
  return point === null ? null : { point, form: "map_link", precisionMeters: null };
}

function readGeoUri(text: string): LinkReading | null {
  const uri = new RegExp(
    `^geo:(${number}),(${number})(?:,[+-]?[\\d.]+)?((?:;[\\w-]+(?:=[^;?]*)?)*)(?:\\?(.*))?$`,
    "i",
  ).exec(text);
  if (uri === null) return null;
  const [, lat, lon, parameters = "", query = ""] = uri;
  const crs = /;crs=([^;]*)/i.exec(parameters)?.[1];
  if (crs !== undefined && crs.toLowerCase() !== "wgs84")
    return { refused: `Only WGS 84 is read; this geo: address is in ${crs.slice(0, 40)}.` };
  const uncertainty = /;u=(\d+(?:\.\d+)?)(?:;|$)/i.exec(parameters)?.[1];
  // Android writes geo:0,0?q=34.45,40.92(a label) for a pin.
  const pin = latLon(new URLSearchParams(query).get("q"));
  const point = pin ?? pointOf(lat, lon);
  if (point === null)
    return { refused: "A geo: address is latitude, then longitude; these lie off the Earth." };
  return {
    point,
    form: "geo_uri",
    precisionMeters: uncertainty === undefined ? null : Number(uncertainty),
  };
}

function urlOf(text: string): URL | null {
  if (/\s/.test(text)) return null;
  const address = /^https?:\/\//i.test(text)
    ? text
    : /^[\w-]+(\.[\w-]+)+[/?#]/.test(text)
      ? `https://${text}`
      : null;
  if (address === null) return null;
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

function linkOf(url: URL): Link {
  const hash = decoded(url.hash.replace(/^#/, ""));
  const inHash = new URLSearchParams(hash.replace(/^[?!/]+/, ""));
  return {
    path: decoded(url.pathname),
    hash,
    get: (name) => url.searchParams.get(name) ?? inHash.get(name),
    href: decoded(url.href),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, " "));
  } catch {
    return text;
  }
}

function fromAnyMap(link: Link): LonLat | null {
  return (
    pointOf(link.get("mlat"), link.get("mlon")) ??
    fromPattern(zoomed, link.hash) ??
    fromPattern(zoomed, link.get("map") ?? "") ??
    fromParameters(link) ??
    fromPattern(atSign, link.path)
  );
}

function fromParameters({ get }: Link): LonLat | null {
  const lat = get("lat") ?? get("latitude");
  const lon = get("lon") ?? get("lng") ?? get("long") ?? get("longitude");
  return pointOf(lat, lon);
}

function inPath(path: string): LonLat | null {
  for (const part of path.split("/")) {
    const point = part.startsWith("@") ? null : (latLon(part) ?? angles(part));
    if (point !== null) return point;
  }
  return null;
}

function angles(text: string): LonLat | null {
  const reading = readAngles(plainCoordinates(text));
  return reading === null || "refused" in reading ? null : reading.point;
}

function latLon(text: string | null): LonLat | null {
  return text === null ? null : fromPattern(pair, text);
}

function lonLat(text: string | null): LonLat | null {
  const match = text === null ? null : pair.exec(text);
  return match === null ? null : pointOf(match[2], match[1]);
}

function fromPattern(pattern: RegExp, text: string): LonLat | null {
  const match = pattern.exec(text);
  return match === null ? null : pointOf(match[1], match[2]);
}

const plainNumber = new RegExp(`^${number}$`);

function pointOf(lat: string | null | undefined, lon: string | null | undefined): LonLat | null {
  if (lat === null || lat === undefined || lon === null || lon === undefined) return null;
  if (!plainNumber.test(lat) || !plainNumber.test(lon)) return null;
  const point = { lon: Number(lon) + 0, lat: Number(lat) + 0 };
  return Math.abs(point.lat) <= 90 && Math.abs(point.lon) <= 180 ? point : null;
}
