// What /api/v1/autocomplete may be asked.
import { z } from "zod";
import { boundingBox, countryCode, kindList, namesLanguage, queryText } from "../../../_http/geocoder-params";
import { coordinate, wholeNumber } from "../../../_http/parse-request";

export const autocompleteQuery = z.object({
  q: queryText("abu k"),
  lat: coordinate("lat").meta({ description: "With lon: places near here come earlier", example: "34.5" }),
  lon: coordinate("lon").meta({ description: "With lat: places near here come earlier", example: "40.9" }),
  country: countryCode,
  kinds: kindList,
  bbox: boundingBox,
  limit: wholeNumber("limit", 1, 50, 10),
  lang: namesLanguage,
});
