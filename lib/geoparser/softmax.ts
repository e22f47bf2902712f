// Scores to probabilities.

/** The scores as probabilities that sum to 1. */
export function softmax(scores: readonly number[]): number[] {
  if (scores.length === 1) return [1];
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  const powers: number[] = [];
  for (const score of scores) {
    const power = Math.exp(score - most);
    sum += power;
    powers.push(power);
  }
  for (let i = 0; i < powers.length; i++) powers[i] = (powers[i] ?? 0) / sum;
  return powers;
}
