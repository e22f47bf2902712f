// Every name of a gazetteer in memory: its keys in lists, its place and sound in columns.
import { looseKeyOf } from "../name-key";
import { isBasicLatin, type NameColumns } from "../name-weighing";
import type { Place } from "../place";
import { exactTier } from "../weigh-hits";
import { leastProminentFirst } from "../place-order";
import { CountryNames } from "./country-names";
import { KeyLists } from "./key-lists";
import { ToldNames } from "./told-names";

/** Asked for by its number: all countries, and one in which nothing lies. */
export const anywhere = -1;
const noCountry = -2;

/**
 * Places are numbered from the least prominent up. Names are numbered key by key, the most prominent first: those that sound the
 * same lie side by side in every column, for a walk along them waits for nothing so long as for what lies strewn in memory. What
 * only the fuzzier tiers need (loose keys, the names of one country) is made when first asked for.
 */
export class NameTable implements NameColumns<Place> {
  readonly places: readonly Place[];
  readonly prominences: Float64Array;
  readonly countries: Uint16Array;
  /** Per place, 1 where somebody has looked at its spellings. */
  private readonly curated: Uint8Array;
  readonly names: readonly string[];
  readonly isLatin: Uint8Array;
  readonly placeOf: Int32Array;
  readonly turnOf: Uint16Array;
  readonly soundOf: Int32Array;
  /** Per name the number of the country its place lies in. */
  readonly countryOf: Uint16Array;
  /** Many names sound the same: each sound is kept once. */
  readonly sounds: readonly string[];
  readonly folds: KeyLists;
  readonly articles: KeyLists;
  readonly keys: KeyLists;
  readonly articleOf: readonly string[];
  /** All names, those of the least prominent places first. */
  private readonly byProminence: Int32Array;
  /** 0 is for places in none. */
  private readonly countryNumbers = new Map<string | null, number>([[null, 0]]);
  private looseKeys: KeyLists | null = null;
  private byCountry: ReadonlyMap<number, Int32Array> | null = null;
  private readonly namesOfCountry = new Map<number, CountryNames>();

  constructor(places: readonly Place[]) {
    const ordered = leastProminentFirst(places);
    this.places = ordered;
    this.prominences = Float64Array.from(ordered, ({ prominence }) => prominence);
    this.countries = Uint16Array.from(ordered, ({ countryCode }) =>
      numberOf(this.countryNumbers, countryCode),
    );
    this.curated = Uint8Array.from(ordered, (place) => (exactTier(place) === "curated" ? 1 : 0));

    const told = new ToldNames(ordered);
    this.folds = told.folds;
    this.articles = told.articles;
    this.keys = told.keys;
    const order = told.inOrderOfKeys();
    this.byProminence = new Int32Array(order.length);
    for (const [entry, number] of order.entries()) this.byProminence[number] = entry;
    const strings = (column: readonly string[]): string[] =>
      Array.from(order, (number) => column[number] ?? "");
    this.names = strings(told.names);
    this.articleOf = strings(told.articleOf);
    this.isLatin = Uint8Array.from(this.names, (name) => (isBasicLatin(name) ? 1 : 0));
    this.placeOf = order.map((number) => told.placeOf[number] ?? 0);
    this.turnOf = Uint16Array.from(order, (number) => told.turnOf[number] ?? 0);
    this.countryOf = Uint16Array.from(this.placeOf, (place) => this.countries[place] ?? 0);
    for (const lists of [this.folds, this.articles, this.keys])
      lists.renumber(this.byProminence, this.countryOf);
    const soundNumbers = new Map<string, number>();
    this.soundOf = order.map((number) => numberOf(soundNumbers, told.soundOf[number] ?? ""));
    this.sounds = [...soundNumbers.keys()];
  }

  /** The number of a country by its code (ISO); of none, 0. */
  countryNumber(code: string | null): number {
    return this.countryNumbers.get(code) ?? noCountry;
  }

  prominenceOf(entry: number): number {
    return this.prominences[this.placeOf[entry] ?? 0] ?? 0;
  }

  /** True where the name's place is one whose spellings somebody has looked at. */
  isCurated(entry: number): boolean {
    return this.curated[this.placeOf[entry] ?? 0] === 1;
  }

  /** Names of all the world by their loose keys. */
  looseLists(): KeyLists {
    if (this.looseKeys !== null) return this.looseKeys;
    const lists = new KeyLists(this.names.length);
    const looseOf = this.sounds.map(looseKeyOf);
    for (const [number, entry] of this.byProminence.entries())
      lists.add(looseOf[this.soundOf[entry] ?? 0] ?? "", number);
    lists.sort();
    lists.renumber(this.byProminence, this.countryOf);
    return (this.looseKeys = lists);
  }

  /** The names of one country (by number), for the fuzzier tiers. */
  namesIn(country: number): CountryNames {
    const known = this.namesOfCountry.get(country);
    if (known !== undefined) return known;
    this.byCountry ??= groupsOf(this.byProminence, this.countryOf);
    const made = new CountryNames(this, this.byCountry.get(country) ?? new Int32Array(0));
    this.namesOfCountry.set(country, made);
    return made;
  }
}

/** The number of a value; a new one gets the next. */
function numberOf<T>(numbers: Map<T, number>, value: T): number {
  const known = numbers.get(value);
  if (known !== undefined) return known;
  numbers.set(value, numbers.size);
  return numbers.size - 1;
}

/** Entries by the group each belongs to, in their order. */
function groupsOf(entries: Int32Array, groupOf: Uint16Array): Map<number, Int32Array> {
  const sizes = new Map<number, number>();
  for (const group of groupOf) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const groups = new Map([...sizes].map(([group, size]) => [group, new Int32Array(size)]));
  const filled = new Map([...sizes.keys()].map((group) => [group, 0]));
  for (const entry of entries) {
    const group = groupOf[entry] ?? 0;
    const at = filled.get(group) ?? 0;
    const list = groups.get(group);
    if (list !== undefined) list[at] = entry;
    filled.set(group, at + 1);
  }
  return groups;
}
