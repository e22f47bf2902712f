// A set of rows, one bit for each: small enough to stay near the processor while it is asked of rows here and there.

export class RowSet {
  private readonly words: Uint32Array;

  /** For rows below this one. */
  constructor(rows: number) {
    this.words = new Uint32Array((rows + 31) >>> 5);
  }

  /** Adds the first `count` of these. */
  add(rows: Uint32Array, count: number): void {
    const { words } = this;
    for (let at = 0; at < count; at += 1) {
      const row = rows[at] ?? 0;
      words[row >>> 5] = (words[row >>> 5] ?? 0) | (1 << (row & 31));
    }
  }

  has(row: number): boolean {
    return (((this.words[row >>> 5] ?? 0) >>> (row & 31)) & 1) !== 0;
  }
}
