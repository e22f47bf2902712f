// Chance for property tests that falls the same way on every run.
import { seededBits } from "./seeded-random";

export type Chance = {
  /** A whole number from 0 up to, without, `end`. */
  readonly below: (end: number) => number;
  readonly oneOf: <T>(all: readonly [T, ...T[]]) => T;
  /** About every third, in their order. */
  readonly some: <T>(all: readonly T[]) => T[];
};

export function chanceFrom(seed: number): Chance {
  const bits = seededBits(seed);
  const below = (end: number): number => bits() % end;
  return {
    below,
    oneOf: (all) => all[below(all.length)] ?? all[0],
    some: (all) => all.filter(() => below(3) === 0),
  };
}
