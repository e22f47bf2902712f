// Slips of the pen: "Cypus" is one letter away from a country everybody knows, and from no other.
import { greatNames } from "./languages/en/great-names";

const leastLetters = 5;
const great = new Set(greatNames);

/** The great names by their first letter: slips never change it. */
const byFirst = new Map<string, string[]>();
for (const name of great) {
  const first = name.slice(0, 1);
  const fellows = byFirst.get(first);
  if (fellows === undefined) byFirst.set(first, [name]);
  else fellows.push(name);
}

/**
 * The country, capital or great city whose name (lower case) a word of five letters or more is one slip away from: a letter
 * left out, doubled, wrong or changed with its neighbour, never the first. Null where the word is such a name itself, where
 * two names are as near, and for every other word.
 */
export function speltLike(lower: string): string | null {
  if (lower.length < leastLetters || great.has(lower)) return null;
  let found: string | null = null;
  for (const name of byFirst.get(lower.slice(0, 1)) ?? []) {
    if (Math.abs(name.length - lower.length) > 1 || !isOneSlip(name, lower)) continue;
    if (found !== null) return null;
    found = name;
  }
  return found;
}

/** The words differ, and share what is left without one letter or two neighbours. */
function isOneSlip(a: string, b: string): boolean {
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [x, y] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  if (x.length <= 1 && y.length <= 1) return true;
  return x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0];
}
