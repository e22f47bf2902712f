// The names of one country by their keys and letters: the fuzzier tiers try hundreds of keys, and only inside a country.
import { keyOf, looseKeyOf } from "../name-key";
import { KeyBits } from "../neighbour-keys";
import { TrigramIndex } from "../trigrams";
import { KeyLists } from "./key-lists";
import type { NameTable } from "./name-table";

export class CountryNames {
  readonly keys: KeyLists;
  readonly loose: KeyLists;
  /** Which keys there are, for whoever tries those that hardly any name has. */
  readonly bits: KeyBits;
  private letters: TrigramIndex<number> | null = null;

  /** `entries` are numbers of names in the table, those of the least prominent places first. */
  constructor(
    private readonly table: NameTable,
    private readonly entries: Int32Array,
  ) {
    this.keys = this.listsOf(keyOf);
    this.loose = this.listsOf(looseKeyOf);
    this.bits = new KeyBits(this.keys.words());
  }

  /** Trigrams of the names, the most prominent first; made when first asked for. */
  trigrams(): TrigramIndex<number> {
    if (this.letters !== null) return this.letters;
    const letters = new TrigramIndex<number>();
    for (const entry of this.entries.toReversed()) letters.add(this.table.articleOf[entry] ?? "", entry);
    return (this.letters = letters);
  }

  private listsOf(keyOfSound: (sound: string) => string): KeyLists {
    const { sounds, soundOf } = this.table;
    const lists = new KeyLists(this.entries.length);
    for (const [number, entry] of this.entries.entries())
      lists.add(keyOfSound(sounds[soundOf[entry] ?? 0] ?? ""), number);
    lists.sort();
    lists.renumber(this.entries, this.table.countryOf);
    return lists;
  }
}
