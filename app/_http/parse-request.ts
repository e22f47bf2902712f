// Query strings and bodies, unknown -> typed, with a message that says which part is wrong and what it may be.
import { z } from "zod";
import { AppError } from "../../lib/errors";

/** The value as the schema types it. Throws `invalid` with the first fault, led by the name of the part that is wrong. */
export function parseWith<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const where = issue?.path.join(".") ?? "";
  const message = issue?.message ?? "The request is not as it should be.";
  throw new AppError("invalid", where === "" || message.startsWith(where) ? message : `${where}: ${message}`);
}

/**
 * The query string of a request as the schema types it. Every parameter reaches the schema as text; one given twice throws
 * `invalid`; parameters the schema does not name are left out of the answer, so that links from elsewhere keep working.
 */
export function parseQuery<T>(schema: z.ZodType<T>, request: Request): T {
  const params = new URL(request.url).searchParams;
  const values: Record<string, string> = {};
  for (const [name, value] of params) {
    if (Object.hasOwn(values, name)) throw new AppError("invalid", `${name} is given twice; give it once.`);
    values[name] = value;
  }
  return parseWith(schema, values);
}

/** A number written out: "34.45". Message names the range; figures that look like swapped coordinates are asked about. */
export function coordinate(name: "lat" | "lon"): z.ZodType<number | null, string | undefined> {
  const limit = name === "lat" ? 90 : 180;
  return z
    .string()
    .optional()
    .transform((text, context) => {
      if (text === undefined || text.trim() === "") return null;
      const value = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text.trim()) ? Number(text) : Number.NaN;
      if (Math.abs(value) <= limit) return value;
      const swapped = name === "lat" && Math.abs(value) <= 180 ? " Did lon and lat change places?" : "";
      context.addIssue({
        code: "custom",
        message: `${name} must lie between -${limit} and ${limit}; got ${text.slice(0, 40)}.${swapped}`,
      });
      return z.NEVER;
    })
    .meta({ type: "number", minimum: -limit, maximum: limit });
}

/** A whole number within limits, with what it is where it is not given. */
export function wholeNumber(
  name: string,
  least: number,
  most: number,
  otherwise: number,
): z.ZodType<number, string | undefined> {
  return z
    .string()
    .optional()
    .transform((text, context) => {
      if (text === undefined || text.trim() === "") return otherwise;
      const value = /^\d{1,9}$/.test(text.trim()) ? Number(text) : Number.NaN;
      if (value >= least && value <= most) return value;
      context.addIssue({
        code: "custom",
        message: `${name} must be a whole number from ${least} to ${most}; got ${text.slice(0, 40)}.`,
      });
      return z.NEVER;
    })
    .meta({ type: "integer", minimum: least, maximum: most, "x-default": otherwise });
}
