// What /nominatim may be asked, as Nominatim's own documentation has it (nominatim.org/release-docs).
import { z } from "zod";
import { nominatimFormats } from "../../lib/geocoder/formats/nominatim";
import { countryName } from "../../lib/geocoder/formats/shown-place";
import type { LonLatBox } from "../../lib/geo/coordinates";
import type { PlaceKind } from "../../lib/gazetteer/place";
import { faultOfQuery } from "../_http/geocoder-params";
import { coordinate } from "../_http/parse-request";

const format = z
  .enum(nominatimFormats, { error: `Parameter 'format' must be one of: ${nominatimFormats.join(", ")}` })
  .default("jsonv2");
const flag = (otherwise: boolean, description: string): z.ZodType<boolean, string | undefined> =>
  z
    .string()
    .optional()
    .transform((text) => (text === undefined || text === "" ? otherwise : text !== "0"))
    .meta({ description, enum: ["0", "1"], "x-default": otherwise ? "1" : "0" });

const words = (name: string, description: string): z.ZodType<string | undefined, string | undefined> =>
  z
    .string()
    .optional()
    .superRefine((text, context) => {
      const fault = text === undefined || text.trim() === "" ? null : faultOfQuery(text);
      if (fault !== null) context.addIssue({ code: "custom", message: fault.replace(/^q\b/, name) });
    })
    .transform((text) => (text === undefined || text.trim() === "" ? undefined : text.trim()))
    .meta({ description });

const details = (address: boolean) => ({
  addressdetails: flag(address, "1: with the parts of the address"),
  extratags: flag(false, "1: with our own id, kind and precision, and with population and ids elsewhere"),
  namedetails: flag(false, "1: with every spelling"),
  polygon_geojson: flag(false, "1: with outlines where they are known"),
  "accept-language": z.string().max(500, { error: "accept-language is too long" }).optional().meta({
    description: "Names in these languages where they are told in them; else the header, else English",
    example: "ar,en",
  }),
});

/** Any two corners, x,y,x,y. */
const viewbox = z
  .string()
  .optional()
  .transform((text, context): LonLatBox | null => {
    if (text === undefined || text.trim() === "") return null;
    const numbers = text.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
    const [x1 = NaN, y1 = NaN, x2 = NaN, y2 = NaN] = numbers;
    const box = {
      west: Math.min(x1, x2),
      south: Math.min(y1, y2),
      east: Math.max(x1, x2),
      north: Math.max(y1, y2),
    };
    const isBox =
      numbers.length === 4 && box.west >= -180 && box.east <= 180 && box.south >= -90 && box.north <= 90;
    if (isBox) return box;
    context.addIssue({
      code: "custom",
      message: `viewbox must be two corners, x1,y1,x2,y2: lon, lat, lon, lat in degrees; got "${text.slice(0, 60)}".`,
    });
    return z.NEVER;
  })
  .meta({
    description: "x1,y1,x2,y2: places near its middle come earlier; with bounded=1 only places in it",
    example: "38,32,49,38",
  });

const countryCodes = z
  .string()
  .optional()
  .transform((text, context) => {
    const codes = (text ?? "").split(",").map((code) => code.trim().toUpperCase());
    const asked = [...new Set(codes.filter((code) => code !== ""))];
    const wrong = asked.find((code) => countryName(code) === null);
    if (wrong === undefined && asked.length <= 20) return asked;
    context.addIssue({
      code: "custom",
      message: `countrycodes must be a comma list of at most 20 codes of two letters (ISO 3166), e.g. sy,iq; got "${(wrong ?? text ?? "").slice(0, 40)}".`,
    });
    return z.NEVER;
  })
  .meta({ description: "Only in these countries: ISO 3166 alpha-2 with commas between", example: "sy,iq" });

const placeIds = z
  .string()
  .max(2_000, { error: "exclude_place_ids is too long" })
  .optional()
  .transform((text) =>
    (text ?? "")
      .split(",")
      .map((id) => id.trim())
      .filter((id) => id !== ""),
  )
  .meta({ description: "place_id of what is not wanted, with commas between" });

/** Nominatim's words for ranges of ranks, in kinds of ours. */
const featureTypes: Readonly<Record<string, readonly PlaceKind[]>> = {
  country: ["country"],
  state: ["governorate"],
  city: ["town"],
  settlement: ["town", "village", "neighbourhood"],
};

export const nominatimSearchQuery = z.object({
  q: words("q", "Name in any spelling and script, or coordinates; not together with the parts below").meta({
    example: "Abu Kamal, Syria",
  }),
  city: words("city", "Town, village or neighbourhood"),
  county: words("county", "District"),
  state: words("state", "Governorate, state or province"),
  country: words("country", "Country, by name or code"),
  street: words("street", "Streets are not known here: nothing is found"),
  amenity: words("amenity", "Shops and the like are not known here: nothing is found"),
  postalcode: words("postalcode", "Postal codes are not known here: nothing is found"),
  format,
  limit: z
    .string()
    .optional()
    .transform((text, context) => {
      if (text === undefined || text.trim() === "") return 10;
      if (/^\d{1,6}$/.test(text.trim()) && Number(text) > 0) return Math.min(50, Number(text));
      context.addIssue({
        code: "custom",
        message: `limit must be a whole number from 1 to 50; got ${text.slice(0, 40)}.`,
      });
      return z.NEVER;
    })
    .meta({ type: "integer", minimum: 1, maximum: 50, "x-default": 10 }),
  countrycodes: countryCodes,
  viewbox,
  bounded: flag(false, "1: only places in the viewbox"),
  exclude_place_ids: placeIds,
  featureType: z
    .enum(["country", "state", "city", "settlement"], {
      error: "featureType must be country, state, city or settlement",
    })
    .optional()
    .transform((type) => (type === undefined ? [] : (featureTypes[type] ?? [])))
    .meta({ description: "Only these" }),
  ...details(false),
});

export const nominatimReverseQuery = z.object({
  lat: coordinate("lat").meta({ description: "Degrees north", example: "34.45" }),
  lon: coordinate("lon").meta({ description: "Degrees east", example: "40.92" }),
  zoom: z
    .string()
    .optional()
    .transform((text, context) => {
      const zoom = text === undefined || text.trim() === "" ? 18 : Number(text);
      // Maps that are zoomed further in ask for more than the documented 18.
      if (Number.isFinite(zoom) && zoom >= 0 && zoom <= 30) return Math.round(zoom);
      context.addIssue({
        code: "custom",
        message: `zoom must be a number from 0 to 18; got ${(text ?? "").slice(0, 40)}.`,
      });
      return z.NEVER;
    })
    .meta({
      type: "integer",
      minimum: 0,
      maximum: 18,
      "x-default": 18,
      description:
        "Level of detail: 3 country, 5 state, 8 county, 10 city, 13 village, 14 neighbourhood, 18 anything named",
    }),
  format,
  ...details(true),
});

export const nominatimLookupQuery = z.object({
  osm_ids: z
    .string({ error: "osm_ids is missing: give ids that /nominatim/search gave, e.g. ?osm_ids=N-123" })
    .max(2_000, { error: "osm_ids is too long" })
    .transform((text, context) => {
      const ids = text.split(",").map((id) => id.trim());
      if (ids.length <= 50) return ids;
      context.addIssue({ code: "custom", message: "Too many object IDs: osm_ids may hold 50." });
      return z.NEVER;
    })
    .meta({
      description: "osm_type's first letter and osm_id, as an answer of ours gave them, with commas between",
      example: "N-12345678",
    }),
  format,
  ...details(true),
});

export const nominatimStatusQuery = z.object({
  format: z
    .enum(["text", "json"], { error: "Parameter 'format' must be one of: text, json" })
    .default("text"),
});
export const nominatimStatus = z.object({
  status: z.number().int().describe("0 = all is well; 700 = no database"),
  message: z.string(),
  gazetteer: z.string().optional(),
});

/** Nominatim's errors hold the status as code. */
export const nominatimErrorOf = ({
  status,
  kind,
  message,
}: {
  status: number;
  kind: string;
  message: string;
}) => ({
  error: { code: status, message, kind },
});
