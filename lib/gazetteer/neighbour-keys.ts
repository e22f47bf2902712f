// The consonant keys one slip away from a key, and which of them need not be looked up because no name has them.

/** The symbols keys are made of (lib/gazetteer/sound.ts), figures aside. */
const alphabet = "bdfghjklmnrstzSXGTDCc";

/** Tells by a key's hash that it is surely not there; of those that are not, a few are told as if they might be. */
export type KeyFilter = { mayHold(hash: number): boolean };

/** 32 bits of a key, such that of two parts put together it is worked out from theirs (`joined`). */
function hashOf(key: string): number {
  let hash = 0;
  for (let at = 0; at < key.length; at += 1) hash = (Math.imul(hash, 31) + key.charCodeAt(at)) | 0;
  return hash;
}

/** Multiplied by these, keys that end alike lie far apart (Fibonacci hashing), and two that meet by the one seldom do by the other. */
const spreads = [0x9e3779b1, 0x85ebca6b] as const;

/** A set of keys as bits: two of eight or more bits a key, so that hardly one in thirty that is not there seems to be. */
export class KeyBits implements KeyFilter {
  private readonly bits: Uint8Array;
  private readonly shift: number;

  constructor(keys: readonly string[]) {
    const places = Math.max(10, Math.ceil(Math.log2(keys.length * 8)));
    this.bits = new Uint8Array(2 ** (places - 3));
    this.shift = 32 - places;
    for (const key of keys) {
      const hash = hashOf(key);
      for (const spread of spreads) {
        const place = this.placeOf(hash, spread);
        this.bits[place >>> 3] = (this.bits[place >>> 3] ?? 0) | (1 << (place & 7));
      }
    }
  }

  mayHold(hash: number): boolean {
    return this.isSet(this.placeOf(hash, spreads[0])) && this.isSet(this.placeOf(hash, spreads[1]));
  }

  private isSet(place: number): boolean {
    return ((this.bits[place >>> 3] ?? 0) & (1 << (place & 7))) !== 0;
  }

  private placeOf(hash: number, spread: number): number {
    return Math.imul(hash, spread) >>> this.shift;
  }
}

const everything: KeyFilter = { mayHold: () => true };

/**
 * All one-step neighbours of a consonant key that `known` may hold: one symbol more, less, other, or two swapped; each once. About 45
 * per symbol without a filter. With one, most are told by their hashes and never written out.
 */
export function neighbourKeys(key: string, known: KeyFilter = everything): string[] {
  const { length } = key;
  // Hashes of what stands before each place and from it on, and what a part's hash is multiplied by for each symbol after it.
  const before = new Int32Array(length + 1);
  const from = new Int32Array(length + 2);
  const powers = new Int32Array(length + 2).fill(1);
  for (let at = 0; at < length; at += 1) before[at + 1] = hashOf(key.slice(0, at + 1));
  for (let at = 0; at < length; at += 1) from[at] = hashOf(key.slice(at));
  for (let at = 1; at < powers.length; at += 1) powers[at] = Math.imul(powers[at - 1] ?? 1, 31);

  const found = new Set<string>();
  /** The key with `middle` in place of the symbols from `at` to `to`. */
  const meet = (at: number, middle: string, to: number): void => {
    let hash = before[at] ?? 0;
    for (let i = 0; i < middle.length; i += 1) hash = Math.imul(hash, 31) + middle.charCodeAt(i);
    hash = (Math.imul(hash, powers[length - to] ?? 1) + (from[to] ?? 0)) | 0;
    if (known.mayHold(hash)) found.add(key.slice(0, at) + middle + key.slice(to));
  };
  for (let at = 0; at <= length; at += 1) {
    if (at < length) {
      meet(at, "", at + 1);
      const next = key[at + 1];
      if (next !== undefined) meet(at, next + (key[at] ?? ""), at + 2);
      for (const symbol of alphabet) meet(at, symbol, at + 1);
    }
    for (const symbol of alphabet) meet(at, symbol, at);
  }
  found.delete(key);
  found.delete("");
  return [...found];
}
