// What GET /api/v1/events may be asked.
import { z } from "zod";
import { wholeNumber } from "../../../_http/parse-request";
import { boxParameter, cellParameter, filterQuery } from "./filter-query";

export const mostListed = 200;
const farthestOffset = 10_000_000;
const sorts = ["newest", "oldest", "precision", "sources"] as const;

/** The parameters of the route beside the filter's. */
export const pageQuery = z.object({
  bbox: boxParameter,
  cell: cellParameter,
  sort: z
    .enum(sorts, { error: `sort must be ${sorts.join(", ")}.` })
    .default("newest")
    .meta({ description: "By first day, by how well the place is known, or by how many reports tell of it" }),
  shown: z
    .enum(["map", "tray"], {
      error: 'shown must be "map" (something of it is drawn) or "tray" (nothing is).',
    })
    .optional()
    .meta({ description: "map: those of which something is drawn; tray: the others" }),
  offset: wholeNumber("offset", 0, farthestOffset, 0).meta({ description: "How many to leave out first" }),
  limit: wholeNumber("limit", 1, mostListed, 50),
});

export const eventsPageQuery = z.object({ ...filterQuery.shape, ...pageQuery.shape });
