// Writes one PMTiles v3 archive from tiles in memory. Format: github.com/protomaps/PMTiles, spec version 3.
import { gzipSync } from "node:zlib";
import { zxyToTileId } from "pmtiles";

export type Tile = {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  /** A vector tile, gzipped. */
  readonly data: Uint8Array;
};

type Entry = { tileId: number; offset: number; length: number; runLength: number };

const headerBytes = 127;
/** Readers fetch this much first; the root directory has to lie within it. */
const firstFetchBytes = 16_384;

/**
 * All tiles as one archive: clustered (in Hilbert order), identical tiles stored once. A tile that is not given is empty.
 * Throws when `tiles` is empty.
 */
export function writePmtiles(tiles: readonly Tile[], metadata: Record<string, unknown>): Buffer {
  if (tiles.length === 0) throw new Error("A PMTiles archive needs at least one tile.");
  const sorted = tiles
    .map((tile) => ({ id: zxyToTileId(tile.z, tile.x, tile.y), data: tile.data }))
    .sort((a, b) => a.id - b.id);

  const entries: Entry[] = [];
  const chunks: Uint8Array[] = [];
  const offsets = new Map<string, number>();
  let dataLength = 0;
  for (const { id, data } of sorted) {
    const key = Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString("latin1");
    let offset = offsets.get(key);
    if (offset === undefined) {
      offset = dataLength;
      offsets.set(key, offset);
      chunks.push(data);
      dataLength += data.length;
    }
    const previous = entries[entries.length - 1];
    if (previous !== undefined && previous.offset === offset && previous.tileId + previous.runLength === id) {
      previous.runLength++;
    } else {
      entries.push({ tileId: id, offset, length: data.length, runLength: 1 });
    }
  }

  const { root, leaves } = writeDirectories(entries);
  const meta = gzipSync(JSON.stringify(metadata));
  const header = Buffer.alloc(headerBytes);
  header.write("PMTiles", 0, "ascii");
  header.writeUInt8(3, 7);
  const zooms = tiles.map((tile) => tile.z);
  const rootOffset = headerBytes;
  const metaOffset = rootOffset + root.length;
  const leafOffset = metaOffset + meta.length;
  const dataOffset = leafOffset + leaves.length;
  const sizes = [
    rootOffset,
    root.length,
    metaOffset,
    meta.length,
    leafOffset,
    leaves.length,
    dataOffset,
    dataLength,
  ];
  sizes.forEach((size, index) => header.writeBigUInt64LE(BigInt(size), 8 + index * 8));
  header.writeBigUInt64LE(BigInt(tiles.length), 72);
  header.writeBigUInt64LE(BigInt(entries.length), 80);
  header.writeBigUInt64LE(BigInt(chunks.length), 88);
  header.writeUInt8(1, 96); // clustered
  header.writeUInt8(2, 97); // directories are gzipped
  header.writeUInt8(2, 98); // tiles are gzipped
  header.writeUInt8(1, 99); // Mapbox vector tiles
  header.writeUInt8(Math.min(...zooms), 100);
  header.writeUInt8(Math.max(...zooms), 101);
  [-1_800_000_000, -850_511_000, 1_800_000_000, 850_511_000].forEach((value, index) =>
    header.writeInt32LE(value, 102 + index * 4),
  );
  return Buffer.concat([header, root, meta, leaves, ...chunks]);
}

/** One root directory where it fits into the first fetch, else leaves of growing size under it. */
function writeDirectories(entries: readonly Entry[]): { root: Buffer; leaves: Buffer } {
  const whole = writeDirectory(entries);
  if (whole.length <= firstFetchBytes - headerBytes) return { root: whole, leaves: Buffer.alloc(0) };
  for (let size = 4096; ; size *= 2) {
    const leaves: Buffer[] = [];
    const rootEntries: Entry[] = [];
    let offset = 0;
    for (let start = 0; start < entries.length; start += size) {
      const part = entries.slice(start, start + size);
      const leaf = writeDirectory(part);
      rootEntries.push({ tileId: part[0]?.tileId ?? 0, offset, length: leaf.length, runLength: 0 });
      leaves.push(leaf);
      offset += leaf.length;
    }
    const root = writeDirectory(rootEntries);
    if (root.length <= firstFetchBytes - headerBytes) return { root, leaves: Buffer.concat(leaves) };
  }
}

function writeDirectory(entries: readonly Entry[]): Buffer {
  const bytes: number[] = [];
  writeVarint(bytes, entries.length);
  let lastId = 0;
  for (const entry of entries) {
    writeVarint(bytes, entry.tileId - lastId);
    lastId = entry.tileId;
  }
  for (const entry of entries) writeVarint(bytes, entry.runLength);
  for (const entry of entries) writeVarint(bytes, entry.length);
  let previous: Entry | null = null;
  for (const entry of entries) {
    const follows = previous !== null && entry.offset === previous.offset + previous.length;
    writeVarint(bytes, follows ? 0 : entry.offset + 1);
    previous = entry;
  }
  return gzipSync(Buffer.from(bytes));
}

/** Base-128 number, low bits first; division instead of shifts, because offsets may pass 2^31. */
function writeVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}
