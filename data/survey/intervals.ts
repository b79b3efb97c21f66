import { qbeta, qt } from './distributions.ts';

export type Interval = { low: number; high: number };

const UNDEFINED: Interval = { low: NaN, high: NaN };

/** Two-sided t factor for a confidence level such as 0.95; `df` may be `Infinity`. */
export function tFactor(df: number, level: number): number {
  return qt(1 - (1 - level) / 2, df);
}

/**
 * estimate ± t·se. For means, totals, ratios and differences.
 * @param se standard error, ≥ 0. @param df degrees of freedom; both ends are NaN when df ≤ 0. @param level e.g. 0.95.
 */
export function tInterval(estimate: number, se: number, df: number, level: number): Interval {
  const half = tFactor(df, level) * se;
  return { low: estimate - half, high: estimate + half };
}

/**
 * Interval of a proportion on the log-odds scale, with standard error se/(p(1−p)), transformed back; stays inside (0, 1).
 * NaN at p = 0 and p = 1, where `clopperPearson` with an effective n is the way.
 */
export function logitInterval(p: number, se: number, df: number, level: number): Interval {
  if (!(p > 0 && p < 1)) return UNDEFINED;
  const centre = Math.log(p / (1 - p));
  const { low, high } = tInterval(centre, se / (p * (1 - p)), df, level);
  return { low: expit(low), high: expit(high) };
}

function expit(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/**
 * Korn and Graubard (Survey Methodology 24, 1998): the exact binomial interval for the effective sample size
 * n* = p(1−p)/se² · (t(n−1)/t(df))². NaN where n* is undefined (p = 0 or 1, se = 0, n < 2, df ≤ 0).
 * @param n unweighted number of answers. @param df degrees of freedom of the domain.
 * @param cap true: n* is cut at n, as NCHS does (Vital and Health Statistics 2(175), 2017); false: as R's svyciprop.
 */
export function betaInterval(given: {
  p: number;
  se: number;
  n: number;
  df: number;
  level: number;
  cap?: boolean;
}): Interval {
  const { p, se, n, df, level, cap = false } = given;
  const effective = ((p * (1 - p)) / se ** 2) * (tFactor(n - 1, level) / tFactor(df, level)) ** 2;
  if (!(effective > 0 && effective < Infinity)) return UNDEFINED;
  const trials = cap ? Math.min(effective, n) : effective;
  return clopperPearson({ successes: trials * p, n: trials, level });
}

/**
 * Interval of a proportion on the scale arcsin √p. An end beyond the scale folds back, as in R's svyciprop, so for
 * small counts the low end can lie above 0 although 0 is not excluded. NaN at p = 0 and p = 1.
 */
export function asinInterval(p: number, se: number, df: number, level: number): Interval {
  if (!(p > 0 && p < 1)) return UNDEFINED;
  const { low, high } = tInterval(Math.asin(Math.sqrt(p)), se / (2 * Math.sqrt(p * (1 - p))), df, level);
  return { low: Math.sin(low) ** 2, high: Math.sin(high) ** 2 };
}

/**
 * Exact binomial interval (Clopper and Pearson, Biometrika 26, 1934) by beta quantiles.
 * @param successes real number in [0, n]. @param n real number > 0, e.g. an effective sample size.
 */
export function clopperPearson(given: { successes: number; n: number; level: number }): Interval {
  const { successes, n, level } = given;
  if (!(n > 0 && successes >= 0 && successes <= n)) return UNDEFINED;
  const tail = (1 - level) / 2;
  return {
    low: qbeta(tail, successes, n - successes + 1),
    high: qbeta(1 - tail, successes + 1, n - successes),
  };
}
