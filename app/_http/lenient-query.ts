// Query strings of other geocoders' clients: parameters may come twice, and those nobody knows are passed over.
import type { z } from "zod";
import { parseWith } from "./parse-request";

/** The parameters as the schema types them; of one given twice the last counts, but all of those named in `lists`, in order. */
export function parseLenientQuery<T>(
  schema: z.ZodType<T>,
  request: Request,
  lists: readonly string[] = [],
): T {
  const params = new URL(request.url).searchParams;
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(params.keys())) {
    const all = params.getAll(name);
    // An own property, so that a parameter called __proto__ is one like any other.
    Object.defineProperty(values, name, {
      value: lists.includes(name) ? all : (all.at(-1) ?? ""),
      enumerable: true,
    });
  }
  return parseWith(schema, values);
}
