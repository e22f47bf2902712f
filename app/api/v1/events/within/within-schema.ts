// What POST /api/v1/events/within takes: an area drawn by hand, or a circle.
import { z } from "zod";

const mostCorners = 1_000;
const widestCircleMeters = 2_000_000;
export const mostWithinBytes = 100_000;

const position = z
  .tuple([z.number().min(-540).max(540), z.number().min(-90).max(90)])
  .describe("Longitude, latitude in degrees");

const ring = z
  .array(position)
  .min(4, "a ring needs at least four positions, the last the same as the first.")
  .max(mostCorners, `a ring may have ${mostCorners} positions; draw with fewer corners.`)
  .refine(
    (points) => {
      const [first, last] = [points[0], points.at(-1)];
      return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
    },
    { error: "a ring ends where it begins; repeat the first position at the end." },
  );

// Every mark in sight is held against every corner.
const rings = z
  .array(ring)
  .min(1)
  .max(10)
  .refine((all) => all.reduce((sum, { length }) => sum + length, 0) <= mostCorners, {
    error: `all rings together may have ${mostCorners} positions; draw with fewer corners.`,
  });

const polygon = z.object({ type: z.literal("Polygon"), coordinates: rings });

const circle = z.object({
  lon: z.number().min(-180).max(180),
  lat: z.number().min(-90).max(90),
  radiusMeters: z.number().positive().max(widestCircleMeters, `must be at most ${widestCircleMeters}.`),
});

export const withinBody = z
  .object({ polygon: polygon.optional(), circle: circle.optional() })
  .refine((body) => (body.polygon === undefined) !== (body.circle === undefined), {
    error: 'Give either "polygon" (GeoJSON) or "circle" {lon, lat, radiusMeters}.',
  });
