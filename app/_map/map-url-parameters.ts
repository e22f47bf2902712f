// The view's parameters in the map's address, each declared once beside the filter's (lib/events/filter/event-filter-parameters.ts). Pure.
import type { Parameter } from "../../lib/events/filter/event-filter-parameters";
import type { LonLat } from "../../lib/geo/coordinates";
import type { EventSort } from "../../lib/tiles/event-tiles";
import { decodeTool, encodeTool, type Tool } from "./tools/tool";

/** What the address points at. */
export type Selection =
  | { readonly kind: "event"; readonly id: string }
  | { readonly kind: "place"; readonly id: string }
  | { readonly kind: "point"; readonly point: LonLat }
  /** Words that point at nothing: kept in the address, and said to its reader. */
  | { readonly kind: "unread"; readonly words: string };

/** Which hours are shown first; the others stand beside them. */
export type Clock = "local" | "utc" | "stated";
export type Base = "light" | "dark";
export type Names = "both" | "latin" | "local";
/** Which events the list holds: those in view, all that have a mark, or those that have none. */
export type Listed = "view" | "everywhere" | "tray";

/** `at`: UTC ISO instant. `count`: events of the filter that the public saw then. */
export type Shared = { readonly at: string; readonly count: number };

export type MapView = {
  readonly selection: Selection | null;
  /** Which version of the chosen event; null = as it is now, and where none is chosen. */
  readonly rev: number | null;
  readonly view: "map" | "table";
  readonly list: Listed;
  readonly sort: EventSort;
  readonly clock: Clock;
  /** Null = as the reader's system is. */
  readonly base: Base | null;
  /** Null = as the reader chose last, else both. */
  readonly names: Names | null;
  /** What a tool of the map holds; null for none. */
  readonly tool: Tool | null;
  /** What the copied link gave when it was copied, to be told where it gives another number now; null where it says nothing. */
  readonly shared: Shared | null;
  /** Of the list as the server draws it, from 1. */
  readonly page: number;
};

export const plainView: MapView = {
  selection: null,
  rev: null,
  view: "map",
  list: "view",
  sort: "newest",
  clock: "local",
  base: null,
  names: null,
  tool: null,
  shared: null,
  page: 1,
};

const lastPage = 100_000;

export const viewParameters: readonly Parameter<MapView>[] = [
  {
    name: "sel",
    decode: (text) => ({ selection: decodeSelection(text.trim()) }),
    encode: ({ selection }) => encodeSelection(selection),
  },
  {
    name: "rev",
    decode: (text) => (/^[1-9]\d{0,8}$/.test(text) ? { rev: Number(text) } : null),
    encode: ({ selection, rev }) => (selection?.kind === "event" && rev !== null ? String(rev) : ""),
  },
  oneOf("view", ["map", "table"]),
  oneOf("list", ["view", "everywhere", "tray"]),
  oneOf("sort", ["newest", "oldest", "precision", "sources"]),
  oneOf("clock", ["local", "utc", "stated"]),
  oneOf("base", ["light", "dark"]),
  oneOf("names", ["both", "latin", "local"]),
  {
    name: "tool",
    decode: (text) => {
      const tool = decodeTool(text);
      return tool === null ? null : { tool };
    },
    encode: ({ tool }) => encodeTool(tool),
  },
  {
    name: "shared",
    decode: (text) => {
      const [, at = "", count] =
        /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z),(\d{1,9})$/.exec(text) ?? [];
      return Number.isNaN(Date.parse(at)) ? null : { shared: { at, count: Number(count) } };
    },
    encode: ({ shared }) => (shared === null ? "" : `${shared.at},${shared.count}`),
  },
  {
    name: "page",
    decode: (text) => {
      const page = /^[1-9]\d{0,5}$/.test(text.trim()) ? Number(text) : Number.NaN;
      return page <= lastPage ? { page } : null;
    },
    encode: ({ page }) => (page === plainView.page ? "" : String(page)),
  },
];

/** One word of few; the default is left out. */
function oneOf<Field extends "view" | "list" | "sort" | "clock" | "base" | "names">(
  field: Field,
  words: readonly NonNullable<MapView[Field]>[],
): Parameter<MapView> {
  return {
    name: field,
    decode: (text) => {
      const word = words.find((each) => each === text.trim());
      return word === undefined ? null : { [field]: word };
    },
    encode: (view) => (view[field] === plainView[field] ? "" : (view[field] ?? "")),
  };
}

const idPattern = /^([ep]):([0-9a-hjkmnp-tv-z]{7})$/i;
const pointPattern = /^at:(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)$/;

function decodeSelection(text: string): Selection {
  const [, letter, id] = idPattern.exec(text) ?? [];
  if (letter !== undefined && id !== undefined)
    return { kind: letter.toLowerCase() === "e" ? "event" : "place", id: id.toLowerCase() };
  const [, lat, lon] = pointPattern.exec(text) ?? [];
  if (lat === undefined || lon === undefined) return { kind: "unread", words: text };
  const point = { lon: Number(lon) + 0, lat: Number(lat) + 0 };
  return Math.abs(point.lat) <= 90 && Math.abs(point.lon) <= 180
    ? { kind: "point", point }
    : { kind: "unread", words: text };
}

function encodeSelection(selection: Selection | null): string {
  if (selection === null) return "";
  if (selection.kind === "unread") return selection.words;
  if (selection.kind === "point") return `at:${selection.point.lat},${selection.point.lon}`;
  return `${selection.kind === "event" ? "e" : "p"}:${selection.id}`;
}
