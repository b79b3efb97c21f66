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

/** Without the noise of binary fractions. */
const rounded = (value: number): number => Math.round(value * 1e9) / 1e9 + 0;
