// What /api/v1/events.geojson may be asked, and what it answers.
import { z } from "zod";
import {
  formatEventCursor,
  parseEventCursor,
  type EventCursor,
} from "../../../../lib/events/filter/event-cursor";
import { eventKinds, kindGroups } from "../../../../lib/events/event-kind";
import { precisions } from "../../../../lib/geo/precision";
import { wholeNumber } from "../../../_http/parse-request";
import { filterQuery } from "../events/filter-query";

export const mostEvents = 10_000;

const after: z.ZodType<EventCursor | null, string | undefined> = z
  .string()
  .optional()
  .transform((text, context) => {
    if (text === undefined || text === "") return null;
    const cursor = parseEventCursor(text);
    if (cursor !== null) return cursor;
    context.addIssue({
      code: "custom",
      message: "after must be as the link to the next page has it; follow that link.",
    });
    return z.NEVER;
  })
  .meta({
    description: "Where the page before ended, as its link to the next page has it",
    example: formatEventCursor({ day: 19_756, minute: 28_448_640, id: "7kq2m4x" }),
  });

/** The parameters of the route beside the filter's. */
export const eventsPartQuery = z.object({ after, limit: wholeNumber("limit", 1, mostEvents, 1_000) });

export const eventsQuery = z.object({ ...filterQuery.shape, ...eventsPartQuery.shape });

const geometry = z.object({
  type: z.enum(["Point", "Polygon", "MultiPolygon"]),
  coordinates: z.array(z.unknown()),
});

export const eventsAnswer = z.object({
  type: z.literal("FeatureCollection"),
  links: z
    .array(z.object({ rel: z.literal("next"), href: z.string(), type: z.string() }))
    .optional()
    .describe("To the next page; absent on the last. The header Link says the same"),
  features: z.array(
    z.object({
      type: z.literal("Feature"),
      geometry,
      properties: z.object({
        part: z
          .enum(["mark", "ring", "area"])
          .describe(
            "mark: where the symbol stands; ring: extent to scale; area: outline, or circle of a district and larger",
          ),
        eventId: z.string(),
        slug: z.string(),
        title: z.string(),
        kind: z.enum(eventKinds),
        kindGroup: z.enum(kindGroups),
        role: z.string(),
        precision: z.enum(precisions),
        radiusMeters: z.number().nullable(),
        label: z.string(),
        firstDay: z.string().nullable(),
        lastDay: z.string().nullable(),
        grade: z.string(),
        placeSlug: z.string().nullable(),
        area: z.boolean().describe('True where the mark is a label point "somewhere in" and no dot'),
      }),
    }),
  ),
});
