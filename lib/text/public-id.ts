// The short ids in our URLs: seven characters of Crockford's base32, the same on every installation for imported places.

const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
const length = 7;
const space = 2 ** 35;
/** Serial numbers below this belong to GeoNames (its ids end near 13 million): 1/512 of the space. */
const geonamesSpace = 2 ** 26;
const half = 2 ** 18;
const pattern = /^[0-9a-hjkmnp-tv-z]{7}$/;

/** x * factor mod 2^35, in steps that stay below 2^53. */
function multiply(x: number, factor: number): number {
  const low = x % half;
  const high = Math.floor(x / half);
  return (((low * factor) % space) + ((high * factor) % (space / half)) * half) % space;
}

/** The upper 17 of 35 bits folded into the lower 18: its own inverse, so nothing is lost. */
function foldBits(x: number): number {
  const high = Math.floor(x / half);
  return high * half + ((x % half) ^ high);
}

/** A bijection of 0 .. 2^35 - 1 (odd factors and a folding step), so that neighbours in a source are strangers as ids. */
function scatter(serial: number): number {
  return foldBits(multiply(foldBits(multiply(serial, 0x2f0b4f3d7)), 0x51ed270b1));
}

function write(serial: number): string {
  let rest = scatter(serial);
  let id = "";
  for (let place = 0; place < length; place += 1) {
    id = (alphabet[rest % 32] ?? "0") + id;
    rest = Math.floor(rest / 32);
  }
  return id;
}

/** A new id for what is made here, from the system's random source; never one that an import of GeoNames could ask for. */
export function randomPublicId(): string {
  const words = crypto.getRandomValues(new Uint32Array(2));
  const random = ((words[0] ?? 0) & 0x1fffff) * 2 ** 32 + (words[1] ?? 0);
  return write(geonamesSpace + (random % (space - geonamesSpace)));
}

/**
 * The id of an imported row, a function of source and source id alone, so that a shared link means the same everywhere.
 *
 * - `sourceKey` "geonames" and a whole number below 2^26: an injective mapping into a part of the space kept for it.
 *   Two of them never collide, and nothing else collides with them; any source that knows a row's GeoNames id asks so.
 * - Anything else: a 53-bit hash of key, id and `attempt`, in the rest of the space. Two such ids may collide (about one
 *   pair in 300,000 rows); then the row that comes later in the source's own order asks again with `attempt` 1, 2, ...,
 *   which every installation that reads the same sources in the same order repeats.
 */
export function derivedPublicId(sourceKey: string, sourceRef: string, attempt = 0): string {
  if (sourceKey === "geonames" && attempt === 0 && /^[1-9]\d{0,7}$/.test(sourceRef)) {
    const serial = Number(sourceRef);
    if (serial < geonamesSpace) return write(serial);
  }
  return write(geonamesSpace + (hash53(`${sourceKey}\n${sourceRef}\n${attempt}`) % (space - geonamesSpace)));
}

/** 53 bits from two 32-bit multiplicative hashes (cyrb53, public domain): quick and in plain JavaScript, for browsers too. */
function hash53(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (b & 0x1fffff) * 2 ** 32 + (a >>> 0);
}

/** True for an id as we write it: seven characters, lower case, none of i, l, o, u. */
export function isPublicId(text: string): boolean {
  return pattern.test(text);
}

/**
 * What somebody typed or read aloud, as we write it: "7KQ2M4X" and "7kq-2m4x" give "7kq2m4x"; i and l are read as 1, o as 0.
 * Null when it is no id.
 */
export function normalizePublicId(text: string): string | null {
  if (text.length > 20) return null;
  const id = text.trim().toLowerCase().replaceAll("-", "").replace(/[il]/g, "1").replaceAll("o", "0");
  return isPublicId(id) ? id : null;
}
