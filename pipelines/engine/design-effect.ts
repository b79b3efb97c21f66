import { fsumOver } from '@observatory/data/survey/sums.ts';
import type { Design } from './design.ts';
import { baseOf, type Mask } from './domain.ts';
import { mean } from './linearised.ts';

/** Variance over that of a simple random sample of the same size; NaN where that is undefined. */
export type DesignEffects = {
  /** Against sampling without replacement from Σw units; undefined when Σw is not above n. */
  readonly withoutReplacement: number;
  readonly withReplacement: number;
};

/**
 * Design effects of a mean, or with `of` 'total' of a total: V / (s²/n·(1 − n/Σw)) and V / (s²/n),
 * s² = n/(n−1)·Σw(y−ȳ)²/Σw; for a total times (Σw)² (Kish, Survey Sampling, 1965). n counts rows with weight.
 */
export function designEffects(
  design: Design,
  mask: Mask,
  y: Float64Array,
  variance: number,
  of: 'mean' | 'total',
): DesignEffects {
  const n = mask.reduce((count, counts, row) => count + (counts && design.weights[row] !== 0 ? 1 : 0), 0);
  const { sumWeights } = baseOf(design, mask);
  const centre = mean(design, mask, y).value;
  const spread = fsumOver(design.rows, (row) =>
    mask[row] ? design.weights[row]! * (y[row]! - centre) ** 2 : 0,
  );
  const s2 = (spread / sumWeights) * (n / (n - 1));
  // A constant leaves a spread of rounding errors, which is no variance.
  const simple = s2 > 1e-28 * centre ** 2 ? (s2 / n) * (of === 'total' ? sumWeights ** 2 : 1) : NaN;
  const left = 1 - n / sumWeights;
  return {
    withoutReplacement: left > 1e-12 ? variance / (simple * left) : NaN,
    withReplacement: variance / simple,
  };
}
