// Morton codes: two whole numbers of 26 bits as one number that keeps what is near together. The product's map squares are ranges of it.

/** Bits of each side. Two of them make 52, which a double holds exactly. */
export const mortonBits = 26;

// JavaScript's bit operators end at 32 bits: each half of 13 bits is spread by them and the halves are put together by multiplying.
const halfBits = mortonBits / 2;
const halfSpace = 2 ** halfBits;
const codeSpace = 2 ** (2 * halfBits);

/**
 * x in the even bits, y in the odd ones; both whole numbers from 0 below 2^26.
 * @example mortonOf(3, 1) // 7
 */
export function mortonOf(x: number, y: number): number {
  return (
    interleave(Math.floor(x / halfSpace), Math.floor(y / halfSpace)) * codeSpace +
    interleave(x % halfSpace, y % halfSpace)
  );
}

/** The inverse of `mortonOf`. */
export function fromMorton(code: number): { x: number; y: number } {
  const high = Math.floor(code / codeSpace);
  const low = code % codeSpace;
  return {
    x: gather(high) * halfSpace + gather(low),
    y: gather(high >>> 1) * halfSpace + gather(low >>> 1),
  };
}

function interleave(x: number, y: number): number {
  return spread(x) + 2 * spread(y);
}

/** 13 bits to the even places of 26. */
function spread(bits: number): number {
  let at = bits;
  at = (at | (at << 8)) & 0x00ff00ff;
  at = (at | (at << 4)) & 0x0f0f0f0f;
  at = (at | (at << 2)) & 0x33333333;
  at = (at | (at << 1)) & 0x55555555;
  return at;
}

/** The even bits of 26, side by side. */
function gather(bits: number): number {
  let at = bits & 0x55555555;
  at = (at | (at >>> 1)) & 0x33333333;
  at = (at | (at >>> 2)) & 0x0f0f0f0f;
  at = (at | (at >>> 4)) & 0x00ff00ff;
  at = (at | (at >>> 8)) & 0x0000ffff;
  return at;
}
