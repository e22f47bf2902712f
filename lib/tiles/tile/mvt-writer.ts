// Writes Mapbox Vector Tiles 2.1: layers of points and polygons with words and numbers, straight into bytes.

export const tileExtent = 4096;

export type TileValue = string | number;
type Coordinates = ArrayLike<number>;

/** A piece longer than this is copied by the engine, a shorter one byte by byte: a view of it would cost more than its bytes. */
const mostByHand = 96;
/** Room that most layers need. */
const layerRoom = 16_384;

/** One growing piece of a protobuf message. */
class Bytes {
  private bytes: Uint8Array;
  length = 0;

  constructor(room = 256) {
    this.bytes = new Uint8Array(room);
  }

  varint(value: number): void {
    if (this.length + 10 > this.bytes.length) this.makeRoom(10);
    if (value < 128) {
      this.bytes[this.length++] = value;
      return;
    }
    let rest = value;
    while (rest > 127) {
      this.bytes[this.length++] = (rest % 128) | 128;
      rest = Math.floor(rest / 128);
    }
    this.bytes[this.length++] = rest;
  }

  message(field: number, content: Bytes): void {
    this.varint(field * 8 + 2);
    this.varint(content.length);
    this.append(content);
  }

  append({ bytes, length }: Bytes): void {
    if (length > mostByHand) {
      this.raw(bytes.subarray(0, length));
      return;
    }
    this.makeRoom(length);
    for (let at = 0; at < length; at += 1) this.bytes[this.length++] = bytes[at] ?? 0;
  }

  /** A field of words. */
  text(field: number, words: string): void {
    const { length } = words;
    this.varint(field * 8 + 2);
    if (length < 128 && isAscii(words)) {
      this.makeRoom(length + 1);
      this.bytes[this.length++] = length;
      for (let at = 0; at < length; at += 1) this.bytes[this.length++] = words.charCodeAt(at);
      return;
    }
    const bytes = encoder.encode(words);
    this.varint(bytes.length);
    this.raw(bytes);
  }

  raw(content: Uint8Array): void {
    this.makeRoom(content.length);
    this.bytes.set(content, this.length);
    this.length += content.length;
  }

  double(field: number, value: number): void {
    this.varint(field * 8 + 1);
    eightBytes.setFloat64(0, value, true);
    this.makeRoom(8);
    for (let at = 0; at < 8; at += 1) this.bytes[this.length++] = eightBytes.getUint8(at);
  }

  field(field: number, value: number): void {
    this.varint(field * 8);
    this.varint(value);
  }

  clear(): void {
    this.length = 0;
  }

  copy(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private makeRoom(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const wider = new Uint8Array(Math.max(this.length + more, this.bytes.length * 2));
    wider.set(this.bytes);
    this.bytes = wider;
  }
}

const encoder = new TextEncoder();
const eightBytes = new DataView(new ArrayBuffer(8));

function isAscii(words: string): boolean {
  for (let at = 0; at < words.length; at += 1) if (words.charCodeAt(at) > 127) return false;
  return true;
}

/** One layer, written anew for each tile: every feature has the same names of properties. */
export class LayerWriter<Name extends string> {
  private readonly features = new Bytes(layerRoom);
  private readonly values = new Bytes();
  private numberOf = new Map<TileValue, number>();
  private readonly feature = new Bytes();
  private readonly packed = new Bytes();
  private readonly value = new Bytes();
  count = 0;

  constructor(
    private readonly name: string,
    private readonly names: readonly Name[],
  ) {}

  /**
   * Begins the layer of another tile: its memory is used again, because what a tile leaves behind has to be collected. The map
   * is a new one: V8 links the table a cleared map had to the next, and so each tile's would outlive the tile.
   */
  clear(): void {
    this.count = 0;
    this.features.clear();
    this.values.clear();
    this.numberOf = new Map();
  }

  /** A point in the tile's units. */
  point(x: number, y: number, properties: Readonly<Record<Name, TileValue>>): void {
    this.begin(properties, 1);
    this.packed.varint(1 * 8 + 1);
    this.packed.varint(zigzag(x));
    this.packed.varint(zigzag(y));
    this.end();
  }

  /** Rings x, y, x, y, ... without the first point again at the end; outer ones clockwise on the screen (y downward), holes against it. */
  polygon(rings: readonly Coordinates[], properties: Readonly<Record<Name, TileValue>>): void {
    this.begin(properties, 3);
    let x = 0;
    let y = 0;
    for (const ring of rings) {
      const corners = ring.length / 2;
      for (let corner = 0; corner < corners; corner += 1) {
        if (corner === 0) this.packed.varint(1 * 8 + 1);
        else if (corner === 1) this.packed.varint((corners - 1) * 8 + 2);
        const nextX = ring[corner * 2] ?? 0;
        const nextY = ring[corner * 2 + 1] ?? 0;
        this.packed.varint(zigzag(nextX - x));
        this.packed.varint(zigzag(nextY - y));
        x = nextX;
        y = nextY;
      }
      this.packed.varint(1 * 8 + 7);
    }
    this.end();
  }

  /** The layer as a field of the tile. */
  writeTo(into: Bytes): void {
    layer.clear();
    layer.field(15, 2);
    layer.text(1, this.name);
    layer.append(this.features);
    for (const name of this.names) layer.text(3, name);
    layer.append(this.values);
    layer.field(5, tileExtent);
    into.message(3, layer);
  }

  private begin(properties: Readonly<Record<Name, TileValue>>, type: 1 | 3): void {
    this.count += 1;
    this.packed.clear();
    for (let key = 0; key < this.names.length; key += 1) {
      const name = this.names[key];
      if (name === undefined) continue;
      this.packed.varint(key);
      this.packed.varint(this.numberOfValue(properties[name]));
    }
    this.feature.clear();
    this.feature.message(2, this.packed);
    this.feature.field(3, type);
    this.packed.clear();
  }

  private end(): void {
    this.feature.message(4, this.packed);
    this.features.message(2, this.feature);
  }

  private numberOfValue(value: TileValue): number {
    const known = this.numberOf.get(value);
    if (known !== undefined) return known;
    const number = this.numberOf.size;
    this.numberOf.set(value, number);
    this.value.clear();
    if (typeof value === "string") this.value.text(1, value);
    else if (Number.isSafeInteger(value) && value >= 0) this.value.field(5, value);
    else this.value.double(3, value);
    this.values.message(4, this.value);
    return number;
  }
}

/** Of the tile that is being put together, and of the layer of it. */
const tile = new Bytes(layerRoom);
const layer = new Bytes(layerRoom);

function zigzag(value: number): number {
  return value < 0 ? -value * 2 - 1 : value * 2;
}

/** The tile; null where no layer holds a feature. Empty layers are left out. */
export function writeTile(
  layers: readonly { readonly count: number; writeTo(into: Bytes): void }[],
): Uint8Array | null {
  tile.clear();
  for (const each of layers) if (each.count > 0) each.writeTo(tile);
  return tile.length === 0 ? null : tile.copy();
}
