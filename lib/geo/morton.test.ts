// Morton codes against the definition: bit by bit.
import { describe, expect, it } from "vitest";
import { fromMorton, mortonBits, mortonOf } from "./morton";

/** The definition, slowly. */
function bitByBit(x: number, y: number): number {
  let code = 0n;
  for (let bit = 0; bit < mortonBits; bit += 1) {
    code |= ((BigInt(x) >> BigInt(bit)) & 1n) << BigInt(2 * bit);
    code |= ((BigInt(y) >> BigInt(bit)) & 1n) << BigInt(2 * bit + 1);
  }
  return Number(code);
}

const most = 2 ** mortonBits - 1;
const corners: [x: number, y: number][] = [
  [0, 0],
  [1, 0],
  [0, 1],
  [3, 1],
  [8191, 8192],
  [8192, 8191],
  [most, 0],
  [0, most],
  [most, most],
];
const anywhere = Array.from({ length: 200 }, (_, at): [number, number] => [
  (at * 48_271_919) % (most + 1),
  (at * 16_807_363 + 11) % (most + 1),
]);

describe("a Morton code", () => {
  it.each([...corners, ...anywhere])("of %i and %i is that of the definition, and leads back", (x, y) => {
    expect(mortonOf(x, y)).toBe(bitByBit(x, y));
    expect(fromMorton(mortonOf(x, y))).toEqual({ x, y });
  });
});
