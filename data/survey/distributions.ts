import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import chisquareCdf from '@stdlib/stats-base-dists-chisquare-cdf';
import fCdf from '@stdlib/stats-base-dists-f-cdf';
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';

export type Tail = 'lower' | 'upper';

// Beyond this many degrees of freedom t and normal agree to 16 digits, and the t routines lose theirs.
const NORMAL_FROM = 1e16;

/** Standard normal quantile; `p` in [0, 1]. */
export function qnorm(p: number): number {
  if (p > 0.5) return -qnorm(1 - p);
  const z = normalQuantile(p, 0, 1);
  if (!(p < 1e-6) || z === -Infinity) return z;
  // The package errs by 2e-9 at p = 1e-10 and by 1e-5 at 1e-14; one step of Halley's method mends that.
  const step = ((pnorm(z) - p) / Math.exp(-(z ** 2) / 2)) * Math.sqrt(2 * Math.PI);
  return z - step / (1 + (z * step) / 2);
}

/** P(Z ≤ x) for a standard normal Z; keeps its relative accuracy far out in the lower tail. */
export function pnorm(x: number): number {
  return normalCdf(x, 0, 1);
}

/** Quantile of Student's t; `df` > 0, `Infinity` meaning the normal distribution. NaN when df ≤ 0. */
export function qt(p: number, df: number): number {
  return df >= NORMAL_FROM ? qnorm(p) : tQuantile(p, df);
}

/**
 * P(T ≤ x) for Student's t; `df` > 0, `Infinity` meaning the normal distribution. NaN when df ≤ 0.
 * The lower tail is exact to many digits, the upper is 1 − p: a two-sided p-value is `2 * pt(-Math.abs(t), df)`.
 */
export function pt(x: number, df: number): number {
  if (df >= NORMAL_FROM) return pnorm(x);
  if (Math.abs(x) === Infinity) return df > 0 ? (x > 0 ? 1 : 0) : NaN;
  return tCdf(x, df);
}

/** Quantile of the beta distribution; a shape of 0 puts all mass at that end (a = 0: at 0, b = 0: at 1). */
export function qbeta(p: number, a: number, b: number): number {
  if (a === 0 && b > 0) return 0;
  if (b === 0 && a > 0) return 1;
  return betaQuantile(p, a, b);
}

/** P(X ≤ x), or P(X > x) with `tail` 'upper', for chi-square with `df` > 0 (any real number). */
export function pchisq(x: number, df: number, tail: Tail = 'lower'): number {
  const lower = chisquareCdf(x, df);
  return tail === 'lower' ? lower : 1 - lower;
}

/**
 * P(X ≤ x), or P(X > x) with `tail` 'upper', for the F distribution; both degrees of freedom any real number > 0,
 * the second may be `Infinity`. The upper tail is taken as the lower tail of 1/X, so small values keep their digits.
 */
export function pf(x: number, df1: number, df2: number, tail: Tail = 'lower'): number {
  if (df2 === Infinity) return pchisq(x * df1, df1, tail);
  if (tail === 'lower') return fCdf(x, df1, df2);
  // At 0 the reciprocal says nothing; 1 − 0 does, or NaN without degrees of freedom.
  return x <= 0 ? 1 - fCdf(0, df1, df2) : fCdf(1 / x, df2, df1);
}
