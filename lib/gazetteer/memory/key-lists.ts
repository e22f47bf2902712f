// The names that share a key, side by side in memory: what answers a key is one walk along a stretch of numbers.

/**
 * Lists of entries by key. Entries are numbered from the least prominent up, and every list runs from the most prominent down.
 * Each is added once, then `sort` is called, then the lists are asked.
 */
export class KeyLists {
  private readonly numbers = new Map<string, number>();
  /** Per entry the number of its key, -1 for none; let go of once the lists stand. */
  private keyOf: Int32Array | null;
  /** Where each list begins in `entries`; it ends where the next begins. */
  private starts: Int32Array = new Int32Array(1);
  private entries: Int32Array = new Int32Array(0);
  /** The country each of them lies in, by number: most of a list is passed over by them alone. */
  private countries: Uint16Array = new Uint16Array(0);

  /** `most` entries at most, numbered from 0. */
  constructor(most: number) {
    this.keyOf = new Int32Array(most).fill(-1);
  }

  /** The key "" has no list. */
  add(key: string, entry: number): void {
    if (key === "" || this.keyOf === null) return;
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(key, number);
    }
    this.keyOf[entry] = number;
  }

  /** Makes the lists. */
  sort(): void {
    const { keyOf } = this;
    if (keyOf === null) return;
    this.keyOf = null;
    // Each list's end first; filled from the least prominent, lists grow towards their beginnings.
    const starts = new Int32Array(this.numbers.size + 1);
    let listed = 0;
    for (const number of keyOf) {
      if (number < 0) continue;
      starts[number] = (starts[number] ?? 0) + 1;
      listed += 1;
    }
    let end = 0;
    for (let number = 0; number < starts.length; number += 1) {
      end += starts[number] ?? 0;
      starts[number] = end;
    }
    const entries = new Int32Array(listed);
    for (let entry = 0; entry < keyOf.length; entry += 1) {
      const number = keyOf[entry] ?? -1;
      if (number < 0) continue;
      const at = (starts[number] ?? 0) - 1;
      starts[number] = at;
      entries[at] = entry;
    }
    this.starts = starts;
    this.entries = entries;
  }

  /** Gives every entry another number; the lists keep their order. `countryOf` tells the country of each by its new number. */
  renumber(numberOf: Int32Array, countryOf: Uint16Array): void {
    this.entries = this.entries.map((entry) => numberOf[entry] ?? -1);
    this.countries = Uint16Array.from(this.entries, (entry) => countryOf[entry] ?? 0);
  }

  /** Every key there is. */
  words(): string[] {
    return [...this.numbers.keys()];
  }

  has(key: string): boolean {
    return this.numbers.has(key);
  }

  /** All entries, list by list. */
  all(): Int32Array {
    return this.entries;
  }

  /** The number of a key's list; -1 where there is none. */
  listOf(key: string): number {
    return this.numbers.get(key) ?? -1;
  }

  /** Where list `number` begins. */
  start(number: number): number {
    return this.starts[number] ?? 0;
  }

  /** Where it ends, exclusive. */
  end(number: number): number {
    return this.starts[number + 1] ?? 0;
  }

  entryAt(at: number): number {
    return this.entries[at] ?? -1;
  }

  countryAt(at: number): number {
    return this.countries[at] ?? 0;
  }
}
