// Looks one name up in memory: letter by letter, by its sound, and where a country is asked in ever fuzzier tiers.
import { neighbourKeys } from "../neighbour-keys";
import { NameWeighing } from "../name-weighing";
import type { Place } from "../place";
import type { MatchTier, NameHit, NameQuery } from "../place-index";
import { isAnswered, mostPerKey, readingsOf, soundAlikeProminence, type SoundReading } from "../weigh-hits";
import type { KeyLists } from "./key-lists";
import { anywhere, type NameTable } from "./name-table";

/** Where a name is known letter by letter, so few others that only sound like it are heard. */
const mostSoundAlikes = 20;
/** Names that a neighbour of a key may give. */
const mostPerNeighbour = 40;

/** Whose names are walked, and how far. */
type Walk = {
  /** The number of a country, or `anywhere`. */
  readonly country: number;
  readonly most: number;
  readonly leastProminence?: number;
  readonly reading?: SoundReading;
};

export class NameSearch {
  private readonly weighing: NameWeighing<Place>;

  constructor(private readonly table: NameTable) {
    this.weighing = new NameWeighing(table);
  }

  find({ keys: asked, countryCode, worstTier }: NameQuery): NameHit[] {
    if (asked.fold === "") return [];
    const { table, weighing } = this;
    const isAnywhere = countryCode === null;
    const country = isAnywhere ? anywhere : table.countryNumber(countryCode);
    weighing.begin(asked, isAnywhere ? 0 : country);
    const all: Walk = { country: anywhere, most: mostPerKey };
    const there: Walk = { country, most: mostPerKey };
    this.walk(table.folds, asked.fold, null, all, there);
    this.walk(table.articles, asked.article, "article", all, there);
    if (weighing.holdsPlaceThere(isAnywhere))
      this.walk(
        table.keys,
        asked.key,
        "key",
        { country: anywhere, most: mostSoundAlikes, leastProminence: soundAlikeProminence },
        there,
      );
    else this.walk(table.keys, asked.key, "key", all, there);
    const heard = weighing.hits();
    if (worstTier === "key" || isAnswered(heard, countryCode)) return heard;
    return this.findFuzzily(asked, countryCode, country);
  }

  /** Tries the fuzzier tiers: inside the country asked, or anywhere where none was. */
  private findFuzzily(asked: NameQuery["keys"], countryCode: string | null, country: number): NameHit[] {
    const { table, weighing } = this;
    const names = countryCode === null ? null : table.namesIn(country);
    const keys = names?.keys ?? table.keys;
    const loose = names?.loose ?? table.looseLists();
    const all: Walk = { country: anywhere, most: mostPerKey };
    if (asked.loose.length >= 2) this.collect(loose, asked.loose, "loose", all);
    for (const reading of readingsOf(asked, names !== null)) {
      const walk = { ...all, reading };
      if (reading.key.length >= 2) this.collect(keys, reading.key, "loose", walk);
      if (reading.loose.length >= 2) this.collect(loose, reading.loose, "loose", walk);
    }
    let hits = weighing.hits();
    if (isAnswered(hits, countryCode)) return hits;

    if (asked.key.length >= (names === null ? 4 : 3)) {
      const few = { ...all, most: mostPerNeighbour };
      for (const key of neighbourKeys(asked.key, names?.bits)) this.collect(keys, key, "edit", few);
      hits = weighing.hits();
      if (isAnswered(hits, countryCode)) return hits;
    }
    // Shared letters are the last resort: one good answer is enough to do without.
    if (names === null || asked.article.length < 4 || isAnswered(hits, countryCode, 1)) return hits;
    for (const entry of names.trigrams().find(asked.article).slice(0, mostPerKey))
      weighing.add(entry, "trigram");
    return weighing.hits();
  }

  /** Takes in the names of a key; those of the country asked by themselves where the walk through all of them ended before. */
  private walk(lists: KeyLists, key: string, tier: MatchTier | null, all: Walk, there: Walk): void {
    const isWhole = this.collect(lists, key, tier, all);
    if (!isWhole && there.country !== anywhere) this.collect(lists, key, tier, there);
  }

  /** Takes in names of a key, the most prominent first. `tier` null = letter by letter. True when all there are were looked at. */
  private collect(
    lists: KeyLists,
    key: string,
    tier: MatchTier | null,
    { country, most, leastProminence = 0, reading }: Walk,
  ): boolean {
    const list = lists.listOf(key);
    if (list < 0) return true;
    const { table, weighing } = this;
    let left = most;
    const end = lists.end(list);
    for (let at = lists.start(list); at < end; at += 1) {
      if (country !== anywhere && lists.countryAt(at) !== country) continue;
      if (left <= 0) return false;
      const entry = lists.entryAt(at);
      // A search for loud names alone may stop early.
      if (leastProminence > 0 && table.prominenceOf(entry) < leastProminence) return false;
      weighing.add(entry, tier ?? (table.isCurated(entry) ? "curated" : "exact"), reading);
      left -= 1;
    }
    return true;
  }
}
