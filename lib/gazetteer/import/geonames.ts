// GeoNames: country dumps, allCountries, alternate names and division codes, as downloaded (zip), unpacked or gzipped.
import { AppError } from "../../errors";
import type { PlaceSource } from "../place";
import { findFiles, sampleLines, stemOf, versionOf, type FoundFile } from "./found-files";
import { readAlternateLine, readDivisionLine, readDumpLine } from "./geonames-lines";
import { guessText } from "./guess-content";
import type { ImportBatch, ImportDataset, ImportFile, PlaceFormat } from "./place-format";
import { readBatches, type LineReader } from "./read-batches";
import { refuseMalformed } from "./refuse-malformed";
import { decimalOf } from "./source-point";
import { nameOfPacked } from "./unpack-file";

type Role = "places" | "names" | "admin1" | "admin2";
type Typed = { readonly file: FoundFile; readonly role: Role; readonly base: string };

const roles: readonly (readonly [Role, RegExp])[] = [
  ["places", /^\d+(?:\t[^\t]*){18}$/],
  ["admin2", /^[A-Z]{2}\.[^.\t]+\.[^.\t]+\t[^\t]*\t[^\t]*\t\d*$/],
  ["admin1", /^[A-Z]{2}\.[^.\t]+\t[^\t]*\t[^\t]*\t\d*$/],
  ["names", /^\d+\t\d+\t[^\t]{0,8}\t[^\t]+(?:\t[^\t]*){0,6}$/],
];

export const geonamesFormat: PlaceFormat = {
  key: "geonames",
  summary: "GeoNames: SY.zip, allCountries.zip, alternateNamesV2.zip, admin1CodesASCII.txt, admin2Codes.txt",
  refIs: "geonames",
  openDatasets,
  read,
};

function read(file: ImportFile, fromLine: number): AsyncIterable<ImportBatch> {
  const [role = "", country] = file.role.split(" ");
  return readBatches(file, fromLine, 0, readerOf(role, country ?? null));
}

function readerOf(role: string, country: string | null): LineReader {
  if (role === "places") return readDumpLine;
  return role === "names" ? readAlternateLine : readDivisionLine(country);
}

async function openDatasets(paths: readonly string[]): Promise<ImportDataset[]> {
  const typed: Typed[] = [];
  for (const file of await findFiles(paths, /\.(?:zip|txt|txt\.gz)$/i)) {
    const lines = await sampleLines(file);
    const role = roleOf(lines);
    if (role !== null) {
      refuseMalformed(file, lines, 0, readerOf(role, null), (line) => {
        const cells = line.split("\t");
        return role === "places"
          ? { lat: decimalOf(cells[4] ?? ""), lon: decimalOf(cells[5] ?? ""), countryCode: cells[8] ?? null }
          : null;
      });
      typed.push({ file, role, base: stemOf(file.name).replace(/\.alternateNames(?:V2)?$/, "") });
    } else if (file.named) {
      throw new AppError(
        "invalid",
        `${nameOfPacked(file)} is no table of GeoNames: it seems to be ${guessText(lines)}. Nothing was read.`,
      );
    }
  }
  if (typed.length === 0)
    throw new AppError("invalid", `${paths.join(", ")}: no table of GeoNames is among these files.`);
  return group(typed);
}

/** What most of the first lines look like. Lines with a wrong number of columns may be among them. */
function roleOf(lines: readonly string[]): Role | null {
  for (const [role, pattern] of roles)
    if (lines.filter((line) => pattern.test(line)).length * 2 > lines.length) return role;
  const wide = lines.filter((line) => /^\d+\t/.test(line) && line.split("\t").length > 10).length;
  // Most lines begin as a dump's do, under no header, and have too few or too many columns: the refusal shall say so.
  return wide * 2 > lines.length && /^\d+\t/.test(lines[0] ?? "") ? "places" : null;
}

/**
 * One dataset a dump, its own alternate names and the division codes beside it among its files; names and codes told for the
 * whole world are datasets of their own.
 */
async function group(typed: readonly Typed[]): Promise<ImportDataset[]> {
  const dumps = typed.filter(({ role }) => role === "places");
  const divisions = typed.filter(({ role }) => role === "admin1" || role === "admin2");
  const twice = dumps.find((dump, at) => dumps.findIndex(({ base }) => base === dump.base) !== at);
  if (twice !== undefined)
    throw new AppError(
      "invalid",
      `Two of these files are GeoNames' places of ${twice.base}: name one of them.`,
    );

  const datasets: ImportDataset[] = [];
  for (const dump of dumps) {
    const country = /^[A-Z]{2}$/.test(dump.base) ? dump.base : null;
    const names = typed.filter(({ role, base }) => role === "names" && base === dump.base);
    const files = [...divisions, dump, ...names];
    datasets.push({
      source: await sourceOf(`geonames-${keyPart(dump.base)}`, titleOf(dump.base), files),
      files: files.map((each) => fileOf(each, each.role.startsWith("admin") ? country : null)),
    });
  }
  if (dumps.length === 0 && divisions.length > 0) {
    datasets.push({
      source: await sourceOf("geonames-divisions", "GeoNames, names of divisions", divisions),
      files: divisions.map((each) => fileOf(each, null)),
    });
  }
  for (const names of typed) {
    if (names.role !== "names" || dumps.some(({ base }) => base === names.base)) continue;
    const worldwide = /^alternateNames/i.test(names.base);
    const key = worldwide ? "geonames-names" : `geonames-names-${keyPart(names.base)}`;
    const title = worldwide ? "GeoNames, alternate names" : `${titleOf(names.base)}, alternate names`;
    datasets.push({ source: await sourceOf(key, title, [names]), files: [fileOf(names, null)] });
  }
  return datasets;
}

function fileOf({ file, role }: Typed, country: string | null): ImportFile {
  const { path, entry, bytes } = file;
  return { path, entry, bytes, role: country === null ? role : `${role} ${country}` };
}

function keyPart(base: string): string {
  return base.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-+|-+$/g, "") || "places";
}

const countryNames = new Intl.DisplayNames("en", { type: "region", fallback: "code" });

function titleOf(base: string): string {
  return `GeoNames, ${/^[A-Z]{2}$/.test(base) ? (countryNames.of(base) ?? base) : base}`;
}

async function sourceOf(key: string, name: string, files: readonly Typed[]): Promise<PlaceSource> {
  return {
    key,
    name,
    licence: "CC BY 4.0",
    licenceUrl: "https://creativecommons.org/licenses/by/4.0/",
    url: "https://www.geonames.org/",
    attribution: "Places © GeoNames (CC BY 4.0)",
    version: await versionOf(files.map(({ file }) => file)),
  };
}
