import type { Observation } from './official-figure.ts';

/** The newest period that at least half as many places have as the period with the most: the one to rank by. */
export function newestPeriod(observations: readonly Observation[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { time, value } of observations)
    if (value !== undefined) counts.set(time, (counts.get(time) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts.keys()]
    .filter((period) => counts.get(period)! * 2 >= most)
    .sort()
    .at(-1);
}
