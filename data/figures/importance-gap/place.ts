import { halfOf } from '../../survey/wider-half.ts';
import type { SkillGapsRow } from '../skill-gaps/figure.ts';

/** Where a skill belongs: need first, then gap; undecided where either cannot be told. */
export type MapPlace = 'high_high' | 'high_low' | 'low_high' | 'low_low' | 'undecided' | 'hidden';

/** The middle of the values of one axis, and the half width of the band around it in which nothing can be told. */
export type MiddleBand = { readonly middle: number; readonly half: number };

/** The median of the values, and of the half widths of their intervals: what a skill of usual precision has. */
export function middleOf(rows: readonly SkillGapsRow[]): MiddleBand {
  const estimates = rows.flatMap(({ estimate }) => (estimate ? [estimate] : []));
  return {
    middle: median(estimates.map(({ value }) => value)),
    half: median(estimates.map(({ low, high }) => (high - low) / 2)),
  };
}

/**
 * On which side of the median a value is beyond doubt: its interval must clear the line, and its rank interval, which
 * holds together with those of all other skills, must lie in that half, since the line is an estimate too.
 */
export function sideOf(
  { status, estimate }: SkillGapsRow,
  { middle }: MiddleBand,
  count: number,
): 'high' | 'low' | 'undecided' {
  if (!estimate) return 'undecided';
  const half = halfOf({ status, ...(estimate.rank && { rank: estimate.rank }) }, count);
  if (half === 'wider' && estimate.low > middle) return 'high';
  return half === 'narrower' && estimate.high < middle ? 'low' : 'undecided';
}

export function placeOf(need: 'high' | 'low' | 'undecided', gap: 'high' | 'low' | 'undecided'): MapPlace {
  return need === 'undecided' || gap === 'undecided' ? 'undecided' : `${need}_${gap}`;
}

function median(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) / 2;
  return (sorted[Math.floor(at)]! + sorted[Math.ceil(at)]!) / 2;
}
