// The map's questions answered from memory: this process holds every mark in columns, and asks the database only what changed.
import { env } from "../../env";
import { periodOf } from "../../events/listing/store";
import { countedFacetsOn, countsInWords } from "../counts/counts-in-words";
import type { RowFilter } from "../filter/row-filter";
import { lookUp, namesOfActors } from "../filter/store"; // titles, reports, names
import type { AskedFor, MapAnswers } from "../map-answers";
import { markSource } from "../reading/store"; // rows of event_mark
import { resolveFilter } from "../threads/resolve-filter";
import type { Said } from "../threads/thread-words";
import type { Question } from "../threads/tile-desk";
import { TileEngine, type Held } from "../threads/tile-engine"; // columns in threads

export const memoryAnswers: MapAnswers = {
  tile: async (tile, asked) => {
    const { said } = await ask("soon", asked, (filter) => ({ ask: "tile", filter, tile }));
    return said.said === "tile" ? said.tile : notAnswered(said);
  },
  counts: async (box, asked) => {
    const where = { box, cell: null };
    const { said, held } = await ask("now", asked, (filter) => ({ ask: "counts", filter, where }));
    if (said.said !== "counts") return notAnswered(said);
    const names = await namesOfActors();
    return countsInWords(
      said.counts,
      held.revision,
      countedFacetsOn(asked.filter),
      (id) => held.sets.get(id) ?? [],
      (key) => names.get(key) ?? key,
    );
  },
  ids: async (where, page, asked) => {
    const { said, held } = await ask("now", asked, (filter) => ({ ask: "ids", filter, where, page }));
    return said.said === "ids" ? { revision: held.revision, ...said.ids } : notAnswered(said);
  },
  moments: async (asked) => {
    const { said } = await ask("now", asked, (filter) => ({ ask: "moments", filter }));
    return said.said === "moments" ? said.moments : notAnswered(said);
  },
  within: async (ground, asked) => {
    const { said } = await ask("now", asked, (filter) => ({ ask: "within", filter, ground }));
    return said.said === "within" ? said.within : notAnswered(said);
  },
  revision: async () => (await holding("soon")).held.revision,
};

async function ask(
  freshness: "soon" | "now",
  asked: AskedFor,
  questionOf: (filter: RowFilter) => Question,
): Promise<{ said: Said; held: Held }> {
  const { engine, held } = await holding(freshness);
  return { said: await engine.ask(questionOf(await resolve(held, asked))), held };
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

async function resolve(held: Held, { filter, audience, today }: AskedFor): Promise<RowFilter> {
  const key = JSON.stringify([held.revision, audience, { ...filter, ...periodOf(filter, today) }]);
  const { filters } = kept();
  const known = filters.get(key);
  if (known !== undefined) {
    filters.delete(key);
    filters.set(key, known);
    return known;
  }
  const resolved = resolveFilter(await lookUp({ filter, audience, today }), audience, held, key);
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
