// Areas: districts and larger, drawn as what they are. All events of one area share one outline and one "somewhere in".
import { pointOfMark } from "../../events/marks/mark-position";
import { circleRing } from "../../basemap/circle-ring";
import { sharedFloat64, type EventColumns } from "../columns/event-columns";
import { publicBit, shownAs, shownOf } from "../columns/mark-bits";
import type { MarkBox } from "../morton";
import { boxOfRings, ringOfDegrees, type Outline } from "../outline";
import type { PassesRow } from "./cells";

/** The marks of one area, and where it lies. */
export type AreaGroup = {
  /** Its place among all groups. */
  readonly number: number;
  /** Id of the outline (mark_area); for a circle a number made of its middle and radius. */
  readonly areaId: number;
  /** `area/12`, or `circle/mx/my/meters`: what `cell` asks for; "open" behind it where something was launched from there. */
  readonly address: string;
  /** Something was launched from there. */
  readonly isOpen: boolean;
  readonly mx: number;
  readonly my: number;
  readonly box: MarkBox;
  /** Half of the box's longer side; groups stand largest first. */
  readonly radius: number;
  /** Corners in the columns' units; outer rings clockwise on the screen. */
  readonly rings: Outline["rings"];
  readonly rows: Uint32Array;
};

/** Where areas lie, by number: what is looked through for every tile, in one piece of shared memory. */
export type AreaBoxes = Readonly<
  Record<"west" | "north" | "east" | "south" | "radius" | "mx" | "my", Float64Array>
>;

/** `outlineOf` gives an outline by its id; areas without one are left out. */
export function buildAreaGroups(
  columns: EventColumns,
  outlineOf: (id: number) => Outline | undefined,
): AreaGroup[] {
  const rowsOf = new Map<string, number[]>();
  for (let row = 0; row < columns.drawn; row += 1) {
    const shown = shownOf(columns.bits[row] ?? 0);
    if (shown !== shownAs.area && shown !== shownAs.originArea) continue;
    const address = addressOfArea(columns, row);
    const rows = rowsOf.get(address);
    if (rows === undefined) rowsOf.set(address, [row]);
    else rows.push(row);
  }
  const groups = [...rowsOf].flatMap(([address, rows]) => {
    const [row = 0] = rows;
    const extent = columns.extent[row] ?? 0;
    const mx = columns.mx[row] ?? 0;
    const my = columns.my[row] ?? 0;
    const outline = extent < 0 ? outlineOf(-extent) : circleOutline(mx, my, extent);
    if (outline === undefined) return [];
    const isOpen = shownOf(columns.bits[row] ?? 0) === shownAs.originArea;
    const areaId = extent < 0 ? -extent : circleId(mx, my, extent);
    const { west, east, north, south } = outline.box;
    const radius = Math.max(east - west, south - north) / 2;
    return [{ areaId, address, isOpen, mx, my, radius, ...outline, rows: Uint32Array.from(rows) }];
  });
  groups.sort((one, other) => other.radius - one.radius || (one.address < other.address ? -1 : 1));
  return groups.map((group, number) => ({ number, ...group }));
}

export function boxesOfAreas(groups: readonly AreaGroup[]): AreaBoxes {
  const column = (of: (group: AreaGroup) => number): Float64Array => {
    const values = sharedFloat64(groups.length);
    for (const [number, group] of groups.entries()) values[number] = of(group);
    return values;
  };
  return {
    west: column(({ box }) => box.west),
    north: column(({ box }) => box.north),
    east: column(({ box }) => box.east),
    south: column(({ box }) => box.south),
    radius: column(({ radius }) => radius),
    mx: column(({ mx }) => mx),
    my: column(({ my }) => my),
  };
}

/** What `cell` asks an area's events by. */
function addressOfArea({ bits, extent, mx, my }: EventColumns, row: number): string {
  const size = extent[row] ?? 0;
  const open = shownOf(bits[row] ?? 0) === shownAs.originArea ? "/open" : "";
  return (size < 0 ? `area/${-size}` : `circle/${mx[row] ?? 0}/${my[row] ?? 0}/${size}`) + open;
}

/** The outline of an area that is a circle; undefined without a radius. */
export function circleOutline(mx: number, my: number, meters: number): Outline | undefined {
  if (meters <= 0) return undefined;
  const ring = ringOfDegrees(circleRing(pointOfMark({ mx, my }), meters, 96), "outer");
  return { rings: [ring], box: boxOfRings([ring]) };
}

/** Above every id of a table, and the same on every installation. */
function circleId(mx: number, my: number, meters: number): number {
  let hash = 2_166_136_261;
  for (const part of [mx, my, meters]) hash = Math.imul(hash ^ part ^ (part >>> 15), 16_777_619);
  return 2 ** 31 + (hash >>> 1);
}

/** Only what everybody may see. */
export function publicRows({ bits }: EventColumns): PassesRow {
  return (row) => ((bits[row] ?? 0) & publicBit) !== 0;
}
