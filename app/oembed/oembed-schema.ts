// What is asked of /oembed and what it answers, as https://oembed.com names both.
import { z } from "zod";
import { wholeNumber } from "../_http/parse-request";

const mostPixels = 100_000;

export const oembedQuery = z.object({
  url: z
    .string({ error: "url is missing: give the address of a page of this map, percent-encoded." })
    .transform((text, context) => {
      const url = URL.parse(text.trim());
      if (url !== null && /^https?:$/.test(url.protocol)) return url;
      context.addIssue({
        code: "custom",
        message: "url must be the whole address of a page of this map, percent-encoded.",
      });
      return z.NEVER;
    })
    .meta({
      type: "string",
      description: "A page of this map",
      example: "http://localhost:3000/?kind=strike",
    }),
  maxwidth: wholeNumber("maxwidth", 1, mostPixels, mostPixels).meta({ description: "CSS pixels" }),
  maxheight: wholeNumber("maxheight", 1, mostPixels, mostPixels).meta({ description: "CSS pixels" }),
  format: z.string().default("json").meta({ description: "json alone is written here" }),
});

export const oembedAnswer = z.object({
  version: z.literal("1.0"),
  type: z.literal("rich"),
  provider_name: z.string(),
  provider_url: z.string(),
  title: z.string(),
  html: z.string().describe("An iframe"),
  width: z.int(),
  height: z.int(),
  cache_age: z.int().describe("Seconds"),
  thumbnail_url: z.string().optional().describe("Where it fits into the size asked for"),
  thumbnail_width: z.int().optional(),
  thumbnail_height: z.int().optional(),
});
