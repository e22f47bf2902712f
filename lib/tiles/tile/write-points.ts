// What a tile says of its points: counts and single marks, words of areas, origins.
import { kindGroups } from "../../events/event-kind";
import { eventIdOf } from "../columns/event-number";
import { kindOf, precisionOf, vicinityPrecision } from "../columns/mark-bits";
import type { EventTable, Origins } from "../event-table";
import type { TileLayers } from "../event-tiles";
import type { TableFilter } from "../filter/table-filter";
import { rowsOfTile, type MarkBox, type TileAddress } from "../morton";
import type { DrawnCount } from "./drawn-counts"; // marks -> cells -> counts, none on another
import { addressOf } from "./merge-cells";
import type { LayerWriter } from "./mvt-writer";
import { ringMeters, ringZoomOf } from "./ring-size";
import type { AreaSummary } from "./summarize-area";
import type { TableDrawing } from "./table-drawing";
import { noWord, TileWord, tileWords } from "./tile-word";

/** One origin stands for all in a square of 32 pixels: a tile is 2^4 of them wide. */
const originLevels = 4;

/** A tile's corner and a little more than lies in it, in some units; and how many of the tile's units are one of them. */
export type Frame = {
  readonly west: number;
  readonly north: number;
  readonly wider: MarkBox;
  readonly scale: number;
};

/** In the columns' units. */
export type TileFrame = Frame & {
  readonly tile: TileAddress;
  /** The same in the tile's own units, counted from the world's corner. */
  readonly inUnits: Frame;
  readonly drawing: TableDrawing;
};

const kinds = tileWords(kindGroups);
const other = kinds[kindGroups.indexOf("other")] ?? noWord;
const [solid, hollow, open] = [new TileWord("solid"), new TileWord("hollow"), new TileWord("open")];

/** The word of a kind group by its index. */
export const kindWord = (kind: number): TileWord => kinds[kind] ?? other;

export const commonestKind = (counts: readonly number[]): TileWord =>
  kindWord(counts.indexOf(Math.max(...counts)));

/** The id of a row's event. */
export const eventIdOfRow = ({ columns }: EventTable, row: number): string =>
  eventIdOf(columns.ids[columns.event[row] ?? 0] ?? 0);

const toTile = (at: number, corner: number, scale: number): number => Math.floor((at - corner) * scale);

export function writeMark(
  layer: LayerWriter<keyof TileLayers["marks"]>,
  { table }: TableFilter,
  { drawing, tile, west, north, scale }: TileFrame,
  count: DrawnCount,
): void {
  const { columns } = table;
  const { row } = count;
  const bits = columns.bits[row] ?? 0;
  const isOne = count.count === 1;
  const words = drawing.wordsOf(count.place);
  const isVague = isOne ? precisionOf(bits) > vicinityPrecision : count.imprecise * 2 > count.count;
  layer.point(toTile(count.x, west, scale), toTile(count.y, north, scale), {
    count: count.count,
    kindGroup: commonestKind(count.kinds),
    fill: isVague ? hollow : solid,
    imprecise: count.imprecise,
    contested: count.contested,
    eventId: isOne ? eventIdOfRow(table, row) : noWord,
    label: isOne ? words.label : words.name,
    placeName: words.name,
    placeNameArabic: words.nameArabic,
    cell: isOne ? noWord : addressOf(count.parts, tile),
    isStack: !isOne && count.isOneSpot ? 1 : 0,
    ringZoom: ringZoomOf(columns.my[row] ?? 0, isOne ? ringMeters(bits, columns.extent[row] ?? 0) : 0),
  });
}

export function writeAreaMark(
  layer: LayerWriter<keyof TileLayers["areaMarks"]>,
  { table }: TableFilter,
  { drawing, west, north, scale }: TileFrame,
  { group, count, contested, kinds: counts, row }: AreaSummary,
  address: string,
): void {
  // Words are those of one area; where several are counted as one, there are none.
  const words = drawing.wordsOf(address === group.address ? (table.columns.place[row] ?? -1) : -1);
  layer.point(toTile(group.mx, west, scale), toTile(group.my, north, scale), {
    areaId: group.areaId,
    eventId: count === 1 ? eventIdOfRow(table, row) : noWord,
    count,
    kindGroup: commonestKind(counts),
    fill: group.isOpen ? open : hollow,
    contested,
    ...{ label: words.label, placeName: words.name, placeNameArabic: words.nameArabic },
    cell: address,
  });
}

/** Origins never become counts; where several lie close together, the first stands for them. */
export function writeOrigins(
  layer: LayerWriter<keyof TileLayers["origins"]>,
  filter: TableFilter,
  { drawing, tile, west, north, scale }: TileFrame,
): void {
  const { table, ofRow: passes } = filter;
  const { columns, origins } = table;
  const { from, to } = rowsOfTile(origins, { from: 0, to: origins.rows.length }, tile);
  const shift = 30 - (tile.z + originLevels);
  for (let next = from; next < to;) {
    const row = origins.rows[next] ?? 0;
    if (passes !== null && !passes(row)) {
      next += 1;
      continue;
    }
    const x = toTile(origins.mx[next] ?? 0, west, scale);
    const y = toTile(origins.my[next] ?? 0, north, scale);
    next = behindSquare(origins, next, to, shift);
    const words = drawing.wordsOf(columns.place[row] ?? -1);
    layer.point(x, y, {
      eventId: eventIdOfRow(table, row),
      kindGroup: kindWord(kindOf(columns.bits[row] ?? 0)),
      ...{ label: words.label, placeName: words.name, placeNameArabic: words.nameArabic },
    });
  }
}

/** The first of the origins, before `end`, that lies in another square than `first`: those of one lie side by side. */
function behindSquare(origins: Origins, first: number, end: number, shift: number): number {
  // In steps that grow until one is too long, and then in shorter ones.
  let last = first;
  let step = 1;
  while (last + step < end && isInSquare(origins, first, last + step, shift)) step *= 2;
  for (; step >= 1; step /= 2)
    if (last + step < end && isInSquare(origins, first, last + step, shift)) last += step;
  return last + 1;
}

function isInSquare({ mx, my }: Origins, one: number, two: number, shift: number): boolean {
  return (
    (mx[one] ?? 0) >> shift === (mx[two] ?? 0) >> shift && (my[one] ?? 0) >> shift === (my[two] ?? 0) >> shift
  );
}
