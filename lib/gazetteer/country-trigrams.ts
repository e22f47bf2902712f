// The names of the countries asked for, by the letters they share: kept small, read once, thrown away with the version they are of.
import type { SpelledName } from "./postgres-place-index";
import { TrigramIndex } from "./trigrams";

/** Names kept of all countries together, about 150 bytes each; the country asked longest ago goes first. */
const mostNamesKept = 1_000_000;
/** Names taken in before others get a turn: a few milliseconds. */
const namesAtOnce = 4_000;
/** Length of a place's id. */
const idLength = 7;

type KeptCountry = { readonly version: string; readonly names: Promise<CountryNames>; size: number };

/** Keeps an index per country; `spellingsOf` reads the names of one, as `PlaceQueries.spellingsOfCountry` tells them. */
export class CountryTrigrams {
  /** From the country asked longest ago to the last. */
  private readonly countries = new Map<string, KeptCountry>();

  constructor(private readonly spellingsOf: (countryCode: string) => Promise<string>) {}

  /** The names of the country that share most of their letters with the word, most prominent first; `version` is that of the data. */
  async find(countryCode: string, word: string, version: string): Promise<SpelledName[]> {
    const known = this.countries.get(countryCode);
    const country = known?.version === version ? known : this.read(countryCode, version);
    this.countries.delete(countryCode);
    this.countries.set(countryCode, country);
    return (await country.names).find(word);
  }

  private read(countryCode: string, version: string): KeptCountry {
    const names = this.spellingsOf(countryCode).then((spellings) => CountryNames.of(spellings));
    const country: KeptCountry = { version, names, size: 0 };
    names.then(
      ({ size }) => {
        country.size = size;
        this.dropOldest();
      },
      // Whoever asks next reads it again.
      () => {
        if (this.countries.get(countryCode) === country) this.countries.delete(countryCode);
      },
    );
    return country;
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

/** Which spelling each name is, in a few bytes, beside the index of their letters. */
class CountryNames {
  private readonly index = new TrigramIndex<number>();
  private readonly ids: Buffer;
  private readonly ordinals: Int32Array;

  private constructor(readonly size: number) {
    this.ids = Buffer.alloc(size * idLength);
    this.ordinals = new Int32Array(size);
  }

  static async of(spellings: string): Promise<CountryNames> {
    let size = 0;
    for (let at = spellings.indexOf("\n"); at >= 0; at = spellings.indexOf("\n", at + 1)) size += 1;
    const names = new CountryNames(size);
    let start = 0;
    for (let number = 0; number < size; number += 1) {
      const blank = spellings.indexOf(" ", start + idLength);
      const end = spellings.indexOf("\n", blank);
      names.ids.write(spellings.slice(start, start + idLength), number * idLength, "latin1");
      names.ordinals[number] = Number(spellings.slice(start + idLength, blank));
      names.index.add(spellings.slice(blank + 1, end), number);
      start = end + 1;
      if (number % namesAtOnce === namesAtOnce - 1) await new Promise((resolve) => setImmediate(resolve));
    }
    return names;
  }

  find(word: string): SpelledName[] {
    return this.index.find(word).map((number) => ({
      placeId: this.ids.toString("latin1", number * idLength, (number + 1) * idLength),
      ordinal: this.ordinals[number] ?? 0,
    }));
  }
}
