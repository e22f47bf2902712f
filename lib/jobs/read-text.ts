// Reads a pasted text and stores nothing: the same pure steps as the job, for everybody, a few at a time.
import { AppError } from "../errors";
import type { ReportDrafts } from "../events/draft";
import { draftReport } from "../events/drafts/draft-report";
import { listActors } from "../events/actors/store";
import { postgresPlaceIndex } from "../gazetteer/store";
import { geoparse } from "../geoparser/geoparse";
import type { Reading } from "../geoparser/reading";
import { checkText, parsePublished } from "../reports/report";

/** 100 KB of UTF-8. */
export const maxPastedBytes = 100_000;
const mostAtOnce = 2;
let readingNow = 0;

/**
 * What the job would make of the text: mentions with candidates, and drafts. `publishedAt` is a day or an instant, null when
 * not known. Throws `invalid` as the door for reports does, `busy` while two others are read.
 */
export async function readText(
  text: string,
  publishedAt: string | null,
): Promise<{ reading: Reading; drafts: ReportDrafts }> {
  checkText(text, maxPastedBytes);
  const published = parsePublished(publishedAt);
  if (readingNow >= mostAtOnce)
    throw new AppError("busy", "Other texts are being read right now. Try again in a few seconds.");
  readingNow += 1;
  try {
    const reading = await geoparse(text, {
      index: postgresPlaceIndex(),
      publishedAt:
        published === null ? null : published.precision === "day" ? published.at.slice(0, 10) : published.at,
    });
    return { reading, drafts: draftReport(text, reading, { actors: await listActors() }) };
  } finally {
    readingNow -= 1;
  }
}
