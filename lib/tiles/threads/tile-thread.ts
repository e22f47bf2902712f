// The thread itself: takes work in, says what came of it. One thread builds tables, the others answer from them.
import { parentPort } from "node:worker_threads";
import { TableBuilder } from "./table-builder";
import type { Letter, Said, Work } from "./thread-words";
import { TileDesk } from "./tile-desk";

let desk: TileDesk | null = null;
const builder = new TableBuilder();

parentPort?.on("message", ({ number, content }: Letter<Work>) => {
  let said: Said;
  try {
    said = doWork(content);
  } catch (error) {
    said = {
      said: "failed",
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
  const letter: Letter<Said> = { number, content: said };
  parentPort?.postMessage(letter, bytesOf(said));
});

/** Memory that is handed over, not copied: nobody here needs it any more. */
function bytesOf(said: Said): ArrayBuffer[] {
  const bytes = said.said === "tile" ? said.tile : said.said === "moments" ? said.moments.bytes : null;
  return bytes?.buffer instanceof ArrayBuffer ? [bytes.buffer] : [];
}

function doWork(work: Work): Said {
  if (work.ask === "take") {
    desk = new TileDesk(work.table);
    return { said: "done" };
  }
  if (work.ask === "read") {
    builder.read(work.piece, work.isFirst);
    return { said: "done" };
  }
  if (work.ask === "used") return { said: "used", used: builder.usedIds() };
  if (work.ask === "build") return { said: "table", table: builder.build(work.words, work.changed) };
  if (desk === null) return { said: "failed", message: "asked before there was a table" };
  switch (work.ask) {
    case "tile":
      return { said: "tile", tile: desk.tile(work.filter, work.tile) };
    case "counts":
      return { said: "counts", counts: desk.counts(work.filter, work.where) };
    case "ids":
      return { said: "ids", ids: desk.ids(work.filter, work.where, work.page) };
    case "moments":
      return { said: "moments", moments: desk.moments(work.filter) };
    case "within":
      return { said: "within", within: desk.within(work.filter, work.ground) };
  }
}
