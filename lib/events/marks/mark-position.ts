// Where a mark stands as the table keeps it: whole numbers of Web Mercator, and the code that makes a map square one range.
import { fromUnit, toUnit } from "../../geo/mercator";
import type { LonLat } from "../../geo/coordinates";
import { mortonBits, mortonOf } from "../../geo/morton";

/** The world's side. A step is 4 cm at the equator. */
export const markSpace = 2 ** 30;
const keyStep = markSpace / 2 ** mortonBits;

/** `mx` grows eastward from the antimeridian, `my` southward from 85.05 degrees north; `key` is the Morton code of their upper 26 bits. */
export type MarkPosition = { readonly mx: number; readonly my: number; readonly key: number };

export function markPosition(point: LonLat): MarkPosition {
  const { x, y } = toUnit(point);
  const mx = whole(x);
  const my = whole(y);
  return { mx, my, key: mortonOf(Math.floor(mx / keyStep), Math.floor(my / keyStep)) };
}

/** Degrees of a position, within 4 cm of the point it was made of. */
export function pointOfMark({ mx, my }: Pick<MarkPosition, "mx" | "my">): LonLat {
  return fromUnit({ x: (mx + 0.5) / markSpace, y: (my + 0.5) / markSpace });
}

function whole(unit: number): number {
  return Math.max(0, Math.min(markSpace - 1, Math.floor(unit * markSpace)));
}
