// Logistic regression by Newton's method: a few dozen inputs, some of which may only speak for the answer.

export type Example = { readonly inputs: readonly number[]; readonly right: number; readonly weight: number };

/** Pull towards zero, per unit of weight; the first input is the bias and is not pulled. */
const ridge = 0.001;
const steps = 40;

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

export const scoreOf = (weights: readonly number[], inputs: readonly number[]): number =>
  inputs.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);

/** Weights per input; those in `neverBelowZero` (indexes) that would come out negative are left out. */
export function fitLogistic(
  examples: readonly Example[],
  neverBelowZero: ReadonlySet<number> = new Set(),
): number[] {
  const size = examples[0]?.inputs.length ?? 0;
  const left = new Set<number>();
  for (;;) {
    const weights = descend(examples, size, left);
    const negative = [...neverBelowZero].filter((i) => !left.has(i) && (weights[i] ?? 0) < 0);
    if (negative.length === 0) return weights;
    for (const i of negative) left.add(i);
  }
}

function descend(examples: readonly Example[], size: number, left: ReadonlySet<number>): number[] {
  const used = Array.from({ length: size }, (_, i) => i).filter((i) => !left.has(i));
  const n = used.length;
  const weights = new Array<number>(size).fill(0);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 0; step < steps; step++) {
    const slope = new Float64Array(n);
    const curve = new Float64Array(n * n);
    for (const { inputs, right, weight } of examples) {
      const sure = sigmoid(scoreOf(weights, inputs));
      const error = ((sure - right) * weight) / total;
      const bend = (sure * (1 - sure) * weight) / total;
      for (let a = 0; a < n; a++) {
        const value = inputs[used[a] ?? 0] ?? 0;
        if (value === 0) continue;
        slope[a] = (slope[a] ?? 0) + error * value;
        for (let b = 0; b <= a; b++)
          curve[a * n + b] = (curve[a * n + b] ?? 0) + bend * value * (inputs[used[b] ?? 0] ?? 0);
      }
    }
    for (let a = 0; a < n; a++) {
      const pull = used[a] === 0 ? 1e-9 : ridge;
      slope[a] = (slope[a] ?? 0) + pull * (weights[used[a] ?? 0] ?? 0);
      curve[a * n + a] = (curve[a * n + a] ?? 0) + pull;
    }
    const change = solve(curve, slope, n);
    let most = 0;
    for (const [a, i] of used.entries()) {
      weights[i] = (weights[i] ?? 0) - (change[a] ?? 0);
      most = Math.max(most, Math.abs(change[a] ?? 0));
    }
    if (most < 1e-7) break;
  }
  return weights;
}

/** x of A x = b, where the lower half of the positive definite A is given: Cholesky's method. */
function solve(matrix: Float64Array, b: Float64Array, n: number): Float64Array {
  const at = (row: number, column: number): number => matrix[row * n + column] ?? 0;
  for (let j = 0; j < n; j++) {
    let square = at(j, j);
    for (let k = 0; k < j; k++) square -= at(j, k) ** 2;
    const root = Math.sqrt(Math.max(square, 1e-12));
    matrix[j * n + j] = root;
    for (let i = j + 1; i < n; i++) {
      let sum = at(i, j);
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      matrix[i * n + j] = sum / root;
    }
  }
  const x = Float64Array.from(b);
  for (let i = 0; i < n; i++) {
    let sum = x[i] ?? 0;
    for (let k = 0; k < i; k++) sum -= at(i, k) * (x[k] ?? 0);
    x[i] = sum / at(i, i);
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = x[i] ?? 0;
    for (let k = i + 1; k < n; k++) sum -= at(k, i) * (x[k] ?? 0);
    x[i] = sum / at(i, i);
  }
  return x;
}
