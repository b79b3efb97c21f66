import { pairsOfItems, type JointItems } from './covariance.ts';
import type { CrossMoments } from './cross-moments.ts';
import type { Estimate, StratumSize, WeightedCell } from './estimate.ts';
import { rankIntervals, type RankInterval } from './ranks.ts';
import { fsum } from './sums.ts';

/** Published items of one indicator in one union, with what their differences need. */
export type Joint = {
  /** Items in the order of rows and columns. */
  readonly items: readonly string[];
  /** Covariance of each pair, a square matrix. */
  readonly covariance: readonly Float64Array[];
  /** Respondents in the base of either item minus strata that have any, for each pair. */
  readonly df: readonly Int32Array[];
  readonly ranks: readonly RankInterval[];
};

export type PublishedItem = {
  readonly item: string;
  /** Place of the item among the indicator's items. */
  readonly at: number;
  readonly estimate: Estimate;
  readonly cells: readonly WeightedCell[];
};

/**
 * Covariances of the published items of a union and their rank intervals: same respondents answer, so the covariance is
 * not zero. Ranks are judged with the smallest degrees of freedom of any pair.
 *
 * @param union cells of the union by index
 * @param cross cross moments of each cell of the wave
 * @param items number of items of the indicator, the side of the matrices in `cross`
 */
export function joinItems(
  published: readonly PublishedItem[],
  union: readonly number[],
  cross: readonly CrossMoments[],
  items: number,
  strata: readonly StratumSize[],
): Joint {
  const joint: JointItems = {
    cells: union.map((cell) => ({
      weight: published[0]!.cells[cell]!.weight,
      stratum: published[0]!.cells[cell]!.stratum,
      moments: published.map(({ cells }) => cells[cell]!.moments),
      cross: cross[cell]!,
    })),
    ratios: published.map(({ estimate }) => estimate),
    places: published.map(({ at }) => at),
    all: items,
  };
  const { covariance, df } = pairsOfItems(joint, strata);
  const values = published.map(({ estimate }) => estimate.value);
  return { items: published.map(({ item }) => item), covariance, df, ranks: rank(values, covariance, df) };
}

/** The same for the mean of countries that count the same: independent samples, so covariances add over k². */
export function averageJoint(
  published: readonly { readonly item: string; readonly value: number }[],
  countries: readonly Joint[],
): Joint {
  const items = published.map(({ item }) => item);
  const places = countries.map((joint) => items.map((item) => joint.items.indexOf(item)));
  const add = (of: (joint: Joint, row: number, column: number) => number, row: number, column: number) =>
    fsum(countries.map((joint, k) => of(joint, places[k]![row]!, places[k]![column]!)));
  const k = countries.length;
  const covariance = items.map((_, row) =>
    Float64Array.from(
      items,
      (_, column) => add((joint, a, b) => joint.covariance[a]![b]!, row, column) / k ** 2,
    ),
  );
  const df = items.map((_, row) =>
    Int32Array.from(items, (_, column) => add((joint, a, b) => joint.df[a]![b]!, row, column)),
  );
  const values = published.map(({ value }) => value);
  return { items, covariance, df, ranks: rank(values, covariance, df) };
}

function rank(
  estimates: readonly number[],
  covariance: readonly Float64Array[],
  df: readonly Int32Array[],
): RankInterval[] {
  const least = df.reduce((low, row) => row.reduce((least, one) => Math.min(least, one), low), Infinity);
  return rankIntervals({ estimates, covariance, df: least, level: 0.95 });
}
