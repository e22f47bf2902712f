// The door for texts: what may become a report, and what it is called afterwards.
import { createHash } from "node:crypto";
import { z } from "zod";
import { AppError } from "../errors";
import { isPublicId } from "../text/public-id";

/** 1 MB of UTF-8. */
export const maxReportBytes = 1_000_000;

/** A text that passed the door, ready to be saved. */
export type NewReport = {
  /** Given in the seeds; null = a random one. */
  readonly id: string | null;
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** UTC ISO instant; midnight UTC of the day where only the day is known. */
  readonly publishedAt: string | null;
  readonly publishedPrecision: "day" | "instant" | null;
  readonly language: string;
  readonly text: string;
  /** UTF-16 units, the measure of every span. */
  readonly textLength: number;
  /** Of the text's UTF-8 bytes, lower-case hex: the same text twice is one report. */
  readonly sha256: string;
  readonly licence: string | null;
  readonly isRetelling: boolean;
  readonly retells: string | null;
};

const line = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .transform((value) => (value === "" ? null : value))
    .nullish();

/** What a report may come with; `parseReport` checks the text, the address and the date further. */
export const reportFields = z.object({
  id: z.string().refine(isPublicId, "id must be 7 characters of Crockford base32").nullish(),
  text: z.string("text must be a string"),
  title: line(300),
  publisher: line(200),
  author: line(200),
  url: line(2000),
  publishedAt: line(40),
  language: z
    .string()
    .trim()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "language must be a BCP 47 tag such as en or ar")
    .nullish(),
  licence: line(200),
  isRetelling: z.boolean().optional(),
  retells: line(600),
});

/**
 * Checks a text and what is known of it. Throws `invalid` with what to do: empty, longer than 1 MB of UTF-8, holding
 * U+0000 or half a surrogate pair (Postgres cannot keep either), a URL that is not http(s), a date that is none.
 * Without a title the first line of the text is the title.
 */
export function parseReport(input: unknown): NewReport {
  const parsed = reportFields.safeParse(input);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const path = issue?.path.join(".") ?? "";
    throw new AppError(
      "invalid",
      `${path === "" ? "The report" : path}: ${issue?.message ?? "not understood"}.`,
    );
  }
  const given = parsed.data;
  const text = checkText(given.text);
  const published = parsePublished(given.publishedAt ?? null);
  return {
    id: given.id ?? null,
    title: given.title ?? firstLine(text),
    publisher: given.publisher ?? null,
    author: given.author ?? null,
    url: typeof given.url === "string" ? checkUrl(given.url) : null,
    publishedAt: published?.at ?? null,
    publishedPrecision: published?.precision ?? null,
    language: given.language ?? "en",
    text,
    textLength: text.length,
    sha256: createHash("sha256").update(text, "utf8").digest("hex"),
    licence: given.licence ?? null,
    isRetelling: given.isRetelling ?? false,
    retells: given.retells ?? null,
  };
}

/** The text itself, unchanged, or `invalid` with the reason and the offset. `maxBytes` of UTF-8. */
export function checkText(text: string, maxBytes = maxReportBytes): string {
  if (text.trim() === "")
    throw new AppError("invalid", "The text is empty. Send the words of the report in `text`.");
  const bytes = Buffer.byteLength(text, "utf8");
  if (bytes > maxBytes) {
    throw new AppError(
      "invalid",
      `The text is too long: ${bytes} bytes of UTF-8, at most ${maxBytes}. Send it in parts.`,
    );
  }
  const nul = text.indexOf("\u0000");
  if (nul >= 0)
    throw new AppError(
      "invalid",
      `The text holds a NUL character (U+0000) at offset ${nul}. Take it out and send the text again.`,
    );
  const lone = findLoneSurrogate(text);
  if (lone >= 0)
    throw new AppError(
      "invalid",
      `The text holds half a character (a lone surrogate) at offset ${lone}. It was cut or wrongly decoded; send it as UTF-8.`,
    );
  return text;
}

function findLoneSurrogate(text: string): number {
  return /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.exec(text)?.index ?? -1;
}

function firstLine(text: string): string {
  const first =
    text
      .split(/\r\n|\r|\n/)
      .map((each) => each.trim())
      .find((each) => each !== "") ?? "";
  const units = [...first];
  return units.length <= 140 ? first : `${units.slice(0, 139).join("").trimEnd()}…`;
}

function checkUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) {
    throw new AppError(
      "invalid",
      `url must be an address that starts with http:// or https://; got "${value.slice(0, 80)}".`,
    );
  }
  return url.toString();
}

/** "2024-02-03" (a day) or an instant with a zone ("2024-02-03T18:00:00Z"). Throws `invalid` otherwise; null stays null. */
export function parsePublished(value: string | null): { at: string; precision: "day" | "instant" } | null {
  if (value === null) return null;
  const isDay = z.iso.date().safeParse(value).success;
  const isInstant = !isDay && z.iso.datetime({ offset: true }).safeParse(value).success;
  if (!isDay && !isInstant) {
    throw new AppError(
      "invalid",
      `publishedAt must be a day (2024-02-03) or an instant with its zone (2024-02-03T18:00:00Z); got "${value}".`,
    );
  }
  const at = new Date(isDay ? `${value}T00:00:00Z` : value);
  if (at.getUTCFullYear() < 1800 || at.getUTCFullYear() > 2200)
    throw new AppError("invalid", `publishedAt must lie between 1800 and 2200; got "${value}".`);
  return { at: at.toISOString(), precision: isDay ? "day" : "instant" };
}
