// `dateline gazetteer`: places from files into the store, what lies there, and how a source is taken away again.
import { parseArgs } from "node:util";
import { AppError } from "../errors";
import { listDatasets, removeDataset } from "../gazetteer/datasets/listing/store";
import { getFormat, placeFormats } from "../gazetteer/import/formats";
import { geonamesFormat } from "../gazetteer/import/geonames";
import type { PlaceFormat } from "../gazetteer/import/place-format";
import { hasPlaces, importSources } from "../gazetteer/store";
import { cancelImport, withImportLock } from "../gazetteer/staging/store";
import { importFiles, type ImportFilesOptions } from "../jobs/import-gazetteer";
import { keepMarks } from "../jobs/keep-marks";
import { env } from "../env";
import { downloadCountries } from "./gazetteer-download";
import { progressTeller } from "./gazetteer-progress";
import { describeForgotten, describeImport, describeSources } from "./gazetteer-report";
import { openDatabase } from "./open-database";
import { stopOnSignal } from "./stop-on-signal";

const usage = `Usage: dateline gazetteer import FORMAT PATH... [--name NAME] [--licence WORDS] [--country CC] [--again]
       dateline gazetteer install CC... [--again]
       dateline gazetteer list [--json]
       dateline gazetteer remove SOURCE

import reads files, zips or folders of files into the database:
${placeFormats.map(({ key, summary }) => `  ${key.padEnd(11)} ${summary}`).join("\n")}
install downloads GeoNames' files of countries (two letters of ISO 3166) and imports them.
list tells the sources, their places, names, licences and versions; remove takes away what one of them told.

  --name NAME       what a file without a name of its own is listed as (csv, osm)
  --licence WORDS   licence of a file of your own (csv)
  --country CC      country of rows that do not tell theirs (csv, osm)
  --again           read files once more that lie here already as they are

An import that was broken off goes on where it was when it is called again. Each source goes live whole or not at all.
`;

/** Exit codes: 0 done, 1 it failed, 2 the files or the command line must change. */
export async function run(argv: string[]): Promise<number> {
  const [action, ...rest] = argv;
  if (action === undefined || action === "--help" || action === "-h" || rest.includes("--help")) {
    process.stdout.write(usage);
    return action === undefined ? 2 : 0;
  }
  const actions: Readonly<Record<string, (words: string[]) => Promise<number>>> = {
    import: runImport,
    install: runInstall,
    list: runList,
    remove: runRemove,
  };
  const found = Object.hasOwn(actions, action) ? actions[action] : undefined;
  if (found === undefined) throw new AppError("invalid", `gazetteer does not know "${action}".\n\n${usage}`);
  return found(rest);
}

async function runImport(words: string[]): Promise<number> {
  const { values, positionals } = parse(words);
  const [key, ...paths] = positionals;
  if (key === undefined) throw new AppError("invalid", `Name a format and the files to read.\n\n${usage}`);
  const format = getFormat(key);
  if (paths.length === 0) throw new AppError("invalid", `Name the files to read.\n\n${usage}`);
  return importAndTell(format, paths, {
    name: values.name ?? null,
    licence: values.licence ?? null,
    countryCode: countryOf(values.country),
    again: values.again ?? false,
  });
}

async function runInstall(words: string[]): Promise<number> {
  const { values, positionals } = parse(words);
  if (positionals.length === 0)
    throw new AppError("invalid", `Name countries by two letters, e.g. dateline gazetteer install SY IQ.`);
  const codes = [...new Set(positionals.map((word) => countryOf(word) ?? ""))];
  const paths = await downloadCountries(codes, {
    baseUrl: env().geonamesUrl,
    dataDir: env().dataDir,
    log: (line) => void process.stderr.write(`${line}\n`),
  });
  return importAndTell(geonamesFormat, paths, {
    name: null,
    licence: null,
    countryCode: null,
    again: values.again ?? false,
  });
}

async function importAndTell(
  format: PlaceFormat,
  paths: readonly string[],
  options: ImportFilesOptions,
): Promise<number> {
  return withDatabase(async () => {
    await bringEmbedded();
    const progress = progressTeller(process.stderr);
    const signal = new AbortController();
    let isGoingLive = false;
    try {
      const outcome = await stopOnSignal(
        () =>
          importFiles(format, paths, {
            ...options,
            signal: signal.signal,
            onProgress: (at) => {
              isGoingLive = at.step === "going live";
              progress.tell(at);
            },
            onDataset: (report) => {
              progress.done();
              process.stdout.write(describeImport(report));
            },
          }),
        () => {
          signal.abort();
          // Reading ends by itself and keeps what it has; one long query must be broken off, and rolls back.
          if (isGoingLive) cancelImport().catch(() => undefined);
        },
      );
      if (outcome.kind === "done") {
        await keepMarks(tellMarks);
        return 0;
      }
      progress.done();
      process.stderr.write(`${brokenOff}\n`);
      return outcome.exitCode;
    } finally {
      progress.done();
    }
  });
}

const tellMarks = (line: string): void => void process.stderr.write(`${line}\n`);

const brokenOff =
  "Broken off. What was not live yet is not live, and nothing of the old is lost. Call the same again: it goes on from its last checkpoint.";

/** Countries and the places Dateline carries come first, so that what is imported hangs under them and joins them. */
async function bringEmbedded(): Promise<void> {
  if (await hasPlaces()) return;
  process.stderr.write("This database is new: first the places that Dateline carries with it.\n");
  const { embeddedSources } = await import("../gazetteer/sources");
  await importSources(embeddedSources);
}

async function runList(words: string[]): Promise<number> {
  const { values } = parse(words);
  return withDatabase(async () => {
    const sources = await listDatasets();
    process.stdout.write(
      values.json === true ? `${JSON.stringify(sources, null, 2)}\n` : describeSources(sources),
    );
    return 0;
  });
}

async function runRemove(words: string[]): Promise<number> {
  const [key, ...others] = parse(words).positionals;
  if (key === undefined || others.length > 0)
    throw new AppError("invalid", "Name one source, as `dateline gazetteer list` tells it.");
  return withDatabase(async () => {
    const gone = await withImportLock((client) => removeDataset(client, key));
    process.stdout.write(`${key}: ${describeForgotten(gone)}.\n`);
    await keepMarks(tellMarks);
    return 0;
  });
}

async function withDatabase(work: () => Promise<number>): Promise<number> {
  const database = await openDatabase({ create: true });
  if (database === null) throw new AppError("broken", "There is no database to import into.");
  try {
    return await work();
  } finally {
    await database.close();
  }
}

function countryOf(word: string | undefined): string | null {
  if (word === undefined) return null;
  const code = word.toUpperCase();
  if (!/^[A-Z]{2}$/.test(code))
    throw new AppError("invalid", `A country is two letters of ISO 3166, e.g. SY; got "${word}".`);
  return code;
}

function parse(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        name: { type: "string" },
        licence: { type: "string" },
        country: { type: "string" },
        again: { type: "boolean" },
        json: { type: "boolean" },
      },
    });
  } catch (cause) {
    throw new AppError("invalid", `${cause instanceof Error ? cause.message : String(cause)}\n\n${usage}`, {
      cause,
    });
  }
}
