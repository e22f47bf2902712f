// The names of the countries asked for, by the letters they share: kept small, read once, thrown away with the version they are of.
import type { SpelledName } from "./postgres-place-index";
import { TrigramIndex } from "./trigrams";

/** Names kept of all countries together, about 100 bytes each; the country asked longest ago goes first. */
const mostNamesKept = 1_000_000;
/** Names taken in before others get a turn: a few milliseconds. */
const namesAtOnce = 4_000;

type CountryNames = {
  readonly version: string;
  readonly index: Promise<TrigramIndex<SpelledName>>;
  size: number;
};
type SpellingsOf = (countryCode: string) => Promise<readonly (SpelledName & { readonly article: string })[]>;

/** Keeps an index per country; `spellingsOf` reads the names of one, the most prominent place first. */
export class CountryTrigrams {
  /** From the country asked longest ago to the last. */
  private readonly countries = new Map<string, CountryNames>();

  constructor(private readonly spellingsOf: SpellingsOf) {}

  /** The names of the country that share most of their letters with the word, most prominent first; `version` is that of the data. */
  async find(countryCode: string, word: string, version: string): Promise<SpelledName[]> {
    let known = this.countries.get(countryCode);
    if (known === undefined || known.version !== version) {
      known = { version, index: this.read(countryCode), size: 0 };
      // Whoever asks next reads it again.
      known.index.catch(() => this.countries.delete(countryCode));
    }
    this.countries.delete(countryCode);
    this.countries.set(countryCode, known);
    return (await known.index).find(word);
  }

  private async read(countryCode: string): Promise<TrigramIndex<SpelledName>> {
    const spellings = await this.spellingsOf(countryCode);
    const index = new TrigramIndex<SpelledName>();
    let taken = 0;
    for (const { article, placeId, ordinal } of spellings) {
      index.add(article, { placeId, ordinal });
      taken += 1;
      if (taken % namesAtOnce === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    const own = this.countries.get(countryCode);
    if (own !== undefined) own.size = spellings.length;
    this.dropOldest();
    return index;
  }

  private dropOldest(): void {
    let kept = 0;
    for (const { size } of this.countries.values()) kept += size;
    for (const [countryCode, { size }] of this.countries) {
      if (kept <= mostNamesKept || this.countries.size === 1) return;
      this.countries.delete(countryCode);
      kept -= size;
    }
  }
}
