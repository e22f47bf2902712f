// The map's questions: answered from memory where a process lives long enough to hold all marks, and else from the database (TILES_FROM).
import { env } from "../env";
import { AppError } from "../errors";
import type { EventFilter } from "../events/filter/event-filter";
import type { Audience } from "../events/event-view";
import type { LonLatBox } from "../geo/coordinates";
import { parseCell } from "./cell-address";
import type { AskedPage } from "./counts/list-ids";
import type { AskedGround, FoundWithin } from "./counts/within";
import { databaseAnswers } from "./database/store";
import type { EventCounts, EventIds } from "./event-tiles";
import type { AskedFor, MapAnswers } from "./map-answers";
import { memoryAnswers } from "./memory/store";
import type { TileAddress } from "./morton";

/** Tiles are answered down to here; deeper, the browser enlarges. */
export const deepestZoom = 20;

/** Of what was known at another time there is what the public saw, whoever asks. */
const askedOf = (filter: EventFilter, audience: Audience, today: Date): AskedFor => ({
  filter,
  audience: filter.asOf === null ? audience : "public",
  today,
});

const answers = (): MapAnswers => (env().tilesFrom === "database" ? databaseAnswers : memoryAnswers);

/**
 * A Mapbox Vector Tile with the layers of event-tiles.ts, not compressed; null where nothing is drawn. A second old at most;
 * while a change is being read, of what was held before it.
 * Throws `invalid` for an address that is none.
 */
export async function eventTile(
  { z, x, y }: TileAddress,
  filter: EventFilter,
  audience: Audience,
  today = new Date(),
): Promise<Uint8Array | null> {
  if (![z, x, y].every((part) => Number.isSafeInteger(part) && part >= 0) || x >= 2 ** z || y >= 2 ** z)
    throw new AppError("invalid", `There is no tile ${z}/${x}/${y}: x and y end below 2 to the power of z.`);
  return z > deepestZoom ? null : answers().tile({ z, x, y }, askedOf(filter, audience, today));
}

/** Counts of the events that have a mark in the box (areas that reach into it among them); null = of all, the tray included. */
export async function countEvents(
  filter: EventFilter,
  { box }: { readonly box: LonLatBox | null },
  audience: Audience,
  today = new Date(),
): Promise<EventCounts> {
  return answers().counts(box, askedOf(filter, audience, today));
}

/** One page of ids; `total` counts all pages. Throws `invalid` for a `cell` that no tile gives. */
export async function listEventIds(
  filter: EventFilter,
  page: Omit<AskedPage, "shown"> & {
    readonly shown?: AskedPage["shown"];
    readonly box: LonLatBox | null;
    /** As a tile gives it, or one square. */
    readonly cell: string | TileAddress | null;
  },
  audience: Audience,
  today = new Date(),
): Promise<EventIds> {
  const { box, sort, offset, limit, shown = null } = page;
  const cell = page.cell === null || typeof page.cell === "string" ? page.cell : addressOfTile(page.cell);
  if (cell !== null && parseCell(cell) === null)
    throw new AppError(
      "invalid",
      `cell must be what a tile of events gives as cell, e.g. 7/78/51; got "${cell.slice(0, 60)}".`,
    );
  return answers().ids({ box, cell }, { sort, offset, limit, shown }, askedOf(filter, audience, today));
}

const addressOfTile = ({ z, x, y }: TileAddress): string => `${z}/${x}/${y}`;

/** Marks with a day as `momentBytes` bytes each; days are counted from `originDay`. */
export async function momentsOfEvents(
  filter: EventFilter,
  audience: Audience,
  today = new Date(),
): Promise<{ originDay: string; bytes: Uint8Array }> {
  return answers().moments(askedOf(filter, audience, today));
}

/** Events whose uncertainty lies wholly inside the ground, and those of which only a part does; newest first, at most 1,000 ids each. */
export async function eventsWithin(
  ground: AskedGround,
  filter: EventFilter,
  audience: Audience,
  today = new Date(),
): Promise<FoundWithin> {
  return answers().within(ground, askedOf(filter, audience, today));
}

/** Names what tiles are made of now, as `eventTile` says. Another name = tiles and lists may have changed. */
export async function currentRevision(): Promise<string> {
  return answers().revision();
}
