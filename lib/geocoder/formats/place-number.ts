// Our ids as the whole numbers that clients of other geocoders expect: the same seven characters, read in base 32.

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/**
 * 0 .. 2^35 - 1, exact in a JavaScript number; the inverse is `placeIdOfNumber`. Throws RangeError for what is no id of ours.
 * @example numberOfPlaceId("0000010") // 32
 */
export function numberOfPlaceId(id: string): number {
  let number = 0;
  for (const letter of id) {
    const value = alphabet.indexOf(letter);
    if (value < 0) throw new RangeError(`"${id}" is no id of ours`);
    number = number * 32 + value;
  }
  return number;
}

/**
 * The id behind a number that we gave, null for numbers we never give.
 * @example placeIdOfNumber(32) // "0000010"
 */
export function placeIdOfNumber(number: number): string | null {
  if (!Number.isInteger(number) || number < 0 || number >= 2 ** 35) return null;
  let rest = number;
  let id = "";
  for (let place = 0; place < 7; place += 1) {
    id = (alphabet[rest % 32] ?? "") + id;
    rest = Math.floor(rest / 32);
  }
  return id;
}
