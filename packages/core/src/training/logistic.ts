/**
 * Logistic regression with an L2 penalty, fitted by Newton's method.
 *
 * Idea: features are divided by their standard deviation first, so that one penalty suits all of
 * them; the weights are given back in the features' own units. Rows of one source together weigh
 * what the source weighs, however many they are.
 * Cost: O(rows × features²) per step, about ten steps.
 * Source: Hastie, Tibshirani, Friedman, The Elements of Statistical Learning, 4.4.
 */

/** Rows of one source. */
export interface TrainingRows {
  /** Row-major, `features` values each. */
  readonly values: Float64Array;
  /** 1 where the pair is of one story, else 0. */
  readonly labels: Uint8Array;
  /** What all rows together weigh; 0 leaves them out. */
  readonly weight: number;
}

export interface LogisticModel {
  readonly bias: number;
  readonly weights: Float64Array;
  /** Standard deviation of each feature over the weighted rows. */
  readonly deviations: Float64Array;
}

const MAX_STEPS = 15;
const SMALL_STEP = 1e-6;

/** Fits the model. `penalty` is the L2 factor on standardised weights; the bias is free. */
export function fitLogistic(
  sources: readonly TrainingRows[],
  options: { readonly features: number; readonly penalty: number },
): LogisticModel {
  const { features } = options;
  const used = sources.filter((rows) => rows.weight > 0 && rows.labels.length > 0);
  const deviations = deviationsOf(used, features);
  const size = features + 1;
  let beta = new Float64Array(size);
  for (let step = 0; step < MAX_STEPS; step++) {
    const { gradient, hessian } = derivatives(used, beta, deviations);
    for (let a = 1; a < size; a++) {
      gradient[a] = (gradient[a] as number) + options.penalty * (beta[a] as number);
      hessian[a * size + a] = (hessian[a * size + a] as number) + options.penalty;
    }
    const change = solve(hessian, gradient);
    beta = beta.map((value, a) => value - (change[a] as number));
    if (change.every((value) => Math.abs(value) < SMALL_STEP)) break;
  }
  return {
    bias: beta[0] as number,
    weights: deviations.map((deviation, f) => (beta[f + 1] as number) / deviation),
    deviations,
  };
}

function deviationsOf(sources: readonly TrainingRows[], features: number): Float64Array {
  const sum = new Float64Array(features);
  const squares = new Float64Array(features);
  let total = 0;
  for (const { values, labels, weight } of sources) {
    const each = weight / labels.length;
    total += weight;
    for (let k = 0; k < values.length; k++) {
      const value = values[k] as number;
      const f = k % features;
      sum[f] = (sum[f] as number) + each * value;
      squares[f] = (squares[f] as number) + each * value * value;
    }
  }
  return sum.map((value, f) => {
    const variance = (squares[f] as number) / total - (value / total) ** 2;
    return variance > 1e-9 ? Math.sqrt(variance) : 1;
  });
}

function derivatives(
  sources: readonly TrainingRows[],
  beta: Float64Array,
  deviations: Float64Array,
): { gradient: Float64Array; hessian: Float64Array } {
  const size = beta.length;
  const gradient = new Float64Array(size);
  const hessian = new Float64Array(size * size);
  const x = new Float64Array(size);
  x[0] = 1;
  for (const { values, labels, weight } of sources) {
    const each = weight / labels.length;
    for (let row = 0; row < labels.length; row++) {
      let logOdds = beta[0] as number;
      for (let a = 1; a < size; a++) {
        const value = (values[row * (size - 1) + a - 1] as number) / (deviations[a - 1] as number);
        x[a] = value;
        logOdds += value * (beta[a] as number);
      }
      const p = 1 / (1 + Math.exp(-logOdds));
      const error = (p - (labels[row] as number)) * each;
      const curve = Math.max(1e-6, p * (1 - p)) * each;
      for (let a = 0; a < size; a++) {
        const xa = x[a] as number;
        if (xa === 0) continue;
        gradient[a] = (gradient[a] as number) + error * xa;
        for (let b = 0; b <= a; b++) {
          const at = a * size + b;
          hessian[at] = (hessian[at] as number) + curve * xa * (x[b] as number);
        }
      }
    }
  }
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < a; b++) hessian[b * size + a] = hessian[a * size + b] as number;
  }
  return { gradient, hessian };
}

/** Solves `matrix` × x = `right` for a symmetric positive definite matrix (Cholesky). */
function solve(matrix: Float64Array, right: Float64Array): Float64Array {
  const n = right.length;
  const lower = new Float64Array(n * n);
  const at = (m: Float64Array, i: number, j: number) => m[i * n + j] as number;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = at(matrix, i, j);
      for (let k = 0; k < j; k++) sum -= at(lower, i, k) * at(lower, j, k);
      lower[i * n + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(lower, j, j);
    }
  }
  const x = right.slice();
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i] = (x[i] as number) - at(lower, i, k) * (x[k] as number);
    x[i] = (x[i] as number) / at(lower, i, i);
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i] = (x[i] as number) - at(lower, k, i) * (x[k] as number);
    x[i] = (x[i] as number) / at(lower, i, i);
  }
  return x;
}
