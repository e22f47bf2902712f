// All that answers are made of, of one revision: the columns, and what is kept ready beside them.
import { buildColumns } from "./columns/build-columns";
import type { EventColumns } from "./columns/event-columns";
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
  /** Rows that are origins, ascending. */
  readonly origins: Uint32Array;
  readonly pyramid: Pyramid;
  /** By id in mark_place. */
  readonly places: ReadonlyMap<number, PlaceWords>;
};

/** By id in mark_place and in mark_area. */
export type TableWords = {
  readonly places: ReadonlyMap<number, PlaceWords>;
  readonly outlines: ReadonlyMap<number, Outline>;
};

export function buildTable(rows: MarkRows, words: TableWords): EventTable {
  return tableOf(buildColumns(rows), words);
}

function listOrigins({ bits, drawn }: EventColumns): Uint32Array {
  const rows: number[] = [];
  for (let row = 0; row < drawn; row += 1) if (shownOf(bits[row] ?? 0) === shownAs.origin) rows.push(row);
  return Uint32Array.from(rows);
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
