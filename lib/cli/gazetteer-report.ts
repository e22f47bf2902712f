// What an import, a removal and the list of sources say on the terminal.
import type { ListedSource } from "../gazetteer/datasets/listing/store";
import type { Forgotten } from "../gazetteer/records/store";
import { skippedLines } from "../gazetteer/staging/import-counts";
import type { DatasetReport } from "../jobs/import-gazetteer";

/** Reasons that are told one by one, the most frequent first. */
const mostReasons = 8;

/** The end report of one dataset: what was read, what became of it, and what was left out, why and where first. */
export function describeImport(report: DatasetReport): string {
  if (report.kind === "known")
    return `${report.source.key}: already here as these files have it (${report.source.version}); --again reads them once more.\n`;
  const { source, staged, live, resumedBehind } = report;
  const places = live.newPlaces + live.joined + live.changed + live.unchanged;
  const skipped = skippedLines(staged);
  const lines = [
    `${source.key}: ${source.name}, ${source.version}, ${source.licence}`,
    `  lines    ${count(staged.lines)} read${resumedBehind > 0 ? ` (${count(resumedBehind)} of them before it was broken off)` : ""}, ${count(skipped)} left out`,
    `  places   ${count(places)}: ${count(live.newPlaces)} new, ${count(live.joined)} joined to places of other sources, ${count(live.changed)} changed, ${count(live.unchanged)} unchanged`,
  ];
  if (live.united > 0) lines.push(`           ${count(live.united)} rows told a place twice and were united`);
  const gone = live.gone.deleted + live.gone.left + live.gone.kept;
  if (gone > 0)
    lines.push(`  gone     ${count(gone)} told before and no more: ${describeForgotten(live.gone)}`);
  lines.push(`  names    ${count(live.names.all)}, ${count(live.names.changed)} of them written`);
  const reasons = [...staged.skipped].sort((a, b) => b.count - a.count);
  for (const { reason, count: times, file, line } of reasons.slice(0, mostReasons))
    lines.push(`  left out ${count(times)} x ${reason}; first at ${file}:${line}`);
  const more = reasons.slice(mostReasons);
  if (more.length > 0)
    lines.push(
      `  left out ${count(more.reduce((sum, each) => sum + each.count, 0))} for ${more.length} other reasons`,
    );
  return `${lines.join("\n")}\n`;
}

/** "3 removed, 2 stay as other sources tell them, 1 kept because something stands on it". */
export function describeForgotten({ deleted, left, kept }: Forgotten): string {
  const words = [`${count(deleted)} removed`];
  if (left > 0) words.push(`${count(left)} stay as other sources tell them`);
  if (kept > 0)
    words.push(`${count(kept)} kept because an event, a site, a decision or a reading stands on them`);
  return words.join(", ");
}

/** The sources as a table. */
export function describeSources(sources: readonly ListedSource[]): string {
  const rows = [
    ["source", "places", "names", "imported", "licence", "version"],
    ...sources.map(({ key, places, names, importedAt, licence, version, format }) => [
      key,
      count(places),
      count(names),
      format === null
        ? "part of Dateline"
        : (importedAt?.toISOString().slice(0, 16).replace("T", " ") ?? "removed"),
      licence,
      version,
    ]),
  ];
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, at) =>
          at === 1 || at === 2 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join("");
}

function count(value: number): string {
  return value.toLocaleString("en");
}
