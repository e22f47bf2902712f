// Isotonic regression: the shares of right answers that rise with confidence and lie nearest to what was seen (pool adjacent violators).

export type Told = { readonly sure: number; readonly right: number; readonly weight: number };
type Knot = { readonly sure: number; readonly share: number };

/** A rising curve through a few knots, each with at least `leastShare` of the weight; straight between them. */
export function fitIsotonic(told: readonly Told[], leastShare = 0.02): (sure: number) => number {
  const ordered = [...told].sort((a, b) => a.sure - b.sure);
  const least = leastShare * ordered.reduce((sum, { weight }) => sum + weight, 0);
  const blocks: { weight: number; sure: number; right: number }[] = [];
  for (const { sure, right, weight } of ordered) {
    const last = blocks.at(-1);
    if (last !== undefined && last.weight < least)
      add(last, { weight, sure: sure * weight, right: right * weight });
    else blocks.push({ weight, sure: sure * weight, right: right * weight });
  }
  const pooled: typeof blocks = [];
  for (const block of blocks) {
    pooled.push({ ...block });
    for (;;) {
      const last = pooled.at(-1);
      const before = pooled.at(-2);
      if (last === undefined || before === undefined) break;
      if (before.right / before.weight < last.right / last.weight) break;
      pooled.pop();
      add(before, last);
    }
  }
  const knots = pooled.map(({ weight, sure, right }): Knot => ({
    sure: sure / weight,
    share: right / weight,
  }));
  return (sure) => between(knots, sure);
}

function add(
  to: { weight: number; sure: number; right: number },
  more: { weight: number; sure: number; right: number },
): void {
  to.weight += more.weight;
  to.sure += more.sure;
  to.right += more.right;
}

function between(knots: readonly Knot[], sure: number): number {
  const after = knots.findIndex((knot) => knot.sure >= sure);
  const right = knots[after];
  const left = knots[after - 1];
  if (right === undefined) return knots.at(-1)?.share ?? sure;
  if (left === undefined) return right.share;
  return left.share + ((right.share - left.share) * (sure - left.sure)) / (right.sure - left.sure || 1);
}
