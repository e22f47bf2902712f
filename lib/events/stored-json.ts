// What stands in JSON columns, back as typed values: a row that was written by an older version fails here and not on a page.
import { z } from "zod";
import { precisions } from "../geo/precision";
import type { Evidence, RelativePlace } from "../geoparser/reading";
import type { Span } from "../text/span";
import type { ClaimChoices } from "./choices";
import { claimFields, claimantKinds, modalities, populations, type Claimant } from "./claim";
import type { EventDraft, OperationDraft } from "./draft";
import { eventKinds, weapons } from "./event-kind";
import { locationBases, locationRoles } from "./location";
import { whenPrecisions, type When } from "./when";

const span = z.object({ start: z.int(), end: z.int() });
const point = z.object({ lon: z.number(), lat: z.number() });
const position = z.array(z.number());
const area = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Polygon"), coordinates: z.array(z.array(position)) }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(z.array(position))) }),
]);
const actor = z.object({ name: z.string(), span, actorKey: z.string().nullable() });
const when = z.object({
  start: z.string().nullable(),
  end: z.string().nullable(),
  precision: z.enum(whenPrecisions),
  zone: z.string().nullable(),
  firstDay: z.string().nullable(),
  lastDay: z.string().nullable(),
  asStated: z.string().nullable(),
  inference: z.string().nullable(),
});
const location = z.object({
  role: z.enum(locationRoles),
  basis: z.enum(locationBases),
  placeId: z.string().nullable(),
  label: z.string(),
  point: point.nullable(),
  radiusMeters: z.number().nullable(),
  precision: z.enum(precisions),
  area: area.nullable(),
  explanation: z.string().nullable(),
});
const eventDraft = z.object({
  trigger: span,
  mentions: z.array(span),
  sentence: span,
  kind: z.enum(eventKinds),
  weapon: z.enum(weapons).nullable(),
  actor: actor.nullable(),
  target: actor.nullable(),
  when,
  places: z.array(location.extend({ mention: z.int().nullable(), span: span.nullable() })),
  operation: z.int().nullable(),
  status: z.enum(["news", "background"]),
  title: z.string(),
  confidence: z.number(),
  evidence: z.array(z.string()),
});
const operationDraft = z.object({
  trigger: span,
  mentions: z.array(span),
  kind: z.enum(eventKinds),
  weapon: z.enum(weapons).nullable(),
  sentence: span,
  name: z.string(),
  actor: actor.nullable(),
  when,
  scope: z.array(location),
  evidence: z.array(z.string()),
});
const claimant = z.object({
  name: z.string(),
  span,
  kind: z.enum(claimantKinds).nullable(),
  actorKey: z.string().nullable(),
  via: z.string().nullable(),
});
const scope = z.object({
  placeId: z.string().nullable(),
  name: z.string(),
  inferred: z.boolean(),
  reason: z.string().nullable(),
});
const period = z.object({ from: z.string().nullable(), to: z.string().nullable(), words: z.string() });

const relative = z.object({
  relation: z.enum([
    "near",
    "offset",
    "outskirts",
    "between",
    "part_of",
    "border",
    "countryside",
    "unnamed_in",
  ]),
  span,
  point,
  radiusMeters: z.number(),
  precision: z.enum(precisions),
  area: area.nullable(),
  explanation: z.string(),
});
const evidence = z.array(z.object({ text: z.string(), weight: z.number() }));
const candidatePlace = z.object({
  name: z.string(),
  placeKind: z.string(),
  countryCode: z.string().nullable(),
  hierarchy: z.string(),
  point: point.nullable(),
  radiusMeters: z.number().nullable(),
  precision: z.enum(precisions),
});
const claimChange = z.object({
  field: z.enum(claimFields).optional(),
  population: z.enum(populations).optional(),
  min: z.int().nullable().optional(),
  max: z.int().nullable().optional(),
  modality: z.enum(modalities).optional(),
});

/** Each throws a ZodError where the column does not hold what its name says. */
export const parseStoredWhen = (value: unknown): When => when.parse(value);
export const parseStoredEventDraft = (value: unknown): EventDraft => eventDraft.parse(value);
export const parseStoredOperationDraft = (value: unknown): OperationDraft => operationDraft.parse(value);
export const parseStoredClaimant = (value: unknown): Claimant | null => claimant.nullable().parse(value);
export const parseStoredScope = (value: unknown): z.infer<typeof scope> | null =>
  scope.nullable().parse(value);
export const parseStoredPeriod = (value: unknown): z.infer<typeof period> | null =>
  period.nullable().parse(value);
export const parseStoredArea = (value: unknown): GeoJSON.Polygon | GeoJSON.MultiPolygon | null =>
  area.nullable().parse(value);
export const parseStoredRemarks = (value: unknown): string[] => z.array(z.string()).parse(value);
export const parseStoredRelative = (value: unknown): RelativePlace | null => relative.nullable().parse(value);
export const parseStoredEvidence = (value: unknown): Evidence[] => evidence.parse(value);
export const parseStoredCandidatePlace = (value: unknown): z.infer<typeof candidatePlace> =>
  candidatePlace.parse(value);
export const parseStoredClaimChange = (value: unknown): ClaimChoices["change"] =>
  claimChange.nullable().parse(value) ?? {};
export const parseStoredSpans = (value: unknown): Span[] =>
  z
    .array(z.tuple([z.int(), z.int()]))
    .parse(value)
    .map(([start, end]) => ({ start, end }));
/** A column's word, checked against the words it may hold. */
export const parseWord = <const T extends readonly [string, ...string[]]>(
  words: T,
  value: unknown,
): T[number] => z.enum(words).parse(value);
/** The place a resolve_mention decision chose; null = none. */
export const parseStoredChosenPlace = (value: unknown): string | null =>
  z.object({ placeId: z.string().nullable() }).parse(value).placeId;
export const parseStoredAliases = (value: unknown): string[] =>
  z
    .array(z.object({ name: z.string() }))
    .parse(value)
    .map((alias) => alias.name);
export const parseStoredNotEvents = (value: unknown): { span: Span; reason: string }[] =>
  z.array(z.object({ span, reason: z.string() })).parse(value);
