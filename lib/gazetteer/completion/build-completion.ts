// Places and their spellings -> the columns of a completion file. Pure: where the rows come from is the caller's business.
import { precisions } from "../../geo/precision";
import { nameKeys } from "../name-key";
import { coordinateStatuses, placeKinds } from "../place";
import type { PlaceBrief } from "../suggestion";
import { entryBlock, noPoint, scoreScale, type CompletionData, type EntryColumns } from "./completion-layout";
import {
  float64Column,
  int16Column,
  int32Column,
  uint16Column,
  uint32Column,
  uint8Column,
} from "./growing-column";
import { sortTexts } from "./sort-texts";
import { headOf } from "./sorted-texts";
import { wordPlaces, wordStarts } from "./typed-keys";

/** Takes places one by one, each with its spellings, its own name first. */
export class CompletionBuilder {
  private readonly ids = uint8Column();
  private readonly parents = uint8Column();
  private readonly placeNames = uint8Column();
  private readonly placeNameEnds = uint32Column();
  private readonly slugs = uint8Column();
  private readonly slugEnds = uint32Column();
  private readonly kind = uint8Column();
  private readonly precision = uint8Column();
  private readonly status = uint8Column();
  private readonly country = uint16Column();
  private readonly admin1 = uint32Column();
  private readonly source = uint16Column();
  private readonly lon = float64Column();
  private readonly lat = float64Column();
  private readonly radius = float64Column();
  private readonly population = int32Column();
  private readonly prominence = float64Column();
  private readonly texts = uint8Column();
  private readonly ends = uint32Column();
  private readonly namePlace = uint32Column();
  private readonly letters = new EntryList();
  private readonly sounds = new EntryList();
  private readonly countries = new WordList([""]);
  private readonly admin1Names = new WordList([""]);
  private readonly sources = new WordList([]);

  /** Places and spellings so far. */
  get counts(): { places: number; names: number } {
    return { places: this.kind.length, names: this.namePlace.length };
  }

  /** Spellings that differ in case, marks and spaces alone are kept once; those without letters not at all. */
  add(place: PlaceBrief, spellings: readonly string[]): void {
    const number = this.kind.length;
    this.ids.pushAll(sevenLetters(place.id));
    this.parents.pushAll(sevenLetters(place.parentId ?? ""));
    this.placeNames.pushAll(Buffer.from(place.name, "utf8"));
    this.placeNameEnds.push(this.placeNames.length);
    this.slugs.pushAll(Buffer.from(place.slug, "utf8"));
    this.slugEnds.push(this.slugs.length);
    const kind = placeKinds.indexOf(place.kind);
    const country = this.countries.numberOf(place.countryCode ?? "");
    this.kind.push(kind);
    this.precision.push(precisions.indexOf(place.precision));
    this.status.push(coordinateStatuses.indexOf(place.coordinateStatus));
    this.country.push(country);
    this.admin1.push(this.admin1Names.numberOf(place.admin1Name ?? ""));
    this.source.push(this.sources.numberOf(place.sourceKey));
    this.lon.push(place.point?.lon ?? NaN);
    this.lat.push(place.point?.lat ?? NaN);
    this.radius.push(place.radiusMeters ?? NaN);
    this.population.push(place.population ?? -1);
    this.prominence.push(place.prominence);

    const shared = {
      score: Math.round(place.prominence * scoreScale),
      kind,
      country,
      x: place.point === null ? noPoint : Math.round((place.point.lon * 32_767) / 180),
      y: place.point === null ? 0 : Math.round((place.point.lat * 32_767) / 90),
    };
    const written = new Set<string>();
    const heard = new Set<string>();
    for (const spelling of spellings) {
      const words = wordStarts(spelling);
      if (words === null || written.has(words.squeezed)) continue;
      written.add(words.squeezed);
      const name = this.namePlace.length;
      this.texts.pushAll(Buffer.from(spelling, "utf8"));
      this.ends.push(this.texts.length);
      this.namePlace.push(number);
      const first = this.letters.write(words.squeezed);
      for (const { at, where } of words.starts)
        this.letters.enter(first + at, name, wordPlaces.indexOf(where), shared);
      const { loose, sound } = nameKeys(spelling);
      if (loose === "" || heard.has(sound)) continue;
      heard.add(sound);
      this.sounds.enter(this.sounds.write(`${loose}\0${sound}`), name, 0, shared);
    }
  }

  /** The columns; nothing can be added behind this. */
  finish(version: string): CompletionData {
    return {
      version,
      words: {
        kinds: [...placeKinds],
        precisions: [...precisions],
        statuses: [...coordinateStatuses],
        countries: this.countries.words,
        admin1Names: this.admin1Names.words,
        sources: this.sources.words,
      },
      places: {
        ids: this.ids.toArray(),
        parents: this.parents.toArray(),
        names: this.placeNames.toArray(),
        nameEnds: this.placeNameEnds.toArray(),
        slugs: this.slugs.toArray(),
        slugEnds: this.slugEnds.toArray(),
        kind: this.kind.toArray(),
        precision: this.precision.toArray(),
        status: this.status.toArray(),
        country: this.country.toArray(),
        admin1: this.admin1.toArray(),
        source: this.source.toArray(),
        lon: this.lon.toArray(),
        lat: this.lat.toArray(),
        radius: this.radius.toArray(),
        population: this.population.toArray(),
        prominence: this.prominence.toArray(),
      },
      names: { texts: this.texts.toArray(), ends: this.ends.toArray(), place: this.namePlace.toArray() },
      letters: this.letters.finish(),
      sounds: this.sounds.finish(),
    };
  }
}

function sevenLetters(id: string): Buffer {
  return Buffer.from(id.padEnd(7).slice(0, 7), "latin1");
}

type EntryOfPlace = { score: number; kind: number; country: number; x: number; y: number };

/** The rows of one sorted table, in the order they came. */
class EntryList {
  private readonly units = uint16Column();
  private readonly at = uint32Column();
  private readonly name = uint32Column();
  private readonly where = uint8Column();
  private readonly score = uint16Column();
  private readonly kind = uint8Column();
  private readonly country = uint16Column();
  private readonly x = int16Column();
  private readonly y = int16Column();

  /** Keeps a text and tells where it begins. */
  write(text: string): number {
    const first = this.units.length;
    for (let at = 0; at < text.length; at += 1) this.units.push(text.charCodeAt(at));
    this.units.push(0);
    return first;
  }

  enter(at: number, name: number, where: number, place: EntryOfPlace): void {
    this.at.push(at);
    this.name.push(name);
    this.where.push(where);
    this.score.push(place.score);
    this.kind.push(place.kind);
    this.country.push(place.country);
    this.x.push(place.x);
    this.y.push(place.y);
  }

  finish(): EntryColumns {
    const units = this.units.toArray();
    const at = this.at.toArray();
    const order = sortTexts({ units, at });
    const score = inOrder(this.score.toArray(), order, new Uint16Array(order.length));
    const best = new Uint16Array(Math.ceil(order.length / entryBlock));
    score.forEach((value, row) => {
      const block = Math.floor(row / entryBlock);
      if (value > (best[block] ?? 0)) best[block] = value;
    });
    const heads = float64Column();
    const headFrom = uint32Column();
    let last = -1;
    order.forEach((text, row) => {
      const head = headOf(units, at[text] ?? 0);
      if (head === last) return;
      heads.push(head);
      headFrom.push(row);
      last = head;
    });
    return {
      units,
      at: inOrder(at, order, new Uint32Array(order.length)),
      heads: heads.toArray(),
      headFrom: headFrom.toArray(),
      name: inOrder(this.name.toArray(), order, new Uint32Array(order.length)),
      where: inOrder(this.where.toArray(), order, new Uint8Array(order.length)),
      score,
      best,
      kind: inOrder(this.kind.toArray(), order, new Uint8Array(order.length)),
      country: inOrder(this.country.toArray(), order, new Uint16Array(order.length)),
      x: inOrder(this.x.toArray(), order, new Int16Array(order.length)),
      y: inOrder(this.y.toArray(), order, new Int16Array(order.length)),
    };
  }
}

function inOrder<T extends Uint8Array | Int16Array | Uint16Array | Uint32Array>(
  from: T,
  order: Uint32Array,
  into: T,
): T {
  for (let row = 0; row < order.length; row += 1) into[row] = from[order[row] ?? 0] ?? 0;
  return into;
}

/** Words numbered in the order they first came. */
class WordList {
  readonly words: string[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(first: readonly string[]) {
    for (const word of first) this.numberOf(word);
  }

  numberOf(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    this.numbers.set(word, this.words.length);
    this.words.push(word);
    return this.words.length - 1;
  }
}
