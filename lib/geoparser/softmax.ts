// Scores to probabilities.

/** The scores as probabilities that sum to 1. */
export function softmax(scores: readonly number[]): number[] {
  if (scores.length === 1) return [1];
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  const powers = scores.slice();
  for (let i = 0; i < powers.length; i++) {
    const power = Math.exp((powers[i] ?? 0) - most);
    sum += power;
    powers[i] = power;
  }
  for (let i = 0; i < powers.length; i++) powers[i] = (powers[i] ?? 0) / sum;
  return powers;
}
