// The place index in PostgreSQL: the same tiers as in memory, asked for a whole batch at a time.
import type { LonLat } from "../geo/coordinates";
import { boxAround, distanceMeters } from "../geo/distance";
import { nameKeys } from "./name-key";
import type { Place } from "./place";
import type { MatchTier, NameHit, NameQuery, PlaceIndex } from "./place-index";
import { TrigramIndex } from "./trigrams";
import {
  exactTier,
  isAnswered,
  mostPerKey,
  neighbourKeys,
  readingsOf,
  soundAlikeProminence,
  weighMatches,
  type NameMatch,
  type SoundReading,
  type WeighedHit,
  type WeighedPlace,
} from "./weigh-hits";

/** Which column of place_name a key is looked up in. */
export type KeyColumn = "fold" | "article" | "name_key" | "loose_key";
/** One key to look up; `countryCode` null = anywhere. */
export type KeyLookup = {
  readonly column: KeyColumn;
  readonly key: string;
  readonly countryCode: string | null;
};
/** A name met by a key, with what the weighing needs of its place. */
export type NameRow = WeighedPlace & { readonly matchedName: string };

/** What the index asks of the database; the store answers with SQL. */
export type PlaceQueries = {
  version(): Promise<string>;
  /** Names per lookup, in the order asked, the most prominent first, at most `most` each. */
  namesByKeys(lookups: readonly KeyLookup[], most: number): Promise<NameRow[][]>;
  /** Every name of a country, the most prominent place first. */
  namesOfCountry(countryCode: string): Promise<NameRow[]>;
  placesByIds(ids: readonly string[]): Promise<(Place | null)[]>;
  placesInBox(box: { west: number; south: number; east: number; north: number }): Promise<Place[]>;
  parentsOf(id: string): Promise<Place[]>;
};

type Row = NameMatch<WeighedPlace>;
type Pending = {
  readonly query: NameQuery;
  readonly matches: Row[];
  hits: WeighedHit<WeighedPlace>[];
  done: boolean;
};

/** An index that asks the store. Six queries at most for a batch of names, however many they are. */
export function makePostgresPlaceIndex(queries: PlaceQueries): PlaceIndex {
  const trigrams = new Map<string, { version: string; index: TrigramIndex<NameRow> }>();

  async function trigramsOfCountry(countryCode: string): Promise<TrigramIndex<NameRow>> {
    const version = await queries.version();
    const known = trigrams.get(countryCode);
    if (known !== undefined && known.version === version) return known.index;
    const index = new TrigramIndex<NameRow>();
    for (const row of await queries.namesOfCountry(countryCode))
      index.add(nameKeys(row.matchedName).article, row);
    trigrams.set(countryCode, { version, index });
    return index;
  }

  async function byNames(asked: readonly NameQuery[]): Promise<NameHit[][]> {
    const pending: Pending[] = asked.map((query) => ({
      query,
      matches: [],
      hits: [],
      done: query.keys.fold === "",
    }));

    await lookUp(pending, mostPerKey, literalAndKeyLookups);
    for (const one of pending) {
      settle(one);
      if (one.query.worstTier === "key") one.done = true;
    }
    await lookUp(pending, mostPerKey, looseLookups);
    for (const one of pending) settle(one);
    await lookUp(pending, 40, editLookups);
    for (const one of pending) settle(one);
    for (const one of pending) {
      const { keys, countryCode } = one.query;
      // The last resort reads a country whole the first time: one good answer is enough to do without.
      if (one.done || countryCode === null || keys.article.length < 4) continue;
      if (isAnswered(one.hits, countryCode, 1)) continue;
      const found = (await trigramsOfCountry(countryCode)).find(keys.article).slice(0, mostPerKey);
      for (const row of found) one.matches.push(matchOf(row, "trigram"));
      settle(one);
    }

    const ids = [...new Set(pending.flatMap(({ hits }) => hits.map(({ place }) => place.id)))];
    const places = new Map(
      (await queries.placesByIds(ids)).flatMap((place) => (place === null ? [] : [[place.id, place]])),
    );
    return pending.map(({ hits }) =>
      hits.flatMap((hit) => {
        const place = places.get(hit.place.id);
        return place === undefined ? [] : [{ ...hit, place }];
      }),
    );
  }

  /** Asks for the lookups of every query that is not answered yet, all in one go, and adds what they meet. */
  async function lookUp(
    pending: readonly Pending[],
    most: number,
    lookupsOf: (query: NameQuery) => TierLookup[],
  ): Promise<void> {
    const open = pending.filter(({ done }) => !done).map((one) => ({ one, lookups: lookupsOf(one.query) }));
    const lookups = open.flatMap((entry) => entry.lookups);
    if (lookups.length === 0) return;
    const rows = await queries.namesByKeys(lookups, most);
    let at = 0;
    for (const { one, lookups: own } of open) {
      addMatches(
        one,
        own.map((lookup, number) => ({
          tier: lookup.tier,
          inCountry: lookup.countryCode !== null,
          reading: lookup.reading,
          rows: rows[at + number] ?? [],
        })),
      );
      at += own.length;
    }
  }

  async function near(
    point: LonLat,
    radiusMeters: number,
    limit: number,
  ): Promise<{ place: Place; distanceMeters: number }[]> {
    const places = await queries.placesInBox(boxAround(point, radiusMeters));
    return places
      .flatMap((place) =>
        place.point === null ? [] : [{ place, distanceMeters: distanceMeters(point, place.point) }],
      )
      .filter(({ distanceMeters: meters }) => meters <= radiusMeters)
      .sort((a, b) => a.distanceMeters - b.distanceMeters)
      .slice(0, Math.max(0, limit));
  }

  return { version: queries.version, byNames, byIds: queries.placesByIds, near, parents: queries.parentsOf };
}

/** `tier` null = letter by letter: the place says whether the spelling is curated. */
type TierLookup = KeyLookup & { readonly tier: MatchTier | null; readonly reading?: SoundReading };

function literalAndKeyLookups({ keys, countryCode }: NameQuery): TierLookup[] {
  const lookups: TierLookup[] = [];
  for (const country of countryCode === null ? [null] : [null, countryCode]) {
    lookups.push({ column: "fold", key: keys.fold, countryCode: country, tier: null });
    if (keys.article !== "")
      lookups.push({ column: "article", key: keys.article, countryCode: country, tier: "article" });
    if (keys.key !== "")
      lookups.push({ column: "name_key", key: keys.key, countryCode: country, tier: "key" });
  }
  return lookups;
}

function looseLookups({ keys, countryCode }: NameQuery): TierLookup[] {
  const lookups: TierLookup[] = [];
  if (keys.loose.length >= 2)
    lookups.push({ column: "loose_key", key: keys.loose, countryCode, tier: "loose" });
  for (const reading of readingsOf(keys, countryCode !== null)) {
    if (reading.key.length >= 2)
      lookups.push({ column: "name_key", key: reading.key, countryCode, tier: "loose", reading });
    if (reading.loose.length >= 2)
      lookups.push({ column: "loose_key", key: reading.loose, countryCode, tier: "loose", reading });
  }
  return lookups;
}

function editLookups({ keys, countryCode }: NameQuery): TierLookup[] {
  if (keys.key.length < (countryCode === null ? 4 : 3)) return [];
  return neighbourKeys(keys.key).map((key) => ({ column: "name_key", key, countryCode, tier: "edit" }));
}

function matchOf({ matchedName, ...place }: NameRow, tier: MatchTier | null, reading?: SoundReading): Row {
  const match = { place, matchedName, tier: tier ?? exactTier(place), sound: nameKeys(matchedName).sound };
  return reading === undefined ? match : { ...match, reading };
}

type Answered = {
  tier: MatchTier | null;
  inCountry: boolean;
  reading: SoundReading | undefined;
  rows: readonly NameRow[];
};

/** The rule of the memory index: beside a literal hit only prominent names, and few of them, may merely sound alike. */
function addMatches(one: Pending, answers: readonly Answered[]): void {
  const { countryCode } = one.query;
  const isHere = (row: NameRow): boolean => countryCode === null || row.countryCode === countryCode;
  const literal = answers.some(
    ({ tier, rows }) => (tier === null || tier === "article") && rows.some(isHere),
  );
  for (const { tier, inCountry, reading, rows } of answers) {
    const heard =
      tier === "key" && !inCountry && literal
        ? rows.filter(({ prominence }) => prominence >= soundAlikeProminence).slice(0, 20)
        : rows;
    for (const row of heard) one.matches.push(matchOf(row, tier, reading));
  }
}

function settle(one: Pending): void {
  if (one.done) return;
  const { keys, countryCode } = one.query;
  one.hits = weighMatches(keys, one.matches, countryCode);
  one.done = isAnswered(one.hits, countryCode);
}
