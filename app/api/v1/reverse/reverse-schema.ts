// What /api/v1/reverse may be asked.
import { z } from "zod";
import { kindList, namesLanguage } from "../../../_http/geocoder-params";
import { coordinate, wholeNumber } from "../../../_http/parse-request";

export const reverseQuery = z.object({
  lat: coordinate("lat").meta({ description: "Degrees north", example: "34.45" }),
  lon: coordinate("lon").meta({ description: "Degrees east", example: "40.92" }),
  kinds: kindList,
  maxMeters: wholeNumber("maxMeters", 1, 1_000_000, 100_000).meta({
    description: "Nothing farther than this",
  }),
  limit: wholeNumber("limit", 1, 50, 5),
  lang: namesLanguage,
});
