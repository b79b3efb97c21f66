import { pt } from './distributions.ts';
import { tInterval, type Interval } from './intervals.ts';
import { holm } from './multiplicity.ts';

/** A published estimate as comparisons need it. */
export type Compared = { readonly value: number; readonly standardError: number; readonly df: number };

/** a minus b, with 95 % interval and two-sided p-value. */
export type Difference = {
  readonly value: number;
  readonly standardError: number;
  readonly interval: Interval;
  readonly df: number;
  readonly pValue: number;
};

const level = 0.95;
/** Differences below this multiple of the estimates are rounding, not difference. */
const precision = 1e-12;

/**
 * The difference of two estimates: variance a + variance b - 2 covariance. For disjoint samples the covariance is 0 and
 * the degrees of freedom add up: respondents minus strata of the union of both.
 *
 * @param joint covariance and degrees of freedom where the two share respondents
 */
export function differenceOf(
  a: Compared,
  b: Compared,
  joint: { readonly covariance: number; readonly df: number } = { covariance: 0, df: a.df + b.df },
): Difference {
  const value = a.value - b.value;
  const variance = a.standardError ** 2 + b.standardError ** 2 - 2 * joint.covariance;
  const standardError = Math.sqrt(Math.max(0, variance));
  const equal = Math.abs(value) <= precision * Math.max(Math.abs(a.value), Math.abs(b.value));
  // Two unanimous samples have no spread to judge by; nothing is claimed.
  const pValue = equal || standardError === 0 ? 1 : 2 * pt(-Math.abs(value) / standardError, joint.df);
  return {
    value,
    standardError,
    interval: tInterval(value, standardError, joint.df, level),
    df: joint.df,
    pValue,
  };
}

export type DifferenceVerdict = 'higher' | 'lower' | 'cannot_be_told_apart';

/** Verdicts of several differences on one page: Holm over all of them at 5 %; nothing is claimed of a p-value that is NaN. */
export function judgeDifferences(
  differences: readonly Pick<Difference, 'value' | 'pValue'>[],
): { readonly pAdjusted: number; readonly verdict: DifferenceVerdict }[] {
  return holm(differences.map(({ pValue }) => pValue)).map((pAdjusted, at) => {
    if (!(pAdjusted <= 1 - level)) return { pAdjusted, verdict: 'cannot_be_told_apart' };
    return { pAdjusted, verdict: differences[at]!.value > 0 ? 'higher' : 'lower' };
  });
}
