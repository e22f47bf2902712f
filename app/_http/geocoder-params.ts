// Parameters that the geocoder's routes share, each with what it may be and what to do where it is not.
import { z } from "zod";
import { longestQuery } from "../../lib/geocoder/check-query";
import { countryName } from "../../lib/geocoder/formats/shown-place";
import type { LonLat, LonLatBox } from "../../lib/geo/coordinates";
import { parseBox } from "../../lib/geo/parse-box";
import { readCoordinates } from "../../lib/geo/read-coordinates";
import { placeKinds, type PlaceKind } from "../../lib/gazetteer/place";
import { AppError } from "../../lib/errors";

/** Longest text taken for q: map links with their data can be long; names may have `longestQuery` characters. */
const longestText = 2_000;

/** What is wrong with the words of a query, in words; null where nothing is. Lengths are in UTF-16 units. */
export function faultOfQuery(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === "") return "q is empty: give the name of a place, or coordinates.";
  // A lone surrogate is no character; U+FFFD is what broken UTF-8 in an address becomes.
  if (!trimmed.isWellFormed() || trimmed.includes("\uFFFD"))
    return "q holds broken characters; send UTF-8, percent-encoded in an address.";
  if (/[\p{Cc}\uFFFE\uFFFF]/u.test(trimmed)) return "q holds control characters; give a name in plain text.";
  if (trimmed.length <= longestQuery) return null;
  if (trimmed.length <= longestText && readCoordinates(trimmed) !== null) return null;
  return `q may have at most ${longestQuery} characters; got ${trimmed.length.toLocaleString("en")}. Give the name of one place; whole texts go to POST /api/v1/read.`;
}

/** The words asked for. `example` stands in the description of the API. */
export function queryText(example: string): z.ZodType<string, string> {
  return z
    .string({ error: `q is missing: give the name of a place, e.g. ?q=${example}` })
    .superRefine((text, context) => {
      const fault = faultOfQuery(text);
      if (fault !== null) context.addIssue({ code: "custom", message: fault });
    })
    .transform((text) => text.trim())
    .meta({
      description:
        "Name of a place in any spelling and script, or coordinates in any form (34.45, 40.92 · 37S FU 76241 39771 · a map link)",
      minLength: 1,
      maxLength: longestQuery,
      example,
    });
}

/** ISO 3166 alpha-2, in capitals; null where none is given. */
export const countryCode: z.ZodType<string | null, string | undefined> = z
  .string()
  .optional()
  .transform((text, context) => {
    const code = text?.trim().toUpperCase() ?? "";
    if (code === "") return null;
    if (/^[A-Z]{2}$/.test(code) && countryName(code) !== null) return code;
    context.addIssue({
      code: "custom",
      message: `country must be two letters of ISO 3166, e.g. SY; got "${(text ?? "").slice(0, 40)}".`,
    });
    return z.NEVER;
  })
  .meta({ description: "ISO 3166 alpha-2: only places there", pattern: "^[A-Za-z]{2}$", example: "SY" });

/** A comma list of our kinds; [] where none is given. */
export const kindList: z.ZodType<PlaceKind[], string | undefined> = z
  .string()
  .optional()
  .transform((text, context) => {
    const asked = (text ?? "")
      .split(",")
      .map((word) => word.trim())
      .filter((word) => word !== "");
    const kinds = asked.flatMap((word) => placeKinds.find((kind) => kind === word) ?? []);
    if (kinds.length === asked.length) return [...new Set(kinds)];
    const wrong = asked.find((word) => !placeKinds.some((kind) => kind === word)) ?? "";
    context.addIssue({
      code: "custom",
      message: `kinds must be a comma list of ${placeKinds.join(", ")}; got "${wrong.slice(0, 40)}".`,
    });
    return z.NEVER;
  })
  .meta({
    description: `Only these kinds, with commas between: ${placeKinds.join(", ")}`,
    example: "town,base",
  });

/** west,south,east,north; west greater than east crosses the antimeridian. Null where none is given. */
export const boundingBox: z.ZodType<LonLatBox | null, string | undefined> = z
  .string()
  .optional()
  .transform((text, context) => {
    if (text === undefined || text.trim() === "") return null;
    const box = parseBox(text);
    if (typeof box !== "string") return box;
    context.addIssue({ code: "custom", message: box });
    return z.NEVER;
  })
  .meta({
    description:
      "west,south,east,north in degrees: only places whose point lies in it; west greater than east crosses the antimeridian",
    example: "38,32,49,38",
  });

/** Both or neither; throws `invalid` naming the one that is missing. */
export function pointOf(lon: number | null, lat: number | null): LonLat | null {
  if (lon !== null && lat !== null) return { lon, lat };
  if (lon === null && lat === null) return null;
  throw new AppError(
    "invalid",
    `${lon === null ? "lon" : "lat"} is missing: a point needs both lon and lat.`,
  );
}

/** In which language places are named beside their own Latin names. */
export const namesLanguage = z.enum(["en", "ar"], { error: "lang must be en or ar" }).optional().meta({
  description: "With ar: localName and localHierarchy of each place in Arabic, where they are known",
  example: "ar",
});
