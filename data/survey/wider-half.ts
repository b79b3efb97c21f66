import type { Status } from './status.ts';

/** Where an estimate stands among the published ones of its figure. */
export type Ranked = {
  readonly status: Status;
  readonly rank?: { readonly best: number; readonly worst: number };
};

/**
 * Whether a value belongs beyond doubt to the wider half of those published, or to the narrower one: every place of its
 * rank interval, and the intervals hold together at 95 %, lies in it. A value with a low base is always undecided; of an
 * odd number the middle place is in neither half.
 *
 * @param count number of published values of the figure, of all statuses
 */
export function halfOf({ status, rank }: Ranked, count: number): 'wider' | 'narrower' | 'undecided' {
  if (status !== 'shown' || !rank) return 'undecided';
  const half = Math.floor(count / 2);
  if (rank.worst <= half) return 'wider';
  return rank.best > count - half ? 'narrower' : 'undecided';
}
