// Numbers by chance that fall the same way on every run: for property tests, made files and benches.

/** Whole numbers of 32 bits (mulberry32, public domain). */
export function seededBits(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** Numbers x with 0 <= x < 1. */
export function seededRandom(seed: number): () => number {
  const bits = seededBits(seed);
  return () => bits() / 2 ** 32;
}

/** Draws a word or a letter, each as likely as the others; "" where there is none. */
export function picker(random: () => number): (from: readonly string[] | string) => string {
  return (from) => from[Math.floor(random() * from.length)] ?? "";
}
