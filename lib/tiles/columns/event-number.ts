// The seven letters of an event's id as one number of 49 bits, in the order of the letters.

/** Seven ASCII letters; numbers sort as ids do. */
export function eventNumber(id: string): number {
  let number = 0;
  for (let at = 0; at < 7; at += 1) number = number * 128 + (id.charCodeAt(at) & 127);
  return number;
}

/** The inverse of `eventNumber`. */
export function eventIdOf(number: number): string {
  // By halves of 28 and 21 bits, and in one piece: tiles hold hundreds of ids.
  const high = Math.floor(number / 2 ** 21);
  const low = number % 2 ** 21;
  return String.fromCharCode(
    high >>> 21,
    (high >>> 14) & 127,
    (high >>> 7) & 127,
    high & 127,
    low >>> 14,
    (low >>> 7) & 127,
    low & 127,
  );
}
