// The map's questions answered from memory: this process holds every mark in columns, and asks the database only what changed.
import { env } from "../../env";
import { instantOfAsOf } from "../../events/filter/as-of";
import { periodOf } from "../../events/listing/store";
import { findPast } from "../../events/past/store";
import { countedFacetsOn, countsInWords } from "../counts/counts-in-words";
import type { RowFilter } from "../filter/row-filter";
import { lookUp, namesOfActors } from "../filter/store"; // titles, reports, names
import type { AskedFor, MapAnswers } from "../map-answers";
import { markSource } from "../reading/store"; // rows of event_mark
import { resolveFilter } from "../threads/resolve-filter";
import type { Said } from "../threads/thread-words";
import type { Question } from "../threads/tile-desk";
import { TileEngine, type Held } from "../threads/tile-engine"; // columns in threads
import { FewAtOnce } from "./few-at-once"; // of times that are looked back to

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
  revision: async () => (await present().engine.state("soon")).revision,
};

async function ask(
  freshness: "soon" | "now",
  asked: AskedFor,
  questionOf: (filter: RowFilter) => Question,
): Promise<{ said: Said; held: Held }> {
  return usingMemory(asked.filter.asOf, async (memory) => {
    const held = await memory.engine.state(freshness);
    return { said: await memory.engine.ask(questionOf(await resolve(memory, held, asked))), held };
  });
}

/** Reads what was committed up to now, and names it. For who has just written something. */
export async function lookForChanges(): Promise<string> {
  return (await present().engine.lookForChanges()).revision;
}

/** Bytes of shared memory that the marks take now. */
export async function bytesOfMarks(): Promise<number> {
  return (await present().engine.state("soon")).bytes;
}

/** Ends this process's threads alone, as a crash would; what is held is kept, and each is started anew when it is asked. */
export async function endThreads(): Promise<void> {
  await present().engine.endThreads();
}

/** Ends this process's threads; the next question loads everything anew. */
export async function closeTiles(): Promise<void> {
  const engines = [...shelf.presents.values()];
  shelf.presents.clear();
  await Promise.all([...engines.map(({ engine }) => engine.stop()), shelf.pasts.endAll()]);
}

function notAnswered(said: Said): never {
  throw new Error(`a thread of the map answered with "${said.said}"`);
}

/** Marks in threads, and the filters that were made ready for them, or are being. */
type Memory = {
  readonly engine: TileEngine;
  readonly filters: Map<string, RowFilter>;
  readonly resolving: Map<string, Promise<RowFilter>>;
};

/**
 * Times that are held beside the present: each takes as much memory as that, and two threads. Who compares three days finds them
 * ready; another takes the place of one that nobody asks, and is read as the present is at the start.
 */
const mostPasts = 3;
/** Questions that may wait until nobody asks one of them: each has a reader behind it, or somebody who tries all times at once. */
const mostWaiting = 60;

type Shelf = { readonly presents: Map<string, Memory>; readonly pasts: FewAtOnce<Memory> };

// One of the present for a process and a database, and those of other times; on globalThis, because `next dev` loads this file anew
// after every change.
const everywhere: typeof globalThis & { datelineTiles?: Shelf } = globalThis;
const shelf = (everywhere.datelineTiles ??= {
  presents: new Map(),
  pasts: new FewAtOnce({ most: mostPasts, mostWaiting, end: ({ engine }) => engine.stop() }),
});

function memoryOf(asOf: string | null, threads?: number): Memory {
  return {
    engine: new TileEngine(markSource(asOf), env().home, threads),
    filters: new Map(),
    resolving: new Map(),
  };
}

function present(): Memory {
  const name = env().databaseUrl ?? "";
  const found = shelf.presents.get(name) ?? memoryOf(null);
  shelf.presents.set(name, found);
  return found;
}

/** Where nothing was known later, the present answers for then. */
async function usingMemory<T>(asOf: string | null, work: (memory: Memory) => Promise<T>): Promise<T> {
  if (asOf === null || (await findPast(asOf)) === null) return work(present());
  const name = `${env().databaseUrl ?? ""} ${instantOfAsOf(asOf).toISOString()}`;
  return shelf.pasts.use(name, () => memoryOf(asOf, 1), work);
}

/** Filters that were resolved, and titles and reports looked up for them: so many, of so many titles. */
const mostFilters = 200;
const mostTitles = 4_000_000;

/** Tiles, counts and list of one view ask together: what the first of them looks up is for all. */
async function resolve(
  { filters, resolving }: Pick<Memory, "filters" | "resolving">,
  held: Held,
  { filter, audience, today }: AskedFor,
): Promise<RowFilter> {
  const key = JSON.stringify([held.revision, audience, { ...filter, ...periodOf(filter, today) }]);
  const known = filters.get(key);
  if (known !== undefined) {
    filters.delete(key);
    filters.set(key, known);
    return known;
  }
  const onItsWay = resolving.get(key);
  if (onItsWay !== undefined) return onItsWay;
  const looking = lookUp({ filter, audience, today }).then((found) =>
    resolveFilter(found, audience, held, key),
  );
  resolving.set(key, looking);
  const resolved = await looking.finally(() => resolving.delete(key));
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
