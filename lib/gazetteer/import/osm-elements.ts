// The objects of an OpenStreetMap file one after another, whatever it is written in: PBF, XML, or Overpass' JSON.
import { inflateSync } from "node:zlib";
import { parse as parseBlock } from "osm-pbf-parser-node";
import { SaxesParser } from "saxes";
import { z } from "zod";
import { AppError, isAppError } from "../../errors";
import type { Tags } from "./osm-tags";
import { nameOfPacked, unpackFile, type PackedFile, type ReadProgress } from "./unpack-file";

export type OsmElement = {
  readonly type: "node" | "way" | "relation";
  readonly id: number;
  /** Of nodes; NaN where none is told. */
  readonly lat: number;
  readonly lon: number;
  readonly tags: Tags | null;
  /** Nodes of a way. */
  readonly refs: readonly number[];
  /** The node that stands for a relation (role admin_centre or label); null where it names none. */
  readonly centreRef: number | null;
  /** Told by Overpass (`out center`), for ways and relations. */
  readonly center: { readonly lat: number; readonly lon: number } | null;
};

export type OsmKind = "pbf" | "xml" | "json";

/** Elements in the file's order, in pieces of any size. Throws `invalid` for files that are damaged or no such file. */
export function readElements(
  file: PackedFile,
  kind: OsmKind,
  progress: ReadProgress,
): AsyncGenerator<OsmElement[], void> {
  return kind === "pbf"
    ? pbfElements(file, progress)
    : kind === "xml"
      ? xmlElements(file, progress)
      : jsonElements(file, progress);
}

/** Limits of the format itself (https://wiki.openstreetmap.org/wiki/PBF_Format). */
const maxHeaderBytes = 64 * 1024;
const maxBlockBytes = 32 * 1024 * 1024;
const none: readonly number[] = [];

async function* pbfElements(file: PackedFile, progress: ReadProgress): AsyncGenerator<OsmElement[], void> {
  for await (const { type, blob } of pbfBlobs(file, progress)) {
    if (type !== "OSMData") continue;
    let items: object[];
    try {
      const packed = fieldOf(blob, 3);
      const bytes =
        packed === null ? fieldOf(blob, 1) : inflateSync(packed, { maxOutputLength: maxBlockBytes });
      if (bytes === null) throw new Error("a block is packed by a method that is not read here");
      items = parseBlock(bytes, { withTags: true, withInfo: false });
    } catch (error) {
      throw damagedOsm(file, error);
    }
    yield items.flatMap((item) => elementOf(item) ?? []);
  }
}

/** Blocks of the file: four bytes of length, a header with type and size, the block. */
async function* pbfBlobs(
  file: PackedFile,
  progress: ReadProgress,
): AsyncGenerator<{ type: string; blob: Buffer }, void> {
  let pieces: Buffer[] = [];
  let have = 0;
  let need = 4;
  let state: "length" | "header" | "blob" = "length";
  let type = "";
  for await (const piece of unpackFile(file, progress)) {
    pieces.push(piece);
    have += piece.length;
    if (have < need) continue;
    let bytes = pieces.length === 1 ? piece : Buffer.concat(pieces);
    while (bytes.length >= need) {
      const part = bytes.subarray(0, need);
      bytes = bytes.subarray(need);
      if (state === "length") {
        need = part.readUInt32BE(0);
        if (need > maxHeaderBytes) throw damagedOsm(file, new Error("a block's header is too long"));
        state = "header";
      } else if (state === "header") {
        type = fieldOf(part, 1)?.toString("latin1") ?? "";
        need = varintOf(part, 3);
        if (!(need >= 0 && need <= maxBlockBytes)) throw damagedOsm(file, new Error("a block is too long"));
        state = "blob";
      } else {
        yield { type, blob: part };
        need = 4;
        state = "length";
      }
    }
    pieces = bytes.length > 0 ? [bytes] : [];
    have = bytes.length;
  }
  if (have > 0 || state !== "length") throw damagedOsm(file, new Error("it ends inside a block"));
}

/** Goes over the fields of a protobuf message; lengths that lead out of it end the walk. */
function* fieldsOf(bytes: Buffer): Generator<{ field: number; value: number; data: Buffer | null }> {
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; shift < 49; shift += 7) {
      const byte = bytes[at] ?? 0;
      at += 1;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    return NaN;
  };
  while (at < bytes.length) {
    const key = varint();
    const field = Math.floor(key / 8);
    const value = varint();
    if (key % 8 === 0) yield { field, value, data: null };
    else if (key % 8 === 2 && at + value <= bytes.length) {
      yield { field, value, data: bytes.subarray(at, at + value) };
      at += value;
    } else return;
  }
}

function fieldOf(bytes: Buffer, wanted: number): Buffer | null {
  for (const { field, data } of fieldsOf(bytes)) if (field === wanted && data !== null) return data;
  return null;
}

function varintOf(bytes: Buffer, wanted: number): number {
  for (const { field, value, data } of fieldsOf(bytes)) if (field === wanted && data === null) return value;
  return NaN;
}

const tagsShape = z.record(z.string(), z.string());
const pointShape = z.object({ lat: z.number(), lon: z.number() });
const member = z.object({ type: z.string(), ref: z.number(), role: z.string().optional() });
const shape = z.object({
  type: z.enum(["node", "way", "relation"]),
  id: z.number(),
  lat: z.number().optional(),
  lon: z.number().optional(),
  tags: tagsShape.optional(),
  refs: z.array(z.number()).optional(),
  nodes: z.array(z.number()).optional(),
  members: z.array(member).optional(),
  center: pointShape.optional(),
});

/** An object as a parser gives it; null for what is none. What has no name, by far the most, is looked at by hand. */
function elementOf(item: object): OsmElement | null {
  if (!hasName(item)) {
    if (!("id" in item) || typeof item.id !== "number") return null;
    const lat = "lat" in item && typeof item.lat === "number" ? item.lat : NaN;
    const lon = "lon" in item && typeof item.lon === "number" ? item.lon : NaN;
    const type = "type" in item && (item.type === "way" || item.type === "relation") ? item.type : "node";
    return { type, id: item.id, lat, lon, tags: null, refs: none, centreRef: null, center: null };
  }
  const parsed = shape.safeParse(item);
  if (!parsed.success) return null;
  const { type, id, lat, lon, tags, refs, nodes, members, center } = parsed.data;
  const centre = members?.find(
    (each) => each.type === "node" && (each.role === "admin_centre" || each.role === "label"),
  );
  return {
    type,
    id,
    lat: lat ?? NaN,
    lon: lon ?? NaN,
    tags: tags ?? null,
    refs: refs ?? nodes ?? none,
    centreRef: centre?.ref ?? null,
    center: center ?? null,
  };
}

function hasName(item: object): boolean {
  const tags = "tags" in item ? item.tags : null;
  return (
    typeof tags === "object" && tags !== null && ("name" in tags || "name:en" in tags || "int_name" in tags)
  );
}

type Open = {
  type: OsmElement["type"];
  id: number;
  lat: number;
  lon: number;
  tags: Record<string, string> | null;
  refs: number[];
  centreRef: number | null;
  center: OsmElement["center"];
};

async function* xmlElements(file: PackedFile, progress: ReadProgress): AsyncGenerator<OsmElement[], void> {
  const parser = new SaxesParser();
  let found: OsmElement[] = [];
  let open: Open | null = null;
  let depth = 0;
  const number = (text: string | undefined): number => (text === undefined ? NaN : Number(text));
  parser.on("doctype", () => {
    throw new AppError(
      "invalid",
      `${nameOfPacked(file)} declares a document type, which no OpenStreetMap file does.`,
    );
  });
  parser.on("error", (error) => {
    throw damagedOsm(file, error);
  });
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    if (depth === 1 && name !== "osm")
      throw new AppError("invalid", `${nameOfPacked(file)} is XML, but its outermost element is not <osm>.`);
    if (name === "node" || name === "way" || name === "relation") {
      const lat = number(attributes.lat);
      const lon = number(attributes.lon);
      open = {
        type: name,
        id: number(attributes.id),
        lat,
        lon,
        tags: null,
        refs: [],
        centreRef: null,
        center: null,
      };
    } else if (open === null) return;
    else if (name === "tag" && attributes.k !== undefined && attributes.v !== undefined) {
      open.tags ??= {};
      open.tags[attributes.k] = attributes.v;
    } else if (name === "nd") open.refs.push(number(attributes.ref));
    else if (name === "center") open.center = { lat: number(attributes.lat), lon: number(attributes.lon) };
    else if (
      name === "member" &&
      attributes.type === "node" &&
      /^(?:admin_centre|label)$/.test(attributes.role ?? "")
    )
      open.centreRef ??= number(attributes.ref);
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    if (open === null || name !== open.type) return;
    if (Number.isSafeInteger(open.id)) found.push(open);
    open = null;
  });
  for await (const text of decoded(file, progress)) {
    parser.write(text);
    if (found.length > 0) yield found;
    found = [];
  }
  parser.close();
  if (found.length > 0) yield found;
}

/** Overpass writes {"version": ..., "elements": [{...}, {...}]}: the objects of the list are cut out one by one. */
async function* jsonElements(file: PackedFile, progress: ReadProgress): AsyncGenerator<OsmElement[], void> {
  let text = "";
  let inList = false;
  for await (const piece of decoded(file, progress)) {
    text += piece;
    if (!inList) {
      const start = /"elements"\s*:\s*\[/.exec(text);
      if (start === null) {
        if (text.length > 1_000_000) break;
        continue;
      }
      inList = true;
      text = text.slice(start.index + start[0].length);
    }
    const { objects, end } = cutObjects(text);
    text = text.slice(end);
    if (text.length > 50_000_000) throw damagedOsm(file, new Error("an element does not end"));
    yield objects.flatMap((object) => {
      try {
        const item: unknown = JSON.parse(object);
        return typeof item === "object" && item !== null ? (elementOf(item) ?? []) : [];
      } catch (error) {
        throw damagedOsm(file, error);
      }
    });
  }
  if (!inList)
    throw new AppError(
      "invalid",
      `${nameOfPacked(file)} is JSON, but holds no list "elements" as Overpass writes it.`,
    );
  if (!text.trimStart().startsWith("]"))
    throw damagedOsm(file, new Error("its list of elements does not end"));
}

/** The whole objects at the start of a list's text, and where they end. */
function cutObjects(text: string): { objects: string[]; end: number } {
  const objects: string[] = [];
  let depth = 0;
  let start = 0;
  let end = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (inString) {
      if (unit === 0x5c) at += 1;
      else if (unit === 0x22) inString = false;
    } else if (unit === 0x22) inString = true;
    else if (unit === 0x7b) {
      if (depth === 0) start = at;
      depth += 1;
    } else if (unit === 0x7d) {
      depth -= 1;
      if (depth === 0) {
        objects.push(text.slice(start, at + 1));
        end = at + 1;
      }
    } else if (depth === 0 && unit === 0x5d) break;
    else if (depth === 0 && unit === 0x2c) end = at + 1;
  }
  return { objects, end };
}

async function* decoded(file: PackedFile, progress: ReadProgress): AsyncGenerator<string, void> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const piece of unpackFile(file, progress)) yield decoder.decode(piece, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (isAppError(error)) throw error;
    throw new AppError(
      "invalid",
      `${nameOfPacked(file)} holds bytes that are no UTF-8, within its first ${progress.bytesRead} bytes.`,
      {
        cause: error,
      },
    );
  }
}

function damagedOsm(file: PackedFile, error: unknown): AppError {
  if (isAppError(error)) return error;
  const why = error instanceof Error ? error.message : String(error);
  return new AppError("invalid", `${nameOfPacked(file)} is damaged, or no OpenStreetMap file: ${why}.`, {
    cause: error,
  });
}
