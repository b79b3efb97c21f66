import { pt } from '@observatory/data/survey/distributions.ts';
import { tInterval } from '@observatory/data/survey/intervals.ts';
import type { Interval } from '@observatory/data/survey/intervals.ts';
import { adjustments } from '@observatory/data/survey/multiplicity.ts';
import type { Design } from './design.ts';
import type { Mask } from './domain.ts';
import type { Linearised } from './linearised.ts';
import { covariance } from './variance.ts';

/** Difference a − b of two estimates from the same design, with their covariance. */
export type Difference = Interval & {
  readonly estimate: number;
  readonly se: number;
  readonly t: number;
  readonly pValue: number;
  readonly a: { readonly estimate: number; readonly se: number };
  readonly b: { readonly estimate: number; readonly se: number };
  readonly covariance: number;
};

/**
 * @param mask rows that count for either. @param df degrees of freedom of the t test and interval; may be `Infinity`.
 * @param level of the interval, for example 0.95.
 */
export function difference(
  design: Design,
  mask: Mask,
  pair: { a: Linearised; b: Linearised },
  df: number,
  level: number,
): Difference {
  const { a, b } = pair;
  const apart = { value: a.value - b.value, influence: a.influence.map((u, row) => u - b.influence[row]!) };
  const [first, second, third] = covariance(design, [a, b, apart], mask);
  // Not V_a + V_b − 2C, which loses its digits where the same respondents answer alike.
  const se = Math.sqrt(third![2]!);
  const t = apart.value / se;
  return {
    ...tInterval(apart.value, se, df, level),
    estimate: apart.value,
    se,
    t,
    pValue: 2 * pt(-Math.abs(t), df),
    a: { estimate: a.value, se: Math.sqrt(first![0]!) },
    b: { estimate: b.value, se: Math.sqrt(second![1]!) },
    covariance: first![1]!,
  };
}

export type PairwiseDifference = {
  readonly a: number;
  readonly b: number;
  readonly estimate: number;
  readonly se: number;
  readonly pValue: number;
  readonly adjusted: Readonly<Record<keyof typeof adjustments, number>>;
};

/** Every pair of estimates, each minus those after it, with p-values adjusted for the number of pairs. */
export function pairwise(
  design: Design,
  mask: Mask,
  estimates: readonly Linearised[],
  df: number,
): PairwiseDifference[] {
  const v = covariance(design, estimates, mask);
  const pairs = estimates.flatMap((_, a) => estimates.slice(a + 1).map((_, k) => ({ a, b: a + 1 + k })));
  const tested = pairs.map(({ a, b }) => {
    const estimate = estimates[a]!.value - estimates[b]!.value;
    const se = Math.sqrt(Math.max(0, v[a]![a]! + v[b]![b]! - 2 * v[a]![b]!));
    return { a, b, estimate, se, pValue: 2 * pt(-Math.abs(estimate / se), df) };
  });
  const pValues = tested.map(({ pValue }) => pValue);
  const bonferroni = adjustments.bonferroni(pValues);
  const holm = adjustments.holm(pValues);
  const hochberg = adjustments.hochberg(pValues);
  const bh = adjustments.bh(pValues);
  return tested.map((pair, i) => ({
    ...pair,
    adjusted: { bonferroni: bonferroni[i]!, holm: holm[i]!, hochberg: hochberg[i]!, bh: bh[i]! },
  }));
}
