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
  revision: async () => (await kept().engine.state("soon")).revision,
};

async function ask(
  freshness: "soon" | "now",
  asked: AskedFor,
  questionOf: (filter: RowFilter) => Question,
): Promise<{ said: Said; held: Held }> {
  const kept = await keptOf(asked.filter.asOf);
  kept.users += 1;
  try {
    const held = await kept.engine.state(freshness);
    return { said: await kept.engine.ask(questionOf(await resolve(kept.filters, held, asked))), held };
  } finally {
    kept.users -= 1;
    if (kept.users === 0 && !holder.has(kept.name)) await kept.engine.stop();
  }
}

/** Reads what was committed up to now, and names it. For who has just written something. */
export async function lookForChanges(): Promise<string> {
  return (await kept().engine.lookForChanges()).revision;
}

/** Bytes of shared memory that the marks take now. */
export async function bytesOfMarks(): Promise<number> {
  return (await kept().engine.state("soon")).bytes;
}

/** Ends this process's threads alone, as a crash would; what is held is kept, and each is started anew when it is asked. */
export async function endThreads(): Promise<void> {
  await kept().engine.endThreads();
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

// One engine for a process and a database, on globalThis, because `next dev` loads this file anew after every change; and one for
// each time that somebody looks back to.
type Kept = {
  readonly name: string;
  readonly engine: TileEngine;
  readonly filters: Map<string, RowFilter>;
  /** Questions on their way: an engine that is given up ends behind the last of them. */
  users: number;
};
const shelf: typeof globalThis & { datelineTiles?: Map<string, Kept> } = globalThis;
const holder = (shelf.datelineTiles ??= new Map<string, Kept>());

/**
 * Times that are held beside the present: each takes as much memory as that, and two threads. Who compares three days finds them
 * ready; another takes the place of the one that was asked for longest ago, and is read as the present is at the start.
 */
const mostPasts = 3;

function kept(asOf: string | null = null): Kept {
  const { databaseUrl, home } = env();
  const name = `${databaseUrl ?? ""}${asOf === null ? "" : ` ${instantOfAsOf(asOf).toISOString()}`}`;
  const found = holder.get(name) ?? {
    name,
    engine: new TileEngine(markSource(asOf), home, asOf === null ? undefined : 1),
    filters: new Map(),
    users: 0,
  };
  // Those of the present stay first and are never the oldest.
  if (asOf !== null) holder.delete(name);
  holder.set(name, found);
  return found;
}

/** Where nothing was known later, the present answers for then. */
async function keptOf(asOf: string | null): Promise<Kept> {
  if (asOf === null || (await findPast(asOf)) === null) return kept();
  const found = kept(asOf);
  const pasts = [...holder.values()].filter(({ name }) => name.includes(" "));
  for (const oldest of pasts.slice(0, Math.max(0, pasts.length - mostPasts))) {
    holder.delete(oldest.name);
    if (oldest.users === 0) await oldest.engine.stop();
  }
  return found;
}

/** Filters that were resolved, and titles and reports looked up for them: so many, of so many titles. */
const mostFilters = 200;
const mostTitles = 4_000_000;

async function resolve(
  filters: Kept["filters"],
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
