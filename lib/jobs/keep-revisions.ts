// Sees to it that every published event has its first version: at each start, after the seeds. Cheap where there is nothing to do.
import { saveMissingRevisions } from "../events/revisions/upkeep/store";
import { takeWritersTurn } from "../review/derived/store";

/** Goes on where a broken-off run ended. Says what it did, in a line; nothing where there was nothing to do. */
export async function keepRevisions(log: (line: string) => void): Promise<void> {
  const first = await saveMissingRevisions(takeWritersTurn);
  if (first > 0)
    log(`Kept the first version of ${first.toLocaleString("en")} ${first === 1 ? "event" : "events"}.`);
}
