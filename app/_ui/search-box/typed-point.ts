// Coordinates and map links typed into the search box. The reader of all their forms is fetched when something looks like them.
import { sentenceIn, type Retold, type Said } from "../../_words/retold";
import { mapZoom } from "../map-zoom";
import type { TypedPoint } from "./search-option";

export type ReadPoint =
  ({ readonly kind: "point" } & TypedPoint) | { readonly kind: "refused"; readonly why: Said };

/** Every form has a digit of some script; names seldom do. */
export function mayBeCoordinates(text: string): boolean {
  return /\p{Nd}/u.test(text) && text.trim().length >= 5;
}

/** In the page's language. Null where the text has not the shape of coordinates, or their reader could not be fetched. */
export async function readTypedPoint(text: string, retold: Retold | null): Promise<ReadPoint | null> {
  const reader = await import("../../../lib/geo/read-coordinates").catch(() => null);
  const read = reader?.interpretCoordinates(text) ?? null;
  if (read === null || read.kind === "near_place") return null;
  if (read.kind === "refused") return { kind: "refused", why: await said(read.reason, retold) };
  const { form, precisionMeters, note } = read;
  const point = rounded(read.point, precisionMeters);
  return {
    kind: "point",
    point,
    words: `${point.lat}, ${point.lon}`,
    form,
    note: note === null ? null : await said(note, retold),
    zoom: mapZoom({ point, radiusMeters: Math.max(precisionMeters ?? 0, leastRadius) }, mostZoom),
  };
}

/** The reader speaks English; what other pages say instead is fetched only when there is something to say. */
async function said(english: string, retold: Retold | null): Promise<Said> {
  if (retold === null) return sentenceIn(null, english);
  const more = await import("../../_words/ar/retold/coordinate-sentences").catch(() => null);
  return sentenceIn(more === null ? retold : retold.knowing(more.coordinateSentences), english);
}

/** A point given to the metre still needs its surroundings. */
const leastRadius = 60;
const mostZoom = 17;

/** No more decimals than the form gave: an MGRS square of a kilometre is not known to five. */
function rounded({ lon, lat }: { lon: number; lat: number }, precisionMeters: number | null) {
  const decimals = Math.min(
    5,
    Math.max(0, Math.ceil(Math.log10(111_195 / Math.max(precisionMeters ?? 1, 0.1)))),
  );
  return { lon: Number(lon.toFixed(decimals)), lat: Number(lat.toFixed(decimals)) };
}
