// The best places of a range of sorted texts: looked through from left to right, whole blocks skipped that hold nothing better.
import type { LonLat, LonLatBox } from "../../geo/coordinates";
import { distanceMeters } from "../../geo/distance";
import { entryBlock, noPoint, scoreScale, type EntryColumns } from "./completion-layout";
import type { Range } from "./sorted-texts";

/** What an entry must be, in the numbers of the columns; null = anything. */
export type EntryFilter = {
  readonly country: number | null;
  /** One bit for each kind. */
  readonly kinds: number | null;
  readonly bbox: LonLatBox | null;
};

export type EntryWeights = {
  readonly prominence: number;
  /** Null = nowhere in particular. */
  readonly near: { readonly point: LonLat; readonly weight: number; readonly scaleMeters: number } | null;
  /** What the number of an entry's `where` takes off. */
  readonly where: readonly number[];
};

/** The best entries seen so far, each place once. */
export class BestEntries {
  readonly entries: number[] = [];
  private readonly places: number[] = [];
  private readonly scores: number[] = [];
  private worst = 0;

  constructor(private readonly most: number) {}

  /** What an entry must exceed to be kept. */
  get threshold(): number {
    return this.entries.length < this.most ? -Infinity : (this.scores[this.worst] ?? -Infinity);
  }

  offer(entry: number, place: number, score: number): void {
    const known = this.places.indexOf(place);
    if (known >= 0) {
      if (score <= (this.scores[known] ?? 0)) return;
      this.entries[known] = entry;
      this.scores[known] = score;
    } else if (this.entries.length < this.most) {
      this.entries.push(entry);
      this.places.push(place);
      this.scores.push(score);
    } else {
      this.entries[this.worst] = entry;
      this.places[this.worst] = place;
      this.scores[this.worst] = score;
    }
    this.worst = 0;
    for (let at = 1; at < this.scores.length; at += 1)
      if ((this.scores[at] ?? 0) < (this.scores[this.worst] ?? 0)) this.worst = at;
  }
}

/** Offers all fitting entries of the range that may be among the best; `skipWhere` leaves out entries of that `where`. */
export function offerRange(
  columns: EntryColumns,
  placeOfName: Uint32Array,
  range: Range,
  filter: EntryFilter,
  weights: EntryWeights,
  best: BestEntries,
  skipWhere = -1,
): void {
  const { score, best: blockBest, where, kind, country, x, y, name } = columns;
  const perScore = weights.prominence / scoreScale;
  const most = weights.near?.weight ?? 0;
  let threshold = best.threshold;
  for (let entry = range.from; entry < range.to; entry += 1) {
    if (entry % entryBlock === 0 && entry + entryBlock <= range.to) {
      if ((blockBest[entry / entryBlock] ?? 0) * perScore + most <= threshold) {
        entry += entryBlock - 1;
        continue;
      }
    }
    let sum = (score[entry] ?? 0) * perScore - (weights.where[where[entry] ?? 0] ?? 0);
    if (sum + most <= threshold || where[entry] === skipWhere) continue;
    if (filter.country !== null && country[entry] !== filter.country) continue;
    if (filter.kinds !== null && ((filter.kinds >>> (kind[entry] ?? 0)) & 1) === 0) continue;
    const column = x[entry] ?? noPoint;
    if (column !== noPoint && (weights.near !== null || filter.bbox !== null)) {
      const lon = (column * 180) / 32_767;
      const lat = ((y[entry] ?? 0) * 90) / 32_767;
      if (filter.bbox !== null && !holdsCoarsely(filter.bbox, lon, lat)) continue;
      if (weights.near !== null) {
        const meters = distanceMeters(weights.near.point, { lon, lat });
        sum += weights.near.weight * Math.exp(-meters / weights.near.scaleMeters);
      }
    } else if (filter.bbox !== null) continue;
    if (sum <= threshold) continue;
    best.offer(entry, placeOfName[name[entry] ?? 0] ?? 0, sum);
    threshold = best.threshold;
  }
}

/** Coarse points are half a step off at most; who is let in here is looked at again with the exact point. */
const coarseStep = 0.006;

function holdsCoarsely(box: LonLatBox, lon: number, lat: number): boolean {
  if (lat < box.south - coarseStep || lat > box.north + coarseStep) return false;
  const west = lon >= box.west - coarseStep;
  const east = lon <= box.east + coarseStep;
  return box.west <= box.east ? west && east : west || east;
}
