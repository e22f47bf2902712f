// Groups of three letters: the last resort for a name whose country is known.

/** The set of trigrams of one word, padded with two blanks before and one after (as pg_trgm counts); empty for "". */
export function trigramsOf(word: string): Set<string> {
  const found = new Set<string>();
  if (word === "") return found;
  const padded = `  ${word} `;
  for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3));
  return found;
}

/** Words that share less than this of their trigrams (Jaccard) are no answer. */
const leastShared = 0.45;

/** Finds words by the trigrams they share. Made for one country's names; T is what a word stands for. */
export class TrigramIndex<T> {
  private readonly lists = new Map<string, number[]>();
  private readonly values: T[] = [];
  /** How many trigrams each word has. */
  private readonly sizes: number[] = [];
  /** Per word how many trigrams it shares with the one asked for; all zero between two searches. */
  private shared = new Uint8Array(0);

  add(word: string, value: T): void {
    const trigrams = trigramsOf(word);
    const number = this.values.length;
    this.values.push(value);
    this.sizes.push(trigrams.size);
    for (const trigram of trigrams) {
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
      if (count / (wanted.size + (sizes[number] ?? 0) - count) >= leastShared) found.push(number);
    }
    const values: T[] = [];
    for (const number of found.sort((a, b) => a - b)) {
      const value = this.values[number];
      if (value !== undefined) values.push(value);
    }
    return values;
  }
}
