// The place index in memory: tests, benchmarks, and the command line where no database runs.
import { boxAround, boxHolds, distanceMeters } from "../geo/distance";
import type { LonLat } from "../geo/coordinates";
import { nameKeys } from "./name-key";
import type { Place } from "./place";
import type { MatchTier, NameHit, NameQuery, PlaceIndex } from "./place-index";
import {
  exactTier,
  isAnswered,
  mostPerKey,
  neighbourKeys,
  readingsOf,
  soundAlikeProminence,
  NameWeighing,
  type NameMatch,
  type SoundReading,
} from "./weigh-hits";
import { TrigramIndex } from "./trigrams";

/** Names that share a key as chains of numbers: a quarter of the memory of a list per key. */
class Chains {
  private readonly heads = new Map<string, number>();

  /** `next` is where the chains lie: an entry in no other chain may share it with the entries of other countries. */
  constructor(private readonly next: Int32Array) {}

  /** Adds to the front: added from the least to the most prominent, chains run from the most to the least. */
  add(key: string, entry: number): void {
    if (key === "") return;
    this.next[entry] = this.heads.get(key) ?? -1;
    this.heads.set(key, entry);
  }

  has(key: string): boolean {
    return this.heads.has(key);
  }

  /** The first entry of a key; -1 where there is none. */
  first(key: string): number {
    return this.heads.get(key) ?? -1;
  }

  /** The entry after this one; -1 at the end. */
  after(entry: number): number {
    return this.next[entry] ?? -1;
  }
}

/** The names of one country, every list and chain from the most prominent down. */
type CountryNames = {
  readonly entries: readonly number[];
  readonly keys: Chains;
  readonly looseKeys: Chains;
  trigrams: TrigramIndex<number> | null;
};

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

/**
 * An index over these places. About a third of a second for 139,000 places; what only the fuzzier tiers need (loose keys,
 * trigrams of a country) is made when first asked for. `version` is what the readings made with it will name.
 */
export function memoryPlaceIndex(places: readonly Place[], version: string): MemoryPlaceIndex {
  const ordered = leastProminentFirst(places);
  let total = 0;
  for (const place of ordered) total += place.names.length + 1;

  const folds = new Chains(new Int32Array(total));
  const articles = new Chains(new Int32Array(total));
  const keys = new Chains(new Int32Array(total));
  const placeOf = new Int32Array(total);
  const names: string[] = [];
  const articleOf: string[] = [];
  const keyOf: string[] = [];
  const looseOf: string[] = [];
  const soundOf: string[] = [];
  const byId = new Map<string, Place>();
  const countries = new Map<string, Place>();

  function addName(name: string, number: number): void {
    const made = nameKeys(name);
    if (made.fold === "") return;
    const entry = names.length;
    names.push(name);
    soundOf.push(made.sound);
    articleOf.push(made.article);
    keyOf.push(made.key);
    looseOf.push(made.loose);
    placeOf[entry] = number;
    folds.add(made.fold, entry);
    articles.add(made.article, entry);
    keys.add(made.key, entry);
  }

  for (const [number, place] of ordered.entries()) {
    byId.set(place.id, place);
    if (place.kind === "country" && place.countryCode !== null) countries.set(place.countryCode, place);
    addName(place.name, number);
    const only = place.names.length === 1 ? place.names[0]?.name : undefined;
    if (only === place.name) continue;
    const others = new Set<string>();
    for (const { name } of place.names) others.add(name);
    others.delete(place.name);
    for (const name of others) addName(name, number);
  }

  const placeAt = (entry: number): Place | undefined => ordered[placeOf[entry] ?? -1];

  let looseKeys: Chains | null = null;
  function looseChains(): Chains {
    if (looseKeys !== null) return looseKeys;
    looseKeys = new Chains(new Int32Array(total));
    for (let entry = 0; entry < names.length; entry += 1) looseKeys.add(looseOf[entry] ?? "", entry);
    return looseKeys;
  }

  /**
   * Adds the entries of a key: those of one country alone, or of any (null), those at least this prominent, `most` at
   * most. `tier` null = letter by letter. True when all there are were looked at.
   */
  function collect(
    into: NameMatch[],
    chains: Chains,
    key: string,
    tier: MatchTier | null,
    most: number,
    countryCode: string | null,
    leastProminence = 0,
    reading?: SoundReading,
  ): boolean {
    let left = most;
    for (let entry = chains.first(key); entry >= 0; entry = chains.after(entry)) {
      const place = placeAt(entry);
      if (place === undefined || (countryCode !== null && place.countryCode !== countryCode)) continue;
      if (left <= 0) return false;
      // Chains run from the most prominent down, so a search for loud names alone may stop early.
      if (place.prominence < leastProminence) return false;
      into.push(matchAt(place, entry, tier, reading));
      left -= 1;
    }
    return true;
  }

  function matchAt(
    place: Place,
    entry: number,
    tier: MatchTier | null,
    reading: SoundReading | undefined,
  ): NameMatch {
    const match = {
      place,
      matchedName: names[entry] ?? place.name,
      tier: tier ?? exactTier(place),
      sound: soundOf[entry] ?? "",
    };
    return reading === undefined ? match : { ...match, reading };
  }

  let entriesByCountry: Map<string, number[]> | null = null;
  const namesByCountry = new Map<string, CountryNames>();
  let nextInCountry: { readonly keys: Int32Array; readonly looseKeys: Int32Array } | null = null;
  /** The names of one country; made when first asked for. */
  function namesIn(countryCode: string): CountryNames {
    const known = namesByCountry.get(countryCode);
    if (known !== undefined) return known;
    entriesByCountry ??= groupByCountry();
    const entries = entriesByCountry.get(countryCode) ?? [];
    nextInCountry ??= { keys: new Int32Array(total), looseKeys: new Int32Array(total) };
    const made: CountryNames = {
      entries,
      keys: new Chains(nextInCountry.keys),
      looseKeys: new Chains(nextInCountry.looseKeys),
      trigrams: null,
    };
    for (let at = entries.length - 1; at >= 0; at -= 1) {
      const entry = entries[at] ?? -1;
      made.keys.add(keyOf[entry] ?? "", entry);
      made.looseKeys.add(looseOf[entry] ?? "", entry);
    }
    namesByCountry.set(countryCode, made);
    return made;
  }

  function groupByCountry(): Map<string, number[]> {
    const groups = new Map<string, number[]>();
    for (let entry = names.length - 1; entry >= 0; entry -= 1) {
      const countryCode = placeAt(entry)?.countryCode ?? "";
      // Without a country no name is ever asked for.
      if (countryCode === "") continue;
      const group = groups.get(countryCode);
      if (group === undefined) groups.set(countryCode, [entry]);
      else group.push(entry);
    }
    return groups;
  }

  function trigramsIn(countryCode: string): TrigramIndex<number> {
    const country = namesIn(countryCode);
    if (country.trigrams !== null) return country.trigrams;
    country.trigrams = new TrigramIndex();
    for (const entry of country.entries) country.trigrams.add(articleOf[entry] ?? "", entry);
    return country.trigrams;
  }

  /** Adds these entries, `most` at most. */
  function collectListed(into: NameMatch[], entries: readonly number[], tier: MatchTier, most: number): void {
    const end = Math.min(most, entries.length);
    for (let at = 0; at < end; at += 1) {
      const entry = entries[at] ?? -1;
      const place = placeAt(entry);
      if (place !== undefined) into.push(matchAt(place, entry, tier, undefined));
    }
  }

  /** The keys of one country, or of the whole world (null). */
  function chainsOf(country: CountryNames | null, column: "keys" | "looseKeys"): Chains {
    if (country !== null) return country[column];
    return column === "keys" ? keys : looseChains();
  }

  function hitsOf({ keys: asked, countryCode, worstTier }: NameQuery): NameHit[] {
    if (asked.fold === "") return [];
    const matches: NameMatch[] = [];
    const weighing = new NameWeighing<Place>(asked, countryCode);
    const allFolds = collect(matches, folds, asked.fold, null, mostPerKey, null);
    const allArticles = collect(matches, articles, asked.article, "article", mostPerKey, null);
    if (countryCode !== null) {
      if (!allFolds) collect(matches, folds, asked.fold, null, mostPerKey, countryCode);
      if (!allArticles) collect(matches, articles, asked.article, "article", mostPerKey, countryCode);
    }
    const literal = matches.some(({ place }) => countryCode === null || place.countryCode === countryCode);
    const allKeys = literal
      ? collect(matches, keys, asked.key, "key", 20, null, soundAlikeProminence)
      : collect(matches, keys, asked.key, "key", mostPerKey, null);
    const country = countryCode === null ? null : namesIn(countryCode);
    if (country !== null && !allKeys) collect(matches, country.keys, asked.key, "key", mostPerKey, null);

    let hits = weighing.takeAll(matches);
    if (worstTier === "key" || isAnswered(hits, countryCode)) return hits;

    const look = (
      column: "keys" | "looseKeys",
      key: string,
      tier: MatchTier,
      most: number,
      as?: SoundReading,
    ): void => {
      collect(matches, chainsOf(country, column), key, tier, most, null, 0, as);
    };
    if (asked.loose.length >= 2) look("looseKeys", asked.loose, "loose", mostPerKey);
    for (const reading of readingsOf(asked, country !== null)) {
      if (reading.key.length >= 2) look("keys", reading.key, "loose", mostPerKey, reading);
      if (reading.loose.length >= 2) look("looseKeys", reading.loose, "loose", mostPerKey, reading);
    }
    hits = weighing.takeAll(matches);
    if (isAnswered(hits, countryCode)) return hits;

    if (asked.key.length >= (country === null ? 4 : 3)) {
      for (const key of neighbourKeys(asked.key)) look("keys", key, "edit", 40);
      hits = weighing.takeAll(matches);
      if (isAnswered(hits, countryCode)) return hits;
    }
    // Shared letters are the last resort: one good answer is enough to do without.
    if (countryCode !== null && asked.article.length >= 4 && !isAnswered(hits, countryCode, 1)) {
      collectListed(matches, trigramsIn(countryCode).find(asked.article), "trigram", mostPerKey);
      hits = weighing.takeAll(matches);
    }
    return hits;
  }

  // What readers of texts ask by the thousand, by name alone; and all else.
  const worldwide = new Map<string, NameHit[]>();
  const answers = new Map<string, NameHit[]>();
  /** `hitsOf`, or what it said when the same was asked before; frozen, as many askers share it. */
  function answerTo(query: NameQuery): NameHit[] {
    const isPlain = query.countryCode === null && query.worstTier === "key";
    const known = isPlain ? worldwide : answers;
    const key = isPlain
      ? query.keys.name
      : `${query.worstTier ?? ""} ${query.countryCode ?? ""} ${query.keys.name}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = hitsOf(query);
    // Most stretches of a text are no names: they share one answer.
    const hits = found.length === 0 ? nothing : found;
    Object.freeze(hits);
    if (known.size >= mostAnswers) known.clear();
    known.set(key, hits);
    return hits;
  }

  let cells: Map<number, Place[]> | null = null;
  const cellOf = (lon: number, lat: number): number => Math.floor(lat + 90) * 400 + Math.floor(lon + 180);
  function gridCells(): Map<number, Place[]> {
    if (cells !== null) return cells;
    cells = new Map();
    for (const place of ordered) {
      if (place.point === null) continue;
      const cell = cellOf(place.point.lon, place.point.lat);
      const list = cells.get(cell);
      if (list === undefined) cells.set(cell, [place]);
      else list.push(place);
    }
    return cells;
  }

  function placesNear(
    point: LonLat,
    radiusMeters: number,
    limit: number,
  ): { place: Place; distanceMeters: number }[] {
    const box = boxAround(point, radiusMeters);
    const spans =
      box.west <= box.east
        ? [[box.west, box.east]]
        : [
            [box.west, 180],
            [-180, box.east],
          ];
    const found: { place: Place; distanceMeters: number }[] = [];
    for (const [west = 0, east = 0] of spans) {
      for (let lat = Math.floor(box.south); lat <= Math.floor(box.north); lat += 1) {
        for (let lon = Math.floor(west); lon <= Math.floor(east); lon += 1) {
          for (const place of gridCells().get(cellOf(lon, lat)) ?? []) {
            if (place.point === null || !boxHolds(box, place.point)) continue;
            const meters = distanceMeters(point, place.point);
            if (meters <= radiusMeters) found.push({ place, distanceMeters: meters });
          }
        }
      }
    }
    return found.sort((a, b) => a.distanceMeters - b.distanceMeters).slice(0, Math.max(0, limit));
  }

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
    size: ordered.length,
    version: () => Promise.resolve(version),
    byNames: (queries) => Promise.resolve(queries.map(answerTo)),
    briefByNames: (queries) => Promise.resolve(queries.map(answerTo)),
    byIds: (ids) => Promise.resolve(ids.map((id) => byId.get(id) ?? null)),
    near: (point, radiusMeters, limit) => Promise.resolve(placesNear(point, radiusMeters, limit)),
    parents: (id) => Promise.resolve(parentsOf(id)),
    parentIds: (ids) => Promise.resolve(ids.map((id) => parentsOf(id).map((parent) => parent.id))),
    hasName: (folded) => folds.has(folded),
    all: () => ordered,
  };
}

/** By prominence, then from the last id to the first. Sorted in groups of one prominence: there are few, and ids are slow to compare. */
function leastProminentFirst(places: readonly Place[]): Place[] {
  const groups = new Map<number, Place[]>();
  for (const place of places) {
    const group = groups.get(place.prominence);
    if (group === undefined) groups.set(place.prominence, [place]);
    else group.push(place);
  }
  const ordered: Place[] = [];
  for (const [, group] of [...groups].sort((a, b) => a[0] - b[0]))
    for (const place of group.sort((a, b) => (a.id < b.id ? 1 : -1))) ordered.push(place);
  return ordered;
}
