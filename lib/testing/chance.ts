// Chance for property tests that falls the same way on every run.

export type Chance = {
  /** A whole number from 0 up to, without, `end`. */
  readonly below: (end: number) => number;
  readonly oneOf: <T>(all: readonly [T, ...T[]]) => T;
  /** About every third, in their order. */
  readonly some: <T>(all: readonly T[]) => T[];
};

/** Mulberry32 (public domain). */
export function chanceFrom(seed: number): Chance {
  let state = seed;
  const below = (end: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
  };
  return {
    below,
    oneOf: (all) => all[below(all.length)] ?? all[0],
    some: (all) => all.filter(() => below(3) === 0),
  };
}
