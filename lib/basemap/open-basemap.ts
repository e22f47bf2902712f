// Opens the built archive on the server: whole in memory (a few megabytes), decoded tiles kept while there is room.
import { readFileSync, statSync } from "node:fs";
import { PMTiles, type RangeResponse, type Source } from "pmtiles";
import { z } from "zod";
import { AppError } from "../errors";
import { readVectorTile, type TileLayer } from "./read-vector-tile";

export type Basemap = {
  readonly maxZoom: number;
  /** Whom to credit for it, in one line. */
  readonly attribution: string;
  /** Layers of one tile; an empty map where there is only water. */
  tile(z: number, x: number, y: number): Promise<ReadonlyMap<string, TileLayer>>;
};

/** Decoded tiles kept per archive; one is about 1 MB. */
const keptTiles = 64;

const metadata = z.looseObject({ attribution: z.string() });

let opened: { key: string; basemap: Promise<Basemap> } | null = null;

/**
 * The archive at `file`, opened once and again only after it has changed on disk.
 * Throws `broken` when it is missing or no PMTiles archive; the message says how to build it.
 */
export async function openBasemap(file: string): Promise<Basemap> {
  let key: string;
  try {
    const { mtimeMs, size } = statSync(file);
    key = `${file} ${mtimeMs} ${size}`;
  } catch (cause) {
    throw new AppError("broken", `There is no basemap at ${file}. Run npm run basemap.`, { cause });
  }
  if (opened?.key !== key) opened = { key, basemap: readBasemap(file, key) };
  return opened.basemap;
}

async function readBasemap(file: string, key: string): Promise<Basemap> {
  try {
    const archive = new PMTiles(new BytesSource(readFileSync(file), key));
    const { maxZoom } = await archive.getHeader();
    const { attribution } = metadata.parse(await archive.getMetadata());
    const tiles = new Map<string, Promise<Map<string, TileLayer>>>();
    return {
      maxZoom,
      attribution,
      tile(z, x, y) {
        const name = `${z}/${x}/${y}`;
        const found = tiles.get(name) ?? readTile(archive, z, x, y);
        tiles.delete(name);
        tiles.set(name, found);
        const oldest = tiles.keys().next();
        if (tiles.size > keptTiles && oldest.done !== true) tiles.delete(oldest.value);
        return found;
      },
    };
  } catch (cause) {
    opened = null;
    throw new AppError("broken", `${file} is not a basemap archive. Run npm run basemap again.`, { cause });
  }
}

async function readTile(archive: PMTiles, z: number, x: number, y: number): Promise<Map<string, TileLayer>> {
  const found = await archive.getZxy(z, x, y);
  return found === undefined ? new Map() : readVectorTile(new Uint8Array(found.data));
}

/** PMTiles' own reader over bytes in memory. */
class BytesSource implements Source {
  constructor(
    private readonly bytes: Buffer,
    private readonly key: string,
  ) {}

  getKey(): string {
    return this.key;
  }

  getBytes(offset: number, length: number): Promise<RangeResponse> {
    const part = new Uint8Array(this.bytes.subarray(offset, offset + length));
    return Promise.resolve({ data: part.buffer });
  }
}
