import { fsumOver, Sum } from '@observatory/data/survey/sums.ts';
import type { Design } from './design.ts';
import type { Mask } from './domain.ts';
import type { Linearised } from './linearised.ts';
import { unitDeviations } from './lonely.ts';
import type { Stage } from './stage.ts';

export type Matrix = number[][];

/**
 * Covariance matrix of linearised estimates: variance between units within strata, Σ_h (1−f_h)·n_h/(n_h−1)·Σ_c (u−ū)(v−v̄),
 * with units outside the domain as zeros; each further stage adds the same within its units, times the sampling fractions
 * of the stages before (Särndal, Swensson and Wretman, Model Assisted Survey Sampling, 1992, chapter 4).
 * Calibrated estimates are replaced by their residuals first, over all rows.
 * @param mask rows that count. @throws RangeError for a stratum with one unit under the rule 'fail'.
 */
export function covariance(design: Design, estimates: readonly Linearised[], mask: Mask): Matrix {
  const influences = estimates.map((estimate) =>
    design.projections.reduce((u, project) => project(u), estimate.influence),
  );
  // After calibration every row of the file carries a residual, so no stratum is out of play.
  const present = design.projections.length > 0 ? new Uint8Array(design.rows).fill(1) : mask;
  let fractions = new Float64Array(design.stages[0].sampled.length).fill(1);
  const parts = design.stages.map((stage) => {
    const factors = fractions;
    fractions = Float64Array.from(stage.stratumOfUnit, (h) => factors[h]! * stage.fraction[h]!);
    const totals = influences.map((u) => unitTotals(stage, u));
    const { deviations, scale } = unitDeviations(stage, totals, present, design.lonely);
    return crossProducts(deviations, (unit) => {
      const h = stage.stratumOfUnit[unit]!;
      return scale[h]! * factors[h]!;
    });
  });
  return influences.map((_, i) => influences.map((_, j) => fsumOver(parts.length, (k) => parts[k]![i]![j]!)));
}

/** Standard error of one linearised estimate. */
export function standardError(design: Design, estimate: Linearised, mask: Mask): number {
  return Math.sqrt(covariance(design, [estimate], mask)[0]![0]!);
}

function unitTotals(stage: Stage, u: Float64Array): Float64Array {
  const sums = Array.from(stage.stratumOfUnit, () => new Sum());
  u.forEach((value, row) => sums[stage.unit[row]!]!.add(value));
  return Float64Array.from(sums, (sum) => sum.value);
}

function crossProducts(deviations: readonly Float64Array[], scale: (unit: number) => number): Matrix {
  const products = deviations.map(() => new Array<number>(deviations.length).fill(0));
  deviations.forEach((a, i) => {
    for (let j = 0; j <= i; j++) {
      const b = deviations[j]!;
      const sum = fsumOver(a.length, (unit) => scale(unit) * a[unit]! * b[unit]!);
      products[i]![j] = sum;
      products[j]![i] = sum;
    }
  });
  return products;
}
