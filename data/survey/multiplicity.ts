/** Ways to adjust p-values for the number of tests made. `holm` for claims, `bh` (false discovery rate) for exploring. */
export const adjustments = { bonferroni, holm, hochberg, bh };

/** min(1, m·p). In all four, m counts the p-values that are not NaN, and NaN stays NaN. */
export function bonferroni(p: readonly number[]): number[] {
  const m = p.filter((x) => !Number.isNaN(x)).length;
  return p.map((x) => Math.min(1, m * x));
}

/** Step-down: from the smallest p up, times m, m − 1, …, running maximum (Holm, Scand. J. Statistics 6, 1979). */
export function holm(p: readonly number[]): number[] {
  let highest = 0;
  return inOrder(p, 'ascending', (x, rank, m) => (highest = Math.max(highest, (m + 1 - rank) * x)));
}

/** Step-up: the factors of Holm from the largest p down, running minimum (Hochberg, Biometrika 75, 1988). */
export function hochberg(p: readonly number[]): number[] {
  let lowest = 1;
  return inOrder(p, 'descending', (x, rank, m) => (lowest = Math.min(lowest, (m + 1 - rank) * x)));
}

/** Step-up: m/rank from the largest p down, running minimum (Benjamini and Hochberg, JRSS B 57, 1995). */
export function bh(p: readonly number[]): number[] {
  let lowest = 1;
  return inOrder(p, 'descending', (x, rank, m) => (lowest = Math.min(lowest, (m / rank) * x)));
}

function inOrder(
  p: readonly number[],
  direction: 'ascending' | 'descending',
  adjust: (x: number, rank: number, m: number) => number,
): number[] {
  const adjusted = p.map(() => NaN);
  const order = p.map((x, i) => ({ x, i })).filter(({ x }) => !Number.isNaN(x));
  order.sort((a, b) => a.x - b.x);
  const ranked = order.map(({ x, i }, k) => ({ x, i, rank: k + 1 }));
  if (direction === 'descending') ranked.reverse();
  for (const { x, i, rank } of ranked) adjusted[i] = Math.min(1, adjust(x, rank, order.length));
  return adjusted;
}
