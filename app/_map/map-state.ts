// What every part of the map room shares: the address as state, what is pointed at, the camera, the counts. Provided by map-room.client.tsx.
import type { Map as MapInstance } from "maplibre-gl";
import { createContext, useContext } from "react";
import type { EventFilter } from "../../lib/events/filter/event-filter";
import type { LonLat, LonLatBox } from "../../lib/geo/coordinates";
import type { EventCounts, EventSort } from "../../lib/tiles/event-tiles";
import type { BasemapChoice } from "./basemap/basemap-choice";
import type { Camera } from "./map-url";
import type { Base, Clock, Listed, Names, Shared } from "./map-url-parameters";
import type { AskedRev } from "./told-version";
import type { Tool } from "./tools/tool";

/** A command to the camera; a new object is a new command. */
export type Look =
  | { readonly at: Camera }
  | { readonly box: LonLatBox; readonly onlyIfHidden: boolean; readonly maxZoom?: number };

/** Several events under one mark: where its list opens, and the square that holds them. */
export type Stack = { readonly at: LonLat; readonly cell: string; readonly count: number };

/** The parts of the map that panels, sheet and controls cover, in pixels. */
export type Padding = {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
};

export type MapState = {
  readonly filter: EventFilter;
  /** A new step in the history. */
  readonly setFilter: (filter: EventFilter) => void;
  /** The period while a brush is dragged or a step is played: shown at once by the moments layer, not in the address; null = none. */
  readonly draftPeriod: { readonly from: string; readonly to: string } | null;
  readonly setDraftPeriod: (period: { from: string; to: string } | null) => void;

  readonly view: "map" | "table";
  readonly setView: (view: "map" | "table") => void;
  /** Which events the list holds. */
  readonly list: Listed;
  readonly setList: (list: Listed) => void;
  readonly sort: EventSort;
  readonly setSort: (sort: EventSort) => void;
  readonly clock: Clock;
  readonly setClock: (clock: Clock) => void;
  /** As the address says; null = as the reader chose on this device, else as the system is. */
  readonly base: Base | null;
  readonly setBase: (base: Base | null) => void;
  readonly names: Names | null;
  readonly setNames: (names: Names | null) => void;
  readonly basemapChoice: BasemapChoice;
  /** What a tool of the map holds; null for none. */
  readonly tool: Tool | null;
  /** A new step in the history. */
  readonly setTool: (tool: Tool | null) => void;

  readonly chosenId: string | null;
  /** Which version of it is shown. */
  readonly chosenRev: AskedRev;
  /** Null chooses nothing. A new step in the history. */
  readonly choose: (eventId: string | null) => void;
  /** Under the pointer or the focus, in the list or on the map. */
  readonly hoverId: string | null;
  readonly hover: (eventId: string | null) => void;
  readonly stack: Stack | null;
  readonly openStack: (stack: Stack | null) => void;

  /** False until the reader has begun or the page is at rest: what nobody needs at first sight waits for it. */
  readonly isAwake: boolean;

  /** A live map is there or will be started; false once it is known that none can come. */
  readonly hasMap: boolean;

  /** Of the data that tiles, counts and list are asked for; changes within seconds of a new event. */
  readonly revision: string;
  /** Of the filter, everywhere; null until the first answer. */
  readonly counts: EventCounts | null;
  /** How many the public sees of the filter. Null until it is known, and for editors, who are told of drafts as well. */
  readonly publicTotal: number | null;
  /** As in the address. */
  readonly shared: Shared | null;
  /** What the map shows once it has settled; null before it is drawn and where it cannot be. */
  readonly box: LonLatBox | null;
  readonly look: (command: Look) => void;
  /** Null until the map is drawn, and where it cannot be. */
  readonly map: MapInstance | null;

  /** The filter as the query of our API, canonical: "kind=strike&when=2023-10-26/..", "" for everything. */
  readonly filterQuery: string;
  /** The map's address with another event chosen. */
  readonly hrefOf: (eventId: string | null) => string;
  /** The map's address with another filter. */
  readonly hrefOfFilter: (filter: EventFilter) => string;
  /** The map's address with another page of the list, from 1, for those without a script. */
  readonly hrefOfPage: (page: number) => string;
  readonly padding: Padding;
  /** Said once by screen readers, politely. */
  readonly announce: (words: string) => void;
};

export const MapStateContext = createContext<MapState | null>(null);

/** Throws outside the map room: a part that shows nothing without it would hide the mistake. */
export function useMapState(): MapState {
  const state = useContext(MapStateContext);
  if (state === null) throw new Error("useMapState is called outside the map room.");
  return state;
}
