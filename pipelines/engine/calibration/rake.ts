import { fsum } from '@observatory/data/survey/sums.ts';
import type { Design } from '../design.ts';
import { orthonormalBasis } from './basis.ts';
import { cellSums, scaleToMargin, type Margin } from './poststratify.ts';
import { residualsFrom } from './residuals.ts';

/** Rounds end when no weight moves by more than this share of itself. */
const SETTLED = 1e-13;
const ROUNDS = 10_000;

/** Margins from rounded tables may differ by this share of the population; the last margin is then the one met exactly. */
const ROUNDED = 1e-3;

/**
 * Iterative proportional fitting: scales to each margin in turn until the weights no longer move.
 * Errors use residuals from a regression on the indicators of all margins, the linearisation that belongs to raking
 * (Deville, Särndal and Sautory, JASA 88, 1993).
 * @throws RangeError when no weights meet all margins.
 */
export function rake(design: Design, margins: readonly Margin[]): Design {
  const before = design.weights;
  const weights = settle(before, margins);
  if (weights === undefined || !margins.every((margin) => meets(weights, margin)))
    throw new RangeError('no weights meet all margins: these contradict each other or the sample');
  const indicators = margins.flatMap(({ cell, totals }) =>
    totals.map((_, g) => Float64Array.from(cell, (c) => (c === g ? 1 : 0))),
  );
  const project = residualsFrom(orthonormalBasis(before, indicators).vectors, before, weights);
  return { ...design, weights, projections: [...design.projections, project] };
}

function settle(before: Float64Array, margins: readonly Margin[]): Float64Array | undefined {
  let weights = before;
  for (let round = 0; round < ROUNDS; round++) {
    const scaled = margins.reduce(scaleToMargin, weights);
    if (scaled.every((w, row) => Math.abs(w - weights[row]!) <= SETTLED * w)) return scaled;
    weights = scaled;
  }
  return undefined;
}

function meets(weights: Float64Array, { cell, totals }: Margin): boolean {
  const sums = cellSums(cell, weights, totals.length);
  const allowed = ROUNDED * fsum(totals);
  return totals.every((total, g) => Math.abs(sums[g]! - total) <= allowed);
}
