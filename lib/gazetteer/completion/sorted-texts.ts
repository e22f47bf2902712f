// Many short texts in alphabetical order, in two typed arrays; ranges of those that begin alike, found by halving.

/** Code units of the texts, each text ended by a 0, and where each text begins, in the order of their code units. */
export type SortedTexts = {
  readonly units: Uint16Array;
  readonly at: Uint32Array;
  /** The different beginnings of three units (`headOf`), sorted, and the first text of each: spares most steps of a search. */
  readonly heads?: Float64Array;
  readonly headFrom?: Uint32Array;
};

const headUnits = 3;

/** Three units from `from` on in one number; behind a 0 all are 0. */
export function headOf(units: Uint16Array, from: number): number {
  const first = units[from] ?? 0;
  const second = first === 0 ? 0 : (units[from + 1] ?? 0);
  const third = second === 0 ? 0 : (units[from + 2] ?? 0);
  return (first * 65_536 + second) * 65_536 + third;
}

/** The texts whose first three units are those that `wanted` holds from `skip` on; null where there is none. */
function ofHead(
  heads: Float64Array,
  headFrom: Uint32Array,
  wanted: Uint16Array,
  skip: number,
  end: number,
): Range | null {
  const head = headOf(wanted, skip);
  let low = 0;
  let high = heads.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((heads[middle] ?? 0) < head) low = middle + 1;
    else high = middle;
  }
  return heads[low] === head ? { from: headFrom[low] ?? 0, to: headFrom[low + 1] ?? end } : null;
}

/** Texts number `from` to `to`, the latter exclusive. */
export type Range = { readonly from: number; readonly to: number };

/** A text as code units, to be looked for. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  return units;
}

/**
 * Of the texts in `range`, which all agree in their first `depth` units, those that go on with `wanted` from its unit number
 * `skip` on; all of them where nothing is left to want. Null where there is none.
 */
export function narrow(
  texts: SortedTexts,
  range: Range,
  depth: number,
  wanted: Uint16Array,
  skip: number,
): Range | null {
  if (range.from >= range.to) return null;
  if (skip >= wanted.length) return range;
  const { heads, headFrom, at } = texts;
  if (heads !== undefined && headFrom !== undefined && depth === 0 && wanted.length - skip >= headUnits) {
    if (range.from > 0 || range.to < at.length) return narrowBySteps(texts, range, depth, wanted, skip);
    const headed = ofHead(heads, headFrom, wanted, skip, at.length);
    if (headed === null || wanted.length - skip === headUnits) return headed;
    return narrowBySteps(texts, headed, headUnits, wanted, skip + headUnits);
  }
  return narrowBySteps(texts, range, depth, wanted, skip);
}

function narrowBySteps(
  texts: SortedTexts,
  range: Range,
  depth: number,
  wanted: Uint16Array,
  skip: number,
): Range | null {
  let low = range.from;
  let high = range.to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(texts, middle, depth, wanted, skip) < 0) low = middle + 1;
    else high = middle;
  }
  if (low === range.to || compare(texts, low, depth, wanted, skip) !== 0) return null;
  const from = low;
  // Few begin alike as a rule: the end is looked for in growing steps from the beginning.
  let step = 1;
  let below = from;
  while (below + step < range.to && compare(texts, below + step, depth, wanted, skip) === 0) {
    below += step;
    step *= 2;
  }
  low = below + 1;
  high = Math.min(range.to, below + step);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(texts, middle, depth, wanted, skip) === 0) low = middle + 1;
    else high = middle;
  }
  return { from, to: low };
}

/** Of texts that agree in their first `depth` units, those that end there: they stand first. Null where there is none. */
export function endingAt(texts: SortedTexts, range: Range, depth: number): Range | null {
  const to = endOfUnit(texts, range, depth, 0);
  return to === range.from ? null : { from: range.from, to };
}

/** The unit number `depth` of text number `text`; 0 behind its last. */
export function unitAt({ units, at }: SortedTexts, text: number, depth: number): number {
  return units[(at[text] ?? 0) + depth] ?? 0;
}

/** Where those end that hold `unit` at `depth`, the first text of the range being looked at: `from` where it does not hold it. */
export function endOfUnit(texts: SortedTexts, { from, to }: Range, depth: number, unit: number): number {
  if (from >= to || unitAt(texts, from, depth) > unit) return from;
  let step = 1;
  let below = from;
  while (below + step < to && unitAt(texts, below + step, depth) <= unit) {
    below += step;
    step *= 2;
  }
  let low = below + 1;
  let high = Math.min(to, below + step);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (unitAt(texts, middle, depth) <= unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Below 0 where the text stands before all that go on with `wanted`, 0 where it goes on with it. */
function compare(
  { units, at }: SortedTexts,
  text: number,
  depth: number,
  wanted: Uint16Array,
  skip: number,
): number {
  let position = (at[text] ?? 0) + depth;
  for (let letter = skip; letter < wanted.length; letter += 1, position += 1) {
    const difference = (units[position] ?? 0) - (wanted[letter] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
