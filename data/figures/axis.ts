/** A stretch of a value axis with its ticks, all in the unit of the values. */
export type Axis = { readonly from: number; readonly to: number; readonly ticks: readonly number[] };

const steps = [0.05, 0.1, 0.2, 0.25, 0.5, 1, 2, 5];

/**
 * An axis with ticks at round numbers that holds every value and zero, with at most `most` steps.
 * Values that are all zero, or none at all, get an axis from 0 to 0.2.
 */
export function roundAxis(values: readonly number[], most = 6): Axis {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const step = steps.find((one) => Math.ceil(high / one) + Math.ceil(-low / one) <= most) ?? 5;
  const from = -Math.ceil(rounded(-low / step)) * step;
  const to = Math.max(Math.ceil(rounded(high / step)) * step, from === 0 ? 0.2 : 0);
  const count = Math.round((to - from) / step);
  const ticks = Array.from({ length: count + 1 }, (_, k) => rounded(from + k * step));
  return { from: rounded(from), to: rounded(to), ticks };
}

/**
 * An axis with ticks at round numbers of any size (1, 2, 2.5, 5 times a power of ten) that holds every value. It holds
 * zero where the values come down to half of the highest: a line that is far from zero may start higher, a bar may not.
 *
 * @param most the largest number of steps
 */
export function freeAxis(values: readonly number[], most = 5): Axis {
  const highest = Math.max(...values);
  const lowest = Math.min(...values);
  if (!Number.isFinite(highest)) return roundAxis([]);
  const holdsZero = lowest < highest / 2 || lowest === highest;
  const [low, high] = holdsZero ? [Math.min(0, lowest), Math.max(0, highest)] : [lowest, highest];
  // Values that are as good as equal get an axis of one unit.
  const span = high - low > 1e-6 ? high - low : 1;
  for (let power = Math.floor(Math.log10(span)) - 1; ; power++) {
    for (const first of [1, 2, 2.5, 5]) {
      const step = first * 10 ** power;
      const from = Math.floor(rounded(low / step));
      const to = Math.ceil(rounded((low + span) / step));
      if (to - from > most || to === from) continue;
      const ticks = Array.from({ length: to - from + 1 }, (_, k) => rounded((from + k) * step));
      return { from: ticks[0]!, to: ticks.at(-1)!, ticks };
    }
  }
}

/** Without the noise of binary fractions. */
const rounded = (value: number): number => Math.round(value * 1e9) / 1e9 + 0;
