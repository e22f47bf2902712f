// Quotes in seeds -> spans of the report's text, and from there the mention, claim or draft they speak of. Pure.
import { z } from "zod";
import { AppError } from "../errors";
import { overlaps, type Span } from "../text/span";
import type { SeedDecisions } from "./seed-files";

/** What the job made of a report, as far as seeds can name it. */
export type ReadReport = {
  readonly text: string;
  readonly mentions: readonly Span[];
  readonly claims: readonly (Span & {
    readonly id: string;
    readonly field: string;
    readonly population: string;
  })[];
};

const wordsIn = z.strictObject({ report: z.string(), quote: z.string(), words: z.string() });
const claimIn = z.strictObject({
  report: z.string(),
  quote: z.string(),
  words: z.string(),
  field: z.string(),
  /** Needed where one number is claimed of several populations. */ population: z.string().optional(),
});

/** The span of a quote that stands once in the text. Throws `broken` where it is missing or stands there more than once. */
function findQuote(text: string, quote: string, where: string): Span {
  const start = text.indexOf(quote);
  if (start < 0)
    throw new AppError("broken", `${where}: the quote "${quote}" does not stand in the report's text.`);
  if (text.indexOf(quote, start + 1) >= 0)
    throw new AppError(
      "broken",
      `${where}: the quote "${quote}" stands in the report's text more than once; quote more of it.`,
    );
  return { start, end: start + quote.length };
}

/** The id that the seeds give to a draft of this report, by its trigger (and kind); null where they give none. Each entry is used once. */
export function givenIds(
  seeds: readonly { readonly file: string; readonly seed: SeedDecisions }[],
  reportId: string,
  text: string,
): {
  chooseEventId: (draft: { trigger: Span; kind: string }) => string | null;
  chooseOperationId: (draft: { trigger: Span }) => string | null;
} {
  const events = seeds.flatMap(({ file, seed }) =>
    seed.events
      .filter((each) => each.report === reportId)
      .map((each, at) => ({ ...each, span: findQuote(text, each.quote, `${file}, events ${at + 1}`) })),
  );
  const operations = seeds.flatMap(({ file, seed }) =>
    seed.operations
      .filter((each) => each.report === reportId)
      .map((each, at) => ({ ...each, span: findQuote(text, each.quote, `${file}, operations ${at + 1}`) })),
  );
  const take = <T extends { span: Span }>(list: T[], fits: (entry: T) => boolean): T | null => {
    const at = list.findIndex(fits);
    return at < 0 ? null : (list.splice(at, 1)[0] ?? null);
  };
  return {
    chooseEventId: ({ trigger, kind }) =>
      take(
        events,
        (entry) => overlaps(entry.span, trigger) && (entry.kind === undefined || entry.kind === kind),
      )?.eventId ?? null,
    chooseOperationId: ({ trigger }) =>
      take(operations, (entry) => overlaps(entry.span, trigger))?.operationId ?? null,
  };
}

/** The payload with quotes resolved to spans and claim ids. `reports` holds what was read. Throws `broken` naming the decision. */
export function resolvePayload(
  payload: Record<string, unknown>,
  reports: ReadonlyMap<string, ReadReport>,
  where: string,
): Record<string, unknown> {
  const { mention, claim, ...rest } = payload;
  const resolved: Record<string, unknown> = rest;
  if (mention !== undefined)
    resolved.mention =
      "start" in Object(mention) ? mention : findMention(wordsIn.parse(mention), reports, where);
  if (claim !== undefined) resolved.claimId = findClaim(claimIn.parse(claim), reports, where);
  return resolved;
}

function findMention(
  { report, quote, words }: z.infer<typeof wordsIn>,
  reports: ReadonlyMap<string, ReadReport>,
  where: string,
): { reportId: string; start: number; end: number } {
  const read = getRead(report, reports, where);
  const span = findWords(read.text, quote, words, where);
  const mention = read.mentions.find((each) => overlaps(each, span));
  if (mention === undefined)
    throw new AppError("broken", `${where}: no place was read in "${words}" of "${quote}".`);
  return { reportId: report, start: mention.start, end: mention.end };
}

function findClaim(
  { report, quote, words, field, population }: z.infer<typeof claimIn>,
  reports: ReadonlyMap<string, ReadReport>,
  where: string,
): string {
  const read = getRead(report, reports, where);
  const span = findWords(read.text, quote, words, where);
  const found = read.claims.filter(
    (each) =>
      each.field === field &&
      (population === undefined || each.population === population) &&
      overlaps(each, span),
  );
  const [only] = found;
  if (only === undefined || found.length > 1)
    throw new AppError(
      "broken",
      `${where}: ${found.length === 0 ? "no claim" : `${found.length} claims`} about ${field}${population === undefined ? "" : ` (${population})`} stood at "${words}" of "${quote}".`,
    );
  return only.id;
}

function findWords(text: string, quote: string, words: string, where: string): Span {
  const outer = findQuote(text, quote, where);
  const inner = findQuote(quote, words, `${where}, words`);
  return { start: outer.start + inner.start, end: outer.start + inner.end };
}

function getRead(id: string, reports: ReadonlyMap<string, ReadReport>, where: string): ReadReport {
  const read = reports.get(id);
  if (read === undefined) throw new AppError("broken", `${where}: there is no seeded report ${id}.`);
  return read;
}
