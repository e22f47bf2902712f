// Fills a database for its first run: places, actors, reports read by the job itself, recorded decisions. Twice changes nothing.
import fs from "node:fs";
import path from "node:path";
import { env } from "../env";
import { AppError, isAppError } from "../errors";
import { parseKnownActors } from "../events/actor";
import { listActors, saveActors } from "../events/actors/store";
import type { PlaceImport } from "../gazetteer/import/imported-place";
import { embeddedSources } from "../gazetteer/sources";
import { importSources, postgresPlaceIndex } from "../gazetteer/store";
import { parserVersion } from "../geoparser/geoparse";
import { findReading, loadReadReport, saveReport } from "../reports/store";
import { listDecisionIds, recordDecision } from "../review/store";
import { processReport } from "./process-report";
import { prepareQueue } from "./queue";
import { givenIds, resolvePayload } from "./resolve-seed";
import { parseSeedDecisions, parseSeedReport, type SeedDecisions } from "./seed-files";

export type SeedOptions = {
  readonly databaseUrl: string;
  readonly log: (line: string) => void;
  /** Folder with reports/, decisions/ and actors/; null = seeds of the checkout. */
  readonly seedsFolder?: string;
  /** False leaves everything as the job drafted it. */
  readonly withDecisions?: boolean;
  /** The gazetteer's sources; tests take fewer. */
  readonly sources?: readonly PlaceImport[];
};

/**
 * Seeds what is missing and leaves what is there. Throws `broken` naming file and line where a seed is not as it should be,
 * a quote is not found or a decision chooses what the job did not produce.
 */
export async function seedDatabase({
  databaseUrl,
  log,
  seedsFolder = path.join(env().home, "seeds"),
  withDecisions = true,
  sources = embeddedSources,
}: SeedOptions): Promise<void> {
  await prepareQueue(databaseUrl);
  const imported = await importSources(sources);
  if (!imported.skipped)
    log(
      `Imported ${imported.places.toLocaleString("en")} places with ${imported.names.toLocaleString("en")} names.`,
    );
  await saveActors(
    parseKnownActors(JSON.parse(fs.readFileSync(path.join(seedsFolder, "actors", "actors.json"), "utf8"))),
  );

  const seeds = withDecisions
    ? readFolder(path.join(seedsFolder, "decisions"), ".json").map(({ file, contents }) => ({
        file,
        seed: parseSeedDecisions(file, contents),
      }))
    : [];
  const index = postgresPlaceIndex();
  const actors = await listActors();
  const gazetteerVersion = await index.version();
  const changed = new Set<string>();
  for (const { file, contents } of readFolder(path.join(seedsFolder, "reports"), ".md", ["README.md"])) {
    const report = parseSeedReport(file, contents);
    const id = await saveSeedReport(report, file, log);
    if (id === null) changed.add(report.id ?? "");
    else if ((await findReading(id, parserVersion, gazetteerVersion)) === null) {
      await processReport(id, { index, actors, given: givenIds(seeds, id, report.text) });
      log(`Read "${report.title}".`);
    }
  }
  const recorded = await applyDecisions(seeds, changed, log);
  if (recorded > 0) log(`Recorded ${recorded} editorial decisions.`);
}

/** Null where this installation holds another text under the same id: what was seeded once is never overwritten. */
async function saveSeedReport(
  report: ReturnType<typeof parseSeedReport>,
  file: string,
  log: SeedOptions["log"],
): Promise<string | null> {
  try {
    return (await saveReport(report)).id;
  } catch (error) {
    if (!isAppError(error, "conflict")) throw error;
    log(`${file} was changed since it was seeded here; the report ${report.id} stays as it is.`);
    return null;
  }
}

async function applyDecisions(
  seeds: readonly { file: string; seed: SeedDecisions }[],
  changed: ReadonlySet<string>,
  log: SeedOptions["log"],
): Promise<number> {
  const known = new Set(await listDecisionIds());
  let recorded = 0;
  for (const { file, seed } of seeds) {
    const reportIds = new Set([...seed.events, ...seed.operations].map((each) => each.report));
    if ([...reportIds].some((id) => changed.has(id))) {
      log(`${file} is left out: a report it speaks of was changed.`);
      continue;
    }
    for (const [at, { id, payload, reason, decidedBy, decidedAt }] of seed.decisions.entries()) {
      if (known.has(id)) continue;
      const where = `${file}, decision ${at + 1} (${id})`;
      try {
        const reports = new Map(
          await Promise.all(
            [...reportsNamed(payload, reportIds)].map(
              async (reportId) => [reportId, await loadReadReport(reportId)] as const,
            ),
          ),
        );
        await recordDecision(resolvePayload(payload, reports, where), {
          id,
          by: decidedBy,
          at: decidedAt,
          reason,
          firstVersionLater: true,
        });
        recorded += 1;
      } catch (cause) {
        if (!isAppError(cause)) throw cause;
        throw new AppError(
          "broken",
          cause.message.startsWith(where) ? cause.message : `${where}: ${cause.message}`,
          { cause },
        );
      }
    }
  }
  return recorded;
}

function reportsNamed(payload: Record<string, unknown>, reportIds: ReadonlySet<string>): Set<string> {
  const named = [payload.mention, payload.claim].flatMap((value) =>
    typeof value === "object" && value !== null && "report" in value ? [String(value.report)] : [],
  );
  return new Set(
    named.length > 0 ? named : payload.mention !== undefined || payload.claim !== undefined ? reportIds : [],
  );
}

function readFolder(
  folder: string,
  extension: string,
  except: readonly string[] = [],
): { file: string; contents: string }[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(extension) && !except.includes(name))
    .sort()
    .map((name) => ({
      file: path.join(path.basename(path.dirname(folder)), path.basename(folder), name),
      contents: fs.readFileSync(path.join(folder, name), "utf8"),
    }));
}
