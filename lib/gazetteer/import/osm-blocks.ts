// The blocks of an OpenStreetMap extract (PBF): cut out of the file, unpacked within the limits the format sets itself.
import { inflateSync } from "node:zlib";
import { AppError, isAppError } from "../../errors";
import { nameOfPacked, unpackFile, type PackedFile, type ReadProgress } from "./unpack-file";

/** Limits of the format itself (https://wiki.openstreetmap.org/wiki/PBF_Format). */
const maxHeaderBytes = 64 * 1024;
const maxBlockBytes = 32 * 1024 * 1024;

/** The unpacked bytes of each block of data. Throws `invalid` for files that are cut off, damaged, or packed in another way. */
export async function* readBlocks(file: PackedFile, progress: ReadProgress): AsyncGenerator<Buffer, void> {
  for await (const { type, blob } of pbfBlobs(file, progress)) {
    if (type !== "OSMData") continue;
    let bytes: Buffer | null;
    try {
      const packed = fieldOf(blob, 3);
      bytes = packed === null ? fieldOf(blob, 1) : inflateSync(packed, { maxOutputLength: maxBlockBytes });
    } catch (error) {
      throw damagedOsm(file, error);
    }
    if (bytes === null)
      throw damagedOsm(file, new Error("a block is packed by a method that is not read here"));
    yield bytes;
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

/** What went wrong, as a sentence that names the file. */
export function damagedOsm(file: PackedFile, error: unknown): AppError {
  if (isAppError(error)) return error;
  const why = (error instanceof Error ? error.message : String(error)).replace(/\.+$/, "");
  return new AppError("invalid", `${nameOfPacked(file)} is damaged, or no OpenStreetMap file: ${why}.`, {
    cause: error,
  });
}
