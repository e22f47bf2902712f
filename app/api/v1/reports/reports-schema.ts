// What /api/v1/reports takes and answers.
import { z } from "zod";
import { reportFields } from "../../../../lib/reports/report";

/** What only seeds may say (ids, retellings) is not taken from outside. */
export const reportBody = reportFields.omit({ id: true, isRetelling: true, retells: true, licence: true });
export const knownFields = reportBody.keyof().options;

export const reportReceived = z.object({
  id: z.string(),
  state: z.enum(["queued", "reading", "read", "failed"]),
  url: z.string().describe("GET it for the state"),
  page: z.string(),
});

export const reportAnswer = z.looseObject({
  id: z.string(),
  citation: z.looseObject({ id: z.string(), title: z.string() }),
  state: z.enum(["queued", "reading", "read", "failed"]),
  failure: z.string().nullable(),
  text: z.string().nullable().describe("Null for a third party's report before the public"),
  quotes: z.array(z.object({ start: z.int(), end: z.int(), sentence: z.string() })),
  mentions: z.array(z.looseObject({ start: z.int(), end: z.int(), name: z.string() })),
  claims: z.array(z.looseObject({ id: z.string() })),
  events: z.array(z.looseObject({ id: z.string(), slug: z.string() })),
});
