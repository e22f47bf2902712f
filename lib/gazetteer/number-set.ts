// A set of small numbers that is filled and emptied thousands of times a second: one search's places, one search's sounds.

/** Numbers from 0 up to a limit, each with the slot it was put into, in the order they came. Emptying it costs nothing. */
export class NumberSet {
  /** Per number the slot it was last put into; true only where that slot still holds it. */
  private readonly slots: Int32Array;
  private readonly numbers: number[] = [];
  private count = 0;

  /** For numbers below `limit`. */
  constructor(limit: number) {
    this.slots = new Int32Array(limit);
  }

  get size(): number {
    return this.count;
  }

  clear(): void {
    this.count = 0;
  }

  /** Slot of a number, -1 where it is not in the set. */
  slotOf(number: number): number {
    const slot = this.slots[number] ?? 0;
    return slot < this.count && this.numbers[slot] === number ? slot : -1;
  }

  /** Puts in a number that is not in the set; its slot. */
  add(number: number): number {
    const slot = this.count;
    this.slots[number] = slot;
    this.numbers[slot] = number;
    this.count = slot + 1;
    return slot;
  }

  at(slot: number): number {
    return this.numbers[slot] ?? -1;
  }
}
