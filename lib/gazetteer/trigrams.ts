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
  private readonly entries: { value: T; size: number }[] = [];

  add(word: string, value: T): void {
    const trigrams = trigramsOf(word);
    const number = this.entries.length;
    this.entries.push({ value, size: trigrams.size });
    for (const trigram of trigrams) {
      const list = this.lists.get(trigram);
      if (list === undefined) this.lists.set(trigram, [number]);
      else list.push(number);
    }
  }

  /** Everything whose word shares at least 45% of the trigrams with the asked one, in the order added. */
  find(word: string): T[] {
    const wanted = trigramsOf(word);
    const shared = new Map<number, number>();
    for (const trigram of wanted) {
      for (const number of this.lists.get(trigram) ?? []) shared.set(number, (shared.get(number) ?? 0) + 1);
    }
    const found: number[] = [];
    for (const [number, count] of shared) {
      const size = this.entries[number]?.size ?? 0;
      if (count / (wanted.size + size - count) >= leastShared) found.push(number);
    }
    return found.sort((a, b) => a - b).flatMap((number) => this.entries[number]?.value ?? []);
  }
}
