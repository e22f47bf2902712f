// What a thread makes ready of a table for its tiles: words as bytes, outlines with the corners that a zoom shows.
import type { EventTable } from "../event-table";
import { tileSide } from "../morton";
import type { AreaGroup } from "./areas";
import { Corners } from "./corners";
import { tileExtent } from "./mvt-writer";
import { noWord, TileWord } from "./tile-word";

/** Corners nearer to the last one than this many of a tile's units (8 to a pixel) are left out. */
const leastStep = 12;
/** Down to this zoom an area is made ready as it is drawn; deeper, a tile shows a small piece of it, and most corners are seen. */
export const readyZoom = 12;
/** So many numbers of corners are kept at most (8 MB); then all go, because those that are asked for are soon made again. */
const mostKept = 2_000_000;

/** What a tile says of a place. */
export type PlaceTileWords = Readonly<Record<"label" | "name" | "nameArabic", TileWord>>;

const noPlace: PlaceTileWords = { label: noWord, name: noWord, nameArabic: noWord };

export class TableDrawing {
  /** By id in mark_place. */
  private readonly ofPlace = new Map<number, PlaceTileWords>();
  private readonly words = new Map<string, TileWord>();
  /** By zoom and number of the area. */
  private readonly outlines: (readonly Int32Array[])[][] = [];
  private kept = 0;
  private readonly corners = new Corners();

  constructor(private readonly table: EventTable) {}

  /** Below 0 = no one place. */
  wordsOf(placeId: number): PlaceTileWords {
    if (placeId < 0) return noPlace;
    const known = this.ofPlace.get(placeId);
    if (known !== undefined) return known;
    const words = this.makeWords(placeId);
    this.ofPlace.set(placeId, words);
    return words;
  }

  /** Rings of an area at a zoom up to `readyZoom`: whole units of its tiles (4096 wide) from the world's corner. Too small ones are left out. */
  outlineOf(group: AreaGroup, z: number): readonly Int32Array[] {
    const ofZoom = (this.outlines[z] ??= []);
    const known = ofZoom[group.number];
    if (known !== undefined) return known;
    const rings = this.simplify(group, z);
    this.kept += rings.reduce((sum, ring) => sum + ring.length, 0);
    if (this.kept > mostKept) {
      this.outlines.length = 0;
      this.kept = 0;
    } else ofZoom[group.number] = rings;
    return rings;
  }

  private makeWords(placeId: number): PlaceTileWords {
    const words = this.table.places.get(placeId);
    if (words === undefined) return noPlace;
    const { label, name, nameArabic } = words;
    return { label: this.word(label), name: this.word(name), nameArabic: this.word(nameArabic) };
  }

  private word(text: string): TileWord {
    if (text === "") return noWord;
    const word = this.words.get(text) ?? new TileWord(text);
    this.words.set(text, word);
    return word;
  }

  private simplify(group: AreaGroup, z: number): Int32Array[] {
    const scale = tileExtent / tileSide(z);
    return group.rings.flatMap((ring) => {
      this.corners.length = 0;
      return addCorners(this.corners, ring, { west: 0, north: 0, scale })
        ? [this.corners.from(0).slice()]
        : [];
    });
  }
}

/**
 * Adds a ring as whole numbers counted from a corner (in the ring's units), `scale` of them to one of its units, without corners
 * nobody sees; false where nothing with an inside is left.
 */
export function addCorners(
  corners: Corners,
  ring: ArrayLike<number>,
  { west, north, scale }: { readonly west: number; readonly north: number; readonly scale: number },
): boolean {
  const first = corners.length;
  let lastX = Infinity;
  let lastY = Infinity;
  for (let corner = 0; corner < ring.length; corner += 2) {
    const x = Math.floor(((ring[corner] ?? 0) - west) * scale);
    const y = Math.floor(((ring[corner + 1] ?? 0) - north) * scale);
    if (Math.abs(x - lastX) < leastStep && Math.abs(y - lastY) < leastStep) continue;
    corners.add(x, y);
    lastX = x;
    lastY = y;
  }
  return corners.length - first >= 6;
}

const drawings = new WeakMap<EventTable, TableDrawing>();

/** Kept as long as the table is. */
export function drawingOf(table: EventTable): TableDrawing {
  const drawing = drawings.get(table) ?? new TableDrawing(table);
  drawings.set(table, drawing);
  return drawing;
}
