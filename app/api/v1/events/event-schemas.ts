// What the routes about events answer, for the descriptions and their tests.
import { z } from "zod";
import { eventKinds, kindGroups, weapons } from "../../../../lib/events/event-kind";
import { eventStatuses, grades } from "../../../../lib/events/event-view";
import { locationBases, locationRoles } from "../../../../lib/events/location";
import { whenPrecisions } from "../../../../lib/events/when";
import { precisions } from "../../../../lib/geo/precision";
import { countedFacets } from "../../../../lib/tiles/event-tiles";

const box = z
  .object({ west: z.number(), south: z.number(), east: z.number(), north: z.number() })
  .describe("Degrees; west greater than east crosses the antimeridian");
const area = z.object({ type: z.enum(["Polygon", "MultiPolygon"]), coordinates: z.array(z.unknown()) });
const revision = z.string().describe("Of the data; changes within seconds of a new event");
const count = z.number().int().nonnegative();

const when = z.object({
  start: z.string().nullable().describe("UTC; null = open or not known"),
  end: z.string().nullable(),
  precision: z.enum(whenPrecisions),
  zone: z.string().nullable(),
  firstDay: z.string().nullable().describe("Local calendar day"),
  lastDay: z.string().nullable(),
  asStated: z.string().nullable(),
  inference: z.string().nullable(),
});

const location = z.object({
  role: z.enum(locationRoles),
  basis: z.enum(locationBases),
  placeId: z.string().nullable(),
  label: z.string(),
  point: z.object({ lon: z.number(), lat: z.number() }).nullable(),
  radiusMeters: z.number().nullable(),
  precision: z.enum(precisions),
  area: area.nullable(),
  explanation: z.string().nullable(),
  place: z
    .object({
      id: z.string(),
      slug: z.string(),
      name: z.string(),
      nameArabic: z.string().nullable(),
      hierarchy: z.string(),
    })
    .nullable(),
});

const summary = z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  kind: z.enum(eventKinds),
  kindGroup: z.enum(kindGroups),
  status: z.enum(eventStatuses),
  grade: z.enum(grades),
  when,
  locations: z.array(location),
  operation: z.object({ id: z.string(), slug: z.string(), name: z.string() }).nullable(),
  reportCount: count,
  claimCount: count,
});

const listed = z.object({
  event: summary.describe("Outlines of areas are the boxes they fit in"),
  box: box.nullable().describe("What is drawn of it; null where nothing is"),
  hasMark: z.boolean().describe("False for events that are not on the map"),
});

export const revisionAnswer = z.object({
  revision,
  now: z.string().describe("UTC, by the clock that versions are kept by: `asof` of what is known now"),
});

export const eventsPageAnswer = z.object({
  revision,
  total: count.describe("On all pages"),
  events: z.array(listed),
});

const choice = z.object({ key: z.string(), name: z.string(), count });
const byWord = (words: readonly [string, ...string[]], number: z.ZodType<number>) =>
  z.partialRecord(z.enum(words), number);

export const countsAnswer = z.object({
  revision,
  total: count,
  contested: count,
  notOnMap: count,
  undated: count,
  kinds: byWord(kindGroups, count),
  weapons: byWord(weapons, count),
  grades: byWord(grades, count),
  precisions: byWord(precisions, count),
  without: byWord(countedFacets, count).describe("Of each facet that is filtered by: how many without it"),
  alone: byWord(countedFacets, count).describe("Of each facet that is filtered by: how many with it alone"),
  actors: z.array(choice),
  claimants: z.array(choice),
  histogram: z.object({
    step: z.enum(["day", "week", "month", "year"]),
    bins: z.array(
      z.object({
        day: z.string().describe("First local day of the bar"),
        precise: byWord(kindGroups, z.number()),
        imprecise: byWord(kindGroups, z.number()).describe("Spread over their days; fractions are kept"),
      }),
    ),
  }),
  box: box.nullable(),
});

const found = z.object({ total: count, events: z.array(listed).describe("The newest, 200 at most") });

export const withinAnswer = z.object({
  certain: found.describe("Lie inside, with all of their uncertainty"),
  possible: found.describe("May lie inside"),
});

export const givenAnswer = z.object({ given: z.boolean() });

export const eventAnswer = z.object({
  event: z
    .looseObject({ ...summary.shape, gradeReason: z.string(), claims: z.array(z.unknown()) })
    .describe("With claims, what they disagree on, how it was placed, reports, and what nobody says"),
  drawn: z
    .looseObject({ marks: z.looseObject({ type: z.literal("FeatureCollection") }) })
    .describe("Feature collections of what the map draws of it"),
  box: box.nullable(),
  version: z
    .object({
      number: z.int().positive(),
      of: z.int().positive(),
      madeAt: z.string(),
      until: z.string().nullable(),
      isWhole: z.boolean(),
    })
    .nullable()
    .describe("What can be cited of it now, see /api/v1/events/{id}/versions/{number}"),
});
