// Sees to it that every event has its marks: at each start, and after places were imported. Cheap where there is nothing to do.
import { forgetOldMarks, noteNames, saveMissingMarks, saveStaleMarks } from "../events/marks/upkeep/store";
import { takeWritersTurn } from "../review/derived/store";

/** Before anything is recomputed: what is made from now on is made by our rules, and need not be made anew. */
export async function beginMarks(): Promise<void> {
  await forgetOldMarks(takeWritersTurn);
}

/** Goes on where a broken-off run ended. Says what it did, in a line; nothing where there was nothing to do. */
export async function keepMarks(log: (line: string) => void): Promise<void> {
  await forgetOldMarks(takeWritersTurn);
  const missing = await saveMissingMarks(takeWritersTurn);
  if (missing > 0)
    log(`Placed ${missing.toLocaleString("en")} ${missing === 1 ? "event" : "events"} on the map.`);
  const stale = await saveStaleMarks(takeWritersTurn);
  if (stale > 0)
    log(
      `Renewed ${stale.toLocaleString("en")} ${stale === 1 ? "event" : "events"} on places that have changed.`,
    );
  await noteNames(takeWritersTurn);
}
