// `dateline geocode`: a name in, the places it may mean out, best first, each with the reasons for its rank.
import { parseArgs } from "node:util";
import { AppError } from "../errors";
import { parseBox } from "../geo/parse-box";
import { readCoordinates } from "../geo/read-coordinates";
import { searchAndTell } from "../geocoder/search";
import { placeKinds, type PlaceKind } from "../gazetteer/place";
import type { LonLatBox } from "../geo/coordinates";
import { answerTable, parseTable } from "./geocode-table"; // the batch form
import { openPlaceIndex } from "./open-place-index";
import { asJson, asTable } from "./print-places";
import { processStreams, readAll, type Streams } from "./streams";

const usage = `Usage: dateline geocode NAME [--country SY] [--near LAT,LON] [--kinds town,base] [--bbox W,S,E,N] [--limit 5] [--json] [--gazetteer PATH]
       dateline geocode --tsv [--limit 10] [--gazetteer PATH] < queries.tsv

Finds places by name, in any spelling or script: "Kharab al-Jir", "البوكمال", "Carrollton, Georgia"; and what lies at
coordinates in any form: "34.45, 40.92", 34°27'08"N 40°55'07"E, 37SFU7624513977, 8H62FW29+WC, a map's address.

  --country CC      two letters of ISO 3166: answers lie there
  --near LAT,LON    answers nearer to here weigh more; coordinates in any form
  --kinds A,B       only these kinds: town, village, base, airfield, governorate ...
  --bbox W,S,E,N    only places in this box, degrees; west > east crosses the antimeridian
  --limit N         at most N answers (1 to 50)
  --json            the answers as one JSON array
  --tsv             a table in (header: query, country?), a table out (query, rank, name, lat, lon, radiusMeters, score, tier, placeId)
  --gazetteer PATH  further gazetteer files or folders (SY.zip, wof:FOLDER), read into memory; may be given more than once
`;

/** Exit code 0; 1 where one name was asked for and none is known. Throws `invalid` for wrong options or a name that is none. */
export async function run(argv: string[], streams: Streams = processStreams): Promise<number> {
  const options = parseOptions(argv);
  if (options.help) {
    await streams.stdout(usage);
    return 0;
  }
  const queries = options.tsv ? parseTable(await readAll(streams.stdin)) : null;
  const opened = await openPlaceIndex({
    gazetteer: options.gazetteer,
    bulk: queries !== null && queries.length > 200,
  });
  try {
    streams.stderr(`Names from ${opened.description}.\n`);
    if (queries !== null) return await answerTable(queries, opened.index, options.limit ?? 10, streams);
    const name = options.name ?? "";
    const { answers, nothing } = await searchAndTell(name, {
      index: opened.index,
      country: options.country,
      near: options.near,
      kinds: options.kinds,
      bbox: options.bbox,
      limit: options.limit ?? 5,
    });
    if (options.json) await streams.stdout(`${JSON.stringify(answers.map(asJson), null, 2)}\n`);
    else if (answers.length > 0) await streams.stdout(asTable(answers));
    if (nothing !== null) streams.stderr(`${nothing}\n`);
    return answers.length > 0 ? 0 : 1;
  } finally {
    await opened.close();
  }
}

type Options = {
  help: boolean;
  name: string | null;
  country: string | null;
  near: { lon: number; lat: number } | null;
  kinds: PlaceKind[];
  bbox: LonLatBox | null;
  limit: number | null;
  json: boolean;
  tsv: boolean;
  gazetteer: string[];
};

function parseOptions(argv: string[]): Options {
  const { values, positionals } = parse(argv);
  const limit = values.limit === undefined ? null : Number(values.limit);
  if (limit !== null && !(Number.isInteger(limit) && limit >= 1 && limit <= 50)) {
    throw new AppError(
      "invalid",
      `--limit must be a whole number from 1 to 50; got "${values.limit ?? ""}".`,
    );
  }
  const near = values.near === undefined ? null : (readCoordinates(values.near)?.point ?? null);
  if (values.near !== undefined && near === null) {
    throw new AppError(
      "invalid",
      `--near must be coordinates, latitude first, e.g. --near 34.45,40.92; got "${values.near}".`,
    );
  }
  const tsv = values.tsv ?? false;
  const help = values.help ?? false;
  if (!help && tsv === positionals.length > 0) {
    throw new AppError(
      "invalid",
      tsv
        ? `--tsv takes its names from standard input: dateline geocode --tsv < queries.tsv`
        : `Give the name of a place.\n\n${usage}`,
    );
  }
  const isForOne = [values.country, values.kinds, values.bbox].some((value) => value !== undefined);
  if (tsv && (values.json || isForOne || near !== null)) {
    throw new AppError(
      "invalid",
      "--tsv takes its countries from the table and writes a table; --json, --country, --near, --kinds and --bbox are for one name.",
    );
  }
  return {
    help,
    name: positionals.length === 0 ? null : positionals.join(" "),
    country: values.country ?? null,
    near,
    kinds: parseKinds(values.kinds),
    bbox: boxOf(values.bbox),
    limit,
    json: values.json ?? false,
    tsv,
    gazetteer: values.gazetteer ?? [],
  };
}

function parseKinds(words: string | undefined): PlaceKind[] {
  return (words ?? "")
    .split(",")
    .filter((word) => word.trim() !== "")
    .map((word) => {
      const kind = placeKinds.find((each) => each === word.trim().toLowerCase());
      if (kind === undefined)
        throw new AppError("invalid", `--kinds knows ${placeKinds.join(", ")}; got "${word.slice(0, 40)}".`);
      return kind;
    });
}

function boxOf(words: string | undefined): LonLatBox | null {
  if (words === undefined) return null;
  const box = parseBox(words);
  if (typeof box === "string") throw new AppError("invalid", `--${box}`);
  return box;
}

function parse(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h" },
        country: { type: "string" },
        near: { type: "string" },
        kinds: { type: "string" },
        bbox: { type: "string" },
        limit: { type: "string" },
        json: { type: "boolean" },
        tsv: { type: "boolean" },
        gazetteer: { type: "string", multiple: true },
      },
    });
  } catch (cause) {
    throw new AppError("invalid", `${cause instanceof Error ? cause.message : String(cause)}\n\n${usage}`, {
      cause,
    });
  }
}
