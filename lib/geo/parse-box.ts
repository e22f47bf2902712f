// A box as people and programs write it, in one line of four numbers.
import type { LonLatBox } from "./coordinates";

/**
 * "west,south,east,north" in degrees; west greater than east crosses the antimeridian. Else what is wrong with it, as a sentence
 * that begins with "bbox".
 * @example parseBox("38,32,49,38") // { west: 38, south: 32, east: 49, north: 38 }
 */
export function parseBox(text: string): LonLatBox | string {
  const order = "Its order is west,south,east,north, in degrees";
  const parts = text.split(",").map((part) => part.trim());
  const numbers = parts.map((part) => (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(part) ? Number(part) : Number.NaN));
  const [west, south, east, north] = numbers;
  if (
    numbers.length !== 4 ||
    west === undefined ||
    south === undefined ||
    east === undefined ||
    north === undefined ||
    numbers.some(Number.isNaN)
  )
    return `bbox must be four numbers with commas between; got "${text.slice(0, 60)}". ${order}.`;
  if (Math.abs(south) > 90 || Math.abs(north) > 90)
    return `bbox: south and north must lie between -90 and 90; got ${south} and ${north}. ${order}; did lon and lat change places?`;
  if (Math.abs(west) > 180 || Math.abs(east) > 180)
    return `bbox: west and east must lie between -180 and 180; got ${west} and ${east}. ${order}.`;
  if (south > north) return `bbox: south must not lie north of north; got ${south} and ${north}. ${order}.`;
  return { west, south, east, north };
}
