import { fsumOver } from '@observatory/data/survey/sums.ts';
import type { Design } from '../design.ts';
import { solve } from '../solve.ts';
import { dot, orthonormalBasis } from './basis.ts';
import { linear, type Distance } from './distance.ts';
import { residualsFrom } from './residuals.ts';

/** One calibration variable: its value in every row, and its total in the population. */
export type Auxiliary = { readonly values: Float64Array; readonly total: number };

/** Totals count as met when they are missed by no more than this share; the last steps leave about 1e-16. */
const MET = 1e-11;
const ROUNDS = 200;

/**
 * Calibration of Deville and Särndal (JASA 87, 1992): the weights closest to the present ones, in the sense of the
 * distance, that meet the totals. No intercept is added.
 * @throws RangeError when a value is missing, totals contradict each other, or no weights within the bounds meet them.
 */
export function calibrate(design: Design, auxiliaries: readonly Auxiliary[], distance: Distance): Design {
  const before = design.weights;
  auxiliaries.forEach(({ values }, j) => {
    if (values.some(Number.isNaN)) throw new RangeError(`calibration variable ${j + 1} has missing values`);
  });
  const { vectors, carry } = orthonormalBasis(
    before,
    auxiliaries.map(({ values }) => values),
  );
  const totals = carry(auxiliaries.map(({ total }) => total));
  const scale = distance === linear ? 1 : initialScale(before, auxiliaries);
  const scaled = before.map((w) => w * scale);
  const weights = fit(scaled, vectors, totals, distance);
  const project = residualsFrom(vectors, before, weights);
  return { ...design, weights, projections: [...design.projections, project] };
}

/**
 * Weights that do not know the size of the population (all 1, say) would need factors far outside any bounds: when every
 * total is more than 20 times the sample's, R first scales the weights by the mean of these quotients.
 */
function initialScale(weights: Float64Array, auxiliaries: readonly Auxiliary[]): number {
  const quotients = auxiliaries.map(
    ({ values, total }) => total / fsumOver(weights.length, (row) => weights[row]! * values[row]!),
  );
  return Math.min(...quotients) > 20 ? quotients.reduce((a, b) => a + b, 0) / quotients.length : 1;
}

type State = { readonly predictor: Float64Array; readonly weights: Float64Array; readonly miss: number[] };

/** Newton's method on the totals of the basis, with shorter steps where a full one would miss by more than before. */
function fit(
  before: Float64Array,
  vectors: readonly Float64Array[],
  totals: readonly number[],
  { factor, slope }: Distance,
): Float64Array {
  const rows = before.length;
  const at = (predictor: Float64Array): State => {
    const weights = before.map((w, row) => w * factor(predictor[row]!));
    const miss = vectors.map((q, k) => totals[k]! - fsumOver(rows, (row) => weights[row]! * q[row]!));
    return { predictor, weights, miss };
  };
  const step = (state: State): State | undefined => {
    const slopes = before.map((w, row) => w * slope(state.predictor[row]!));
    const information = vectors.map((a) => vectors.map((b) => dot(rows, slopes, a, b)));
    const direction = directionOf(information, state.miss);
    for (let length = 1; direction && length > 1e-6; length /= 2) {
      const predictor = state.predictor.map((u, row) =>
        vectors.reduce((sum, q, k) => sum + length * direction[k]! * q[row]!, u),
      );
      const next = at(predictor);
      if (largest(next.miss) < largest(state.miss)) return next;
    }
    return undefined;
  };
  let state = at(new Float64Array(rows));
  for (let next = step(state), round = 0; next && round < ROUNDS; next = step(state), round++) state = next;
  const sums = vectors.map((q) => fsumOver(rows, (row) => before[row]! * Math.abs(q[row]!)));
  if (!(largest(state.miss) <= MET * Math.max(largest(sums), largest(totals))))
    throw new RangeError('no weights within the bounds meet the calibration totals');
  return state.weights;
}

function directionOf(information: number[][], miss: readonly number[]): number[] | undefined {
  try {
    const column = miss.map((m) => [m]);
    return solve(information, column).map((row) => row[0]!);
  } catch {
    // Every weight has reached a bound: nothing can move any more.
    return undefined;
  }
}

function largest(values: readonly number[]): number {
  return values.reduce((max, x) => Math.max(max, Math.abs(x)), 0);
}
