// Parameters that routes about events share: the filter, a box, a square of the map. Read here, described for machines here.
import { z } from "zod";
import type { EventFilter } from "../../../../lib/events/filter/event-filter";
import { filterParameters } from "../../../../lib/events/filter/event-filter-parameters";
import { expectedWords } from "../../../../lib/events/filter/expected-words";
import { parseEventFilter } from "../../../../lib/events/filter/parse-event-filter";
import type { LonLatBox } from "../../../../lib/geo/coordinates";
import { wrapLon } from "../../../../lib/geo/distance";
import { parseBox } from "../../../../lib/geo/parse-box";
import { parseCell } from "../../../../lib/tiles/cell-address";
import { deepestZoom } from "../../../../lib/tiles/store";

const examples: Readonly<Record<string, string>> = {
  kind: "strike,attack",
  when: "2023-10-26/2024-02-05",
  near: "34.45,40.92,25km",
  q: "depot",
  asof: "2024-02-04",
};

/** The filter's parameters, for the descriptions; `filterOf` reads them. Empty = not given. */
export const filterQuery = z.object(
  Object.fromEntries(
    filterParameters.map(({ name }) => [
      name,
      z
        .string()
        .optional()
        .meta({
          description: `${expectedWords[name].charAt(0).toUpperCase()}${expectedWords[name].slice(1)}`,
          ...(examples[name] === undefined ? {} : { example: examples[name] }),
        }),
    ]),
  ),
);

/** The filter that a request's address asks for. Throws `invalid` with what may stand there. */
export function filterOf(request: Request): EventFilter {
  return parseEventFilter(new URL(request.url).searchParams);
}

/** What a camera shows, as "west,south,east,north"; beyond 180 degrees, as a map that was turned round once has it, it comes back. */
export const boxParameter: z.ZodType<LonLatBox | null, string | undefined> = z
  .string()
  .optional()
  .transform((text, context) => {
    if (text === undefined || text.trim() === "") return null;
    const box = parseBox(broughtBack(text));
    if (typeof box !== "string") return box;
    context.addIssue({ code: "custom", message: box });
    return z.NEVER;
  })
  .meta({
    description: "West, south, east, north in degrees; west greater than east crosses the antimeridian",
    example: "38,32,49,38",
  });

function broughtBack(text: string): string {
  const numbers = text.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  const [west, south, east, north] = numbers;
  if (numbers.length !== 4 || west === undefined || east === undefined) return text;
  if (!numbers.every(Number.isFinite) || (Math.abs(west) <= 180 && Math.abs(east) <= 180)) return text;
  // Further than once round is no camera of ours: the message says what is wrong.
  if (Math.abs(west) > 720 || Math.abs(east) > 720) return text;
  return east - west >= 360
    ? [-180, south, 180, north].join(",")
    : [wrapLon(west), south, wrapLon(east), north].join(",");
}

export type Cell = { readonly z: number; readonly x: number; readonly y: number };

/** A square of the map's tiling that tiles are made of, for whole numbers in range; null otherwise. */
export function cellOf(z: string, x: string, y: string): Cell | null {
  const [zoom, column, row] = [z, x, y].map((text) => (/^\d{1,8}$/.test(text) ? Number(text) : Number.NaN));
  if (zoom === undefined || column === undefined || row === undefined) return null;
  return zoom <= deepestZoom && column < 2 ** zoom && row < 2 ** zoom ? { z: zoom, x: column, y: row } : null;
}

/** What a tile gives as the address of a count or an area. */
export const cellParameter: z.ZodType<string | null, string | undefined> = z
  .string()
  .optional()
  .transform((text, context) => {
    if (text === undefined || text.trim() === "") return null;
    if (parseCell(text.trim()) !== null) return text.trim();
    context.addIssue({
      code: "custom",
      message: `cell must be what a tile of events gives as cell, e.g. 7/78/51; got ${text.slice(0, 60)}.`,
    });
    return z.NEVER;
  })
  .meta({
    description:
      "The address of a count or an area, as a tile gives it: squares of the map as z/x/y, or an area; several with commas between",
    example: "7/78/51",
  });
