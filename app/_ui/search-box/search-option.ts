// What the search box offers for what was typed so far, best first. Pure.
import type { LonLat } from "../../../lib/geo/coordinates";
import type { CoordinateForm } from "../../../lib/geo/read-coordinates";
import type { Retold, Said } from "../../_words/retold";
import type { Words } from "../../_words/words";
import type { FoundPlace } from "./found-place";
import type { OwnAddress } from "./own-address";
import { noteInWords, type SearchNote } from "./search-note";

/** Coordinates as they were understood. */
export type TypedPoint = {
  readonly point: LonLat;
  /** "34.4523, 40.9185", with the digits that were given. */
  readonly words: string;
  readonly form: CoordinateForm;
  /** What else must be said of them; null for nothing. */
  readonly note: Said | null;
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
      readonly note: SearchNote | null;
      /** True when asking again may be answered otherwise: the server was not reached, or was busy. */
      readonly isPassing?: true;
    };

export type SearchOption =
  | ({ readonly kind: "point" } & TypedPoint)
  | ({ readonly kind: "own" } & OwnAddress)
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
export function placesInWords(answer: Answer, t: Words<"search">, retold: Retold | null): string {
  if (answer.kind !== "answered") return "";
  if (answer.point !== null) return t("coordinates", { point: answer.point.words });
  if (answer.own !== null) return t("ownLink", { record: ownInWords(answer.own, t) });
  if (answer.places.length > 0) return t("count", { count: answer.places.length });
  return noteInWords(answer.note ?? { kind: "noSuchPlace" }, t, retold);
}

/** "the event", "the record 7KQ2M4X". */
export function ownInWords({ record, id }: OwnAddress, t: Words<"search">): string {
  return record === "id" ? t("record.id", { id: id ?? "" }) : t(`record.${record}`);
}
