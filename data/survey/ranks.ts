import { pt } from './distributions.ts';
import { holm } from './multiplicity.ts';

/** `rank` by the estimate (1 = largest; ties share the better rank); the true rank lies in `best` … `worst`. */
export type RankInterval = { rank: number; best: number; worst: number };

/**
 * Rank intervals that hold together: every pair is tested with the variance of its difference, Holm over all pairs;
 * best = 1 + number significantly above, worst = items − number significantly below
 * (Klein, Wright and Wieczorek, JRSS C 69, 2020).
 * @param given.covariance square, one row per estimate. @param given.df may be `Infinity`; with df ≤ 0 nothing differs.
 * @param given.level simultaneous confidence, e.g. 0.95. @throws RangeError on estimates that are not finite.
 */
export function rankIntervals(given: {
  estimates: readonly number[];
  covariance: readonly ArrayLike<number>[];
  df: number;
  level: number;
}): RankInterval[] {
  const { estimates, covariance, df, level } = given;
  if (!estimates.every(Number.isFinite)) throw new RangeError('rank intervals need finite estimates');
  const pairs = estimates.flatMap((_, i) => estimates.slice(i + 1).map((_, k) => [i, i + 1 + k] as const));
  const adjusted = holm(pairs.map(([i, j]) => pValue(estimates, covariance, df, i, j)));
  const ranks = estimates.map((x) => ({
    rank: 1 + estimates.filter((y) => y > x).length,
    best: 1,
    worst: estimates.length,
  }));
  pairs.forEach(([i, j], k) => {
    if (adjusted[k]! > 1 - level) return;
    const [upper, lower] = estimates[i]! > estimates[j]! ? [i, j] : [j, i];
    ranks[upper]!.worst--;
    ranks[lower]!.best++;
  });
  return ranks;
}

function pValue(
  estimates: readonly number[],
  covariance: readonly ArrayLike<number>[],
  df: number,
  i: number,
  j: number,
): number {
  const [a, b] = [estimates[i]!, estimates[j]!];
  // Equal up to rounding: the variance is then rounding too, and their quotient would mean nothing.
  if (Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b)) || !(df > 0)) return 1;
  const variance = covariance[i]![i]! + covariance[j]![j]! - 2 * covariance[i]![j]!;
  return 2 * pt(-Math.abs(a - b) / Math.sqrt(Math.max(0, variance)), df);
}
