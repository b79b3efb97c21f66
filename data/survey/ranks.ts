import { pt } from './distributions.ts';

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
  const ranks = estimates.map((x) => ({
    rank: 1 + estimates.filter((y) => y > x).length,
    best: 1,
    worst: estimates.length,
  }));
  for (const [i, j] of differingPairs(estimates, covariance, df, 1 - level)) {
    const [upper, lower] = estimates[i]! > estimates[j]! ? [i, j] : [j, i];
    ranks[upper]!.worst--;
    ranks[lower]!.best++;
  }
  return ranks;
}

type Pair = readonly [i: number, j: number];

/** Holm's step-down from the most distant pair: with one df the largest distance has the smallest p-value. */
function differingPairs(
  estimates: readonly number[],
  covariance: readonly ArrayLike<number>[],
  df: number,
  alpha: number,
): Pair[] {
  if (!(df > 0)) return [];
  const pairs: { readonly pair: Pair; readonly distance: number }[] = [];
  for (let i = 0; i < estimates.length; i += 1) {
    for (let j = i + 1; j < estimates.length; j += 1) {
      pairs.push({ pair: [i, j], distance: distance(estimates, covariance, i, j) });
    }
  }
  pairs.sort((a, b) => b.distance - a.distance);
  const distances = pairs.map(({ distance }) => distance);
  return pairs.slice(0, significant(distances, df, alpha)).map(({ pair }) => pair);
}

/**
 * How many of the falling distances come before the first whose p-value times the number of those left is above alpha.
 * The multiple of a step holds for all later ones too, so halving finds how far it reaches with few p-values.
 */
function significant(distances: readonly number[], df: number, alpha: number): number {
  let found = 0;
  for (;;) {
    const multiple = (distances.length - found) * 2;
    let [low, high] = [found, distances.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (multiple * pt(-distances[middle]!, df) > alpha) high = middle;
      else low = middle + 1;
    }
    if (low === found) return found;
    found = low;
  }
}

/** The difference over its standard error. */
function distance(
  estimates: readonly number[],
  covariance: readonly ArrayLike<number>[],
  i: number,
  j: number,
): number {
  const [a, b] = [estimates[i]!, estimates[j]!];
  // Equal up to rounding: the variance is then rounding too, and their quotient would mean nothing.
  if (Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b))) return 0;
  const variance = covariance[i]![i]! + covariance[j]![j]! - 2 * covariance[i]![j]!;
  return Math.abs(a - b) / Math.sqrt(Math.max(0, variance));
}
