// Files of places into the store: read, stage in chunks with checkpoints, and make each dataset live in one transaction.
import { AppError } from "../errors";
import { findFingerprint, goLive, type LiveCounts } from "../gazetteer/datasets/store"; // staged rows -> places and names
import type { FormatOptions, ImportDataset, PlaceFormat } from "../gazetteer/import/place-format"; // files -> batches
import type { PlaceSource } from "../gazetteer/place";
import { fingerprintOf } from "../gazetteer/staging/fingerprint"; // by which files are known again
import { countSkipped, skippedLines, type StagedCounts } from "../gazetteer/staging/import-counts";
import { idSpaceOf, noLines, stageBatch, type StagedLines } from "../gazetteer/staging/staged-rows"; // batches -> lines of COPY
import {
  clearStaging,
  openStaging,
  saveChunk,
  withImportLock,
  type Checkpoint,
  type ImportConnection,
} from "../gazetteer/staging/store"; // lines and checkpoints -> unlogged tables

/** Where an import stands, told every few thousand lines. */
export type ImportProgress = {
  readonly source: PlaceSource;
  readonly step: "reading" | "going live";
  /** The file being read, or the entry of an archive. */
  readonly file: string;
  /** Lines read in this run, those of a broken-off run not counted. */
  readonly lines: number;
  readonly bytesRead: number;
  /** Bytes that were behind us when this run began, and of the whole dataset. */
  readonly bytesBefore: number;
  readonly bytesTotal: number;
};

export type DatasetReport =
  | { readonly kind: "known"; readonly source: PlaceSource }
  | {
      readonly kind: "imported";
      readonly source: PlaceSource;
      readonly staged: StagedCounts;
      /** Lines an import that broke off had read already; 0 where this one began at the beginning. */
      readonly resumedBehind: number;
      readonly live: LiveCounts;
    };

export type ImportFilesOptions = FormatOptions & {
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Called when a dataset is live, before the next is begun. */
  readonly onDataset?: (report: DatasetReport) => void;
  /** True reads files again that lie here already as they are. */
  readonly again?: boolean;
  /** Aborted, the import fails at the next few thousand lines; what the database is doing for it is `cancelImport`'s. */
  readonly signal?: AbortSignal;
  /** Rows between two checkpoints. */
  readonly chunkRows?: number;
};

const usualChunk = 50_000;

/**
 * Imports what the paths hold, dataset by dataset; each goes live whole or not at all, and those before it stay. After a
 * crash, of ours or the database's, the same call goes on where that is possible, and doubles nothing. Throws `invalid` as
 * the format does, and for files that give nothing; `busy` while another import runs.
 */
export async function importFiles(
  format: PlaceFormat,
  paths: readonly string[],
  options: ImportFilesOptions,
): Promise<DatasetReport[]> {
  const datasets = await format.openDatasets(paths, options);
  return withImportLock(async (client) => {
    const reports: DatasetReport[] = [];
    for (const dataset of datasets) {
      options.signal?.throwIfAborted();
      const report = await importDataset(client, format, dataset, options);
      reports.push(report);
      options.onDataset?.(report);
    }
    return reports;
  });
}

async function importDataset(
  client: ImportConnection,
  format: PlaceFormat,
  dataset: ImportDataset,
  options: ImportFilesOptions,
): Promise<DatasetReport> {
  const { source } = dataset;
  const fingerprint = fingerprintOf(format.key, dataset.files);
  if (options.again !== true && (await findFingerprint(client, source.key)) === fingerprint)
    return { kind: "known", source };
  const from = await openStaging(client, source.key, fingerprint);
  const resumedBehind = from.counts.lines;
  let staged: StagedCounts;
  try {
    staged = await stageDataset(client, format, dataset, fingerprint, from, options);
    refuseNothing(source, staged);
  } catch (error) {
    // The files must change before anything can come of them: what is staged would only lie there.
    if (error instanceof AppError) await clearStaging(client);
    throw error;
  }
  options.onProgress?.({
    ...progressAt(dataset, dataset.files.length, 0, from),
    lines: 0,
    step: "going live",
  });
  options.signal?.throwIfAborted();
  const live = await goLive(client, { source, format, fingerprint });
  if (live.names.homeless > 0) {
    const [file] = dataset.files;
    const skipped = { line: staged.lines, reason: "name of a place that is not here" };
    for (let count = 0; count < live.names.homeless; count += 1)
      countSkipped(staged, file?.entry ?? file?.path ?? "", skipped);
  }
  return { kind: "imported", source, staged, resumedBehind, live };
}

/** Reads the files from the checkpoint on; while the database takes one chunk, the next is made. */
async function stageDataset(
  client: ImportConnection,
  format: PlaceFormat,
  dataset: ImportDataset,
  fingerprint: string,
  from: Checkpoint,
  { onProgress, signal, chunkRows = usualChunk }: ImportFilesOptions,
): Promise<StagedCounts> {
  const { source, files } = dataset;
  const idSpace = idSpaceOf(format.key, source.key);
  const counts = from.counts;
  const before = counts.lines;
  let lines: StagedLines = noLines();
  let saving: Promise<void> = Promise.resolve();
  const save = async (file: number, line: number): Promise<void> => {
    const chunk = lines;
    lines = noLines();
    const checkpoint = { file, line, counts: structuredClone(counts) };
    await saving;
    saving = saveChunk(client, { dataset: source.key, fingerprint }, chunk, checkpoint);
    // A failure is told by the next `await saving`; until then nobody else must be told of it.
    saving.catch(() => undefined);
  };
  try {
    for (let at = from.file; at < files.length; at += 1) {
      const file = files[at];
      if (file === undefined) break;
      let line = at === from.file ? from.line : 0;
      const name = file.entry ?? file.path;
      for await (const batch of format.read(file, line)) {
        counts.lines += batch.line - line;
        line = batch.line;
        stageBatch(batch, { idSpace, file: name }, lines, counts);
        if (
          lines.places.length + lines.names.length + lines.divisions.length + lines.otherIds.length >=
          chunkRows
        )
          await save(at, line);
        if (signal?.aborted === true) {
          // What has been read so far need not be read again.
          await save(at, line);
          await saving;
          signal.throwIfAborted();
        }
        onProgress?.({
          ...progressAt(dataset, at, batch.bytesRead, from),
          lines: counts.lines - before,
          step: "reading",
        });
      }
    }
    await save(files.length, 0);
  } finally {
    // The connection must be free again whatever happened; a failure of the chunk outweighs none that came before it.
    await saving.catch(() => undefined);
  }
  await saving;
  return counts;
}

function progressAt(
  { source, files }: ImportDataset,
  at: number,
  bytesRead: number,
  from: Checkpoint,
): Omit<ImportProgress, "lines" | "step"> {
  const sum = (end: number): number => files.slice(0, end).reduce((total, { bytes }) => total + bytes, 0);
  const file = files[Math.min(at, files.length - 1)];
  return {
    source,
    file: file?.entry ?? file?.path ?? "",
    bytesRead: sum(at) + bytesRead,
    bytesBefore: sum(from.file),
    bytesTotal: sum(files.length),
  };
}

function refuseNothing({ key }: PlaceSource, counts: StagedCounts): void {
  if (counts.places + counts.names > 0) return;
  if (counts.divisions > 0)
    throw new AppError(
      "invalid",
      "These files only name divisions. Give them together with the places that lie in them.",
    );
  const [first] = counts.skipped;
  throw new AppError(
    "invalid",
    `${key}: none of ${counts.lines.toLocaleString("en")} lines gave a place; ${
      first === undefined
        ? "the files are empty"
        : `${skippedLines(counts).toLocaleString("en")} were left out, the first at ${first.file}:${first.line}: ${first.reason}`
    }. Nothing was changed.`,
  );
}
