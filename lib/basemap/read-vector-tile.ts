// Reads a Mapbox Vector Tile (spec 2.1): only what our own archive holds, points, lines and polygons with plain properties.

export type TileFeature = {
  readonly type: "point" | "line" | "polygon";
  /** Rings, lines or single points, flat: x0, y0, x1, y1, ... in tile units. Rings are not closed by repetition. */
  readonly parts: readonly (readonly number[])[];
  readonly properties: Readonly<Record<string, string | number | boolean>>;
};

export type TileLayer = { readonly extent: number; readonly features: readonly TileFeature[] };

type Reader = { readonly bytes: Uint8Array; position: number };

/** Layers by name. Throws on bytes that are no vector tile; unknown fields are skipped. */
export function readVectorTile(bytes: Uint8Array): Map<string, TileLayer> {
  const layers = new Map<string, TileLayer>();
  readFields({ bytes, position: 0 }, bytes.length, (field, reader, length) => {
    if (field !== 3) return false;
    const { name, layer } = readLayer(reader, reader.position + length);
    layers.set(name, layer);
    return true;
  });
  return layers;
}

function readLayer(reader: Reader, end: number): { name: string; layer: TileLayer } {
  let name = "";
  let extent = 4096;
  const keys: string[] = [];
  const values: (string | number | boolean)[] = [];
  const ranges: { start: number; end: number }[] = [];
  readFields(reader, end, (field, _, length) => {
    if (field === 1) name = readText(reader, length);
    else if (field === 2) ranges.push({ start: reader.position, end: reader.position + length });
    else if (field === 3) keys.push(readText(reader, length));
    else if (field === 4) values.push(readValue(reader, reader.position + length));
    else if (field === 5) extent = length;
    return field === 1 || field === 3 || field === 4;
  });
  const features = ranges.map(({ start, end: stop }) =>
    readFeature({ bytes: reader.bytes, position: start }, stop, keys, values),
  );
  return { name, layer: { extent, features } };
}

function readFeature(
  reader: Reader,
  end: number,
  keys: readonly string[],
  values: readonly (string | number | boolean)[],
): TileFeature {
  const properties: Record<string, string | number | boolean> = {};
  let type: TileFeature["type"] = "point";
  let parts: number[][] = [];
  readFields(reader, end, (field, _, length) => {
    if (field === 3) type = length === 3 ? "polygon" : length === 2 ? "line" : "point";
    if (field !== 2 && field !== 4) return false;
    const stop = reader.position + length;
    if (field === 2) {
      while (reader.position < stop) {
        const key = keys[readVarint(reader)];
        const value = values[readVarint(reader)];
        if (key !== undefined && value !== undefined) properties[key] = value;
      }
    } else {
      parts = readGeometry(reader, stop);
    }
    return true;
  });
  return { type, parts, properties };
}

/** Commands and zigzag deltas (spec 4.3): 1 = move, 2 = line, 7 = close. */
function readGeometry(reader: Reader, end: number): number[][] {
  const parts: number[][] = [];
  let part: number[] = [];
  let x = 0;
  let y = 0;
  while (reader.position < end) {
    const command = readVarint(reader);
    const kind = command & 7;
    if (kind === 7) continue;
    for (let left = command >> 3; left > 0; left--) {
      x += readSigned(reader);
      y += readSigned(reader);
      if (kind === 1) {
        part = [];
        parts.push(part);
      }
      part.push(x, y);
    }
  }
  return parts;
}

function readValue(reader: Reader, end: number): string | number | boolean {
  let value: string | number | boolean = "";
  readFields(reader, end, (field, _, length) => {
    const view = new DataView(reader.bytes.buffer, reader.bytes.byteOffset);
    if (field === 1) value = readText(reader, length);
    else if (field === 2) value = view.getFloat32(reader.position, true);
    else if (field === 3) value = view.getFloat64(reader.position, true);
    else if (field === 4 || field === 5) value = length;
    else if (field === 6) value = length % 2 === 1 ? -(length + 1) / 2 : length / 2;
    else if (field === 7) value = length !== 0;
    return field === 1;
  });
  return value;
}

/**
 * Walks the fields up to `end`. `take` gets the field's number and, for text and messages, their length, else the number
 * itself; it returns true when it has read the bytes on its own, otherwise they are skipped.
 */
function readFields(
  reader: Reader,
  end: number,
  take: (field: number, reader: Reader, length: number) => boolean,
): void {
  while (reader.position < end) {
    const tag = readVarint(reader);
    const wire = tag & 7;
    if (wire === 0) {
      take(tag >> 3, reader, readVarint(reader));
      continue;
    }
    const length = wire === 2 ? readVarint(reader) : wire === 5 ? 4 : 8;
    const next = reader.position + length;
    if (next > reader.bytes.length) throw new Error("The vector tile ends too early.");
    take(tag >> 3, reader, length);
    reader.position = next;
  }
}

function readText(reader: Reader, length: number): string {
  const start = reader.position;
  reader.position += length;
  return new TextDecoder().decode(reader.bytes.subarray(start, start + length));
}

function readSigned(reader: Reader): number {
  const value = readVarint(reader);
  return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
}

function readVarint(reader: Reader): number {
  let value = 0;
  let factor = 1;
  for (;;) {
    const byte = reader.bytes[reader.position++];
    if (byte === undefined) throw new Error("The vector tile ends too early.");
    value += (byte & 127) * factor;
    if (byte < 128) return value;
    factor *= 128;
  }
}
