// Scores to probabilities.

/** The scores as probabilities that sum to 1; written over `powers` where a list of the same length is given. */
export function softmax(scores: readonly number[], powers: number[] = scores.slice()): number[] {
  if (scores.length === 1) {
    powers[0] = 1;
    return powers;
  }
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let i = 0; i < powers.length; i++) {
    const power = Math.exp((scores[i] ?? 0) - most);
    sum += power;
    powers[i] = power;
  }
  for (let i = 0; i < powers.length; i++) powers[i] = (powers[i] ?? 0) / sum;
  return powers;
}
