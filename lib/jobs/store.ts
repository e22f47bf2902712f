// Keeps everything one reading of a report gave, in one transaction; the same reading twice leaves the same rows.
import { prisma } from "../db/client";
import { assignEvents, assignOperations } from "../events/drafts/assign-events"; // pure: draft -> kept, known or new event
import type { EventDraft, OperationDraft, ReportDrafts } from "../events/draft";
import { loadEarlierDrafts, loadKnownEvents, saveDrafts } from "../events/drafts/store";
import type { Reading } from "../geoparser/reading";
import { findReading, makeReadingCurrent, saveReading, saveReportState } from "../reports/store";
import { loadDecisions, recomputeDerived, takeWritersTurn } from "../review/derived/store";
import { randomPublicId } from "../text/public-id";

export type IdsGiven = {
  readonly chooseEventId: (draft: EventDraft) => string | null;
  readonly chooseOperationId: (draft: OperationDraft) => string | null;
};

/** Nobody gives ids: new events get random ones. */
export const noIdsGiven: IdsGiven = { chooseEventId: () => null, chooseOperationId: () => null };

/** Reading, mentions, candidates, drafts, events, claims and what waits for review: all or nothing, then the report is "read". */
export async function storeReading(
  reportId: string,
  reading: Reading,
  drafts: ReportDrafts,
  given: IdsGiven = noIdsGiven,
): Promise<void> {
  await prisma().$transaction(
    async (db) => {
      await takeWritersTurn(db);
      const earlierReading = await findReading(reportId, reading.parserVersion, reading.gazetteerVersion, db);
      if (earlierReading !== null) {
        await makeReadingCurrent(db, reportId, earlierReading);
      } else {
        const earlier = await loadEarlierDrafts(db, reportId);
        const days = drafts.events
          .flatMap(({ when }) => [when.firstDay, when.lastDay])
          .filter((day) => day !== null)
          .sort();
        const [firstDay, lastDay] = [days[0], days.at(-1)];
        const known =
          firstDay === undefined || lastDay === undefined ? [] : await loadKnownEvents(db, firstDay, lastDay);
        const events = assignEvents(drafts.events, {
          earlier: earlier.events,
          known,
          chooseEventId: given.chooseEventId,
          newId: randomPublicId,
        });
        const operations = assignOperations(
          drafts.operations,
          earlier.operations,
          given.chooseOperationId,
          randomPublicId,
        );
        const readingId = await saveReading(db, reportId, reading, drafts.notEvents);
        await saveDrafts(db, { reportId, readingId, drafts, events, operations });
      }
      await recomputeDerived(
        db,
        await loadDecisions(db),
        { reportIds: [reportId], eventIds: [], operationIds: [] },
        { cause: { kind: "reading", reportId } },
      );
      await saveReportState(reportId, "read", null, db);
    },
    { timeout: 120_000, maxWait: 120_000 },
  );
}
