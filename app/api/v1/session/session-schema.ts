// What /api/v1/session takes as JSON; its form has the same fields and `to`.
import { z } from "zod";

export const sessionBody = z.object(
  {
    key: z
      .string({ error: "key must be text" })
      .trim()
      .optional()
      .meta({ description: "The editor's key, as `npx dateline key new` prints it" }),
    action: z
      .string({ error: "action must be text" })
      .trim()
      .optional()
      .meta({ description: '"sign-out" signs out' }),
  },
  { error: 'Send an object: {"key": "..."}' },
);

export const sessionForm = sessionBody.extend({
  to: z.string().optional().meta({ description: "Path on this site to go on to" }),
});
