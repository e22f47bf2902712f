// The words after `dateline read`, and one document of its batch form: unknown -> typed, each fault with what to do.
import { DateTime } from "luxon";
import { AppError, isAppError } from "../errors";
import { checkText } from "../reports/report";

export type ReadOptions = {
  readonly help: boolean;
  readonly file: string | null;
  readonly json: boolean;
  readonly jsonl: boolean;
  readonly explain: boolean;
  readonly published: string | null;
  readonly gazetteer: readonly string[];
};

export const readUsage = `Usage: dateline read FILE [--published 2024-02-03] [--json] [--explain] [--gazetteer PATH]
       dateline read --jsonl [--gazetteer PATH] < documents.jsonl

Reads a report (FILE, or - for standard input) and prints mentions with reasons, event drafts and claims. Stores nothing.

  --published DATE  day or instant of publication; words like "Thursday" are counted from it
  --json            the whole reading and the drafts as one JSON object
  --jsonl           one {"id", "text", "publishedAt"?} a line in, one {"id", "toponyms", "others", "events"} a line out,
                  in order; a line that could not be read has an "error" too, and the exit code is 1
  --explain         every rejected candidate with its evidence, and what looks like an event and is none
  --gazetteer PATH  further gazetteer files, read into memory (SY.zip of GeoNames, a folder of Who's On First ...); may be
                    given more than once
`;

/** Throws `invalid` naming the word that is wrong. */
export function parseReadOptions(argv: readonly string[]): ReadOptions {
  let options: ReadOptions = {
    help: false,
    file: null,
    json: false,
    jsonl: false,
    explain: false,
    published: null,
    gazetteer: [],
  };
  for (let i = 0; i < argv.length; i += 1) {
    const [word = "", inline] = splitOption(argv[i] ?? "");
    const value = (): string => {
      if (inline !== undefined) return inline;
      i += 1;
      const next = argv[i];
      if (next === undefined) throw new AppError("invalid", `${word} needs a value.\n\n${readUsage}`);
      return next;
    };
    if (word === "--help" || word === "-h") options = { ...options, help: true };
    else if (word === "--json") options = { ...options, json: true };
    else if (word === "--jsonl") options = { ...options, jsonl: true };
    else if (word === "--explain") options = { ...options, explain: true };
    else if (word === "--published")
      options = { ...options, published: parsePublished(value(), "--published") };
    else if (word === "--gazetteer") options = { ...options, gazetteer: [...options.gazetteer, value()] };
    else if (word.startsWith("-") && word !== "-")
      throw new AppError("invalid", `There is no option "${word}".\n\n${readUsage}`);
    else if (options.file !== null)
      throw new AppError(
        "invalid",
        `One file at a time: got "${options.file}" and "${word}". For many documents use --jsonl.`,
      );
    else options = { ...options, file: word };
  }
  if (options.help) return options;
  if (options.jsonl && options.json)
    throw new AppError("invalid", "--json and --jsonl are two forms of output: choose one.");
  if (options.jsonl && options.file !== null)
    throw new AppError(
      "invalid",
      "--jsonl reads documents from standard input: dateline read --jsonl < documents.jsonl",
    );
  if (!options.jsonl && options.file === null)
    throw new AppError("invalid", `Which file? Use - for standard input.\n\n${readUsage}`);
  return options;
}

function splitOption(word: string): [string, string | undefined] {
  const equals = word.indexOf("=");
  return word.startsWith("--") && equals > 0
    ? [word.slice(0, equals), word.slice(equals + 1)]
    : [word, undefined];
}

/** An ISO day or instant, as it came. Throws `invalid`. */
export function parsePublished(value: string, name: string): string {
  const iso = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/.test(
    value.trim(),
  );
  const instant = value.trim().replace(" ", "T");
  if (!iso || !DateTime.fromISO(instant).isValid)
    throw new AppError(
      "invalid",
      `${name} must be a day (2024-02-03) or an instant (2024-02-03T18:30:00Z); got "${value.slice(0, 60)}".`,
    );
  return instant;
}

/** A line of the batch form: a text to read (`warning` = what was left out of account), or why there is none. */
export type ReadDocument =
  | {
      readonly kind: "document";
      readonly id: string | number;
      readonly text: string;
      readonly publishedAt: string | null;
      readonly warning: string | null;
    }
  | { readonly kind: "fault"; readonly id: string | number | null; readonly message: string };

/**
 * One line of the batch form; null = not UTF-8. Never throws. A fault keeps the id where one is readable. A
 * `publishedAt` that is no date is left out with a warning: the places can be read without it.
 */
export function parseDocument(line: string | null): ReadDocument {
  const fault = (id: string | number | null, message: string): ReadDocument => ({
    kind: "fault",
    id,
    message,
  });
  if (line === null) return fault(null, "not UTF-8");
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    return fault(
      null,
      `not JSON (${cause instanceof Error ? cause.message : "unreadable"}); expected {"id": "...", "text": "...", "publishedAt": "2024-02-03"}`,
    );
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return fault(null, 'must be an object {"id", "text", "publishedAt"?}');
  const id = "id" in value ? value.id : undefined;
  const text = "text" in value ? value.text : undefined;
  if ((typeof id !== "string" && typeof id !== "number") || id === "")
    return fault(null, `"id" must be a string or a number; got ${kindOf(id)}`);
  if (typeof text !== "string") return fault(id, `"text" must be a string; got ${kindOf(text)}`);
  // An empty document is read (it says nothing); what no report may hold is refused as everywhere else.
  const refusal = text.trim() === "" ? null : messageOf(() => checkText(text, Infinity));
  if (refusal !== null) return fault(id, refusal);
  const published = "publishedAt" in value ? (value.publishedAt ?? null) : null;
  if (published === null) return { kind: "document", id, text, publishedAt: null, warning: null };
  if (typeof published !== "string") {
    const warning = `"publishedAt" must be a string or null; got ${kindOf(published)}; read without it`;
    return { kind: "document", id, text, publishedAt: null, warning };
  }
  let publishedAt: string | null = null;
  const warning = messageOf(() => (publishedAt = parsePublished(published, '"publishedAt"')));
  return { kind: "document", id, text, publishedAt, warning: warning && `${warning} Read without it.` };
}

/** What is wrong in words, null when nothing is. */
function messageOf(check: () => unknown): string | null {
  try {
    check();
    return null;
  } catch (error) {
    if (!isAppError(error, "invalid")) throw error;
    return error.message;
  }
}

function kindOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  return Array.isArray(value)
    ? "a list"
    : typeof value === "string"
      ? "an empty string"
      : `a ${typeof value}`;
}
