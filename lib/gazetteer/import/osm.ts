// OpenStreetMap: extracts (.osm.pbf), XML (.osm, .osm.gz) and answers of Overpass (JSON); a source of its own, under ODbL.
import type { LonLat } from "../../geo/coordinates";
import { distanceMeters } from "../../geo/distance";
import { AppError } from "../../errors";
import type { PlaceKind } from "../place";
import { findFiles, keyOfNamed, sampleLines, stemOf, versionOf, type FoundFile } from "./found-files";
import { guessContainer, guessText } from "./guess-content";
import { readElements, type OsmElement, type OsmKind } from "./osm-elements";
import { meaningOf, osmPlace } from "./osm-tags";
import type { FormatOptions, ImportBatch, ImportDataset, ImportFile, PlaceFormat } from "./place-format";
import { BatchSink } from "./read-batches";
import { sourcePoint, pointFaults } from "./source-point";
import { nameOfPacked, readHead } from "./unpack-file";

/** Objects a batch; most of a file's objects are points of lines and give nothing. */
const elementsPerBatch = 65_536;

export const osmFormat: PlaceFormat = {
  key: "osm",
  summary:
    "OpenStreetMap: syria-latest.osm.pbf, .osm, .osm.gz, or an answer of Overpass (JSON, best with `out center`)",
  refIs: "osm",
  openDatasets,
  read,
};

async function openDatasets(paths: readonly string[], options: FormatOptions): Promise<ImportDataset[]> {
  const files = await findFiles(paths, /\.(?:pbf|osm|osm\.gz|xml|json)$/i);
  const datasets: ImportDataset[] = [];
  for (const file of files) {
    const kind = await kindOf(file);
    if (kind !== null) datasets.push(await datasetOf(file, kind, options, files.length));
    else if (file.named) {
      throw new AppError(
        "invalid",
        `${nameOfPacked(file)} is no OpenStreetMap file: it seems to be ${guessText(await sampleLines(file, 50))}. Nothing was read.`,
      );
    }
  }
  if (datasets.length === 0)
    throw new AppError("invalid", `${paths.join(", ")}: no OpenStreetMap file is among these files.`);
  return datasets;
}

async function kindOf(file: FoundFile): Promise<OsmKind | null> {
  if (file.entry === null && guessContainer(await readHead(file.path)) === "an OpenStreetMap extract (PBF)")
    return "pbf";
  // Overpass may write its answer as one line; whatever is no table of lines is looked at by its first bytes.
  const lines = await sampleLines(file, 50).catch(async () => [(await readHead(file.path)).toString("utf8")]);
  const guess = guessText(lines.map((line) => line.slice(0, 4_096)));
  if (guess === "OpenStreetMap XML") return "xml";
  return guess === "an answer of Overpass (JSON)" ? "json" : null;
}

async function datasetOf(
  file: FoundFile,
  kind: OsmKind,
  options: FormatOptions,
  count: number,
): Promise<ImportDataset> {
  if (options.name !== null && count > 1)
    throw new AppError("invalid", `One name is given for ${count} files. Import them one by one.`);
  const name = (options.name ?? stemOf(file.name)).trim();
  const { path, entry, bytes } = file;
  return {
    source: {
      key: keyOfNamed("osm", name),
      name: `OpenStreetMap, ${name}`,
      licence: "ODbL 1.0",
      licenceUrl: "https://opendatacommons.org/licenses/odbl/1-0/",
      url: "https://www.openstreetmap.org/copyright",
      attribution: "© OpenStreetMap contributors",
      version: await versionOf([file]),
    },
    files: [
      { path, entry, bytes, role: options.countryCode === null ? kind : `${kind} ${options.countryCode}` },
    ],
  };
}

/**
 * Nodes lie where they say. Ways and relations lie where Overpass puts their centre; else in the middle of their nodes, or at
 * the node that stands for them: a first pass finds which nodes are asked for, so that only their points are kept.
 * "Lines" are objects; behind a resumed place the objects before are read again for their points, and give nothing.
 */
async function* read(file: ImportFile, fromLine: number): AsyncGenerator<ImportBatch, void> {
  const [word, country] = file.role.split(" ");
  const kind: OsmKind = word === "pbf" || word === "xml" ? word : "json";
  const points = await findWantedNodes(file, kind);
  const sink = new BatchSink();
  const progress = { bytesRead: 0 };
  let number = 0;
  for await (const elements of readElements(file, kind, progress)) {
    for (const element of elements) {
      number += 1;
      if (element.type === "node" && points.has(element.id)) {
        const { lon, lat } = element;
        points.set(element.id, { lon, lat });
      }
      if (number <= fromLine) continue;
      if (element.tags !== null) readElement(element, element.tags, number, points, country ?? null, sink);
      if (number % elementsPerBatch === 0) yield sink.take(number, Math.min(progress.bytesRead, file.bytes));
    }
  }
  if (number > fromLine && number % elementsPerBatch !== 0)
    yield sink.take(number, Math.min(progress.bytesRead, file.bytes));
}

/** Ids of the nodes that places among ways and relations are made of; their points are filled in while reading. */
async function findWantedNodes(file: ImportFile, kind: OsmKind): Promise<Map<number, LonLat | null>> {
  const wanted = new Map<number, LonLat | null>();
  for await (const elements of readElements(file, kind, { bytesRead: 0 })) {
    for (const { type, tags, refs, centreRef, center } of elements) {
      if (type === "node" || tags === null || center !== null) continue;
      const meaning = meaningOf(tags);
      if (meaning === null || isStretch(type, meaning)) continue;
      for (const ref of refs) wanted.set(ref, null);
      if (centreRef !== null) wanted.set(centreRef, null);
    }
  }
  return wanted;
}

/** A river is drawn as hundreds of ways, each with its name: none of them is the river. */
function isStretch(type: OsmElement["type"], { kind }: { readonly kind: PlaceKind }): boolean {
  return type === "way" && kind === "river";
}

function readElement(
  element: OsmElement,
  tags: NonNullable<OsmElement["tags"]>,
  number: number,
  points: ReadonlyMap<number, LonLat | null>,
  country: string | null,
  sink: BatchSink,
): void {
  const meaning = meaningOf(tags);
  if (meaning === null) return;
  if (isStretch(element.type, meaning)) {
    sink.leave(number, "a stretch of a river");
    return;
  }
  const outline = outlineOf(element, points);
  if (outline === null) {
    sink.leave(number, `a ${element.type} whose points are not in the file`);
    return;
  }
  const point = sourcePoint(shortDecimal(outline.middle.lat), shortDecimal(outline.middle.lon));
  if (typeof point === "string") {
    sink.refuse(number, pointFaults[point]);
    return;
  }
  const place = osmPlace(`${element.type}/${element.id}`, tags, meaning, point, outline.reachMeters, country);
  if ("reason" in place) sink.refuse(number, place.reason);
  else sink.places.push(place);
}

/** Seven digits behind the point, as OpenStreetMap stores; "NaN" and "Infinity" stay what they are and are refused. */
function shortDecimal(degrees: number): string {
  return Math.abs(degrees) < 1_000 ? degrees.toFixed(7) : String(degrees);
}

/** The middle of an object and how far its points lie from it (null for single points); null where no point is known. */
function outlineOf(
  { type, lat, lon, refs, centreRef, center }: OsmElement,
  points: ReadonlyMap<number, LonLat | null>,
): { readonly middle: LonLat; readonly reachMeters: number | null } | null {
  if (type === "node") return { middle: { lon, lat }, reachMeters: null };
  if (center !== null) return { middle: { lon: center.lon, lat: center.lat }, reachMeters: null };
  const known = refs.flatMap((ref) => points.get(ref) ?? []);
  const single = centreRef === null ? null : (points.get(centreRef) ?? null);
  if (known.length === 0) return single === null ? null : { middle: single, reachMeters: null };
  const lons = known.map((point) => point.lon);
  const lats = known.map((point) => point.lat);
  const middle = {
    lon: (least(lons) + most(lons)) / 2,
    lat: (least(lats) + most(lats)) / 2,
  };
  return { middle, reachMeters: most(known.map((point) => distanceMeters(middle, point))) };
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b));
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b));
}
