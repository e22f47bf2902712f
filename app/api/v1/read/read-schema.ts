// What /api/v1/read takes and answers.
import { z } from "zod";

export const readBody = z.object(
  {
    text: z
      .string({
        error: ({ input }) =>
          input === undefined ? "text is missing: give the words of the report" : "text must be text",
      })
      .meta({ description: "At most 100 KB of UTF-8" }),
    publishedAt: z
      .string({ error: 'publishedAt must be text, such as "2024-02-03", or null' })
      .trim()
      .nullish()
      .meta({
        description: "Day or instant of publication, by which days of the week are reckoned",
        examples: ["2024-02-03"],
      }),
  },
  { error: 'Send an object: {"text": "..."}' },
);

export const readAnswer = z.object({
  reading: z
    .looseObject({
      parserVersion: z.string(),
      gazetteerVersion: z.string(),
      mentions: z.array(z.looseObject({ start: z.int(), end: z.int() })),
    })
    .describe("Mentions with their candidates and reasons (lib/geoparser/reading.ts)"),
  drafts: z
    .looseObject({})
    .describe("Events, operations and claims as the text tells them (lib/events/draft.ts)"),
});
