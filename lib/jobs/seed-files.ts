// The files a first run is filled from: reports with front matter, decisions as JSON. Text in, values out.
import { z } from "zod";
import { AppError } from "../errors";
import { eventKinds } from "../events/event-kind";
import { parseReport, type NewReport } from "../reports/report";

const reportKeys = [
  "id",
  "title",
  "publisher",
  "author",
  "url",
  "publishedAt",
  "language",
  "licence",
  "retells",
  "publishedPrecision",
];

/**
 * A seed report: `---`, lines of `key: value` (null for none), `---`, then the text. A retelling by definition: the words are ours.
 * Throws `broken` naming the file and what is wrong.
 */
export function parseSeedReport(file: string, contents: string): NewReport {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]+)$/.exec(contents.replaceAll("\r\n", "\n"));
  if (match === null)
    throw new AppError(
      "broken",
      `${file} must begin with front matter between two lines of ---, followed by the text.`,
    );
  const fields: Record<string, string | null> = {};
  for (const [at, line] of (match[1] ?? "").split("\n").entries()) {
    const [, key, value] = /^([A-Za-z]+):\s*(.*)$/.exec(line) ?? [];
    if (key === undefined || value === undefined || !reportKeys.includes(key))
      throw new AppError(
        "broken",
        `${file}, line ${at + 2}: expected one of ${reportKeys.join(", ")} and a value; got "${line}".`,
      );
    fields[key] = value === "null" || value === "" ? null : value;
  }
  const { publishedPrecision, ...rest } = fields;
  try {
    const report = parseReport({ ...rest, text: (match[2] ?? "").trim(), isRetelling: true });
    if (report.id === null)
      throw new AppError(
        "invalid",
        "id is missing: seeded reports carry theirs, so that links mean the same everywhere.",
      );
    if (publishedPrecision !== undefined && publishedPrecision !== report.publishedPrecision)
      throw new AppError(
        "invalid",
        `publishedPrecision says ${publishedPrecision}, publishedAt is given to the ${report.publishedPrecision}.`,
      );
    return report;
  } catch (cause) {
    throw new AppError("broken", `${file}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

const quoted = {
  report: z.string(),
  /** Words of the report's text, standing there once. */ quote: z.string().min(3),
};
const seedDecisions = z.strictObject({
  /** Ids given to what the job drafts: the draft whose trigger lies in the quote. */
  events: z.array(z.strictObject({ eventId: z.string(), ...quoted, kind: z.enum(eventKinds).optional() })),
  operations: z.array(z.strictObject({ operationId: z.string(), ...quoted })),
  decisions: z.array(
    z.strictObject({
      id: z.string(),
      /** A decision payload (lib/review/decision.ts) in which `mention` may be {report, quote, words} and `claim` {report, quote, words, field, population?} stands for `claimId`. */
      payload: z.looseObject({ kind: z.string() }),
      reason: z.string().nullable(),
      decidedBy: z.string().min(1),
      decidedAt: z.iso.datetime(),
    }),
  ),
});

export type SeedDecisions = z.infer<typeof seedDecisions>;

/** Checks a file of seeds/decisions. Throws `broken` naming the file and the place in it. */
export function parseSeedDecisions(file: string, contents: string): SeedDecisions {
  let json: unknown;
  try {
    json = JSON.parse(contents);
  } catch (cause) {
    throw new AppError(
      "broken",
      `${file} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
  }
  const parsed = seedDecisions.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new AppError(
    "broken",
    `${file}, ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not understood"}`,
  );
}
