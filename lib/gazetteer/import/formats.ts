// Every file format that can be imported, listed once; and which of them some files are, where nobody said.
import { stat } from "node:fs/promises";
import { AppError, isAppError } from "../../errors";
import { csvFormat } from "./csv";
import { geonamesFormat } from "./geonames";
import { gnsFormat } from "./gns";
import type { PlaceImport } from "./imported-place";
import { osmFormat } from "./osm";
import { ourAirportsFormat } from "./ourairports";
import type { PlaceFormat } from "./place-format";
import { openImports } from "./read-places";
import { wofFormat } from "./wof";

/** The strictest first: a table of the user's own may look like anything. */
export const placeFormats: readonly PlaceFormat[] = [
  geonamesFormat,
  gnsFormat,
  wofFormat,
  ourAirportsFormat,
  osmFormat,
  csvFormat,
];

/** Throws `invalid` naming all formats where there is none of that key. */
export function getFormat(key: string): PlaceFormat {
  const format = placeFormats.find((each) => each.key === key);
  if (format !== undefined) return format;
  throw new AppError(
    "invalid",
    `There is no format "${key}". There are: ${placeFormats.map((each) => each.key).join(", ")}.`,
  );
}

/**
 * Reads files into memory: "geonames:SY.zip" by the format named, "SY.zip" by the first format that knows it. Throws
 * `invalid` where the format refuses them, or none knows them.
 */
export async function openAnyImports(words: string): Promise<PlaceImport[]> {
  const named = placeFormats.find(({ key }) => words.startsWith(`${key}:`));
  if (named !== undefined) return openImports(named, [words.slice(named.key.length + 1)]);
  await stat(words).catch((error: unknown) => {
    throw new AppError("invalid", `${words} holds no gazetteer file: it is not there.`, { cause: error });
  });
  const refusals: string[] = [];
  for (const format of placeFormats) {
    try {
      return await openImports(format, [words]);
    } catch (error) {
      if (!isAppError(error, "invalid")) throw error;
      refusals.push(`  ${format.key}: ${error.message}`);
    }
  }
  throw new AppError(
    "invalid",
    `${words} holds no gazetteer file that is known here:\n${refusals.join("\n")}`,
  );
}
