// Who strikes, is struck or says so: the known actors (seeds/actors) as data.
import { z } from "zod";
import { AppError } from "../errors";

const actorKinds = [
  "government",
  "state_force",
  "armed_group",
  "monitor",
  "medical",
  "media",
  "other",
] as const;

const knownActor = z.object({
  key: z.string().min(1),
  /** Neutral name shown to people. */
  name: z.string().min(1),
  kind: z.enum(actorKinds),
  /** ISO 3166 alpha-2 of the country it belongs to or acts from; null when none in particular. */
  country: z.string().length(2).nullable(),
  /** Spellings and adjectives as texts write them; matched with their capitals. */
  aliases: z.array(z.string().min(1)),
});

export type KnownActor = z.infer<typeof knownActor>;

/** Checks the contents of seeds/actors/actors.json. Throws `broken` naming what is wrong. */
export function parseKnownActors(value: unknown): KnownActor[] {
  const result = z.array(knownActor).safeParse(value);
  if (result.success) return result.data;
  throw new AppError(
    "broken",
    `The list of known actors is not as it should be: ${z.prettifyError(result.error)}`,
  );
}
