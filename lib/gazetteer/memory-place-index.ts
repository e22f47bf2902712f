// The place index in memory: tests, benchmarks, and the command line where no database runs.
import { boxAround, boxHolds, distanceMeters } from "../geo/distance";
import type { LonLat } from "../geo/coordinates";
import { KeyLists } from "./key-lists";
import { looseKeyOf, nameKeys } from "./name-key";
import type { Place } from "./place";
import type { MatchTier, NameHit, NameQuery, PlaceIndex } from "./place-index";
import {
  exactTier,
  isAnswered,
  mostHits,
  mostPerKey,
  neighbourKeys,
  otherScriptFactor,
  readingsOf,
  soundAlikeProminence,
  NameWeighing,
  type NameMatch,
  type SoundReading,
} from "./weigh-hits";
import { TrigramIndex } from "./trigrams";

/** Asked for by its number: all countries, and one in which nothing lies. */
const anywhere = -1;
const noCountry = -2;

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

  const folds = new KeyLists(total);
  const articles = new KeyLists(total);
  const keys = new KeyLists(total);
  const placeOf = new Int32Array(total);
  const names: string[] = [];
  const articleOf: string[] = [];
  // Many names sound the same: each sound is kept once.
  const sounds: string[] = [];
  const soundNumbers = new Map<string, number>();
  const soundOf = new Int32Array(total);
  const byId = new Map<string, Place>();
  const countries = new Map<string, Place>();
  /** Countries by number; 0 is for places in none. */
  const countryNumbers = new Map<string | null, number>([[null, 0]]);
  const countryOf = new Uint16Array(ordered.length);
  const prominences = Float64Array.from(ordered, ({ prominence }) => prominence);

  function addName(name: string, number: number): void {
    const made = nameKeys(name);
    if (made.fold === "") return;
    const entry = names.length;
    names.push(name);
    articleOf.push(made.article);
    soundOf[entry] = numberOf(soundNumbers, made.sound);
    if (soundNumbers.size > sounds.length) sounds.push(made.sound);
    placeOf[entry] = number;
    folds.add(made.fold, entry);
    articles.add(made.article, entry);
    keys.add(made.key, entry);
  }

  for (const [number, place] of ordered.entries()) {
    byId.set(place.id, place);
    if (place.kind === "country" && place.countryCode !== null) countries.set(place.countryCode, place);
    countryOf[number] = numberOf(countryNumbers, place.countryCode);
    addName(place.name, number);
    const only = place.names.length === 1 ? place.names[0]?.name : undefined;
    if (only === place.name) continue;
    const others = new Set<string>();
    for (const { name } of place.names) others.add(name);
    others.delete(place.name);
    for (const name of others) addName(name, number);
  }
  const countryOfEntry = (entry: number): number => countryOf[placeOf[entry] ?? 0] ?? 0;
  folds.sort(countryOfEntry);
  articles.sort(countryOfEntry);
  keys.sort(countryOfEntry);
  const placesByKey = keys.columnOf((entry) => placeOf[entry] ?? 0);
  const soundsByKey = keys.columnOf((entry) => soundOf[entry] ?? 0);

  const placeAt = (entry: number): Place | undefined => ordered[placeOf[entry] ?? -1];

  let looseKeys: KeyLists | null = null;
  function looseLists(): KeyLists {
    if (looseKeys !== null) return looseKeys;
    looseKeys = new KeyLists(total);
    const looseOf = sounds.map(looseKeyOf);
    for (let entry = 0; entry < names.length; entry += 1)
      looseKeys.add(looseOf[soundOf[entry] ?? 0] ?? "", entry);
    looseKeys.sort(countryOfEntry);
    return looseKeys;
  }

  /**
   * Adds the entries of a key: those of one country alone (by number), or of `anywhere`, those at least this prominent,
   * `most` at most. `tier` null = letter by letter. True when all there are were looked at.
   */
  function collect(
    into: NameMatch[],
    lists: KeyLists,
    key: string,
    tier: MatchTier | null,
    most: number,
    country: number,
    leastProminence = 0,
    reading?: SoundReading,
  ): boolean {
    const list = lists.listOf(key);
    if (list < 0) return true;
    let left = most;
    const end = lists.end(list);
    for (let at = lists.start(list); at < end; at += 1) {
      if (country !== anywhere && lists.countryAt(at) !== country) continue;
      if (left <= 0) return false;
      const entry = lists.entryAt(at);
      const place = placeAt(entry);
      if (place === undefined) continue;
      // Lists run from the most prominent down, so a search for loud names alone may stop early.
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
      sound: sounds[soundOf[entry] ?? 0] ?? "",
    };
    return reading === undefined ? match : { ...match, reading };
  }

  let entriesByCountry: Map<number, number[]> | null = null;
  const trigramsByCountry = new Map<number, TrigramIndex<number>>();

  function groupByCountry(): Map<number, number[]> {
    const groups = new Map<number, number[]>();
    for (let entry = names.length - 1; entry >= 0; entry -= 1) {
      const country = countryOfEntry(entry);
      // Without a country no name is ever asked for.
      if (country === 0) continue;
      const group = groups.get(country);
      if (group === undefined) groups.set(country, [entry]);
      else group.push(entry);
    }
    return groups;
  }

  /** Trigrams of the names of one country, the most prominent first; made when first asked for. */
  function trigramsIn(country: number): TrigramIndex<number> {
    const known = trigramsByCountry.get(country);
    if (known !== undefined) return known;
    entriesByCountry ??= groupByCountry();
    const made = new TrigramIndex<number>();
    for (const entry of entriesByCountry.get(country) ?? []) made.add(articleOf[entry] ?? "", entry);
    trigramsByCountry.set(country, made);
    return made;
  }

  /**
   * Adds the names of a key that may be among the best answers of the whole world. A short key is shared by hundreds of names:
   * places that are sure to come to less than `mostHits` others are not even looked up.
   */
  function collectSounding(into: NameMatch[], key: string, weighing: NameWeighing<Place>): void {
    const list = keys.listOf(key);
    if (list < 0) return;
    const start = keys.start(list);
    const end = Math.min(keys.end(list), start + mostPerKey);
    /** Per entry what its place comes to at most, and what places come to at least. */
    const mostOf = new Array<number>(end - start).fill(Infinity);
    const least: number[] = [];
    const likeness = new Map<number, number>();
    const likenessOf = (sound: number): number => {
      let known = likeness.get(sound);
      if (known === undefined) likeness.set(sound, (known = weighing.soundsLike(sounds[sound] ?? "")));
      return known;
    };
    // The names of one place stand side by side.
    for (let from = start, to = start; from < end && end - start > mostHits; from = to) {
      const number = placesByKey[from] ?? 0;
      const prominence = prominences[number] ?? 0;
      let similarity = 0;
      for (; to < end && placesByKey[to] === number; to += 1)
        similarity = Math.max(similarity, likenessOf(soundsByKey[to] ?? 0));
      // Places in no country are counted apart.
      if (countryOf[number] === 0) continue;
      mostOf.fill(similarity + prominence, from - start, to - start);
      const inOtherScript = similarity * otherScriptFactor;
      if (weighing.isHeard("key", inOtherScript)) least.push(inOtherScript + prominence);
    }
    const bar = least.length < mostHits ? -Infinity : (least.sort((a, b) => b - a)[mostHits - 1] ?? 0);
    for (let at = start; at < end; at += 1) {
      if ((mostOf[at - start] ?? 0) < bar) continue;
      const entry = keys.entryAt(at);
      const place = placeAt(entry);
      if (place !== undefined) into.push(matchAt(place, entry, "key", undefined));
    }
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

  function hitsOf({ keys: asked, countryCode, worstTier }: NameQuery): NameHit[] {
    if (asked.fold === "") return [];
    const matches: NameMatch[] = [];
    const weighing = new NameWeighing<Place>(asked, countryCode);
    // A country in which nothing lies has a number no list holds.
    const country = countryCode === null ? anywhere : (countryNumbers.get(countryCode) ?? noCountry);
    const allFolds = collect(matches, folds, asked.fold, null, mostPerKey, anywhere);
    const allArticles = collect(matches, articles, asked.article, "article", mostPerKey, anywhere);
    if (countryCode !== null) {
      if (!allFolds) collect(matches, folds, asked.fold, null, mostPerKey, country);
      if (!allArticles) collect(matches, articles, asked.article, "article", mostPerKey, country);
    }
    const literal = matches.some(({ place }) => countryCode === null || place.countryCode === countryCode);
    if (matches.length === 0 && worstTier === "key" && countryCode === null) {
      collectSounding(matches, asked.key, weighing);
      return weighing.takeAll(matches);
    }
    const allKeys = literal
      ? collect(matches, keys, asked.key, "key", 20, anywhere, soundAlikeProminence)
      : collect(matches, keys, asked.key, "key", mostPerKey, anywhere);
    if (countryCode !== null && !allKeys) collect(matches, keys, asked.key, "key", mostPerKey, country);

    let hits = weighing.takeAll(matches);
    if (worstTier === "key" || isAnswered(hits, countryCode)) return hits;

    const look = (lists: KeyLists, key: string, tier: MatchTier, most: number, as?: SoundReading): void => {
      collect(matches, lists, key, tier, most, country, 0, as);
    };
    if (asked.loose.length >= 2) look(looseLists(), asked.loose, "loose", mostPerKey);
    for (const reading of readingsOf(asked, countryCode !== null)) {
      if (reading.key.length >= 2) look(keys, reading.key, "loose", mostPerKey, reading);
      if (reading.loose.length >= 2) look(looseLists(), reading.loose, "loose", mostPerKey, reading);
    }
    hits = weighing.takeAll(matches);
    if (isAnswered(hits, countryCode)) return hits;

    if (asked.key.length >= (countryCode === null ? 4 : 3)) {
      for (const key of neighbourKeys(asked.key)) look(keys, key, "edit", 40);
      hits = weighing.takeAll(matches);
      if (isAnswered(hits, countryCode)) return hits;
    }
    // Shared letters are the last resort: one good answer is enough to do without.
    if (countryCode !== null && asked.article.length >= 4 && !isAnswered(hits, countryCode, 1)) {
      collectListed(matches, trigramsIn(country).find(asked.article), "trigram", mostPerKey);
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

/** The number of a value; a new one gets the next. */
function numberOf<T>(numbers: Map<T, number>, value: T): number {
  const known = numbers.get(value);
  if (known !== undefined) return known;
  numbers.set(value, numbers.size);
  return numbers.size - 1;
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
