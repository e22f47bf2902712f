// The place index in memory: tests, benchmarks, and the command line where no database runs.
import { NameSearch } from "./memory/name-search"; // a name -> what it may mean
import { NameTable } from "./memory/name-table"; // every name by its keys
import { PlaceGrid } from "./memory/place-grid"; // a point -> what lies around it
import type { Place } from "./place";
import type { NameHit, NameQuery, PlaceIndex } from "./place-index";

export type MemoryPlaceIndex = PlaceIndex & {
  readonly size: number;
  /** True when some place bears exactly this folded name (lib/text/fold.ts). */
  hasName(folded: string): boolean;
  /** Every place, as given. */
  all(): readonly Place[];
};

/** Answers kept, the latest asked: the names of the news come again in every text. */
const mostAnswers = 30_000;
const nothing: NameHit[] = [];

type Answers = Map<string, NameHit[]>;

/** Answers by name, apart for each country and depth they were asked to: a name is a string that is at hand, and no key need be written. */
class KeptAnswers {
  private worldwide: Answers = new Map();
  private inCountries = new Map<string | null, Answers>();
  private toLastTier = new Map<string | null, Answers>();
  private countInCountries = 0;

  toQueriesLike({ countryCode, worstTier }: NameQuery): Answers {
    if (countryCode === null && worstTier === "key") return this.worldwide;
    const byCountry = worstTier === "key" ? this.inCountries : this.toLastTier;
    let answers = byCountry.get(countryCode);
    if (answers === undefined) byCountry.set(countryCode, (answers = new Map()));
    return answers;
  }

  /** Begins anew where there are too many; new maps, as what a cleared one held would live until all memory is searched. */
  keep(answers: Answers, name: string, hits: NameHit[]): void {
    if (answers === this.worldwide) {
      if (answers.size >= mostAnswers) this.worldwide = answers = new Map();
    } else if (++this.countInCountries >= mostAnswers) {
      this.inCountries = new Map();
      this.toLastTier = new Map();
      this.countInCountries = 0;
      return;
    }
    answers.set(name, hits);
  }
}

/**
 * An index over these places. About a third of a second for 139,000 places. `version` is what the readings made with it will name.
 */
export function memoryPlaceIndex(places: readonly Place[], version: string): MemoryPlaceIndex {
  const table = new NameTable(places);
  const search = new NameSearch(table);
  const byId = new Map<string, Place>();
  const countries = new Map<string, Place>();
  for (const place of table.places) {
    byId.set(place.id, place);
    if (place.kind === "country" && place.countryCode !== null) countries.set(place.countryCode, place);
  }

  const known = new KeptAnswers();
  /** What the search finds, or what it found when the same was asked before; frozen, as many askers share it. */
  function answerTo(query: NameQuery): NameHit[] {
    const answers = known.toQueriesLike(query);
    const before = answers.get(query.keys.name);
    if (before !== undefined) return before;
    const found = search.find(query);
    // Most stretches of a text are no names: they share one answer.
    const hits = found.length === 0 ? nothing : found;
    Object.freeze(hits);
    known.keep(answers, query.keys.name, hits);
    return hits;
  }

  let grid: PlaceGrid | null = null;

  function parentsOf(id: string): Place[] {
    const line: Place[] = [];
    let place = byId.get(id);
    while (place !== undefined && line.length < 10) {
      const parent: Place | undefined =
        place.parentId !== null
          ? byId.get(place.parentId)
          : place.kind !== "country" && place.countryCode !== null
            ? countries.get(place.countryCode)
            : undefined;
      if (parent === undefined || parent.id === id || line.includes(parent)) break;
      line.push(parent);
      place = parent;
    }
    return line;
  }

  return {
    size: table.places.length,
    version: () => Promise.resolve(version),
    byNames: (queries) => Promise.resolve(queries.map(answerTo)),
    briefByNames: (queries) => Promise.resolve(queries.map(answerTo)),
    byIds: (ids) => Promise.resolve(ids.map((id) => byId.get(id) ?? null)),
    near: (point, radiusMeters, limit) =>
      Promise.resolve((grid ??= new PlaceGrid(table.places)).near(point, radiusMeters, limit)),
    parents: (id) => Promise.resolve(parentsOf(id)),
    parentIds: (ids) => Promise.resolve(ids.map((id) => parentsOf(id).map((parent) => parent.id))),
    hasName: (folded) => table.folds.has(folded),
    all: () => table.places,
  };
}
