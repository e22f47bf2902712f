// The seven letters of an event's id as one number of 49 bits, in the order of the letters.

/** Seven ASCII letters; numbers sort as ids do. */
export function eventNumber(id: string): number {
  let number = 0;
  for (let at = 0; at < 7; at += 1) number = number * 128 + (id.charCodeAt(at) & 127);
  return number;
}

/** The inverse of `eventNumber`. */
export function eventIdOf(number: number): string {
  let rest = number;
  let id = "";
  for (let at = 0; at < 7; at += 1) {
    id = String.fromCharCode(rest % 128) + id;
    rest = Math.floor(rest / 128);
  }
  return id;
}
