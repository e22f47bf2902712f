// What /photon may be asked, as Photon's own documentation has it (github.com/komoot/photon, docs/api-v1.md).
import { z } from "zod";
import { photonLayers } from "../../lib/geocoder/formats/photon";
import { boundingBox, countryCode, queryText } from "../_http/geocoder-params";
import { coordinate, wholeNumber } from "../_http/parse-request";

/** Parameters that may come several times. */
export const photonLists = ["osm_tag", "layer", "countrycode"];

const tags = z
  .array(z.string().max(100, { error: "osm_tag is too long" }))
  .max(20, { error: "osm_tag may be given 20 times" })
  .optional()
  .transform((list) => list ?? [])
  .meta({
    description: "key:value, key, :value; with ! before what is refused. Several: any of those asked for",
  });
const layers = z
  .array(z.enum(photonLayers, { error: `layer must be one of ${photonLayers.join(", ")}` }))
  .optional()
  .transform((list) => list ?? [])
  .meta({ description: "Several: any of them" });
const language = z.string().max(100, { error: "lang is too long" }).optional().meta({
  description: "Names in this language where they are told in it; else Accept-Language, else English",
  example: "ar",
});
const common = {
  lang: language,
  limit: wholeNumber("limit", 1, 50, 15),
  osm_tag: tags,
  layer: layers,
};

export const photonQuery = z.object({
  q: queryText("abu kamal"),
  lat: coordinate("lat").meta({ description: "With lon: places near here come earlier", example: "34.5" }),
  lon: coordinate("lon").meta({ description: "With lat: places near here come earlier", example: "40.9" }),
  bbox: boundingBox,
  countrycode: z
    .array(countryCode)
    .optional()
    .transform((codes) => [...new Set((codes ?? []).flatMap((code) => code ?? []))])
    .meta({ description: "ISO 3166 alpha-2; several: any of them" }),
  ...common,
});

export const photonReverseQuery = z.object({
  lat: coordinate("lat").meta({ description: "Degrees north", example: "34.45" }),
  lon: coordinate("lon").meta({ description: "Degrees east", example: "40.92" }),
  radius: z
    .string()
    .optional()
    .transform((text, context) => {
      const km = text === undefined || text.trim() === "" ? 50 : Number(text);
      if (km > 0 && km <= 5_000) return km;
      context.addIssue({
        code: "custom",
        message: `radius must be kilometres, more than 0 and at most 5000; got ${(text ?? "").slice(0, 40)}.`,
      });
      return z.NEVER;
    })
    .meta({
      description: "Kilometres",
      type: "number",
      exclusiveMinimum: 0,
      maximum: 5_000,
      "x-default": 50,
    }),
  ...common,
  limit: wholeNumber("limit", 1, 50, 1),
});

/** Photon's errors are a message; ours stands beside it. */
export const photonError = z.object({
  message: z.string(),
  error: z.object({ kind: z.string(), message: z.string() }),
});
export const photonErrorOf = ({
  kind,
  message,
}: {
  kind: string;
  message: string;
}): z.infer<typeof photonError> => ({
  message,
  error: { kind, message },
});
