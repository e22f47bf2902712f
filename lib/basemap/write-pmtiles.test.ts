// An archive we write is read back by the reader everybody uses.
import { gzipSync } from "node:zlib";
import { PMTiles } from "pmtiles";
import { describe, expect, it } from "vitest";
import { writePmtiles, type Tile } from "./write-pmtiles";

function read(bytes: Buffer): PMTiles {
  return new PMTiles({
    getKey: () => "test",
    getBytes: (offset, length) =>
      Promise.resolve({ data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer }),
  });
}

function tile(z: number, x: number, y: number, text: string): Tile {
  return { z, x, y, data: gzipSync(text) };
}

async function textAt(archive: PMTiles, z: number, x: number, y: number): Promise<string | null> {
  const found = await archive.getZxy(z, x, y);
  return found === undefined ? null : Buffer.from(found.data).toString();
}

describe("writePmtiles", () => {
  it("gives every tile back and nothing where there was none", async () => {
    const archive = read(
      writePmtiles([tile(1, 1, 0, "east"), tile(0, 0, 0, "world"), tile(2, 3, 3, "far")], { name: "n" }),
    );
    expect(await textAt(archive, 0, 0, 0)).toBe("world");
    expect(await textAt(archive, 1, 1, 0)).toBe("east");
    expect(await textAt(archive, 2, 3, 3)).toBe("far");
    expect(await textAt(archive, 1, 0, 0)).toBeNull();
    expect(await archive.getMetadata()).toEqual({ name: "n" });
    expect(await archive.getHeader()).toMatchObject({
      specVersion: 3,
      clustered: true,
      minZoom: 0,
      maxZoom: 2,
      tileType: 1,
    });
  });

  it("stores equal tiles once", async () => {
    const same = Array.from({ length: 16 }, (_, i) => tile(2, i % 4, Math.floor(i / 4), "same"));
    const archive = read(writePmtiles(same, {}));
    expect(await archive.getHeader()).toMatchObject({ numAddressedTiles: 16, numTileContents: 1 });
    for (const { z, x, y } of same) expect(await textAt(archive, z, x, y)).toBe("same");
  });

  it("moves its directory into leaves when the root would be too long for the first fetch", async () => {
    // Uncompressed and of every length, so that the directory itself cannot be compressed much.
    const many = Array.from({ length: 128 * 128 }, (_, i) => ({
      ...tile(7, i % 128, Math.floor(i / 128), ""),
      data: gzipSync("x".repeat(1 + ((i * i * 7_919) % 3_989)) + i, { level: 0 }),
    }));
    const archive = read(writePmtiles(many, {}));
    const header = await archive.getHeader();
    expect(header.leafDirectoryLength).toBeGreaterThan(0);
    expect(header.rootDirectoryOffset + header.rootDirectoryLength).toBeLessThanOrEqual(16_384);
    for (const i of [0, 1, 5_000, 9_999, 128 * 128 - 1]) {
      expect(await textAt(archive, 7, i % 128, Math.floor(i / 128))).toMatch(new RegExp(`^x+${i}$`));
    }
  });

  it("refuses an archive of nothing", () => {
    expect(() => writePmtiles([], {})).toThrow("at least one tile");
  });
});
