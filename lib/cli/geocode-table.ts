// The batch form of `dateline geocode`: a table of names in, a table of places out.
import { AppError, isAppError } from "../errors";
import type { PlaceIndex } from "../gazetteer/place-index";
import { checkCountry, checkText } from "../geocoder/check-query";
import { searchAll, type BatchQuery } from "../geocoder/search";
import { decodeUtf8 } from "./read-lines";
import type { Streams } from "./streams";

/** The rows of a UTF-8 table with a header that names `query` and perhaps `country`; other columns are left alone. Throws `invalid`. */
export function parseTable(bytes: Uint8Array): BatchQuery[] {
  const text = decodeUtf8(bytes);
  if (text === null)
    throw new AppError(
      "invalid",
      "The table is not UTF-8. Convert it first, e.g. iconv -f windows-1252 -t utf-8.",
    );
  const [header = "", ...lines] = text.split(/\r?\n/);
  const columns = header.split("\t").map((name) => name.trim().toLowerCase());
  const query = columns.indexOf("query");
  const country = columns.indexOf("country");
  if (query < 0)
    throw new AppError(
      "invalid",
      `The table's first line must name a column "query" (and optionally "country"), parted by tabs; got "${header.slice(0, 100)}".`,
    );
  while (lines.at(-1) === "") lines.pop();
  return lines.map((line) => {
    const cells = line.split("\t");
    const code = (country < 0 ? "" : (cells[country] ?? "")).trim();
    return { text: cells[query] ?? "", country: code === "" ? null : code };
  });
}

const tableHeader = ["query", "rank", "name", "lat", "lon", "radiusMeters", "score", "tier", "placeId"];
const batchSize = 500;

/** Answers the queries in order, some hundreds at a time; a query that is none is told on stderr and gets an empty row. Exit code 0. */
export async function answerTable(
  queries: readonly BatchQuery[],
  index: PlaceIndex,
  limit: number,
  streams: Streams,
): Promise<number> {
  await streams.stdout(`${tableHeader.join("\t")}\n`);
  for (let start = 0; start < queries.length; start += batchSize) {
    const batch = queries.slice(start, start + batchSize);
    const sound = batch.map((query, at) => {
      const fault = faultOf(query);
      if (fault !== null) streams.stderr(`line ${start + at + 2}: ${fault}\n`);
      return fault === null;
    });
    const answers = await searchAll(
      batch.filter((_, at) => sound[at]),
      { index, limit },
    );
    let next = 0;
    const lines = batch.flatMap(({ text }, at) => {
      const own = sound[at] === true ? (answers[next++] ?? []) : [];
      if (own.length === 0) return [[text, "0", "", "", "", "", "", "", ""]];
      return own.map(({ place, score, tier }, rank) => [
        text,
        String(rank + 1),
        place.name,
        String(place.point?.lat ?? ""),
        String(place.point?.lon ?? ""),
        String(place.radiusMeters ?? ""),
        String(score),
        tier,
        place.id,
      ]);
    });
    await streams.stdout(lines.map((cells) => `${cells.join("\t")}\n`).join(""));
  }
  return 0;
}

/** Why a line cannot be asked; null where it can. One bad line leaves the others their answers. */
function faultOf({ text, country }: BatchQuery): string | null {
  try {
    checkText(text);
    checkCountry(country);
    return null;
  } catch (error) {
    if (!isAppError(error, "invalid")) throw error;
    return error.message;
  }
}
