import type { Indicator } from '../indicators/indicator.ts';
import { betaInterval, clopperPearson, logitInterval, tInterval, type Interval } from './intervals.ts';
import type { Moments } from './moments.ts';
import { fsum, fsumOver, Sum } from './sums.ts';

/** A cell's sums with the weight of its respondents and the stratum that it lies in. */
export type WeightedCell = { readonly moments: Moments; readonly weight: number; readonly stratum: number };

/** Respondents of a whole stratum (in the base or not) and the sampling fraction, 0 to 1. */
export type StratumSize = { readonly n: number; readonly fraction: number };

export type IntervalMethod = 'logit' | 'beta' | 'clopper-pearson' | 't';

/** A ratio with its precision. Shares are 0 to 1; balances -1 to 1; every number is finite. */
export type Estimate = {
  readonly value: number;
  readonly standardError: number;
  readonly interval: Interval;
  readonly intervalMethod: IntervalMethod;
  /** Respondents in the base. */
  readonly n: number;
  /** Respondents in the base whose x is not 0: those with the trait, for a share. */
  readonly successes: number;
  /** n over the design effect; Kish's (sum w)²/sum w² of the base where the estimate has no variance. */
  readonly effectiveN: number;
  /** Variance over that of a simple random sample with replacement of the same n. */
  readonly designEffect: number;
  /** Respondents in the base minus strata that have any. */
  readonly df: number;
  /** Sum of w·z, for covariances with other estimates; 1 for a mean of estimates. */
  readonly denominator: number;
};

const level = 0.95;
/** Below this multiple of the squared estimate a variance is rounding, not spread. */
const variancePrecision = 1e-20;

/**
 * Sum of w·x over sum of w·z for a union of cells, linearised: with R the ratio, u = w(x - Rz)/sum(wz), the variance
 * is the sum over strata of (1-f)·m/(m-1)·(sum u² - (sum u)²/m), m the stratum's respondents in the whole file, those
 * outside of the union as zeros. A stratum of one respondent adds (1-f)·u², its distance to the mean 0 of all u.
 * Sources: Särndal, Swensson and Wretman 1992, 5.6; Lumley 2010, 2.2 (the same digits as svyratio and svymean).
 * Interval: logit for shares, Korn-Graubard where fewer than 10 respondents have the trait or lack it,
 * Clopper-Pearson with Kish's n at 0 and 1, t otherwise. Level 95 %.
 *
 * @param cells cells of the union; weights of one population, so that Σw·z is a size of that population
 * @param strata by the index that the cells name
 * @returns undefined when nobody is in the base
 */
export function estimateRatio(
  cells: readonly WeightedCell[],
  strata: readonly StratumSize[],
  kind: Indicator['kind'],
): Estimate | undefined {
  const based = cells.filter(({ moments, weight }) => moments.n > 0 && weight > 0);
  const over = (term: (cell: WeightedCell) => number) => fsumOver(based.length, (at) => term(based[at]!));
  const n = based.reduce((sum, { moments }) => sum + moments.n, 0);
  const denominator = over(({ moments, weight }) => weight * moments.z);
  if (n === 0 || denominator === 0) return undefined;
  const value = over(({ moments, weight }) => weight * moments.x) / denominator;
  const squares = based.map(({ moments }) => squaredResiduals(moments, value));
  const sums = new Map<number, StratumSums>();
  based.forEach(({ moments, weight, stratum }, at) => {
    let own = sums.get(stratum);
    if (!own) sums.set(stratum, (own = { squares: new Sum(), residuals: new Sum() }));
    own.squares.add(weight ** 2 * squares[at]!);
    own.residuals.add(weight * (moments.x - value * moments.z));
  });
  const total = new Sum();
  for (const [stratum, own] of sums) total.add(stratumVariance(own, strata[stratum]!, denominator));
  const variance = total.value < variancePrecision * value ** 2 ? 0 : total.value;
  const df = n - sums.size;
  const standardError = Math.sqrt(variance);
  const weights = over(({ moments, weight }) => weight * moments.n);
  // Kish's effective number of respondents (sum w)²/sum w² over the base (Kish 1992).
  const kish = weights ** 2 / over(({ moments, weight }) => weight ** 2 * moments.n);
  // s²/n with s² = n/(n-1) times the weighted mean of the squared linearised values (Kish 1965, 8.2; R's deff "replace").
  const meanSquare = fsumOver(based.length, (at) => based[at]!.weight * squares[at]!) / weights;
  const simpleRandomVariance = meanSquare / (denominator / weights) ** 2 / (n - 1);
  const designEffect = variance === 0 ? n / kish : variance / simpleRandomVariance;
  const effectiveN = n / designEffect;
  const successes = based.reduce((sum, { moments }) => sum + moments.nx, 0);
  const precise = { value, standardError, n, df, kish, successes };
  return {
    value,
    standardError,
    n,
    successes,
    df,
    designEffect,
    effectiveN,
    denominator,
    ...intervalFor(kind, precise),
  };
}

/** Of the cells of a stratum: sum of w²·(x - Rz)² and sum of w·(x - Rz). */
type StratumSums = { readonly squares: Sum; readonly residuals: Sum };

/** Of sums that cancel, what is below this multiple of a term is left by rounding; each of the terms is rounded twice. */
const cancelled = 8 * Number.EPSILON;

/** Sum of (x - Rz)² over respondents, from their moments; 0 when all have the same x/z. */
function squaredResiduals({ xx, xz, zz }: Moments, ratio: number): number {
  const sum = new Sum();
  sum.add(xx);
  sum.add(-2 * ratio * xz);
  sum.add(ratio * ratio * zz);
  return sum.value <= cancelled * xx ? 0 : sum.value;
}

function stratumVariance(
  { squares, residuals }: StratumSums,
  { n: m, fraction }: StratumSize,
  denominator: number,
): number {
  const sum = residuals.value;
  const spread = m > 1 ? (m / (m - 1)) * Math.max(0, squares.value - sum ** 2 / m) : sum ** 2;
  return ((1 - fraction) * spread) / denominator ** 2;
}

function intervalFor(
  kind: Indicator['kind'],
  given: { value: number; standardError: number; n: number; df: number; kish: number; successes: number },
): { interval: Interval; intervalMethod: IntervalMethod } {
  const { value: p, standardError: se, n, df, kish, successes } = given;
  if (kind !== 'share') return { interval: tInterval(p, se, df, level), intervalMethod: 't' };
  if (successes === 0 || successes === n || se === 0) {
    const trials = Math.min(n, kish);
    return {
      interval: clopperPearson({ successes: p * trials, n: trials, level }),
      intervalMethod: 'clopper-pearson',
    };
  }
  if (Math.min(successes, n - successes) < 10) {
    return { interval: betaInterval({ p, se, n, df, level, cap: true }), intervalMethod: 'beta' };
  }
  return { interval: logitInterval(p, se, df, level), intervalMethod: 'logit' };
}

/**
 * The mean of independent estimates, each counting the same: a partnership figure in which small countries weigh as
 * much as large ones. The variance is the sum of the variances over k²; the degrees of freedom are Satterthwaite's.
 *
 * @param estimates of disjoint samples, at least one
 */
export function averageEstimates(estimates: readonly Estimate[], kind: Indicator['kind']): Estimate {
  const k = estimates.length;
  const variances = estimates.map((one) => one.standardError ** 2 / k ** 2);
  const value = fsum(estimates.map((one) => one.value)) / k;
  const variance = fsum(variances);
  const standardError = Math.sqrt(variance);
  const n = estimates.reduce((sum, one) => sum + one.n, 0);
  const df =
    variance === 0
      ? estimates.reduce((sum, one) => sum + one.df, 0)
      : variance ** 2 / fsum(estimates.map((one, at) => variances[at]! ** 2 / Math.max(1, one.df)));
  // Countries of equal weight: the effective sample is k² over the sum of 1/n_eff, as for any stratified mean.
  const effectiveN = k ** 2 / fsum(estimates.map((one) => 1 / one.effectiveN));
  const successes = estimates.reduce((sum, one) => sum + one.successes, 0);
  const precise = { value, standardError, n, df, kish: effectiveN, successes };
  return {
    value,
    standardError,
    n,
    successes,
    df,
    effectiveN,
    designEffect: n / effectiveN,
    denominator: 1,
    ...intervalFor(kind, precise),
  };
}
