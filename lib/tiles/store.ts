// The map's questions, answered from memory: this process holds every mark in columns, and asks the database only what changed.
import { pool } from "../db/client";
import { env } from "../env";
import { AppError } from "../errors";
import { listActors } from "../events/actors/store";
import type { EventFilter } from "../events/event-filter";
import type { Audience } from "../events/event-view";
import { wordsOf } from "../events/event-filter-parameters";
import { periodOf } from "../events/listing/store";
import type { LonLatBox } from "../geo/coordinates";
import { isCellAddress } from "./cell-address";
import { countedFacetsOn, countsInWords } from "./counts/counts-in-words";
import type { AskedPage } from "./counts/list-ids";
import type { AskedGround, FoundWithin } from "./counts/within";
import type { EventCounts, EventIds } from "./event-tiles";
import type { RowFilter } from "./filter/row-filter";
import type { TileAddress } from "./morton";
import { markSource } from "./reading/store"; // rows of event_mark
import { resolveFilter, type Asked } from "./threads/resolve-filter";
import { TileEngine, type Held } from "./threads/tile-engine"; // columns in threads
import type { Said } from "./threads/thread-words";

/** Tiles are answered down to here; deeper, the browser enlarges. */
export const deepestZoom = 20;

/**
 * A Mapbox Vector Tile with the layers of event-tiles.ts, not compressed; null where nothing is drawn. A second old at most.
 * Throws `invalid` for an address that is none.
 */
export async function eventTile(
  tile: TileAddress,
  filter: EventFilter,
  audience: Audience,
  today = new Date(),
): Promise<Uint8Array | null> {
  const { z, x, y } = tile;
  if (![z, x, y].every((part) => Number.isSafeInteger(part) && part >= 0) || x >= 2 ** z || y >= 2 ** z)
    throw new AppError("invalid", `There is no tile ${z}/${x}/${y}: x and y end below 2 to the power of z.`);
  if (z > deepestZoom) return null;
  const { engine, held } = await holding("soon");
  const rowFilter = await resolve(held, filter, audience, today);
  const said = await engine.ask({ ask: "tile", filter: rowFilter, tile: { z, x, y } });
  return said.said === "tile" ? said.tile : notAnswered(said);
}

/** Counts of the events that have a mark in the box (areas that reach into it among them); null = of all, the tray included. */
export async function countEvents(
  filter: EventFilter,
  { box }: { readonly box: LonLatBox | null },
  audience: Audience,
  today = new Date(),
): Promise<EventCounts> {
  const { engine, held } = await holding("now");
  const rowFilter = await resolve(held, filter, audience, today);
  const said = await engine.ask({ ask: "counts", filter: rowFilter, where: { box, cell: null } });
  if (said.said !== "counts") return notAnswered(said);
  const names = await namesOfActors();
  return countsInWords(
    said.counts,
    held.revision,
    countedFacetsOn(filter),
    (id) => held.sets.get(id) ?? [],
    (key) => names.get(key) ?? key,
  );
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
  if (cell !== null && !isCellAddress(cell))
    throw new AppError(
      "invalid",
      `cell must be what a tile of events gives as cell, e.g. 7/78/51; got "${cell.slice(0, 60)}".`,
    );
  const { engine, held } = await holding("now");
  const rowFilter = await resolve(held, filter, audience, today);
  const said = await engine.ask({
    ask: "ids",
    filter: rowFilter,
    where: { box, cell },
    page: { sort, offset, limit, shown },
  });
  return said.said === "ids" ? { revision: held.revision, ...said.ids } : notAnswered(said);
}

/** Marks with a day as `momentBytes` bytes each; days are counted from `originDay`. */
export async function momentsOfEvents(
  filter: EventFilter,
  audience: Audience,
  today = new Date(),
): Promise<{ originDay: string; bytes: Uint8Array }> {
  const { engine, held } = await holding("now");
  const rowFilter = await resolve(held, filter, audience, today);
  const said = await engine.ask({ ask: "moments", filter: rowFilter });
  return said.said === "moments" ? said.moments : notAnswered(said);
}

/** Events whose uncertainty lies wholly inside the ground, and those of which only a part does; newest first, at most 1,000 ids each. */
export async function eventsWithin(
  ground: AskedGround,
  filter: EventFilter,
  audience: Audience,
  today = new Date(),
): Promise<FoundWithin> {
  const { engine, held } = await holding("now");
  const rowFilter = await resolve(held, filter, audience, today);
  const said = await engine.ask({ ask: "within", filter: rowFilter, ground });
  return said.said === "within" ? said.within : notAnswered(said);
}

/** Names what is held now; a second old at most. Another name = tiles and lists may have changed. */
export async function currentRevision(): Promise<string> {
  return (await holding("soon")).held.revision;
}

/** Reads what was committed up to now, and names it. For who has just written something. */
export async function lookForChanges(): Promise<string> {
  return (await engineOfProcess().lookForChanges()).revision;
}

/** Bytes of shared memory that the marks take now. */
export async function bytesOfMarks(): Promise<number> {
  return (await holding("soon")).held.bytes;
}

/** Ends this process's threads alone, as a crash would; what is held is kept, and each is started anew when it is asked. */
export async function endThreads(): Promise<void> {
  await engineOfProcess().endThreads();
}

/** Ends this process's threads; the next question loads everything anew. */
export async function closeTiles(): Promise<void> {
  const engines = [...holder.values()];
  holder.clear();
  await Promise.all(engines.map(({ engine }) => engine.stop()));
}

function notAnswered(said: Said): never {
  throw new Error(`a thread of the map answered with "${said.said}"`);
}

const addressOfTile = ({ z, x, y }: TileAddress): string => `${z}/${x}/${y}`;

// One engine for a process and a database, on globalThis, because `next dev` loads this file anew after every change.
type Kept = { readonly engine: TileEngine; readonly filters: Map<string, RowFilter> };
const shelf: typeof globalThis & { datelineTiles?: Map<string, Kept> } = globalThis;
const holder = (shelf.datelineTiles ??= new Map<string, Kept>());

function kept(): Kept {
  const { databaseUrl, home } = env();
  const name = databaseUrl ?? "";
  let found = holder.get(name);
  if (found === undefined) {
    found = { engine: new TileEngine(markSource, home), filters: new Map() };
    holder.set(name, found);
  }
  return found;
}

const engineOfProcess = (): TileEngine => kept().engine;

async function holding(freshness: "soon" | "now"): Promise<{ engine: TileEngine; held: Held }> {
  const { engine } = kept();
  return { engine, held: await engine.state(freshness) };
}

/** Filters that were resolved, and titles and reports looked up for them: so many, of so many titles. */
const mostFilters = 200;
const mostTitles = 4_000_000;

async function resolve(held: Held, filter: EventFilter, audience: Audience, today: Date): Promise<RowFilter> {
  const { from, to } = periodOf(filter, today);
  const asked = { ...filter, from, to, rollingDays: null };
  const key = JSON.stringify([held.revision, audience, asked]);
  const { filters } = kept();
  const known = filters.get(key);
  if (known !== undefined) {
    filters.delete(key);
    filters.set(key, known);
    return known;
  }
  const words = await findTitled(wordsOf(filter.text));
  const reportSets = filter.report === null ? null : await setsOfReport(filter.report);
  const resolved = resolveFilter({ ...asked, words, reportSets }, audience, held, key);
  filters.set(key, resolved);
  let titles = 0;
  for (const each of filters.values()) titles += titlesOf(each);
  for (const [oldest, each] of filters) {
    if (filters.size <= mostFilters && titles <= mostTitles) break;
    filters.delete(oldest);
    titles -= titlesOf(each);
  }
  return resolved;
}

const titlesOf = ({ words }: RowFilter): number =>
  (words ?? []).reduce((sum, { titles }) => sum + titles.length, 0);

/** Each word with the events whose title holds it: one look through all titles, however many words there are. */
async function findTitled(words: readonly string[]): Promise<Asked["words"]> {
  if (words.length === 0) return [];
  const likes = words.map((word) => `%${word.replace(/[\\%_]/g, String.raw`\$&`)}%`);
  const { rows } = await pool().query<{ id: string; at: number }>(
    `SELECT event.id, word.at::int FROM event, unnest($1::text[]) WITH ORDINALITY AS word(like_it, at)
     WHERE event.title ILIKE word.like_it`,
    [likes],
  );
  const found = words.map((word): { word: string; eventIds: string[] } => ({ word, eventIds: [] }));
  for (const { id, at } of rows) found[at - 1]?.eventIds.push(id);
  return found;
}

async function setsOfReport(reportId: string): Promise<number[]> {
  const { rows } = await pool().query<{ id: number }>("SELECT id FROM mark_set WHERE members @> $1::text[]", [
    [reportId],
  ]);
  return rows.map(({ id }) => id);
}

async function namesOfActors(): Promise<ReadonlyMap<string, string>> {
  return new Map((await listActors()).map(({ key, name }) => [key, name]));
}
