// Corners of polygons one behind the other, in memory that is used again: a tile has hundreds, and what it leaves must be collected.

export class Corners {
  private numbers = new Int32Array(4_096);
  /** In numbers: two to a corner. Set to 0, everything is written anew. */
  length = 0;

  add(x: number, y: number): void {
    if (this.length + 2 > this.numbers.length) {
      // Views that were given out keep the memory they look at.
      const wider = new Int32Array(this.numbers.length * 2);
      wider.set(this.numbers);
      this.numbers = wider;
    }
    this.numbers[this.length] = x;
    this.numbers[this.length + 1] = y;
    this.length += 2;
  }

  /** What was added from number `first` on; good until the memory is used again. */
  from(first: number): Int32Array {
    return this.numbers.subarray(first, this.length);
  }
}
