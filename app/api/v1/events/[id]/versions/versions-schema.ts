// What can be asked of the versions of an event, and what is answered.
import { z } from "zod";
import type { RevisionMark } from "../../../../../../lib/events/revisions/revision";
import { wholeNumber } from "../../../../../_http/parse-request";

export const versionsQuery = z.object({
  before: wholeNumber("before", 1, 999_999_999, 0).meta({
    description: "Only versions below this number; left out, from the last",
  }),
  limit: wholeNumber("limit", 1, 50, 20),
});

const hash = z.string().length(64);
const mark = {
  number: z.int().positive(),
  madeAt: z.string().describe("UTC; since when this installation showed it"),
  until: z.string().nullable().describe("UTC; null for the last"),
  cause: z.enum(["decision", "reading", "places", "kept"]),
  contentHash: hash
    .nullable()
    .describe("SHA-256 of the event as shown, as canonical JSON (RFC 8785); null where nothing was shown"),
  previousHash: hash.nullable(),
  hash: hash.describe("SHA-256 of previousHash, a line feed and contentHash"),
};

/** When and why a version was made, and its hashes, as the wire has them. */
export function versionMark(revision: RevisionMark) {
  const { number, madeAt, until, cause, contentHash, previousHash, hash } = revision;
  return { number, madeAt, until, cause: cause.kind, contentHash, previousHash, hash };
}

export const versionsAnswer = z.object({
  versions: z.array(z.object(mark)).describe("Newest first"),
  before: z.int().nullable().describe("Asks for older ones; null where there are none"),
});

export const versionAnswer = z.object({
  ...mark,
  contentHash: hash,
  of: z.int().positive().describe("How many versions there are"),
  isWhole: z.boolean().describe("False where something is withheld: the hashes are of the whole"),
  withheld: z.object({ places: z.boolean(), sources: z.boolean() }),
  drawn: z.looseObject({ marks: z.looseObject({ type: z.literal("FeatureCollection") }) }),
  box: z.looseObject({ west: z.number() }).nullable(),
  event: z.looseObject({ id: z.string(), title: z.string(), claims: z.array(z.unknown()) }),
});
