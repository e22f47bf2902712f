// The choices an editor can record. Append-only: taking one back is a decision too.
import { z } from "zod";
import { claimFields, modalities, populations } from "../events/claim";
import { eventKinds } from "../events/event-kind";
import { locationBases, locationRoles } from "../events/location";
import { precisions } from "../geo/precision";

const publicId = z.string().regex(/^[0-9a-hjkmnp-tv-z]{7}$/, "an id has 7 characters of Crockford base32");
const day = z.iso.date();

/** A mention is named by its report and span, so that the choice survives a new reading. */
const mentionRef = z.object({ reportId: publicId, start: z.int().nonnegative(), end: z.int().positive() });

export const decisionPayload = z.discriminatedUnion("kind", [
  /** The mention means this place; null = it means none. */
  z.object({ kind: z.literal("resolve_mention"), mention: mentionRef, placeId: publicId.nullable() }),
  /** A place of our own, with parent, radius and precision. */
  z.object({
    kind: z.literal("make_site"),
    place: z.object({
      id: publicId,
      slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
      name: z.string().min(2).max(120),
      parentId: publicId,
      lon: z.number().min(-180).max(180),
      lat: z.number().min(-90).max(90),
      radiusMeters: z.number().positive().max(500_000),
      precision: z.enum(precisions),
      basis: z.enum(locationBases),
      note: z.string().max(1000).nullable(),
      names: z
        .array(
          z.object({
            name: z.string().min(1).max(200),
            language: z.string().nullable(),
            script: z.string().length(4),
          }),
        )
        .max(20),
    }),
  }),
  /** The event happened at this place, in this role; replaces the draft's location at `ordinal` or adds one. */
  z.object({
    kind: z.literal("place_event"),
    eventId: publicId,
    ordinal: z.int().nonnegative(),
    placeId: publicId.nullable(),
    role: z.enum(locationRoles),
  }),
  z.object({
    kind: z.literal("change_event"),
    eventId: publicId,
    change: z.object({
      kind: z.enum(eventKinds).optional(),
      title: z.string().min(5).max(200).optional(),
      firstDay: day.optional(),
      lastDay: day.optional(),
      operationId: publicId.nullable().optional(),
    }),
  }),
  /** `reportIds`: whose telling of it was seen; filled in when the decision is recorded. A telling that comes later waits. */
  z.object({ kind: z.literal("publish_event"), eventId: publicId, reportIds: z.array(publicId).optional() }),
  z.object({ kind: z.literal("reject_event"), eventId: publicId }),
  /** Both are one happening; the first leads to the second from now on. */
  z.object({ kind: z.literal("join_events"), eventId: publicId, intoEventId: publicId }),
  z.object({ kind: z.literal("publish_operation"), operationId: publicId }),
  z.object({ kind: z.literal("reject_operation"), operationId: publicId }),
  z.object({ kind: z.literal("accept_claim"), claimId: publicId }),
  z.object({ kind: z.literal("reject_claim"), claimId: publicId }),
  z.object({
    kind: z.literal("change_claim"),
    claimId: publicId,
    change: z.object({
      field: z.enum(claimFields).optional(),
      population: z.enum(populations).optional(),
      min: z.int().nonnegative().nullable().optional(),
      max: z.int().nonnegative().nullable().optional(),
      modality: z.enum(modalities).optional(),
    }),
  }),
  /** Takes an earlier decision back; everything is recomputed as if it had not been made. */
  z.object({ kind: z.literal("undo"), decisionId: publicId }),
]);

export type DecisionPayload = z.infer<typeof decisionPayload>;

export type Decision = {
  readonly id: string;
  readonly sequence: number;
  readonly payload: DecisionPayload;
  readonly reason: string | null;
  readonly decidedBy: string;
  /** UTC ISO instant. */
  readonly decidedAt: string;
};
