import { tFactor } from '@observatory/data/survey/intervals.ts';
import { Sum } from '@observatory/data/survey/sums.ts';
import type { Design } from './design.ts';
import type { Mask } from './domain.ts';
import { estimate, type Confidence, type Estimate } from './estimate.ts';
import { mean } from './linearised.ts';

/**
 * 'math': smallest value whose cumulative weight share exceeds p, or equals it exactly; 'school': the mean of it and the
 * next at exact equality; 'hf7': linear interpolation (definition 7 of Hyndman and Fan, American Statistician 50, 1996).
 */
export type QuantileRule = 'math' | 'school' | 'hf7';

/** Shares this close are equal: sums of the same weights in another order differ by less. */
const EQUAL = 1e-12;

type Distribution = { readonly values: number[]; readonly cumulated: number[] };

/**
 * Quantile with Woodruff's interval (JASA 47, 1952): the interval of the share of values not above the estimate, its ends
 * turned into quantiles by the same rule; an end outside [0, 1] has no bound (NaN). se = (high − low)/(2·t).
 * @param y measured values, NaN only where `mask` is 0. @param p share in [0, 1].
 */
export function quantile(
  design: Design,
  mask: Mask,
  y: Float64Array,
  p: number,
  rule: QuantileRule,
  confidence: Confidence,
): Estimate {
  const inverse = inverseOf(distributionOf(design, mask, y), rule);
  const value = inverse(p);
  const below = y.map((x) => (x <= value ? 1 : 0));
  const share = estimate(design, mask, mean(design, mask, below), confidence);
  const low = share.low >= 0 ? inverse(share.low) : NaN;
  const high = share.high <= 1 ? inverse(share.high) : NaN;
  const se = (high - low) / (2 * tFactor(share.df, confidence.level));
  return { ...share, estimate: value, se, low, high };
}

/** Values in ascending order, rows in file order within equal values, with their weights summed up. */
function distributionOf(design: Design, mask: Mask, y: Float64Array): Distribution {
  const rows = Array.from(y.keys()).filter((row) => mask[row] && design.weights[row] !== 0);
  rows.sort((a, b) => y[a]! - y[b]!);
  const sum = new Sum();
  const cumulated = rows.map((row) => {
    sum.add(design.weights[row]!);
    return sum.value;
  });
  return { values: rows.map((row) => y[row]!), cumulated };
}

function inverseOf(distribution: Distribution, rule: QuantileRule): (p: number) => number {
  return rule === 'hf7' ? (p) => interpolated(distribution, p) : (p) => stepped(distribution, p, rule);
}

function stepped({ values, cumulated }: Distribution, p: number, rule: 'math' | 'school'): number {
  const total = cumulated.at(-1) ?? NaN;
  const at = cumulated.findIndex((weight) => weight / total >= p - EQUAL);
  const value = values[at] ?? NaN;
  const exact = Math.abs(cumulated[at]! / total - p) <= EQUAL;
  return rule === 'school' && exact ? (value + (values[at + 1] ?? value)) / 2 : value;
}

function interpolated({ values, cumulated }: Distribution, p: number): number {
  const last = values.length - 1;
  if (last < 1) return values[0] ?? NaN;
  // The k-th value stands at the weight before it, as a share of the weight before the last.
  const position = (k: number) => (k === 0 ? 0 : cumulated[k - 1]! / cumulated[last - 1]!);
  if (Number.isNaN(p)) return NaN;
  let k = 0;
  while (k < last - 1 && position(k + 1) <= p) k++;
  const along = Math.min(1, Math.max(0, (p - position(k)) / (position(k + 1) - position(k))));
  return values[k]! + along * (values[k + 1]! - values[k]!);
}
