// Which rows of event_mark a question of the map is about, as SQL over that table.
import { Prisma } from "../../../db/generated/client";
import type { LonLatBox } from "../../../geo/coordinates";
import { levelOfAreas, parseCell } from "../../cell-address";
import { shownAs } from "../../columns/mark-bits";
import { liesIn, type AskedWhere } from "../../counts/asked-rows";
import { boxesOfGround, mostPointMeters, type AskedGround } from "../../counts/within";
import { boxesOfLonLat, lonLatOfBox } from "../../mark-boxes";
import { coverBox, keysOfTile, tileSide, type MarkBox, type TileAddress } from "../../morton";
import type { Outline } from "../../outline";
import type { AskedReading } from "../../reading/store";
import { circleOutline } from "../../tile/areas";
import { widerBox } from "../../tile/event-tile";
import { leastRingPixels, unitsOf } from "../../tile/ring-size";

const isMark = Prisma.sql`event_mark.shown = ${shownAs.mark}`;
const isArea = Prisma.sql`event_mark.shown IN (${shownAs.area}, ${shownAs.originArea})`;

/**
 * All that the tile draws, and some beside it: what stands in it, rings that reach into it from outside, and every row of the areas
 * that reach into it.
 */
export function rowsOfTile(tile: TileAddress): Prisma.Sql {
  const wider = widerBox(tile);
  const pixel = tileSide(tile.z) / 512;
  const middle = (wider.north + wider.south) / 2;
  const rings = ringSteps.flatMap((meters, at) => {
    const reach = unitsOf(meters, middle) * 1.1;
    if (reach * 2 <= (leastRingPixels / 2) * pixel) return [];
    const from = ringSteps[at - 1] ?? 0;
    return [
      Prisma.sql`${isMark} AND radius_meters > ${from}::real AND radius_meters <= ${meters}::real
        AND ${inSquares(coverBox(boxAround(wider, reach), 16))}`,
    ];
  });
  return anyOf([inSquares([tile]), ...rings, nearAreas([wider])]);
}

/** Radii of rings by how far beyond a tile they are looked for. The last: no point's is larger. */
const ringSteps = [300, 1_500, 6_000, 20_000, mostPointMeters];

/** All that may lie on the ground, and some beside it. */
export function rowsOfGround(ground: AskedGround): Prisma.Sql {
  const boxes = boxesOfGround(ground);
  const squares = boxes.flatMap((box) =>
    coverBox(boxAround(box, unitsOf(mostPointMeters, box.north) + unitsOf(mostPointMeters, box.south)), 16),
  );
  return anyOf([Prisma.sql`${isMark} AND ${inSquares(squares)}`, nearAreas(boxes)]);
}

/** Exactly what is asked: no row beside it. */
export async function rowsWhere(reading: AskedReading, { box, cell }: AskedWhere): Promise<Prisma.Sql> {
  const parts = [
    ...(cell === null ? [] : [rowsOfCell(cell)]),
    ...(box === null ? [] : [await rowsOfBox(reading, box)]),
  ];
  return parts.length === 0 ? Prisma.sql`true` : Prisma.join(parts, " AND ", "(", ")");
}

function rowsOfCell(cell: string): Prisma.Sql {
  const { squares, areas } = parseCell(cell) ?? { squares: [], areas: [] };
  const ofSquares = squares.length === 0 ? [] : [Prisma.sql`${isMark} AND ${inSquares(squares)}`];
  return anyOf([...ofSquares, ...areas.map(rowsOfAreas)]);
}

function rowsOfAreas(address: string): Prisma.Sql {
  const [, numbers = ""] = /^[a-z]+\/(\d+(?:\/\d+)*)/.exec(address) ?? [];
  const [first = -1, second = -1, third = -1] = numbers.split("/").map(Number);
  const shown = Prisma.sql`event_mark.shown = ${address.endsWith("/open") ? shownAs.originArea : shownAs.area}`;
  const level = levelOfAreas(address);
  if (level !== null) {
    const shift = 30 - level;
    return Prisma.sql`${shown} AND (mx >> ${shift}::int) = ${second}::int AND (my >> ${shift}::int) = ${third}::int`;
  }
  if (address.startsWith("area/")) return Prisma.sql`${shown} AND area_id = ${first}::int8`;
  return Prisma.sql`${shown} AND area_id IS NULL AND mx = ${first}::int8 AND my = ${second}::int8
    AND round(radius_meters)::int = ${third}::int8`;
}

async function rowsOfBox(reading: AskedReading, box: LonLatBox): Promise<Prisma.Sql> {
  const boxes = boxesOfLonLat(box);
  const lies = (outline: Outline): boolean => boxes.some((each) => liesIn(outline, each));
  const near = await reading.query<{ id: number }>(
    Prisma.sql`SELECT id FROM mark_area WHERE ${touching(boxes)}`,
  );
  const outlines = await reading.readOutlines(near.map(({ id }) => id));
  const areas = [...outlines].flatMap(([id, outline]) => (lies(outline) ? [id] : []));
  const circles = await reading.query<{ mx: number; my: number; meters: number }>(
    Prisma.sql`SELECT DISTINCT mx, my, round(radius_meters)::int AS meters FROM event_mark
      WHERE ${isArea} AND area_id IS NULL AND radius_meters IS NOT NULL`,
  );
  const round = circles.filter(({ mx, my, meters }) => {
    const outline = circleOutline(mx, my, meters);
    return outline !== undefined && lies(outline);
  });
  const column = (of: (circle: (typeof round)[number]) => number): number[] => round.map(of);
  return anyOf([
    Prisma.sql`NOT (${isArea}) AND ${inSquares(boxes.flatMap((each) => coverBox(each, 48)))} AND ${anyOf(
      boxes.map(
        ({ west, north, east, south }) =>
          Prisma.sql`mx >= ${west}::int8 AND mx < ${east}::int8 AND my >= ${north}::int8 AND my < ${south}::int8`,
      ),
    )}`,
    Prisma.sql`${isArea} AND area_id = ANY(${areas}::int[])`,
    Prisma.sql`${isArea} AND area_id IS NULL AND (mx, my, round(radius_meters)::int) IN (
      SELECT * FROM unnest(${column(({ mx }) => mx)}::int[], ${column(({ my }) => my)}::int[], ${column(({ meters }) => meters)}::int[]))`,
  ]);
}

/** Every row of the areas whose box reaches into one of these, and of all circles: there are few. */
function nearAreas(boxes: readonly MarkBox[]): Prisma.Sql {
  return Prisma.sql`${isArea} AND (area_id IS NULL OR area_id IN (SELECT id FROM mark_area WHERE ${touching(boxes)}))`;
}

/** Of mark_area. */
function touching(boxes: readonly MarkBox[]): Prisma.Sql {
  return anyOf(
    boxes.map((box) => {
      const { west, south, east, north } = lonLatOfBox(box);
      return Prisma.sql`mark_area.west <= ${east}::float8 AND mark_area.east >= ${west}::float8
        AND mark_area.south <= ${north}::float8 AND mark_area.north >= ${south}::float8`;
    }),
  );
}

function inSquares(squares: readonly TileAddress[]): Prisma.Sql {
  return anyOf(
    squares.map((square) => {
      const { from, to } = keysOfTile(square);
      return Prisma.sql`key >= ${from}::float8 AND key < ${to}::float8`;
    }),
  );
}

function anyOf(conditions: readonly Prisma.Sql[]): Prisma.Sql {
  return conditions.length === 0
    ? Prisma.sql`false`
    : Prisma.join(
        conditions.map((each) => Prisma.sql`(${each})`),
        " OR ",
        "(",
        ")",
      );
}

function boxAround({ west, north, east, south }: MarkBox, by: number): MarkBox {
  return { west: west - by, north: north - by, east: east + by, south: south + by };
}
