// The completion file: a head of JSON that says what follows, then columns of numbers, each ready to be used where it lies.
import { z } from "zod";
import { AppError } from "../../errors";

/** Raised whenever the columns or what stands in them change. */
export const completionLayoutVersion = 3;

/** Gives the column of that name. */
type Columns = {
  readonly uint8: (name: string) => Uint8Array<ArrayBuffer>;
  readonly int16: (name: string) => Int16Array<ArrayBuffer>;
  readonly uint16: (name: string) => Uint16Array<ArrayBuffer>;
  readonly uint32: (name: string) => Uint32Array<ArrayBuffer>;
  readonly int32: (name: string) => Int32Array<ArrayBuffer>;
  readonly float64: (name: string) => Float64Array<ArrayBuffer>;
};

/** A row for each place. */
function placeColumns(of: Columns) {
  return {
    /** 7 letters each. */
    ids: of.uint8("place.ids"),
    /** Likewise; blanks = none. */
    parents: of.uint8("place.parents"),
    /** UTF-8, one behind the other; where each ends stands in the column after it. */
    names: of.uint8("place.names"),
    nameEnds: of.uint32("place.nameEnds"),
    slugs: of.uint8("place.slugs"),
    slugEnds: of.uint32("place.slugEnds"),
    /** Numbers of words in `CompletionWords`. */
    kind: of.uint8("place.kind"),
    precision: of.uint8("place.precision"),
    status: of.uint8("place.status"),
    country: of.uint16("place.country"),
    admin1: of.uint32("place.admin1"),
    source: of.uint16("place.source"),
    /** NaN = no point, no radius told. */
    lon: of.float64("place.lon"),
    lat: of.float64("place.lat"),
    radius: of.float64("place.radius"),
    /** -1 = not known. */
    population: of.int32("place.population"),
    prominence: of.float64("place.prominence"),
  };
}

/** A row for each spelling. */
function nameColumns(of: Columns) {
  return {
    /** UTF-8, as the source writes them. */
    texts: of.uint8("name.texts"),
    ends: of.uint32("name.ends"),
    place: of.uint32("name.place"),
  };
}

/**
 * A row for each sorted text: what decides and filters lies beside it, so that a range is looked through from left to right.
 * `letter`: folded spellings without spaces, from each word start on. `sound`: loose key, 0, sound with its vowels.
 */
function entryColumns(of: Columns, table: "letter" | "sound") {
  return {
    /** The texts, each ended by 0, and where each begins. */
    units: of.uint16(`${table}.units`),
    at: of.uint32(`${table}.at`),
    /** Beginnings of three units and the first row of each (sorted-texts.ts). */
    heads: of.float64(`${table}.heads`),
    headFrom: of.uint32(`${table}.headFrom`),
    name: of.uint32(`${table}.name`),
    where: of.uint8(`${table}.where`),
    /** The place's prominence x `scoreScale`, and the best of each block of `entryBlock` rows. */
    score: of.uint16(`${table}.score`),
    best: of.uint16(`${table}.best`),
    kind: of.uint8(`${table}.kind`),
    country: of.uint16(`${table}.country`),
    /** Coarse point: longitude x 32767 / 180, latitude x 32767 / 90; x = `noPoint` where there is none. */
    x: of.int16(`${table}.x`),
    y: of.int16(`${table}.y`),
  };
}

export const scoreScale = 65_535;
export const entryBlock = 64;
export const noPoint = -32_768;

export type PlaceColumns = ReturnType<typeof placeColumns>;
export type NameColumns = ReturnType<typeof nameColumns>;
export type EntryColumns = ReturnType<typeof entryColumns>;

const wordsSchema = z.object({
  kinds: z.array(z.string()),
  precisions: z.array(z.string()),
  statuses: z.array(z.string()),
  /** The first is "", none; so in admin1Names. */
  countries: z.array(z.string()),
  admin1Names: z.array(z.string()),
  sources: z.array(z.string()),
});

/** Words that columns name by their number. */
export type CompletionWords = z.infer<typeof wordsSchema>;

/** What the file holds. */
export type CompletionData = {
  /** Gazetteer and keys that it was made from. */
  readonly version: string;
  readonly words: CompletionWords;
  readonly places: PlaceColumns;
  readonly names: NameColumns;
  readonly letters: EntryColumns;
  readonly sounds: EntryColumns;
};

const headSchema = z.object({
  layout: z.number(),
  version: z.string(),
  words: wordsSchema,
  columns: z.record(z.string(), z.tuple([z.number(), z.number()])),
});

/** The file's bytes in pieces, to be written one behind the other. */
export function* writeCompletion(data: CompletionData): Generator<Uint8Array> {
  const groups = { place: data.places, name: data.names, letter: data.letters, sound: data.sounds };
  const columns = Object.entries(groups).flatMap(([group, own]) =>
    Object.entries(own).map(([name, column]) => ({ name: `${group}.${name}`, column })),
  );
  const places: Record<string, [offset: number, length: number]> = {};
  let offset = 0;
  for (const { name, column } of columns) {
    places[name] = [offset, column.length];
    offset += roundUp(column.byteLength);
  }
  const { version, words } = data;
  const head = Buffer.from(
    JSON.stringify({ layout: completionLayoutVersion, version, words, columns: places }),
  );
  // The head's length in 8 letters, then the head filled up with blanks, so that every column begins at a multiple of 8.
  const padded = Buffer.alloc(8 + roundUp(head.length), " ");
  padded.write(String(roundUp(head.length)).padStart(8), 0, "latin1");
  head.copy(padded, 8);
  yield padded;
  for (const { column } of columns) {
    yield new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
    const rest = roundUp(column.byteLength) - column.byteLength;
    if (rest > 0) yield new Uint8Array(rest);
  }
}

/** Views onto the bytes of a file; nothing is copied. Throws `broken` for a file that is cut short or of another layout. */
export function readCompletion(bytes: ArrayBuffer): CompletionData {
  const length = Number(Buffer.from(bytes, 0, Math.min(8, bytes.byteLength)).toString("latin1"));
  if (!Number.isInteger(length) || length <= 0 || 8 + length > bytes.byteLength)
    throw new AppError("broken", "This is no completion file.");
  const head = headSchema.parse(JSON.parse(Buffer.from(bytes, 8, length).toString("utf8")));
  if (head.layout !== completionLayoutVersion)
    throw new AppError(
      "broken",
      `This completion file has layout ${head.layout}, not ${completionLayoutVersion}.`,
    );
  const find = (name: string, bytesEach: number): [at: number, length: number] => {
    const place = head.columns[name];
    const at = 8 + length + (place?.[0] ?? 0);
    if (place === undefined || at + place[1] * bytesEach > bytes.byteLength)
      throw new AppError("broken", `The completion file ends before its column ${name} does.`);
    return [at, place[1]];
  };
  const columns: Columns = {
    uint8: (name) => new Uint8Array(bytes, ...find(name, 1)),
    int16: (name) => new Int16Array(bytes, ...find(name, 2)),
    uint16: (name) => new Uint16Array(bytes, ...find(name, 2)),
    uint32: (name) => new Uint32Array(bytes, ...find(name, 4)),
    int32: (name) => new Int32Array(bytes, ...find(name, 4)),
    float64: (name) => new Float64Array(bytes, ...find(name, 8)),
  };
  return {
    version: head.version,
    words: head.words,
    places: placeColumns(columns),
    names: nameColumns(columns),
    letters: entryColumns(columns, "letter"),
    sounds: entryColumns(columns, "sound"),
  };
}

function roundUp(bytes: number): number {
  return Math.ceil(bytes / 8) * 8;
}
