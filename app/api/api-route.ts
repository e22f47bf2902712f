// What is told of a route for machines, and the answers that many of them share.
import { z } from "zod";

/** Our errors, on every route of /api/v1. */
export const ourError = z.object({
  error: z.object({
    kind: z.enum(["invalid", "not_found", "gone", "not_allowed", "conflict", "busy", "broken"]),
    message: z.string().describe("What to do"),
  }),
});

export type Answer = {
  readonly description: string;
  /** Media type -> schema; null = no body. */
  readonly content: Readonly<Record<string, z.ZodType>> | null;
};

export type Operation = {
  readonly summary: string;
  readonly group: "Geocoder" | "As Photon" | "As Nominatim" | "Reports and events" | "This description";
  readonly query?: z.ZodObject;
  /** Parameters in the path. */
  readonly path?: z.ZodObject;
  /** Media type -> schema. */
  readonly body?: Readonly<Record<string, z.ZodType>>;
  readonly answers: Readonly<Record<number, Answer>>;
  /** True where the editor's key is needed. */
  readonly isForEditors?: boolean;
  /** Query strings to try, for the page and for readers. */
  readonly examples?: readonly string[];
};

export type Method = "get" | "post" | "delete";
export type ApiRoute = {
  readonly path: string;
  readonly operations: Partial<Readonly<Record<Method, Operation>>>;
};

export const geoJson = (schema: z.ZodType, description: string): Answer => ({
  description,
  content: { "application/geo+json": schema },
});
export const json = (schema: z.ZodType, description: string): Answer => ({
  description,
  content: { "application/json": schema },
});
export const nothing = (description: string): Answer => ({ description, content: null });
export const wrong = json(ourError, "What is wrong with the request, and what to do");
export const tooOften = json(ourError, "Too many requests; Retry-After says when to ask again");
export const unchanged = nothing("What the asker holds (If-None-Match) still stands");
export const notAllowed = json(ourError, "The editor's key is missing or no key of this installation");
export const asked = { 304: unchanged, 400: wrong, 429: tooOften };
