// The days of an area's events as few stretches: by them the map shows and hides the area while time moves.

/** More than so many are joined over their smallest gaps: a tile holds many areas. */
const mostRuns = 12;

/**
 * Stretches as `first..last`, days since 1970-01-01, with spaces between; "" for none. `lastOf` is the latest last day by first day.
 */
export function dayRuns(lastOf: ReadonlyMap<number, number>): string {
  const runs: { first: number; last: number }[] = [];
  for (const first of Int32Array.from(lastOf.keys()).sort()) {
    const last = lastOf.get(first) ?? first;
    const run = runs.at(-1);
    if (run !== undefined && first <= run.last + 1) run.last = Math.max(run.last, last);
    else runs.push({ first, last });
  }
  const gaps = runs.slice(1).map(({ first }, at) => first - (runs[at]?.last ?? 0));
  const joined = runs.length - mostRuns;
  const widest = joined <= 0 ? 0 : (Int32Array.from(gaps).sort()[joined - 1] ?? 0);
  const few: { first: number; last: number }[] = [];
  for (const [at, run] of runs.entries()) {
    const before = few.at(-1);
    if (before !== undefined && (gaps[at - 1] ?? Infinity) <= widest) before.last = run.last;
    else few.push({ ...run });
  }
  return few.map(({ first, last }) => `${first}..${last}`).join(" ");
}
