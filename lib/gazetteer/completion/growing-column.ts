// Columns of numbers that grow while rows come in: doubled when full, cut to size at the end.

type Numbers =
  | Uint8Array<ArrayBuffer>
  | Int16Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>;

/** One column; `make` gives an array of that many numbers. */
export class GrowingColumn<T extends Numbers> {
  private array: T;
  /** Numbers so far. */
  length = 0;

  constructor(private readonly make: (length: number) => T) {
    this.array = make(1024);
  }

  push(value: number): void {
    if (this.length === this.array.length) this.grow(this.length + 1);
    this.array[this.length] = value;
    this.length += 1;
  }

  pushAll(values: ArrayLike<number>): void {
    if (this.length + values.length > this.array.length) this.grow(this.length + values.length);
    this.array.set(values, this.length);
    this.length += values.length;
  }

  /** The numbers so far, copied to size. */
  toArray(): T {
    const cut = this.make(this.length);
    cut.set(this.array.subarray(0, this.length));
    return cut;
  }

  private grow(least: number): void {
    const wider = this.make(Math.max(least, this.array.length * 2));
    wider.set(this.array);
    this.array = wider;
  }
}

export const uint8Column = (): GrowingColumn<Uint8Array<ArrayBuffer>> =>
  new GrowingColumn((length) => new Uint8Array(length));
export const int16Column = (): GrowingColumn<Int16Array<ArrayBuffer>> =>
  new GrowingColumn((length) => new Int16Array(length));
export const uint16Column = (): GrowingColumn<Uint16Array<ArrayBuffer>> =>
  new GrowingColumn((length) => new Uint16Array(length));
export const uint32Column = (): GrowingColumn<Uint32Array<ArrayBuffer>> =>
  new GrowingColumn((length) => new Uint32Array(length));
export const int32Column = (): GrowingColumn<Int32Array<ArrayBuffer>> =>
  new GrowingColumn((length) => new Int32Array(length));
export const float64Column = (): GrowingColumn<Float64Array<ArrayBuffer>> =>
  new GrowingColumn((length) => new Float64Array(length));
