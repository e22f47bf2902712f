// The objects of an OpenStreetMap file one after another, whatever it is written in: PBF, XML, or Overpass' JSON.
import { parse as parseBlock } from "osm-pbf-parser-node";
import { SaxesParser } from "saxes";
import { z } from "zod";
import { AppError, isAppError } from "../../errors";
import { damagedOsm, readBlocks } from "./osm-blocks";
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

const none: readonly number[] = [];

/** Characters of a single object or tag; the largest relations have some 5 million. */
const longestElement = 50_000_000;

async function* pbfElements(file: PackedFile, progress: ReadProgress): AsyncGenerator<OsmElement[], void> {
  for await (const block of readBlocks(file, progress)) {
    let items: object[];
    try {
      items = parseBlock(block, { withTags: true, withInfo: false });
    } catch (error) {
      throw damagedOsm(file, error);
    }
    yield items.flatMap((item) => elementOf(item) ?? []);
  }
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
  /** Characters since a tag began or ended: the parser holds all of them. */
  let pending = 0;
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
    pending = 0;
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
    pending = 0;
    depth -= 1;
    if (open === null || name !== open.type) return;
    if (Number.isSafeInteger(open.id)) found.push(open);
    open = null;
  });
  for await (const text of decoded(file, progress)) {
    pending += text.length;
    parser.write(text);
    if (pending > longestElement) throw damagedOsm(file, new Error("an element does not end"));
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
    if (text.length > longestElement) throw damagedOsm(file, new Error("an element does not end"));
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
