// A report becomes mentions, events and claims: the product on one screen.
import { AppError, isAppError } from "../errors";
import { draftReport } from "../events/drafts/draft-report"; // pure: reading -> events, operations, claims
import type { KnownActor } from "../events/actor";
import type { PlaceIndex } from "../gazetteer/place-index";
import { geoparse } from "../geoparser/geoparse"; // pure but for the index: text -> reading
import type { SecondOpinion } from "../geoparser/second-opinion";
import { getReport, saveReportState } from "../reports/store";
import { noIdsGiven, storeReading, type IdsGiven } from "./store"; // one transaction; run twice = the same rows

export type ProcessReportOptions = {
  readonly index: PlaceIndex;
  readonly actors: readonly KnownActor[];
  /** Asked about names too close to call; absent = the rules alone, as seeds are read. */
  readonly secondOpinion?: SecondOpinion;
  /** Ids that seeds give to drafts. */
  readonly given?: IdsGiven;
};

/**
 * Reads a stored report and keeps what it found. Throws `not_found` for an unknown id; any other failure is written on the
 * report (state "failed"), whose text stays, and thrown on so that the queue tries again.
 */
export async function processReport(
  reportId: string,
  { index, actors, secondOpinion, given = noIdsGiven }: ProcessReportOptions,
): Promise<void> {
  const report = await getReport(reportId);
  await saveReportState(reportId, "reading");
  try {
    const reading = await geoparse(report.text, {
      index,
      publishedAt: publishedAsKnown(report),
      ...(secondOpinion === undefined ? {} : { secondOpinion }),
    });
    const drafts = draftReport(report.text, reading, { actors });
    await storeReading(reportId, reading, drafts, given);
  } catch (cause) {
    const reason = isAppError(cause)
      ? cause.message
      : "An error in the reader; the log of the worker names it. The text is kept.";
    await saveReportState(reportId, "failed", reason);
    throw new AppError("broken", `Report ${reportId} could not be read: ${reason}`, { cause });
  }
}

/** "2024-02-03" where only the day is known, an instant otherwise: relative dates are counted from it. */
function publishedAsKnown(report: {
  publishedAt: Date | null;
  publishedPrecision: string | null;
}): string | null {
  if (report.publishedAt === null) return null;
  const instant = report.publishedAt.toISOString();
  return report.publishedPrecision === "day" ? instant.slice(0, 10) : instant;
}
