// Which areas a tile shows: polygons large enough to be seen, and one "somewhere in" for each, or for several that would lie on each other.
import type { TableFilter } from "../filter/table-filter";
import { boxOfTile, tileSide, type MarkBox, type TileAddress } from "../morton";
import type { AreaGroup } from "./areas";
import { leastRingPixels } from "./ring-size";
import { joinAreas, type AreaSummary } from "./summarize-area";

/** Areas of so many pixels in radius are drawn however many there are. */
const largePixels = 48;
/** Where more than so many smaller ones reach into a tile, one is drawn of those whose words stand in one square of 64 pixels. */
const crowdedFrom = 80;
const crowdedLevels = 3;
/** Words that stand in one square of 32 pixels are one: a tile is 2^4 of them wide. */
const squareLevels = 4;

/** Areas that reach into the box and are 12 pixels in radius at some zoom below z + 1, the large ones first. */
export function findAreas(filter: TableFilter, z: number, box: MarkBox): AreaSummary[] {
  const pixel = tileSide(z) / 512;
  const { west, east, north, south, radius } = filter.table.areaBoxes;
  const found: AreaSummary[] = [];
  const small: AreaSummary[] = [];
  for (let number = 0; number < radius.length; number += 1) {
    const pixels = (radius[number] ?? 0) / pixel;
    if (pixels * 2 <= leastRingPixels) break;
    if (
      (west[number] ?? 0) >= box.east ||
      (east[number] ?? 0) <= box.west ||
      (north[number] ?? 0) >= box.south ||
      (south[number] ?? 0) <= box.north
    )
      continue;
    const area = areaOf(filter, number);
    if (area !== null) (pixels < largePixels ? small : found).push(area);
  }
  found.push(...(small.length > crowdedFrom ? mostOfEachSquare(small, 30 - z - crowdedLevels) : small));
  return found;
}

function areaOf(filter: TableFilter, number: number): AreaSummary | null {
  const group = filter.table.areas[number];
  return group === undefined ? null : filter.areaOf(group);
}

function mostOfEachSquare(areas: readonly AreaSummary[], shift: number): AreaSummary[] {
  const best = new Map<number, AreaSummary>();
  for (const area of areas) {
    const square = (area.group.mx >>> shift) * 2 ** 26 + (area.group.my >>> shift);
    const known = best.get(square);
    if (known === undefined || area.count > known.count) best.set(square, area);
  }
  return [...best.values()];
}

/** The words of areas whose label point lies in the tile; `address` is what a list of its events is asked by. */
export function findAreaMarks(
  filter: TableFilter,
  tile: TileAddress,
): { readonly area: AreaSummary; readonly address: string }[] {
  const box = boxOfTile(tile);
  const level = tile.z + squareLevels;
  const shift = 30 - level;
  const bySquare = new Map<number, AreaSummary[]>();
  const { mx: allX, my: allY } = filter.table.areaBoxes;
  for (let number = 0; number < allX.length; number += 1) {
    const mx = allX[number] ?? 0;
    const my = allY[number] ?? 0;
    if (mx < box.west || mx >= box.east || my < box.north || my >= box.south) continue;
    const area = areaOf(filter, number);
    if (area === null) continue;
    const square = ((mx >>> shift) * 2 ** 25 + (my >>> shift)) * 2 + (area.group.isOpen ? 1 : 0);
    const there = bySquare.get(square);
    if (there === undefined) bySquare.set(square, [area]);
    else there.push(area);
  }
  return [...bySquare.values()].flatMap((areas) => {
    const area = joinAreas(filter.table.columns, areas);
    if (area === null) return [];
    return [{ area, address: areas.length === 1 ? area.group.address : addressOfSquare(area.group, level) }];
  });
}

/** `areas/z/x/y`: all areas whose label point lies in that square; "open" behind it for those something was launched from. */
export function addressOfSquare({ mx, my, isOpen }: AreaGroup, level: number): string {
  const shift = 30 - level;
  return `areas/${level}/${mx >>> shift}/${my >>> shift}${isOpen ? "/open" : ""}`;
}
