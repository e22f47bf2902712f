// A completion file in memory, asked: ranges of sorted texts for letters, sounds and slips, the best of each, told as places.
import { boxHolds } from "../../geo/distance";
import { precisions } from "../../geo/precision";
import { coordinateStatuses, placeKinds } from "../place";
import type { PlaceBrief, SuggestionMatch } from "../suggestion";
import { BestEntries, offerRange, type EntryFilter, type EntryWeights } from "./best-entries";
import type { CompletionData, EntryColumns } from "./completion-layout";
import type { CompletionHit, CompletionQuery } from "./completion-lookup";
import {
  isHeard,
  leastSlipBeginning,
  leastSlipLetters,
  leastSoundKey,
  meetSound,
  slipCloseness,
} from "./meet-name";
import { slipRanges } from "./slip-ranges";
import { endingAt, narrow, unitsOf, type Range } from "./sorted-texts";
import { wordPlaces } from "./typed-keys";

/** Sounds are compared one by one: of many, those of the better known places. */
const mostSounds = 48;
const laterWord = wordPlaces.indexOf("later_word");

export class CompletionTable {
  private readonly bytes: Readonly<Record<"ids" | "parents" | "names" | "slugs" | "texts", Buffer>>;

  constructor(private readonly data: CompletionData) {
    const { places, names } = data;
    const bytesOf = ({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>): Buffer =>
      Buffer.from(buffer, byteOffset, byteLength);
    this.bytes = {
      ids: bytesOf(places.ids),
      parents: bytesOf(places.parents),
      names: bytesOf(places.names),
      slugs: bytesOf(places.slugs),
      texts: bytesOf(names.texts),
    };
  }

  get version(): string {
    return this.data.version;
  }

  /** Places and spellings held. */
  get counts(): { places: number; names: number } {
    return { places: this.data.places.kind.length, names: this.data.names.place.length };
  }

  /** What the typed may become: the best of each way of meeting, in no order. */
  complete(query: CompletionQuery): CompletionHit[] {
    const filter = this.filterOf(query);
    if (filter === null) return [];
    const weights: EntryWeights = {
      prominence: query.weights.prominence,
      near:
        query.near === null
          ? null
          : { point: query.near, weight: query.weights.near, scaleMeters: query.weights.nearScaleMeters },
      where: wordPlaces.map((where) => (where === "later_word" ? query.weights.laterWord : 0)),
    };
    const hits: CompletionHit[] = [];
    this.addLetters(query, filter, weights, hits);
    if (!isEnough(query, hits)) {
      this.addSounds(query, filter, weights, hits);
      this.addSlips(query, filter, weights, hits);
    }
    return query.bbox === null
      ? hits
      : hits.filter(
          ({ place }) => place.point !== null && query.bbox !== null && boxHolds(query.bbox, place.point),
        );
  }

  private addLetters(
    query: CompletionQuery,
    filter: EntryFilter,
    weights: EntryWeights,
    hits: CompletionHit[],
  ): void {
    const { letters } = this.data;
    const whole = new BestEntries(query.most);
    const beginning = new BestEntries(query.most);
    for (const text of query.typed.letters) {
      const units = unitsOf(text);
      const range = narrow(letters, allOf(letters), 0, units, 0);
      if (range === null) continue;
      const ended = endingAt(letters, range, units.length);
      if (ended !== null) this.offer(letters, ended, filter, weights, whole, laterWord);
      this.offer(letters, range, filter, weights, beginning);
    }
    for (const entry of whole.entries) hits.push(this.hitOf(letters, entry, "whole", 1));
    for (const entry of beginning.entries) hits.push(this.hitOf(letters, entry, "prefix", 1));
  }

  private addSounds(
    query: CompletionQuery,
    filter: EntryFilter,
    weights: EntryWeights,
    hits: CompletionHit[],
  ): void {
    const { typed } = query;
    if (typed.loose.length < leastSoundKey || !isHeard(typed)) return;
    const { sounds } = this.data;
    const range = narrow(sounds, allOf(sounds), 0, unitsOf(typed.loose), 0);
    if (range === null) return;
    const ended = endingAt(sounds, range, typed.loose.length);
    const most = Math.max(mostSounds, query.most);
    const entries: number[] = [];
    for (const part of [ended, { from: ended?.to ?? range.from, to: range.to }]) {
      if (part === null) continue;
      if (
        part.to - part.from <= most &&
        filter.country === null &&
        filter.kinds === null &&
        filter.bbox === null
      ) {
        for (let entry = part.from; entry < part.to; entry += 1) entries.push(entry);
        continue;
      }
      const best = new BestEntries(most);
      this.offer(sounds, part, filter, weights, best);
      entries.push(...best.entries);
    }
    for (const entry of entries) {
      const isWhole = ended !== null && entry < ended.to;
      const meeting = meetSound(typed, this.soundOf(entry), isWhole);
      if (meeting !== null) hits.push(this.hitOf(sounds, entry, "sound", meeting.closeness));
    }
  }

  private addSlips(
    query: CompletionQuery,
    filter: EntryFilter,
    weights: EntryWeights,
    hits: CompletionHit[],
  ): void {
    const { letters } = this.data;
    for (const text of query.typed.letters) {
      if (text.length < leastSlipLetters) continue;
      // Many more than are told: forty hamlets may share the one name that is a slip away, and the next name counts as well.
      const whole = new BestEntries(query.most * 3);
      const beginning = new BestEntries(query.most);
      for (const range of slipRanges(letters, unitsOf(text))) {
        const ended = endingAt(letters, range, range.depth);
        if (ended !== null) this.offer(letters, ended, filter, weights, whole, laterWord);
        if (text.length >= leastSlipBeginning) this.offer(letters, range, filter, weights, beginning);
      }
      for (const entry of whole.entries)
        hits.push(this.hitOf(letters, entry, "typo", slipCloseness(text.length, true)));
      for (const entry of beginning.entries)
        hits.push(this.hitOf(letters, entry, "typo", slipCloseness(text.length, false)));
    }
  }

  private offer(
    columns: EntryColumns,
    range: Range,
    filter: EntryFilter,
    weights: EntryWeights,
    best: BestEntries,
    skipWhere?: number,
  ): void {
    offerRange(columns, this.data.names.place, range, filter, weights, best, skipWhere);
  }

  /** The filter in numbers; null where it names a country that no place here lies in. */
  private filterOf({ country, kinds, bbox }: CompletionQuery): EntryFilter | null {
    const number = country === null ? null : this.data.words.countries.indexOf(country);
    if (number === -1) return null;
    let bits: number | null = null;
    if (kinds !== null) {
      bits = 0;
      for (const kind of kinds) {
        const at = this.data.words.kinds.indexOf(kind);
        if (at >= 0) bits |= 1 << at;
      }
    }
    return { country: number, kinds: bits, bbox };
  }

  private soundOf(entry: number): string {
    const { units, at } = this.data.sounds;
    let from = at[entry] ?? 0;
    while (units[from] !== 0) from += 1;
    let sound = "";
    for (let unit = units[(from += 1)] ?? 0; unit !== 0; unit = units[(from += 1)] ?? 0)
      sound += String.fromCharCode(unit);
    return sound;
  }

  private hitOf(
    columns: EntryColumns,
    entry: number,
    match: SuggestionMatch,
    closeness: number,
  ): CompletionHit {
    const name = columns.name[entry] ?? 0;
    const place = this.data.names.place[name] ?? 0;
    return {
      place: this.briefOf(place),
      matchedName: textOf(this.bytes.texts, this.data.names.ends, name),
      match,
      where: wordPlaces[columns.where[entry] ?? 0] ?? "start",
      closeness,
    };
  }

  private briefOf(place: number): PlaceBrief {
    const { places, words } = this.data;
    const lon = places.lon[place] ?? NaN;
    const lat = places.lat[place] ?? NaN;
    const radius = places.radius[place] ?? NaN;
    const population = places.population[place] ?? -1;
    return {
      id: this.bytes.ids.toString("latin1", place * 7, place * 7 + 7),
      slug: textOf(this.bytes.slugs, places.slugEnds, place),
      name: textOf(this.bytes.names, places.nameEnds, place),
      kind: placeKinds[places.kind[place] ?? 0] ?? "region",
      point: Number.isNaN(lon) ? null : { lon, lat },
      radiusMeters: Number.isNaN(radius) ? null : radius,
      precision: precisions[places.precision[place] ?? 0] ?? "unknown",
      coordinateStatus: coordinateStatuses[places.status[place] ?? 0] ?? "unverified",
      countryCode: words.countries[places.country[place] ?? 0] || null,
      admin1Name: words.admin1Names[places.admin1[place] ?? 0] || null,
      parentId: this.bytes.parents.toString("latin1", place * 7, place * 7 + 7).trim() || null,
      population: population < 0 ? null : population,
      prominence: places.prominence[place] ?? 0,
      sourceKey: words.sources[places.source[place] ?? 0] ?? "",
    };
  }
}

function isEnough({ enough }: CompletionQuery, hits: readonly CompletionHit[]): boolean {
  if (enough === undefined || hits.length < enough.places) return false;
  const names = new Set<string>();
  for (const { place, matchedName, where } of hits)
    if (where !== "later_word" && place.prominence >= enough.prominence) names.add(matchedName);
  return names.size >= enough.places;
}

function allOf({ at }: EntryColumns): Range {
  return { from: 0, to: at.length };
}

function textOf(bytes: Buffer, ends: Uint32Array, row: number): string {
  return bytes.toString("utf8", row === 0 ? 0 : ends[row - 1], ends[row]);
}
