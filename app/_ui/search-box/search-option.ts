// What the search box offers for what was typed so far, best first. Pure.
import type { LonLat } from "../../../lib/geo/coordinates";
import type { FoundPlace } from "./found-place";
import type { OwnAddress } from "./own-address";

/** Coordinates as they were understood. */
export type TypedPoint = {
  readonly point: LonLat;
  /** "34.4523, 40.9185", with the digits that were given. */
  readonly words: string;
  /** "MGRS", "degrees, minutes, seconds". */
  readonly form: string;
  readonly zoom: number;
};

export type Answer =
  | { readonly kind: "none" }
  | { readonly kind: "waiting"; readonly text: string }
  | {
      readonly kind: "answered";
      /** What was asked, so that nothing is shown under other words. */
      readonly text: string;
      readonly places: readonly FoundPlace[];
      readonly point: TypedPoint | null;
      readonly own: OwnAddress | null;
      /** What was tried in vain, why nothing was searched, or what is wrong with coordinates; null when all is said by the options. */
      readonly note: string | null;
      /** True when asking again may be answered otherwise: the server was not reached, or was busy. */
      readonly isPassing?: true;
    };

export type SearchOption =
  | {
      readonly kind: "point";
      readonly point: LonLat;
      readonly words: string;
      readonly form: string;
      readonly zoom: number;
    }
  | { readonly kind: "own"; readonly href: string; readonly words: string }
  | { readonly kind: "place"; readonly place: FoundPlace }
  /** The way to /search, for names and for points. */
  | { readonly kind: "all"; readonly text: string; readonly isPoint: boolean };

/** Options of another text than `text` are none: an old answer is never shown. */
export function optionsFor(text: string, answer: Answer): SearchOption[] {
  if (text === "") return [];
  if (answer.kind !== "answered" || answer.text !== text) return [{ kind: "all", text, isPoint: false }];
  return [
    ...(answer.point === null ? [] : [{ kind: "point" as const, ...answer.point }]),
    ...(answer.own === null ? [] : [{ kind: "own" as const, ...answer.own }]),
    ...answer.places.map((place) => ({ kind: "place" as const, place })),
    { kind: "all", text, isPoint: answer.point !== null },
  ];
}

/** Where choosing leads on a page without a map; `#zoom/lat/lon` is the map's own camera. */
export function hrefOfOption(option: SearchOption): string {
  switch (option.kind) {
    case "point": {
      const { lat, lon } = option.point;
      return `/?sel=at:${lat},${lon}#${option.zoom}/${lat}/${lon}`;
    }
    case "own":
      return option.href;
    case "place":
      return `/places/${encodeURIComponent(option.place.slug)}`;
    case "all":
      return `/search?q=${encodeURIComponent(option.text)}`;
  }
}

/** For those who hear the page: how many places there are, or why there are none. */
export function placesInWords(answer: Answer): string {
  if (answer.kind !== "answered") return "";
  if (answer.point !== null) return `Coordinates: ${answer.point.words}. Enter goes there.`;
  if (answer.own !== null) return `A link of ours: Enter opens ${answer.own.words}.`;
  const { length } = answer.places;
  return length === 0
    ? (answer.note ?? noSuchPlace)
    : `${length} place${length === 1 ? "" : "s"}. Arrow keys choose.`;
}

export const noSuchPlace =
  "No such place: no spelling begins so, none sounds so, and none is one letter off.";
