// Weighs the names found for one asked name by the rule of weigh-hits.ts. Names and places are numbers into columns: of hundreds
// that share a key a few are told, and only of those are the places themselves looked at.
import type { NameKeys } from "./name-key";
import { NumberSet } from "./number-set";
import { matchTiers, type MatchTier } from "./place-index";
import { soundSimilarity } from "./sound";
import {
  floors,
  mostHits,
  otherScriptFactor,
  tierWeight,
  type SoundReading,
  type WeighedHit,
  type WeighedPlace,
} from "./weigh-hits";

/** Names and their places side by side, told by number: places from the least prominent up, of equals the last id first. */
export type NameColumns<P> = {
  readonly places: readonly P[];
  /** Per place. */
  readonly prominences: ArrayLike<number>;
  /** Per place the number of its country. */
  readonly countries: ArrayLike<number>;
  /** The names. */
  readonly names: readonly string[];
  /** Per name, 1 where it is written in Latin letters (`isBasicLatin`). */
  readonly isLatin: ArrayLike<number>;
  /** Per name its turn among those of its place: of two that serve equally well the earlier is told. */
  readonly turnOf: ArrayLike<number>;
  /** Per name the number of its place. */
  readonly placeOf: ArrayLike<number>;
  /** Per name the number of its sound (`NameKeys.sound`). */
  readonly soundOf: ArrayLike<number>;
  readonly sounds: readonly string[];
};

const ranks = new Map(matchTiers.map((tier, rank) => [tier, rank]));
/** The same by rank of the tier: numbers that are at hand without looking up a word. */
const weights = Float64Array.from(matchTiers, (tier) => tierWeight[tier]);
const floorsOfLong = Float64Array.from(matchTiers, (tier) => floors[tier][0]);
const floorsOfShort = Float64Array.from(matchTiers, (tier) => floors[tier][1]);
const rankOf = (tier: MatchTier): number => ranks.get(tier) ?? matchTiers.length;
const articleRank = rankOf("article");

/** One is used for search after search: `begin`, then `add` what is found, tier after tier, and ask for the `hits` between them. */
export class NameWeighing<P extends WeighedPlace> {
  /** Places that were let through; the columns below go by their slots. */
  private readonly met: NumberSet;
  /** The best spelling of each, the rank of its tier, and how similar it is. */
  private readonly spellings: number[] = [];
  private readonly ranks: number[] = [];
  private readonly similarities: number[] = [];
  /** Sounds that were compared: names that share a key share most of them. */
  private readonly heard: NumberSet;
  private readonly likeness: number[] = [];
  private asked: NameKeys | null = null;
  private askedIsLatin = 1;
  private country = 0;
  private floors = floorsOfLong;

  constructor(private readonly columns: NameColumns<P>) {
    this.met = new NumberSet(columns.places.length);
    this.heard = new NumberSet(columns.sounds.length);
  }

  /** Begins anew. `country` is the number of the country asked. */
  begin(asked: NameKeys, country: number): void {
    this.asked = asked;
    this.askedIsLatin = isBasicLatin(asked.name) ? 1 : 0;
    this.country = country;
    this.floors = asked.key.length <= 2 ? floorsOfShort : floorsOfLong;
    this.met.clear();
    this.heard.clear();
  }

  /** Some place of the country asked was let through; any place where none was asked. */
  holdsPlaceThere(askedAnywhere: boolean): boolean {
    const { met, columns, country } = this;
    if (askedAnywhere) return met.size > 0;
    for (let slot = 0; slot < met.size; slot += 1)
      if (columns.countries[met.at(slot)] === country) return true;
    return false;
  }

  /** Takes in name `entry`, met in this tier; `reading` = what it was met by where that was not the asked name's own sound. */
  add(entry: number, tier: MatchTier, reading?: SoundReading): void {
    const place = this.columns.placeOf[entry] ?? 0;
    const rank = rankOf(tier);
    const weight = weights[rank] ?? 0;
    const known = this.met.slotOf(place);
    const knownWorth =
      known < 0 ? 0 : (weights[this.ranks[known] ?? 0] ?? 0) + (this.similarities[known] ?? 0);
    // A spelling that cannot come to as much is not compared.
    if (known >= 0 && weight + 1 < knownWorth) return;
    const similarity = rank < articleRank ? 1 : this.similarityOf(entry, reading);
    if (similarity < (this.floors[rank] ?? 0)) return;
    if (known >= 0) {
      const gain = weight + similarity - knownWorth;
      const { turnOf } = this.columns;
      if (gain < 0 || (gain === 0 && (turnOf[entry] ?? 0) >= (turnOf[this.spellings[known] ?? 0] ?? 0)))
        return;
    }
    const slot = known < 0 ? this.met.add(place) : known;
    this.spellings[slot] = entry;
    this.ranks[slot] = rank;
    this.similarities[slot] = similarity;
  }

  private similarityOf(entry: number, reading: SoundReading | undefined): number {
    const { asked, columns } = this;
    const sound = columns.soundOf[entry] ?? 0;
    const heard = columns.sounds[sound] ?? "";
    if (asked === null || asked.sound === "" || heard === "") return 0.9;
    const own = this.likenessOf(sound, heard, asked.sound);
    const similarity =
      reading === undefined || own >= reading.factor
        ? own
        : Math.max(own, soundSimilarity(reading.sound, heard) * reading.factor);
    return this.askedIsLatin === columns.isLatin[entry] ? similarity : similarity * otherScriptFactor;
  }

  private likenessOf(sound: number, heard: string, askedSound: string): number {
    const known = this.heard.slotOf(sound);
    if (known >= 0) return this.likeness[known] ?? 0;
    const made = soundSimilarity(askedSound, heard);
    this.likeness[this.heard.add(sound)] = made;
    return made;
  }

  /**
   * What was let through so far, best tier first, then similarity and prominence; at most `mostHits` of the country asked, and as
   * many of elsewhere: what lies there is never crowded out.
   */
  hits(): WeighedHit<P>[] {
    const { met, columns, country } = this;
    const here: number[] = [];
    const elsewhere: number[] = [];
    for (let slot = 0; slot < met.size; slot += 1)
      (columns.countries[met.at(slot)] === country ? here : elsewhere).push(slot);
    const told = [...this.bestOf(here), ...this.bestOf(elsewhere)];
    if (here.length > 0) told.sort(this.inOrder);
    const hits: WeighedHit<P>[] = [];
    for (const slot of told) {
      const place = columns.places[met.at(slot)];
      const tier = matchTiers[this.ranks[slot] ?? 0];
      const matchedName = columns.names[this.spellings[slot] ?? 0];
      if (place !== undefined && tier !== undefined && matchedName !== undefined)
        hits.push({ place, matchedName, tier, similarity: this.similarities[slot] ?? 0 });
    }
    return hits;
  }

  /** The best `mostHits` of these, in order. */
  private bestOf(slots: number[]): number[] {
    if (slots.length <= mostHits) return slots.sort(this.inOrder);
    // What is sure to come after so many others need not be sorted; rounding never turns an order round.
    const worths = Float64Array.from(slots, (slot) => this.sumOf(slot) - 4 * (this.ranks[slot] ?? 0));
    const bar = worths.slice().sort()[slots.length - mostHits] ?? -Infinity;
    return slots
      .filter((_, at) => (worths[at] ?? 0) >= bar)
      .sort(this.inOrder)
      .slice(0, mostHits);
  }

  private sumOf(slot: number): number {
    return (this.similarities[slot] ?? 0) + (this.columns.prominences[this.met.at(slot)] ?? 0);
  }

  private readonly inOrder = (a: number, b: number): number =>
    (this.ranks[a] ?? 0) - (this.ranks[b] ?? 0) ||
    this.sumOf(b) - this.sumOf(a) ||
    this.byId(this.met.at(a), this.met.at(b));

  /** Places of one prominence are numbered by their ids, and most that come to the same are. */
  private byId(a: number, b: number): number {
    const { prominences, places } = this.columns;
    if (prominences[a] === prominences[b]) return b - a;
    return (places[a]?.id ?? "") < (places[b]?.id ?? "") ? -1 : 1;
  }
}

/** Latin letters to the end; Arabic, Cyrillic and all else are not. */
export function isBasicLatin(name: string): boolean {
  const unit = name.charCodeAt(name.length - 1);
  return unit < 0x250 || (unit >= 0x1e00 && unit < 0x1f00);
}
