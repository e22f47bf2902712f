// What /api/v1/events.geojson may be asked, and what it answers.
import { z } from "zod";
import { eventKinds, kindGroups } from "../../../../lib/events/event-kind";
import { precisions } from "../../../../lib/geo/precision";

/** The grammar of both is lib/events/parse-event-filter.ts. */
export const eventsQuery = z.object({
  kind: z
    .string()
    .default("")
    .meta({ description: `Groups with commas between: ${kindGroups.join(", ")}`, example: "strike,attack" }),
  when: z.string().default("").meta({
    description: 'A day, or first and last day with "/" between, either left out for an open end',
    example: "2023-10-26/2024-02-05",
  }),
});

const geometry = z.object({
  type: z.enum(["Point", "Polygon", "MultiPolygon"]),
  coordinates: z.array(z.unknown()),
});

export const eventsAnswer = z.object({
  type: z.literal("FeatureCollection"),
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
