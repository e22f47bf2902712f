// Reads the gazetteer's seed files (one JSON object a line) into places.
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { z } from "zod";
import { AppError } from "../../errors";
import { env } from "../../env";
import { scriptOf } from "../../text/fold";
import { isPublicId } from "../../text/public-id";
import { precisions } from "../../geo/precision";
import { coordinateStatuses, placeKinds, placeNameKinds } from "../place";
import { prominenceOf } from "../prominence";
import { timeZoneOfCountry } from "../time-zone";
import type { ImportedPlace } from "./imported-place";

const position = z.array(z.number()).min(2);
const area = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Polygon"), coordinates: z.array(z.array(position)) }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(z.array(position))) }),
]);
const seedRow = z.object({
  id: z.string().refine(isPublicId),
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string().min(1),
  kind: z.enum(placeKinds),
  lon: z.number().min(-180).max(180).nullable(),
  lat: z.number().min(-90).max(90).nullable(),
  radiusMeters: z.number().positive().nullable(),
  precision: z.enum(precisions),
  parent: z.string().nullable(),
  countryCode: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  admin1: z.string().nullable(),
  prominence: z.number().min(0).max(1).nullable(),
  population: z.number().int().nonnegative().nullable(),
  geonames: z.number().int().nullable(),
  wikidata: z.string().nullable(),
  wof: z.number().int().nullable(),
  icao: z.string().nullable(),
  status: z.enum(coordinateStatuses),
  note: z.string().nullable(),
  area: area.optional(),
  sources: z.array(z.string()).min(1),
  names: z
    .array(
      z.object({
        name: z.string().min(1),
        language: z.string().nullable(),
        kind: z.enum(placeNameKinds),
        usedBy: z.string().nullable(),
      }),
    )
    .min(1),
});

/**
 * The rows of one file of seeds/gazetteer, in file order. Throws `broken` naming file and line where a row is not as
 * seeds/gazetteer/README.md says. `leastProminence` lifts rows somebody chose to write down.
 */
export function readSeedRows(fileName: string, sourceKey: string, leastProminence = 0): ImportedPlace[] {
  const file = path.join(env().home, "seeds", "gazetteer", fileName);
  return readLines(file).map((line, number) => {
    const row = parseRow(line, `${file}:${number + 1}`);
    return {
      id: row.id,
      slug: row.slug,
      name: row.name,
      kind: row.kind,
      origin: "gazetteer",
      point: row.lon === null || row.lat === null ? null : { lon: row.lon, lat: row.lat },
      radiusMeters: row.radiusMeters,
      precision: row.precision,
      area: row.area ?? null,
      countryCode: row.countryCode,
      admin1Name: row.admin1,
      parentSlug: row.parent,
      population: row.population,
      prominence: row.prominence ?? Math.max(leastProminence, prominenceOf(row.kind, row.population)),
      timeZone: timeZoneOfCountry(row.countryCode),
      coordinateStatus: row.status,
      coordinateNote: noteOf(row.note, row.sources),
      externalIds: {
        geonames: row.geonames,
        wikidata: row.wikidata,
        osm: null,
        wof: row.wof,
        icao: row.icao,
      },
      sourceKey,
      sourceRef: row.slug,
      names: row.names.map((name) => ({ ...name, script: scriptOf(name.name) })),
    };
  });
}

const fileVersions = new Map<string, string>();

/** Eight hex digits of the bytes of these files of seeds/gazetteer: another version as soon as a row is changed. */
export function seedVersion(...fileNames: readonly string[]): string {
  const known = fileVersions.get(fileNames.join());
  if (known !== undefined) return known;
  const hash = createHash("sha256");
  for (const fileName of fileNames) {
    for (const line of readLines(path.join(env().home, "seeds", "gazetteer", fileName)))
      hash.update(`${line}\n`);
  }
  const version = hash.digest("hex").slice(0, 8);
  fileVersions.set(fileNames.join(), version);
  return version;
}

function readLines(file: string): string[] {
  try {
    return fs
      .readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line !== "");
  } catch (error) {
    throw new AppError(
      "broken",
      `${file} cannot be read: the checkout is not whole, or DATELINE_HOME points elsewhere.`,
      {
        cause: error,
      },
    );
  }
}

function parseRow(line: string, where: string): z.infer<typeof seedRow> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new AppError("broken", `${where} is not a JSON object on one line.`, { cause: error });
  }
  const result = seedRow.safeParse(value);
  if (!result.success) throw new AppError("broken", `${where}: ${z.prettifyError(result.error)}`);
  return result.data;
}

function noteOf(note: string | null, sources: readonly string[]): string {
  return `${note === null ? "" : `${note} `}From: ${sources.join("; ")}.`;
}
