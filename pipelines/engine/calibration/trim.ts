import { fsumOver } from '@observatory/data/survey/sums.ts';
import type { Design } from '../design.ts';

/**
 * Cuts weights at the bounds and spreads the sum of what was cut in equal amounts over the units that were within them,
 * so the sum of weights stays. One pass: a unit may end slightly beyond a bound. Errors take the new weights as given.
 * @param bounds `-Infinity` and `Infinity` where there is none. @throws RangeError when no unit lies within the bounds.
 */
export function trim(design: Design, bounds: { lower: number; upper: number }): Design {
  const { lower, upper } = bounds;
  const { weights, rows } = design;
  const cut = weights.map((w) => Math.max(lower, Math.min(w, upper)));
  const surplus = fsumOver(rows, (row) => weights[row]! - cut[row]!);
  const within = weights.reduce((count, w) => count + (w < lower || w > upper ? 0 : 1), 0);
  if (within === 0) throw new RangeError('no weight lies within the bounds of trimming');
  return {
    ...design,
    weights: cut.map((w, row) => (w === weights[row] ? w + surplus / within : w)),
  };
}
