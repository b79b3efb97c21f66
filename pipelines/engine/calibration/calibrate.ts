import { fsumOver } from '@observatory/data/survey/sums.ts';
import type { Design } from '../design.ts';
import { solve } from '../solve.ts';
import { dot, orthonormalBasis, type Basis } from './basis.ts';
import { linear, type Distance } from './distance.ts';
import { residualsFrom } from './residuals.ts';

/** One calibration variable: its value in every row, and its total in the population. */
export type Auxiliary = { readonly values: Float64Array; readonly total: number };

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
  const basis = orthonormalBasis(
    before,
    auxiliaries.map(({ values }) => values),
    auxiliaries.map(({ total }) => total),
  );
  const start = distance === linear ? 1 : initialScale(before, auxiliaries);
  const weights = fit(
    before.map((w) => w * start),
    basis,
    distance,
  );
  const project = residualsFrom(basis.vectors, before, weights);
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

function fit(before: Float64Array, { vectors, totals }: Basis, { factor, slope }: Distance): Float64Array {
  const rows = before.length;
  const predictor = new Float64Array(rows);
  const weightsAt = (u: Float64Array) => before.map((w, row) => w * factor(u[row]!));
  const missAt = (w: Float64Array) =>
    vectors.map((q, k) => totals[k]! - fsumOver(rows, (row) => w[row]! * q[row]!));
  const scale = vectors.reduce(
    (largest, q) =>
      Math.max(
        largest,
        fsumOver(rows, (row) => before[row]! * Math.abs(q[row]!)),
      ),
    totals.reduce((largest, total) => Math.max(largest, Math.abs(total)), 0),
  );
  let weights = weightsAt(predictor);
  let miss = missAt(weights);
  for (let round = 0; round < 200; round++) {
    if (largest(miss) <= 1e-16 * scale) break;
    const slopes = before.map((w, row) => w * slope(predictor[row]!));
    const information = vectors.map((a) => vectors.map((b) => dot(rows, slopes, a, b)));
    const step = direction(information, miss);
    const next = step && damped(step);
    if (!next) break;
    predictor.set(next.predictor);
    ({ weights, miss } = next);
  }
  if (!(largest(miss) <= 1e-11 * scale))
    throw new RangeError('no weights within the bounds meet the calibration totals');
  return weights;

  function damped(step: readonly number[]) {
    for (let length = 1; length > 1e-6; length /= 2) {
      const tried = predictor.map((u, row) =>
        vectors.reduce((sum, q, k) => sum + length * step[k]! * q[row]!, u),
      );
      const weights = weightsAt(tried);
      const left = missAt(weights);
      if (largest(left) < largest(miss)) return { predictor: tried, weights, miss: left };
    }
    return undefined;
  }
}

function direction(information: number[][], miss: readonly number[]): number[] | undefined {
  try {
    return solve(
      information,
      miss.map((m) => [m]),
    ).map((row) => row[0]!);
  } catch {
    // Bounds reached everywhere: nothing can move any more.
    return undefined;
  }
}

function largest(values: readonly number[]): number {
  return values.reduce((max, x) => Math.max(max, Math.abs(x)), 0);
}
