// Every name of a gazetteer in memory: its keys in lists, its place and sound in columns.
import { looseKeyOf } from "../name-key";
import { KeyBits } from "../neighbour-keys";
import { isBasicLatin, type NameColumns } from "../name-weighing";
import type { Place } from "../place";
import { exactTier } from "../weigh-hits";
import { leastProminentFirst } from "../place-order";
import { TrigramIndex } from "../trigrams";
import { KeyLists } from "./key-lists";
import { ToldNames } from "./told-names";

/** Asked for by its number: all countries, and one in which nothing lies. */
export const anywhere = -1;
const noCountry = -2;

/**
 * Places are numbered from the least prominent up. Names are numbered key by key, the most prominent first: those that sound the
 * same lie side by side in every column, for a walk along them waits for nothing so long as for what lies strewn in memory. What
 * only the fuzzier tiers need (loose keys, trigrams of a country) is made when first asked for.
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
  private readonly countryOf: Uint16Array;
  /** Many names sound the same: each sound is kept once. */
  readonly sounds: readonly string[];
  readonly folds: KeyLists;
  readonly articles: KeyLists;
  readonly keys: KeyLists;
  private readonly articleOf: readonly string[];
  /** All names, those of the least prominent places first. */
  private readonly byProminence: Int32Array;
  /** 0 is for places in none. */
  private readonly countryNumbers = new Map<string | null, number>([[null, 0]]);
  private bitsOfKeys: KeyBits | null = null;
  private looseKeys: KeyLists | null = null;
  private namesOfCountry: Map<number, number[]> | null = null;
  private readonly trigramsOfCountry = new Map<number, TrigramIndex<number>>();

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

  /** Which keys there are, for whoever tries hundreds that hardly any name has. */
  keyBits(): KeyBits {
    return (this.bitsOfKeys ??= new KeyBits(this.keys.words.keys(), this.keys.words.size));
  }

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

  /** Trigrams of the names of one country, the most prominent first. */
  trigramsIn(country: number): TrigramIndex<number> {
    const known = this.trigramsOfCountry.get(country);
    if (known !== undefined) return known;
    this.namesOfCountry ??= this.groupByCountry();
    const made = new TrigramIndex<number>();
    for (const entry of this.namesOfCountry.get(country) ?? []) made.add(this.articleOf[entry] ?? "", entry);
    this.trigramsOfCountry.set(country, made);
    return made;
  }

  private groupByCountry(): Map<number, number[]> {
    const groups = new Map<number, number[]>();
    for (let number = this.byProminence.length - 1; number >= 0; number -= 1) {
      const entry = this.byProminence[number] ?? 0;
      const country = this.countryOf[entry] ?? 0;
      // Without a country no name is ever asked for.
      if (country === 0) continue;
      const group = groups.get(country);
      if (group === undefined) groups.set(country, [entry]);
      else group.push(entry);
    }
    return groups;
  }
}

/** The number of a value; a new one gets the next. */
function numberOf<T>(numbers: Map<T, number>, value: T): number {
  const known = numbers.get(value);
  if (known !== undefined) return known;
  numbers.set(value, numbers.size);
  return numbers.size - 1;
}
