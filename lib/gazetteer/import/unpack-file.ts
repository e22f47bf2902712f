// The bytes of a plain file, a gzip file or one entry of a zip, streamed, with limits on what may come out of an archive.
import fs from "node:fs";
import { open } from "node:fs/promises";
import { pipeline, type Readable, type Transform } from "node:stream";
import zlib from "node:zlib";
import { openPromise, type Entry, type ZipFile } from "yauzl";
import { AppError, isAppError } from "../../errors";

/** Unpacked bytes of one file: the world's largest tables have 2 GB, OpenStreetMap's XML of a large country some 60. */
const maxUnpackedBytes = 64_000_000_000;
/** Tables pack to a tenth; only what was made to blow up packs to a thousandth. Small files are let be. */
const maxRatio = 200;
const ratioFromBytes = 64_000_000;
const maxEntries = 10_000;
const pieceBytes = 256 * 1024;

/** Where bytes come from: a file on disk, or with `entry` the file of that name inside a zip. */
export type PackedFile = { readonly path: string; readonly entry: string | null };

/** One file inside a zip. The name is for showing and finding, and never becomes a path. */
export type ZipEntry = {
  readonly name: string;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** YYYY-MM-DD as the archive tells it. */
  readonly changedOn: string;
};

/** Bytes on disk that have been read so far; grows while `unpackFile` is iterated. */
export type ReadProgress = { bytesRead: number };

/** "SY.zip: SY.txt" or "SY.txt", for messages. */
export function nameOfPacked(file: PackedFile): string {
  return file.entry === null ? file.path : `${file.path}: ${file.entry}`;
}

/** The first `size` bytes on disk; throws `invalid` where the file cannot be read. */
export async function readHead(path: string, size = 4096): Promise<Buffer> {
  try {
    const handle = await open(path, "r");
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(size), 0, size, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** The files inside a zip, in the archive's order; folders and names with control characters left out. Throws `invalid` for what is no whole zip, or too many files. */
export async function listZipEntries(path: string): Promise<ZipEntry[]> {
  return withZip(path, async (zip) => {
    const entries: ZipEntry[] = [];
    for await (const entry of zip.eachEntry()) {
      // Names stand in messages: one with control characters would give orders to the terminal.
      if (entry.fileName.endsWith("/") || /\p{Cc}/u.test(entry.fileName)) continue;
      entries.push({
        name: entry.fileName,
        packedBytes: entry.compressedSize,
        unpackedBytes: entry.uncompressedSize,
        changedOn: entry.getLastModDate({ timezone: "UTC", forceDosFormat: true }).toISOString().slice(0, 10),
      });
    }
    return entries;
  });
}

/**
 * The unpacked bytes in pieces, read no faster than they are taken. gzip is known by its first bytes. Throws `invalid` for
 * archives that are cut off, damaged (checksums are verified), encrypted, or that unpack to more than 64 GB or to 200 times
 * their size.
 */
export async function* unpackFile(
  file: PackedFile,
  progress: ReadProgress = { bytesRead: 0 },
): AsyncGenerator<Buffer, void> {
  if (file.entry === null) {
    const head = await readHead(file.path, 2);
    if (head[0] === 0x1f && head[1] === 0x8b) {
      const packed = fs.createReadStream(file.path, { highWaterMark: pieceBytes });
      yield* inflated(file, packed, zlib.createGunzip({ chunkSize: pieceBytes }), progress);
      return;
    }
    yield* plain(file, fs.createReadStream(file.path, { highWaterMark: pieceBytes }), progress);
    return;
  }
  const zip = await openZip(file.path);
  try {
    const entry = await findEntry(zip, file);
    const packed = await zip
      .openReadStreamPromise(entry, { decodeFileData: false })
      .catch((error: unknown) => Promise.reject(damaged(file, error)));
    const bytes =
      entry.compressionMethod === 0
        ? plain(file, packed, progress)
        : inflated(file, packed, zlib.createInflateRaw({ chunkSize: pieceBytes }), progress);
    yield* verified(file, entry, bytes);
  } finally {
    zip.close();
  }
}

async function* plain(file: PackedFile, stream: Readable, progress: ReadProgress): AsyncGenerator<Buffer> {
  try {
    for await (const piece of stream) {
      const bytes: Buffer = piece;
      progress.bytesRead += bytes.length;
      yield bytes;
    }
  } catch (error) {
    throw damaged(file, error);
  } finally {
    stream.destroy();
  }
}

async function* inflated(
  file: PackedFile,
  packed: Readable,
  inflate: Transform & { readonly bytesWritten: number },
  progress: ReadProgress,
): AsyncGenerator<Buffer> {
  // An error of either side reaches the loop below through `inflate`; the callback only keeps Node from throwing it twice.
  pipeline(packed, inflate, () => undefined);
  let unpacked = 0;
  try {
    for await (const piece of inflate) {
      const bytes: Buffer = piece;
      unpacked += bytes.length;
      progress.bytesRead = inflate.bytesWritten;
      refuseBomb(file, unpacked, progress.bytesRead);
      yield bytes;
    }
  } catch (error) {
    throw damaged(file, error);
  } finally {
    packed.destroy();
    inflate.destroy();
  }
}

/** Passes the bytes on and throws where they are not as many, or not the same, as the archive's directory says. */
async function* verified(
  file: PackedFile,
  entry: Entry,
  pieces: AsyncIterable<Buffer>,
): AsyncGenerator<Buffer> {
  let unpacked = 0;
  let checksum = 0;
  for await (const piece of pieces) {
    unpacked += piece.length;
    if (unpacked > entry.uncompressedSize) break;
    checksum = zlib.crc32(piece, checksum);
    yield piece;
  }
  if (unpacked !== entry.uncompressedSize || checksum !== entry.crc32)
    throw damaged(file, new Error("its bytes are not those the archive's directory tells of"));
}

async function findEntry(zip: ZipFile, file: PackedFile): Promise<Entry> {
  for await (const entry of eachEntry(zip, file.path)) {
    if (entry.fileName !== file.entry) continue;
    if (entry.isEncrypted())
      throw new AppError("invalid", `${nameOfPacked(file)} is encrypted. Unpack it with its password first.`);
    if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
      throw new AppError(
        "invalid",
        `${nameOfPacked(file)} is packed by a method that is not read here (${entry.compressionMethod}). Unpack it first.`,
      );
    }
    refuseBomb(file, entry.uncompressedSize, entry.compressedSize);
    return entry;
  }
  throw new AppError("invalid", `${file.path} holds no ${file.entry ?? ""}.`);
}

function refuseBomb(file: PackedFile, unpacked: number, packed: number): void {
  if (unpacked <= ratioFromBytes || (unpacked <= maxUnpackedBytes && unpacked <= maxRatio * packed)) return;
  throw new AppError(
    "invalid",
    `${nameOfPacked(file)} unpacks to more than ${unpacked > maxUnpackedBytes ? "64 GB" : `${maxRatio} times its size`}: no gazetteer does. Nothing was read.`,
  );
}

async function openZip(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { autoClose: false, validateEntrySizes: false });
  } catch (error) {
    throw unreadable(path, error);
  }
}

async function withZip<Result>(path: string, use: (zip: ZipFile) => Promise<Result>): Promise<Result> {
  const zip = await openZip(path);
  try {
    if (zip.entryCount > maxEntries) {
      throw new AppError(
        "invalid",
        `${path} holds ${zip.entryCount} files; at most ${maxEntries} are looked at.`,
      );
    }
    return await use(zip);
  } catch (error) {
    throw isAppError(error) ? error : unreadable(path, error);
  } finally {
    zip.close();
  }
}

async function* eachEntry(zip: ZipFile, path: string): AsyncGenerator<Entry> {
  try {
    for await (const entry of zip.eachEntry()) yield entry;
  } catch (error) {
    throw isAppError(error) ? error : unreadable(path, error);
  }
}

function damaged(file: PackedFile, error: unknown): AppError {
  return isAppError(error) ? error : unreadable(nameOfPacked(file), error);
}

/** What the system or an archive library says, as a sentence that names the file. */
function unreadable(name: string, error: unknown): AppError {
  const code = codeOf(error);
  const why = (error instanceof Error ? error.message : String(error)).replace(/\.+$/, "");
  const sentence =
    code === "ENOENT"
      ? `${name} is not there.`
      : code === "EACCES"
        ? `${name} may not be read by this user.`
        : code === "EISDIR"
          ? `${name} is a folder.`
          : `${name} cannot be read to its end: ${why}. Perhaps its download broke off; fetch it again.`;
  return new AppError("invalid", sentence, { cause: error });
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}
