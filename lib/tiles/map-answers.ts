// What whoever answers the map's questions can do: one holds every mark in memory, the other asks the database each time.
import type { EventFilter } from "../events/filter/event-filter";
import type { Audience } from "../events/event-view";
import type { LonLatBox } from "../geo/coordinates";
import type { AskedWhere } from "./counts/asked-rows";
import type { AskedPage } from "./counts/list-ids";
import type { AskedGround, FoundWithin } from "./counts/within";
import type { EventCounts, EventIds } from "./event-tiles";
import type { TileAddress } from "./morton";

/** Who asks for what; `today` ends rolling periods. */
export type AskedFor = {
  readonly filter: EventFilter;
  readonly audience: Audience;
  readonly today: Date;
};

/** Addresses of tiles and cells were checked before. Each is as store.ts says of the function of its name. */
export type MapAnswers = {
  tile(tile: TileAddress, asked: AskedFor): Promise<Uint8Array | null>;
  counts(box: LonLatBox | null, asked: AskedFor): Promise<EventCounts>;
  ids(where: AskedWhere, page: AskedPage, asked: AskedFor): Promise<EventIds>;
  moments(asked: AskedFor): Promise<{ originDay: string; bytes: Uint8Array }>;
  within(ground: AskedGround, asked: AskedFor): Promise<FoundWithin>;
  /** A second old at most; while a change is being read, what was held before it. */
  revision(): Promise<string>;
};
