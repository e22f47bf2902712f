// Where a number stands, or would stand, among ascending ones. Pure.

/** The place of the first number that is at least `least`; their count where none is. By halves. */
export function firstAtLeast(numbers: Uint32Array, least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
