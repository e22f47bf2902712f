// Groups of three letters: the last resort for a name whose country is known.

/** Trigrams of one word as numbers, each once; filled anew for every word. */
const trigrams: number[] = [];

/**
 * The trigrams of one word, padded with two blanks before and one after (as pg_trgm counts), each packed into one number;
 * none for "". The list is good until the next call.
 */
function trigramsOf(word: string): readonly number[] {
  trigrams.length = 0;
  if (word === "") return trigrams;
  let first = 32;
  let second = 32;
  for (let at = 0; at <= word.length; at += 1) {
    const third = at < word.length ? word.charCodeAt(at) : 32;
    // Letters of ASCII make a small number; all others one below 2 to the 49, which a number still holds exactly.
    const packed =
      (first | second | third) < 128
        ? (first << 14) | (second << 7) | third
        : 2 ** 48 + (first * 65_536 + second) * 65_536 + third;
    if (!trigrams.includes(packed)) trigrams.push(packed);
    first = second;
    second = third;
  }
  return trigrams;
}

/** Words that share less than this of their trigrams (Jaccard) are no answer. */
const leastShared = 0.45;

/** Finds words by the trigrams they share. Made for one country's names; T is what a word stands for. */
export class TrigramIndex<T> {
  private readonly lists = new Map<number, number[]>();
  private readonly values: T[] = [];
  /** How many trigrams each word has. */
  private readonly sizes: number[] = [];
  /** Per word how many trigrams it shares with the one asked for; all zero between two searches. */
  private shared = new Uint8Array(0);

  add(word: string, value: T): void {
    const number = this.values.length;
    const made = trigramsOf(word);
    this.values.push(value);
    this.sizes.push(made.length);
    for (const trigram of made) {
      const list = this.lists.get(trigram);
      if (list === undefined) this.lists.set(trigram, [number]);
      else list.push(number);
    }
  }

  /** Everything whose word shares at least 45% of the trigrams with the asked one, in the order added. Words of 250 letters and more find nothing. */
  find(word: string): T[] {
    if (word.length >= 250) return [];
    if (this.shared.length < this.values.length) this.shared = new Uint8Array(this.values.length);
    const trigrams = trigramsOf(word);
    const wanted = trigrams.length;
    const lists = this.rarestFirst(trigrams);
    // A word needs so many of the wanted trigrams, so it has one of the rarest: the longest lists need not be walked.
    const least = Math.ceil(wanted * leastShared);
    const walked = lists.slice(0, Math.max(0, lists.length - least + 1));
    const looked = lists.slice(walked.length);
    const values: T[] = [];
    for (const number of this.likely(walked, looked.length, wanted).sort((a, b) => a - b)) {
      let count = this.shared[number] ?? 0;
      this.shared[number] = 0;
      const size = this.sizes[number] ?? 0;
      // Given up where all lists that are left would not be enough: the longest come last.
      let left = looked.length;
      while (left > 0 && isEnough(count + left, wanted, size)) {
        const list = looked[looked.length - left];
        if (list !== undefined && holds(list, number)) count += 1;
        left -= 1;
      }
      const value = this.values[number];
      if (value !== undefined && left === 0 && isEnough(count, wanted, size)) values.push(value);
    }
    return values;
  }

  /** Words of these lists that share enough if they stand in all the `others` too; `shared` tells how many of these they stand in. */
  private likely(walked: readonly (readonly number[])[], others: number, wanted: number): number[] {
    const { shared, sizes } = this;
    const likely: number[] = [];
    for (const number of this.count(walked)) {
      if (isEnough((shared[number] ?? 0) + others, wanted, sizes[number] ?? 0)) likely.push(number);
      else shared[number] = 0;
    }
    return likely;
  }

  /** The lists of these trigrams, the shortest first; trigrams that no word has are left out. */
  private rarestFirst(trigrams: readonly number[]): (readonly number[])[] {
    const lists: (readonly number[])[] = [];
    for (const trigram of trigrams) {
      const list = this.lists.get(trigram);
      if (list !== undefined) lists.push(list);
    }
    return lists.sort((a, b) => a.length - b.length);
  }

  /** Counts in `shared` how often each word stands in these lists; the words that do. */
  private count(lists: readonly (readonly number[])[]): number[] {
    const { shared } = this;
    const touched: number[] = [];
    for (const list of lists) {
      for (const number of list) {
        const count = shared[number] ?? 0;
        if (count === 0) touched.push(number);
        shared[number] = count + 1;
      }
    }
    return touched;
  }
}

/** So many shared are at least 45% of all that one of the two has. */
const isEnough = (shared: number, wanted: number, size: number): boolean =>
  shared / (wanted + size - shared) >= leastShared;

/** True where a list, which runs from the smallest number up, holds this one. */
function holds(list: readonly number[], number: number): boolean {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return list[low] === number;
}
