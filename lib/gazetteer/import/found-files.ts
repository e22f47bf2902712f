// The paths of a command as files to look into: folders listed, zips opened, each with its first lines and a version.
import { createHash } from "node:crypto";
import fs from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { AppError } from "../../errors";
import { guessContainer } from "./guess-content";
import { readFirstLines } from "./read-file-lines";
import { listZipEntries, readHead, type PackedFile } from "./unpack-file";

export type FoundFile = PackedFile & {
  /** On disk; packed, for an archive's entry. */
  readonly bytes: number;
  /** The file's or entry's own name, without folders. */
  readonly name: string;
  /** False for what lay in a folder or archive that was named: what does not fit there is passed over. */
  readonly named: boolean;
  /** YYYY-MM-DD as the zip tells it; null outside of zips. */
  readonly changedOn: string | null;
};

const readable = /\.(?:txt|tsv|csv|json|geojson|osm|xml)(?:\.gz)?$/i;

/**
 * Every file behind the paths, in the order given and by name inside folders and zips; `pattern` says by name which files
 * of a folder are looked at. Archives inside archives are not opened. Throws `invalid` for a path that is not there, an
 * empty file, and a container that cannot be read here.
 */
export async function findFiles(paths: readonly string[], pattern: RegExp): Promise<FoundFile[]> {
  if (paths.length === 0) throw new AppError("invalid", "Name the files to read.");
  const found: FoundFile[] = [];
  for (const given of paths) {
    const status = await stat(given).catch((error: unknown) => {
      throw new AppError("invalid", `${given} is not there.`, { cause: error });
    });
    if (!status.isDirectory()) {
      found.push(...(await filesOf(given, status.size, true)));
      continue;
    }
    const names = (await readdir(given)).filter((name) => pattern.test(name)).sort();
    for (const name of names) {
      const file = path.join(given, name);
      const inside = await stat(file);
      if (inside.isFile()) found.push(...(await filesOf(file, inside.size, false)));
    }
    if (names.length === 0)
      throw new AppError("invalid", `The folder ${given} holds no file of this format.`);
  }
  return found;
}

async function filesOf(file: string, bytes: number, named: boolean): Promise<FoundFile[]> {
  if (bytes === 0) {
    if (!named) return [];
    throw new AppError("invalid", `${file} is empty.`);
  }
  const head = await readHead(file);
  const container = guessContainer(head);
  if (container === "a zip archive") {
    const entries = (await listZipEntries(file)).filter(
      ({ name, unpackedBytes }) =>
        readable.test(name) && !/(?:^|\/)(?:readme|__macosx)/i.test(name) && unpackedBytes > 0,
    );
    if (entries.length === 0) throw new AppError("invalid", `${file} holds no table.`);
    return entries
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((entry) => ({
        path: file,
        entry: entry.name,
        bytes: entry.packedBytes,
        name: path.posix.basename(entry.name),
        named: named && entries.length === 1,
        changedOn: entry.changedOn,
      }));
  }
  if (container !== null && container !== "a gzip file" && !container.startsWith("an OpenStreetMap")) {
    throw new AppError("invalid", `${file} seems to be ${container}, which is not read here.`);
  }
  return [{ path: file, entry: null, bytes, name: path.basename(file), named, changedOn: null }];
}

/** The first lines that hold something, at most `count`. */
export async function sampleLines(file: PackedFile, count = 1_000): Promise<string[]> {
  const lines = await readFirstLines(file, count);
  return lines.filter((line) => line !== "");
}

/** The name without its endings: "SY" of "SY.txt.gz". */
export function stemOf(name: string): string {
  return name.replace(/(?:\.(?:zip|gz|txt|tsv|csv|json|geojson|osm|xml|pbf))+$/i, "");
}

/** The key of a source named by its user: "osm" and "Syria, 2024" give "osm-syria-2024". */
export function keyOfNamed(format: "csv" | "osm", name: string): string {
  const key = name
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .toLowerCase();
  return `${format}-${key === "" ? "places" : key}`;
}

/**
 * Names the bytes of these files: the newest day their zips tell, and twelve hex digits of the files' SHA-256. Another
 * version as soon as one byte is another.
 */
export async function versionOf(files: readonly FoundFile[]): Promise<string> {
  const hash = createHash("sha256");
  for (const file of new Set(files.map((each) => each.path)))
    for await (const piece of fs.createReadStream(file, { highWaterMark: 1 << 20 })) {
      const bytes: Buffer = piece;
      hash.update(bytes);
    }
  const day = files
    .flatMap(({ changedOn }) => changedOn ?? [])
    .sort()
    .at(-1);
  const digits = hash.digest("hex").slice(0, 12);
  return day === undefined ? digits : `${day} ${digits}`;
}
