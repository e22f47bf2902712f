// Writes Mapbox Vector Tiles 2.1: layers of points and polygons with words and numbers, straight into bytes.
import { ProtobufBytes } from "./protobuf-bytes";
import { TileWord } from "./tile-word";

export const tileExtent = 4096;

/** A plain string is said anew each time: what features have in common is a TileWord. */
export type TileValue = number | TileWord | string;
type Coordinates = ArrayLike<number>;

/** Room that most layers need. */
const layerRoom = 16_384;

/** Commands of a geometry, with how often each comes. */
const moveToOne = 1 * 8 + 1;
const lineTo = 2;
const closePath = 1 * 8 + 7;

/** Whole numbers below this are found by their place. */
const smallNumbers = 1_024;
let lastLayer = 0;

/** Names a layer of a tile, so that words know whether it has numbered them. */
function nextLayer(): number {
  lastLayer += 1;
  return lastLayer;
}

/** One layer, written anew for each tile: every feature has the same names of properties. */
export class LayerWriter<Name extends string> {
  private readonly features = new ProtobufBytes(layerRoom);
  private readonly values = new ProtobufBytes(layerRoom);
  private valueCount = 0;
  private layer = nextLayer();
  private numberOf = new Map<number, number>();
  /** -1 = not said yet. */
  private readonly numberOfSmall = new Int32Array(smallNumbers).fill(-1);
  count = 0;

  constructor(
    private readonly name: string,
    private readonly names: readonly Name[],
  ) {}

  /**
   * Begins the layer of another tile: its memory is used again, because what a tile leaves behind has to be collected. The map is a
   * new one: V8 links the table a cleared map had to the next, and so each tile's would outlive the tile.
   */
  clear(): void {
    this.count = 0;
    this.features.clear();
    this.values.clear();
    this.valueCount = 0;
    this.layer = nextLayer();
    if (this.numberOf.size > 0) this.numberOf = new Map();
    this.numberOfSmall.fill(-1);
  }

  /** A point in the tile's units. */
  point(x: number, y: number, properties: Readonly<Record<Name, TileValue>>): void {
    const { features } = this;
    const feature = this.begin(properties, 1);
    const geometry = features.begin(4);
    features.varint(moveToOne);
    features.varint(zigzag(x));
    features.varint(zigzag(y));
    features.end(geometry);
    features.end(feature);
  }

  /** Rings x, y, x, y, ... without the first point again at the end; outer ones clockwise on the screen (y downward), holes against it. */
  polygon(rings: readonly Coordinates[], properties: Readonly<Record<Name, TileValue>>): void {
    const { features } = this;
    const feature = this.begin(properties, 3);
    const geometry = features.begin(4);
    let x = 0;
    let y = 0;
    for (const ring of rings) {
      const corners = ring.length / 2;
      for (let at = 0; at < corners; at += 1) {
        if (at === 0) features.varint(moveToOne);
        else if (at === 1) features.varint((corners - 1) * 8 + lineTo);
        const nextX = ring[at * 2] ?? 0;
        const nextY = ring[at * 2 + 1] ?? 0;
        features.varint(zigzag(nextX - x));
        features.varint(zigzag(nextY - y));
        x = nextX;
        y = nextY;
      }
      features.varint(closePath);
    }
    features.end(geometry);
    features.end(feature);
  }

  /** The layer as a field of the tile. */
  writeTo(into: ProtobufBytes): void {
    const layer = into.begin(3);
    into.field(15, 2);
    into.text(1, this.name);
    into.append(this.features);
    for (const name of this.names) into.text(3, name);
    into.append(this.values);
    into.field(5, tileExtent);
    into.end(layer);
  }

  private begin(properties: Readonly<Record<Name, TileValue>>, type: 1 | 3): number {
    const { features, names } = this;
    this.count += 1;
    const feature = features.begin(2);
    const tags = features.begin(2);
    for (let key = 0; key < names.length; key += 1) {
      const name = names[key];
      if (name === undefined) continue;
      features.varint(key);
      features.varint(this.numberOfValue(properties[name]));
    }
    features.end(tags);
    features.field(3, type);
    return feature;
  }

  private numberOfValue(value: TileValue): number {
    if (value instanceof TileWord) {
      if (value.layer !== this.layer) {
        value.layer = this.layer;
        value.number = this.say(value);
      }
      return value.number;
    }
    if (typeof value === "string") return this.say(value);
    const isSmall = value >= 0 && value < smallNumbers && Number.isInteger(value);
    const known = isSmall ? (this.numberOfSmall[value] ?? -1) : (this.numberOf.get(value) ?? -1);
    if (known >= 0) return known;
    const number = this.say(value);
    if (isSmall) this.numberOfSmall[value] = number;
    else this.numberOf.set(value, number);
    return number;
  }

  private say(value: TileValue): number {
    const { values } = this;
    const began = values.begin(4);
    if (value instanceof TileWord) values.raw(value.bytes);
    else if (typeof value === "string") values.text(1, value);
    else if (Number.isSafeInteger(value) && value >= 0) values.field(5, value);
    else values.double(3, value);
    values.end(began);
    this.valueCount += 1;
    return this.valueCount - 1;
  }
}

/** Of the tile that is being put together. */
const tile = new ProtobufBytes(layerRoom);

function zigzag(value: number): number {
  return value < 0 ? -value * 2 - 1 : value * 2;
}

/** The tile; null where no layer holds a feature. Empty layers are left out. */
export function writeTile(
  layers: readonly { readonly count: number; writeTo(into: ProtobufBytes): void }[],
): Uint8Array | null {
  tile.clear();
  for (const each of layers) if (each.count > 0) each.writeTo(tile);
  return tile.length === 0 ? null : tile.copy();
}
