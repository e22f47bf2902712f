// A frozen view, back from its JSON column. Versions are kept for ever: a field that views gain later must be optional here.
import { z } from "zod";
import { precisions } from "../../geo/precision";
import { claimFields, claimantKinds, modalities, populations } from "../claim";
import { eventKinds, kindGroups, weapons } from "../event-kind";
import { eventStatuses, grades, type EventView } from "../event-view";
import { locationBases, locationRoles } from "../location";
import { parseStoredArea, parseStoredWhen } from "../stored-json";
import { decidedKinds, type RevisionCause } from "./revision";

const text = z.string().nullable();
const number = z.number().nullable();
const highlight = z.object({ start: z.int(), end: z.int() });
const report = z.object({
  id: z.string(),
  title: z.string(),
  publisher: text,
  url: text,
  publishedAt: text,
  publishedPrecision: z.enum(["day", "instant"]).nullable(),
  isRetelling: z.boolean(),
  retells: text,
});
const location = z.object({
  role: z.enum(locationRoles),
  basis: z.enum(locationBases),
  placeId: text,
  label: z.string(),
  point: z.object({ lon: z.number(), lat: z.number() }).nullable(),
  radiusMeters: number,
  precision: z.enum(precisions),
  area: z.unknown().transform(parseStoredArea),
  explanation: text,
  place: z
    .object({
      id: z.string(),
      slug: z.string(),
      name: z.string(),
      nameArabic: text,
      hierarchy: z.string(),
      parent: z.object({ name: z.string(), nameArabic: text }).nullable().optional(),
      countryCode: text.optional(),
    })
    .nullable(),
});
const claim = z.object({
  id: z.string(),
  subject: z.enum(["event", "operation", "period"]),
  field: z.enum(claimFields),
  population: z.enum(populations),
  unit: text,
  min: number,
  max: number,
  words: text,
  approximation: text,
  scope: z.object({ name: z.string(), placeId: text, inferred: z.boolean(), reason: text }).nullable(),
  claimant: z
    .object({ name: z.string(), kind: z.enum(claimantKinds).nullable(), actorKey: text, via: text })
    .nullable(),
  modality: z.enum(modalities),
  sentence: z.string(),
  highlight,
  remarks: z.array(z.string()),
  report,
  status: z.enum(["waiting", "accepted", "rejected"]),
});
const candidate = z.object({
  placeId: z.string(),
  slug: text,
  name: z.string(),
  hierarchy: z.string(),
  lon: number,
  lat: number,
  radiusMeters: number,
  score: z.number(),
  evidence: z.array(z.object({ text: z.string(), weight: z.number() })),
});
const view = z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  kind: z.enum(eventKinds),
  kindGroup: z.enum(kindGroups),
  status: z.enum(eventStatuses),
  grade: z.enum(grades),
  when: z.unknown().transform(parseStoredWhen),
  locations: z.array(location),
  operation: z.object({ id: z.string(), slug: z.string(), name: z.string() }).nullable(),
  reportCount: z.int(),
  claimCount: z.int(),
  weapon: z.enum(weapons).nullable(),
  actor: text,
  target: text,
  gradeReason: z.string(),
  claims: z.array(claim),
  conflicts: z.array(z.object({ claimIds: z.array(z.string()), explanation: z.string() })),
  notAdded: z.array(z.string()),
  placements: z.array(
    z.object({
      mention: z.string(),
      sentence: z.string(),
      highlight,
      report,
      chosen: candidate.nullable(),
      reason: z.string(),
      confidence: number,
      rejected: z.array(candidate),
      decidedBy: z.object({ by: z.string(), at: z.string(), reason: text }).nullable(),
    }),
  ),
  reports: z.array(report),
  notKnown: z.array(z.string()),
});

const cause = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("decision"),
    decisionId: z.string(),
    decided: z.enum(decidedKinds),
    isUndone: z.boolean(),
  }),
  z.object({ kind: z.literal("reading"), reportId: z.string() }),
  z.object({ kind: z.literal("places") }),
  z.object({ kind: z.literal("kept") }),
]);

/** Null where the public was shown nothing. Each throws a ZodError where the column does not hold what its name says. */
export const parseStoredView = (value: unknown): EventView | null => view.nullable().parse(value);
export const parseStoredCause = (value: unknown): RevisionCause => cause.parse(value);
