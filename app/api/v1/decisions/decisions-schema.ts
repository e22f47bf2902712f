// What /api/v1/decisions takes and answers.
import { z } from "zod";
import { decisionPayload } from "../../../../lib/review/decision";

/** The payload is checked where decisions are recorded, against lib/review/decision.ts. */
export const decisionBody = z.object({
  payload: z.unknown(),
  reason: z.string().trim().max(2000, "reason may have 2000 characters").nullish(),
});

/** The same with its payload, for the description of the API. */
export const describedDecisionBody = decisionBody.extend({ payload: decisionPayload });

export const decisionAnswer = z.object({ id: z.string() });

export const decisionsAnswer = z.object({
  decisions: z.array(
    z.object({
      id: z.string(),
      sequence: z.int(),
      kind: z.string(),
      subject: z.string(),
      subjectId: z.string(),
      payload: z.looseObject({ kind: z.string() }),
      reason: z.string().nullable(),
      decidedBy: z.string(),
      decidedAt: z.string(),
      inForce: z.boolean().describe("False where a later decision took it back"),
      hash: z.string(),
    }),
  ),
});
