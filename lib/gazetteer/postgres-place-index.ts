// The place index in PostgreSQL: the same tiers as in memory, asked for a whole batch at a time.
import type { LonLat, LonLatBox } from "../geo/coordinates";
import { boxAround, distanceMeters } from "../geo/distance";
import { CountryTrigrams } from "./country-trigrams"; // names by shared letters, read once per country
import { nameKeys } from "./name-key";
import { neighbourKeys } from "./neighbour-keys";
import type { Place } from "./place";
import type { MatchTier, NameHit, NameQuery, PlaceIndex } from "./place-index";
import type { PlaceBrief } from "./suggestion";
import {
  exactTier,
  isAnswered,
  mostPerKey,
  readingsOf,
  soundAlikeProminence,
  type SoundReading,
  type WeighedHit,
  type WeighedPlace,
} from "./weigh-hits";
import { weighMatches, type NameMatch } from "./weigh-matches";

/** Which column of place_name a key is looked up in. */
export type KeyColumn = "fold" | "article" | "name_key" | "loose_key";
/** One key to look up; `countryCode` null = anywhere. */
export type KeyLookup = {
  readonly column: KeyColumn;
  readonly key: string;
  readonly countryCode: string | null;
  /** Only names of places at least this prominent. */
  readonly leastProminence: number;
  /** At most so many, the most prominent first. */
  readonly most: number;
};
/** A name met by a key, with what the weighing needs of its place. */
export type NameRow = WeighedPlace & { readonly matchedName: string };
/** What a lookup met; `isCut` = there may be more than were asked for. */
export type MetNames = { readonly rows: readonly NameRow[]; readonly isCut: boolean };
/** Which of a place's spellings. */
export type SpelledName = { readonly placeId: string; readonly ordinal: number };

/** What the index asks of the database; the store answers with SQL (lib/gazetteer/lookups/store.ts). */
export type PlaceQueries = {
  version(): Promise<string>;
  /** Names per lookup, in the order asked. */
  namesByKeys(lookups: readonly KeyLookup[]): Promise<MetNames[]>;
  /** Every name of a country, the most prominent place first, a line each: the place's id, the ordinal, a blank, the name without its article. */
  spellingsOfCountry(countryCode: string): Promise<string>;
  /** The names of each list, in the order asked. */
  namesBySpelling(lists: readonly (readonly SpelledName[])[]): Promise<NameRow[][]>;
  briefsByIds(ids: readonly string[]): Promise<PlaceBrief[]>;
  placesByIds(ids: readonly string[]): Promise<(Place | null)[]>;
  /** Places in the box, and perhaps a few beside it. */
  idsInBox(box: LonLatBox): Promise<{ readonly id: string; readonly point: LonLat }[]>;
  parentIds(ids: readonly string[]): Promise<string[][]>;
};

type Row = NameMatch<WeighedPlace>;
type Pending = {
  readonly query: NameQuery;
  readonly matches: Row[];
  hits: WeighedHit<WeighedPlace>[];
  done: boolean;
};

/** Names that a neighbour of a key may give. */
const mostPerNeighbour = 40;
/** Where a name is known letter by letter, so few others that only sound like it are heard. */
const mostSoundAlikes = 20;

/** An index that asks the store: two to six queries for a batch of names, however many they are. */
export function makePostgresPlaceIndex(queries: PlaceQueries): PlaceIndex {
  const trigrams = new CountryTrigrams(queries.spellingsOfCountry);

  /** Tier by tier, all names together; whoever is answered is not asked for again. */
  async function weighAll(asked: readonly NameQuery[]): Promise<WeighedHit<WeighedPlace>[][]> {
    const pending: Pending[] = asked.map((query) => ({
      query,
      matches: [],
      hits: [],
      done: query.keys.fold === "",
    }));
    await lookUpAsWritten(pending);
    for (const one of pending) {
      settle(one);
      if (one.query.worstTier === "key") one.done = true;
    }
    await lookUp(pending, looseLookups);
    for (const one of pending) settle(one);
    await lookUp(pending, editLookups);
    for (const one of pending) settle(one);
    await lookUpByLetters(pending);
    return pending.map(({ hits }) => hits);
  }

  /** Letter by letter and by sound. What lies in the country asked is asked for by itself only where the list of all ended before. */
  async function lookUpAsWritten(pending: readonly Pending[]): Promise<void> {
    const written = await lookUp(pending, ({ keys }) => [
      lookupOf("fold", keys.fold, null, null),
      ...(keys.article === "" ? [] : [lookupOf("article", keys.article, null, "article")]),
    ]);
    await lookUp(pending, ({ countryCode }, one) =>
      countryCode === null ? [] : (written.get(one) ?? []).map((lookup) => ({ ...lookup, countryCode })),
    );
    const heard = await lookUp(pending, ({ keys, countryCode }, { matches }) => {
      if (keys.key === "") return [];
      const isKnown = matches.some(({ place }) => countryCode === null || place.countryCode === countryCode);
      const lookup = lookupOf("name_key", keys.key, null, "key");
      if (!isKnown) return [lookup];
      const loud = { ...lookup, leastProminence: soundAlikeProminence, most: mostSoundAlikes };
      return countryCode === null ? [loud] : [loud, { ...lookup, countryCode }];
    });
    await lookUp(pending, ({ countryCode }, one) =>
      countryCode === null
        ? []
        : (heard.get(one) ?? []).flatMap((lookup) =>
            lookup.countryCode === null && lookup.leastProminence === 0 ? [{ ...lookup, countryCode }] : [],
          ),
    );
  }

  /** The last resort reads a country whole the first time: one good answer is enough to do without. */
  async function lookUpByLetters(pending: readonly Pending[]): Promise<void> {
    let version: string | null = null;
    const met: { one: Pending; spelled: readonly SpelledName[] }[] = [];
    for (const one of pending) {
      const { keys, countryCode } = one.query;
      if (one.done || countryCode === null || keys.article.length < 4) continue;
      if (isAnswered(one.hits, countryCode, 1)) continue;
      version ??= await queries.version();
      const spelled = (await trigrams.find(countryCode, keys.article, version)).slice(0, mostPerKey);
      if (spelled.length > 0) met.push({ one, spelled });
    }
    if (met.length === 0) return;
    const rows = await queries.namesBySpelling(met.map(({ spelled }) => spelled));
    for (const [at, { one }] of met.entries()) {
      for (const row of rows[at] ?? []) one.matches.push(matchOf(row, "trigram"));
      settle(one);
    }
  }

  /**
   * Asks for the lookups of every query that is not answered yet, each once and all in one go, and adds what they meet.
   * Gives the lookups that were cut off.
   */
  async function lookUp(
    pending: readonly Pending[],
    lookupsOf: (query: NameQuery, one: Pending) => TierLookup[],
  ): Promise<Map<Pending, TierLookup[]>> {
    const open = pending
      .filter(({ done }) => !done)
      .map((one) => ({ one, lookups: lookupsOf(one.query, one) }));
    const numbers = new Map<string, number>();
    const distinct: TierLookup[] = [];
    const numberOf = (lookup: TierLookup): number => {
      const { column, key, countryCode, leastProminence, most } = lookup;
      const text = `${column} ${countryCode ?? ""} ${leastProminence} ${most} ${key}`;
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, distinct.length);
      return distinct.push(lookup) - 1;
    };
    const asked = open.map(({ one, lookups }) => ({
      one,
      lookups: lookups.map((lookup) => ({ lookup, number: numberOf(lookup) })),
    }));
    const cut = new Map<Pending, TierLookup[]>();
    if (distinct.length === 0) return cut;
    const met = await queries.namesByKeys(distinct);
    for (const { one, lookups } of asked) {
      const short: TierLookup[] = [];
      for (const { lookup, number } of lookups) {
        for (const row of met[number]?.rows ?? [])
          one.matches.push(matchOf(row, lookup.tier, lookup.reading));
        if (met[number]?.isCut === true) short.push(lookup);
      }
      if (short.length > 0) cut.set(one, short);
    }
    return cut;
  }

  async function byNames(asked: readonly NameQuery[]): Promise<NameHit[][]> {
    const weighed = await weighAll(asked);
    const ids = idsOf(weighed);
    const places = await queries.placesByIds(ids);
    return withPlaces(weighed, new Map(ids.map((id, at) => [id, places[at] ?? null])));
  }

  async function briefByNames(asked: readonly NameQuery[]): Promise<NameHit<PlaceBrief>[][]> {
    const weighed = await weighAll(asked);
    const ids = idsOf(weighed);
    const places = ids.length === 0 ? [] : await queries.briefsByIds(ids);
    return withPlaces(weighed, new Map(places.map((place) => [place.id, place])));
  }

  async function near(
    point: LonLat,
    radiusMeters: number,
    limit: number,
  ): Promise<{ place: Place; distanceMeters: number }[]> {
    const nearest = (await queries.idsInBox(boxAround(point, radiusMeters)))
      .map((place) => ({ id: place.id, distanceMeters: distanceMeters(point, place.point) }))
      .filter(({ distanceMeters: meters }) => meters <= radiusMeters)
      .sort((a, b) => a.distanceMeters - b.distanceMeters || (a.id < b.id ? -1 : 1))
      .slice(0, Math.max(0, limit));
    const places = await queries.placesByIds(nearest.map(({ id }) => id));
    return nearest.flatMap(({ distanceMeters: meters }, at) => {
      const place = places[at] ?? null;
      return place === null ? [] : [{ place, distanceMeters: meters }];
    });
  }

  async function parents(id: string): Promise<Place[]> {
    const [ids = []] = await queries.parentIds([id]);
    return (await queries.placesByIds(ids)).flatMap((place) => place ?? []);
  }

  return {
    version: queries.version,
    byNames,
    briefByNames,
    byIds: queries.placesByIds,
    near,
    parents,
    parentIds: queries.parentIds,
  };
}

function idsOf(weighed: readonly (readonly WeighedHit<WeighedPlace>[])[]): string[] {
  return [...new Set(weighed.flatMap((hits) => hits.map(({ place }) => place.id)))];
}

function withPlaces<P>(
  weighed: readonly (readonly WeighedHit<WeighedPlace>[])[],
  places: ReadonlyMap<string, P | null>,
): NameHit<P>[][] {
  return weighed.map((hits) =>
    hits.flatMap((hit) => {
      const place = places.get(hit.place.id) ?? null;
      return place === null ? [] : [{ ...hit, place }];
    }),
  );
}

/** `tier` null = letter by letter: the place says whether the spelling is curated. */
type TierLookup = KeyLookup & { readonly tier: MatchTier | null; readonly reading?: SoundReading };

function lookupOf(
  column: KeyColumn,
  key: string,
  countryCode: string | null,
  tier: MatchTier | null,
  most = mostPerKey,
): TierLookup {
  return { column, key, countryCode, tier, most, leastProminence: 0 };
}

function looseLookups({ keys, countryCode }: NameQuery): TierLookup[] {
  const lookups: TierLookup[] = [];
  if (keys.loose.length >= 2) lookups.push(lookupOf("loose_key", keys.loose, countryCode, "loose"));
  for (const reading of readingsOf(keys, countryCode !== null)) {
    if (reading.key.length >= 2)
      lookups.push({ ...lookupOf("name_key", reading.key, countryCode, "loose"), reading });
    if (reading.loose.length >= 2)
      lookups.push({ ...lookupOf("loose_key", reading.loose, countryCode, "loose"), reading });
  }
  return lookups;
}

function editLookups({ keys, countryCode }: NameQuery): TierLookup[] {
  if (keys.key.length < (countryCode === null ? 4 : 3)) return [];
  return neighbourKeys(keys.key).map((key) =>
    lookupOf("name_key", key, countryCode, "edit", mostPerNeighbour),
  );
}

function matchOf({ matchedName, ...place }: NameRow, tier: MatchTier | null, reading?: SoundReading): Row {
  const match = { place, matchedName, tier: tier ?? exactTier(place), sound: nameKeys(matchedName).sound };
  return reading === undefined ? match : { ...match, reading };
}

function settle(one: Pending): void {
  if (one.done) return;
  const { keys, countryCode } = one.query;
  one.hits = weighMatches(keys, one.matches, countryCode);
  one.done = isAnswered(one.hits, countryCode);
}
