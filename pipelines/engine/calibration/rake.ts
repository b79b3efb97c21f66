import type { Design } from '../design.ts';
import { orthonormalBasis } from './basis.ts';
import { scaleToMargin, type Margin } from './poststratify.ts';
import { residualsFrom } from './residuals.ts';

const SETTLED = 1e-13;
const ROUNDS = 10_000;

/**
 * Iterative proportional fitting: scales to each margin in turn until no weight moves by more than 1e-13 of itself.
 * Errors use residuals from a regression on the indicators of all margins, the linearisation that belongs to raking
 * (Deville, Särndal and Sautory, JASA 88, 1993).
 * @throws RangeError when no weights meet all margins, so that nothing settles.
 */
export function rake(design: Design, margins: readonly Margin[]): Design {
  const before = design.weights;
  let weights = before;
  for (let round = 0; ; round++) {
    if (round === ROUNDS)
      throw new RangeError('raking does not settle: the margins contradict each other or the sample');
    const scaled = margins.reduce(scaleToMargin, weights);
    const settled = scaled.every((w, row) => Math.abs(w - weights[row]!) <= SETTLED * w);
    weights = scaled;
    if (settled) break;
  }
  const indicators = margins.flatMap(({ cell, totals }) =>
    totals.map((_, g) => Float64Array.from(cell, (c) => (c === g ? 1 : 0))),
  );
  const totals = margins.flatMap((margin) => margin.totals);
  const { vectors } = orthonormalBasis(before, indicators, totals);
  const project = residualsFrom(vectors, before, weights);
  return { ...design, weights, projections: [...design.projections, project] };
}
