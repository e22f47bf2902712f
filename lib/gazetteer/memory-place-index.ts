// The place index in memory: tests, benchmarks, and the command line where no database runs.
import { boxAround, boxHolds, distanceMeters } from "../geo/distance";
import type { LonLat } from "../geo/coordinates";
import { nameKeys } from "./name-key";
import type { Place } from "./place";
import type { MatchTier, NameHit, NameQuery, PlaceIndex } from "./place-index";
import {
  exactTier,
  mostPerKey,
  neighbourKeys,
  soundAlikeProminence,
  weighMatches,
  type NameMatch,
} from "./weigh-hits";
import { TrigramIndex } from "./trigrams";

/** Names that share a key as chains of numbers: a quarter of the memory of a list per key. */
class Chains {
  private readonly heads = new Map<string, number>();
  private readonly next: Int32Array;

  constructor(size: number) {
    this.next = new Int32Array(size).fill(-1);
  }

  /** Adds to the front: added from the least to the most prominent, chains run from the most to the least. */
  add(key: string, entry: number): void {
    if (key === "") return;
    this.next[entry] = this.heads.get(key) ?? -1;
    this.heads.set(key, entry);
  }

  has(key: string): boolean {
    return this.heads.has(key);
  }

  *of(key: string): Generator<number> {
    for (let entry = this.heads.get(key) ?? -1; entry >= 0; entry = this.next[entry] ?? -1) yield entry;
  }
}

export type MemoryPlaceIndex = PlaceIndex & {
  readonly size: number;
  /** True when some place bears exactly this folded name (lib/text/fold.ts). */
  hasName(folded: string): boolean;
  /** Every place, as given. */
  all(): readonly Place[];
};

/**
 * An index over these places. About a second for 135,000 places with one name each; the sound of a name is worked out
 * when first needed. `version` is what the readings made with it will name.
 */
export function memoryPlaceIndex(places: readonly Place[], version: string): MemoryPlaceIndex {
  const ordered = [...places].sort((a, b) => a.prominence - b.prominence || (a.id < b.id ? 1 : -1));
  let total = 0;
  for (const place of ordered) total += place.names.length + 1;

  const folds = new Chains(total);
  const articles = new Chains(total);
  const keys = new Chains(total);
  const looseKeys = new Chains(total);
  const placeOf = new Int32Array(total);
  const names: string[] = [];
  const articleOf: string[] = [];
  const soundOf: string[] = [];
  const byId = new Map<string, Place>();
  const countries = new Map<string, Place>();

  ordered.forEach((place, number) => {
    byId.set(place.id, place);
    if (place.kind === "country" && place.countryCode !== null) countries.set(place.countryCode, place);
    const seen = new Set<string>();
    const addName = (name: string): void => {
      if (seen.has(name)) return;
      seen.add(name);
      const made = nameKeys(name);
      if (made.fold === "") return;
      const entry = names.length;
      names.push(name);
      soundOf.push(made.sound);
      articleOf.push(made.article);
      placeOf[entry] = number;
      folds.add(made.fold, entry);
      articles.add(made.article, entry);
      keys.add(made.key, entry);
      looseKeys.add(made.loose, entry);
    };
    addName(place.name);
    for (const { name } of place.names) addName(name);
  });

  const placeAt = (entry: number): Place | undefined => ordered[placeOf[entry] ?? -1];

  function collect(
    into: NameMatch[],
    entries: Iterable<number>,
    tier: MatchTier | null,
    most: number,
    keep: (place: Place) => boolean,
  ): void {
    let left = most;
    for (const entry of entries) {
      const place = placeAt(entry);
      if (place === undefined || !keep(place)) continue;
      into.push({
        place,
        matchedName: names[entry] ?? place.name,
        tier: tier ?? exactTier(place),
        sound: soundOf[entry] ?? "",
      });
      left -= 1;
      if (left <= 0) return;
    }
  }

  const trigramIndexes = new Map<string, TrigramIndex<number>>();
  /** Names of one country by their trigrams, the most prominent first; made when first asked for. */
  function trigramIndexOf(countryCode: string): TrigramIndex<number> {
    const known = trigramIndexes.get(countryCode);
    if (known !== undefined) return known;
    const made = new TrigramIndex<number>();
    for (let entry = names.length - 1; entry >= 0; entry -= 1) {
      if (placeAt(entry)?.countryCode === countryCode) made.add(articleOf[entry] ?? "", entry);
    }
    trigramIndexes.set(countryCode, made);
    return made;
  }

  function hitsOf({ keys: asked, countryCode, worstTier }: NameQuery): NameHit[] {
    if (asked.fold === "") return [];
    const here = (place: Place): boolean => countryCode === null || place.countryCode === countryCode;
    const anywhere = (): boolean => true;
    const matches: NameMatch[] = [];

    collect(matches, folds.of(asked.fold), null, mostPerKey, anywhere);
    collect(matches, articles.of(asked.article), "article", mostPerKey, anywhere);
    if (countryCode !== null) {
      collect(matches, folds.of(asked.fold), null, mostPerKey, here);
      collect(matches, articles.of(asked.article), "article", mostPerKey, here);
    }
    const literal = matches.some(({ place }) => here(place));
    const loud = (place: Place): boolean => !literal || place.prominence >= soundAlikeProminence;
    collect(matches, prominentFirst(keys.of(asked.key), literal), "key", literal ? 20 : mostPerKey, loud);
    if (countryCode !== null) collect(matches, keys.of(asked.key), "key", mostPerKey, (place) => here(place));

    let hits = weighMatches(asked, matches);
    if (worstTier === "key" || hits.some(({ place }) => here(place))) return hits;

    if (asked.loose.length >= 2) collect(matches, looseKeys.of(asked.loose), "loose", mostPerKey, here);
    hits = weighMatches(asked, matches);
    if (hits.some(({ place }) => here(place))) return hits;

    if (asked.key.length >= (countryCode === null ? 4 : 3)) {
      for (const key of neighbourKeys(asked.key)) collect(matches, keys.of(key), "edit", 40, here);
      hits = weighMatches(asked, matches);
      if (hits.some(({ place }) => here(place))) return hits;
    }
    if (countryCode !== null && asked.article.length >= 4) {
      collect(matches, trigramIndexOf(countryCode).find(asked.article), "trigram", mostPerKey, here);
      hits = weighMatches(asked, matches);
    }
    return hits;
  }

  /** Chains run from the most prominent down, so a search for loud names alone may stop early. */
  function* prominentFirst(entries: Iterable<number>, loudOnly: boolean): Generator<number> {
    for (const entry of entries) {
      if (loudOnly && (placeAt(entry)?.prominence ?? 0) < soundAlikeProminence) return;
      yield entry;
    }
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
    byNames: (queries) => Promise.resolve(queries.map(hitsOf)),
    byIds: (ids) => Promise.resolve(ids.map((id) => byId.get(id) ?? null)),
    near: (point, radiusMeters, limit) => Promise.resolve(placesNear(point, radiusMeters, limit)),
    parents: (id) => Promise.resolve(parentsOf(id)),
    hasName: (folded) => folds.has(folded),
    all: () => ordered,
  };
}
