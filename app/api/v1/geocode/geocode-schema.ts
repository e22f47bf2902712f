// What /api/v1/geocode may be asked: one name in the address, or up to 1,000 in a body.
import { z } from "zod";
import { geocodeJson } from "../../../../lib/geocoder/formats/geocode-json";
import { boundingBox, countryCode, kindList, pointOf, queryText } from "../../../_http/geocoder-params";
import { coordinate, wholeNumber } from "../../../_http/parse-request";
import { placeKinds } from "../../../../lib/gazetteer/place";

export const geocodeQuery = z.object({
  q: queryText("Kharab al-Jir"),
  lat: coordinate("lat").meta({ description: "With lon: a place nearby, not a filter", example: "36.9" }),
  lon: coordinate("lon").meta({ description: "With lat: a place nearby, not a filter", example: "42" }),
  country: countryCode,
  kinds: kindList,
  bbox: boundingBox,
  limit: wholeNumber("limit", 1, 50, 10),
});

const mostQueries = 1_000;
/** 1,000 queries of the longest names, every letter written as \uXXXX, with their other fields. */
export const mostBatchBytes = 2_000_000;

/** Points beside a name; those of one text are seldom more. */
const mostOthers = 50;

const degrees = (name: "lat" | "lon") => {
  const limit = name === "lat" ? 90 : 180;
  const message = `${name} must be a number between -${limit} and ${limit}`;
  return z
    .number({ error: message })
    .min(-limit, { error: message })
    .max(limit, { error: message })
    .nullish();
};

/** One query of a batch; a bad one gets an error of its own and spoils no other. */
export const batchItem = z.object(
  {
    q: queryText("Abu Kamal"),
    country: z
      .string({ error: "country must be text, such as SY" })
      .nullish()
      .transform((code) => code ?? undefined)
      .pipe(countryCode),
    lat: degrees("lat"),
    lon: degrees("lon"),
    kinds: z
      .array(z.enum(placeKinds), { error: "kinds must be a list" })
      .nullish()
      .transform((kinds) => kinds ?? []),
    bbox: z
      .array(z.number(), { error: "bbox must be [west, south, east, north] in degrees" })
      .nullish()
      .transform((corners) => corners?.join(",") ?? undefined)
      .pipe(boundingBox)
      .describe("[west, south, east, north] in degrees: only places whose point lies in it"),
    others: z
      .array(z.object({ lat: degrees("lat"), lon: degrees("lon") }), {
        error: 'others must be a list of points: [{"lat": 34.45, "lon": 40.92}]',
      })
      .max(mostOthers, { error: `others may hold at most ${mostOthers} points` })
      .nullish()
      .transform((points) =>
        (points ?? []).flatMap(({ lon, lat }) => pointOf(lon ?? null, lat ?? null) ?? []),
      )
      .describe("Where the other places of the same text lie: places among them come earlier"),
  },
  { error: 'A query must be an object: {"q": "Abu Kamal", "country": "SY"}.' },
);

export const batchBody = z.object(
  {
    queries: z
      .array(z.unknown(), { error: 'queries is missing: send {"queries": [{"q": "Abu Kamal"}]}' })
      .min(1, { error: "queries is empty: send at least one" })
      .max(mostQueries, {
        error: ({ input }) =>
          `queries may hold at most ${mostQueries.toLocaleString("en")}; got ${Array.isArray(input) ? input.length.toLocaleString("en") : "more"}. Send them in parts.`,
      }),
    limit: z
      .int({ error: "limit must be a whole number from 1 to 10" })
      .min(1, { error: "limit must be a whole number from 1 to 10" })
      .max(10, { error: "limit must be a whole number from 1 to 10" })
      .default(1)
      .describe("Places per query, best first"),
  },
  { error: 'Send an object: {"queries": [{"q": "Abu Kamal", "country": "SY"}]}.' },
);

/** As `batchBody`, with its items as they should be: for the description of the API. */
export const describedBatchBody = batchBody.extend({ queries: z.array(batchItem).min(1).max(mostQueries) });

export const batchAnswer = z.object({
  answers: z
    .array(
      z.union([
        geocodeJson,
        z.object({ error: z.object({ kind: z.literal("invalid"), message: z.string() }) }),
      ]),
    )
    .describe("One for each query, in the order asked: GeocodeJSON, or what is wrong with that query"),
});
export type BatchAnswer = z.infer<typeof batchAnswer>;
