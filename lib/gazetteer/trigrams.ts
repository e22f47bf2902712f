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
    const { shared, sizes } = this;
    const wanted = trigramsOf(word);
    const touched: number[] = [];
    for (const trigram of wanted) {
      const list = this.lists.get(trigram);
      if (list === undefined) continue;
      for (const number of list) {
        const count = shared[number] ?? 0;
        if (count === 0) touched.push(number);
        shared[number] = count + 1;
      }
    }
    const found: number[] = [];
    for (const number of touched) {
      const count = shared[number] ?? 0;
      shared[number] = 0;
      if (count / (wanted.length + (sizes[number] ?? 0) - count) >= leastShared) found.push(number);
    }
    const values: T[] = [];
    for (const number of found.sort((a, b) => a - b)) {
      const value = this.values[number];
      if (value !== undefined) values.push(value);
    }
    return values;
  }
}
