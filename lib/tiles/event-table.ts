// All that answers are made of, of one revision: the columns, and what is kept ready beside them.
import { buildColumns } from "./columns/build-columns";
import { sharedInt32, sharedUint32, type EventColumns } from "./columns/event-columns";
import { shownAs, shownOf } from "./columns/mark-bits";
import type { MarkRows } from "./columns/mark-rows";
import type { Outline } from "./outline";
import { boxesOfAreas, buildAreaGroups, type AreaBoxes, type AreaGroup } from "./tile/areas";
import { buildPyramid, type Pyramid } from "./tile/pyramid";
import { buildRingIndex, type RingIndex } from "./tile/ring-index";

/** What a mark says of its place. */
export type PlaceWords = {
  readonly label: string;
  readonly name: string;
  readonly nameArabic: string;
};

export type EventTable = {
  readonly columns: EventColumns;
  readonly rings: RingIndex;
  readonly areas: readonly AreaGroup[];
  readonly areaBoxes: AreaBoxes;
  readonly origins: Origins;
  readonly pyramid: Pyramid;
  /** By id in mark_place. */
  readonly places: ReadonlyMap<number, PlaceWords>;
};

/** Rows that are origins, ascending, and where they lie: beside each other, because every tile looks through some of them. */
export type Origins = {
  readonly rows: Uint32Array;
  readonly mx: Int32Array;
  readonly my: Int32Array;
};

/** By id in mark_place and in mark_area. */
export type TableWords = {
  readonly places: ReadonlyMap<number, PlaceWords>;
  readonly outlines: ReadonlyMap<number, Outline>;
};

export function buildTable(rows: MarkRows, words: TableWords): EventTable {
  return tableOf(buildColumns(rows), words);
}

function listOrigins({ bits, mx, my, drawn }: EventColumns): Origins {
  const isOrigin = (row: number): boolean => shownOf(bits[row] ?? 0) === shownAs.origin;
  let length = 0;
  for (let row = 0; row < drawn; row += 1) length += Number(isOrigin(row));
  const origins = { rows: sharedUint32(length), mx: sharedInt32(length), my: sharedInt32(length) };
  let next = 0;
  for (let row = 0; row < drawn; row += 1) {
    if (!isOrigin(row)) continue;
    origins.rows[next] = row;
    origins.mx[next] = mx[row] ?? 0;
    origins.my[next] = my[row] ?? 0;
    next += 1;
  }
  return origins;
}

/** The table of finished columns. */
export function tableOf(columns: EventColumns, { places, outlines }: TableWords): EventTable {
  const areas = buildAreaGroups(columns, (id) => outlines.get(id));
  return {
    columns,
    rings: buildRingIndex(columns),
    areas,
    areaBoxes: boxesOfAreas(areas),
    origins: listOrigins(columns),
    pyramid: buildPyramid(columns),
    places,
  };
}
