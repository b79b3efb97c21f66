import { fsumOver, Sum } from '@observatory/data/survey/sums.ts';
import type { Design } from './design.ts';
import type { Mask } from './domain.ts';

/**
 * An estimate with its influence: per row of the file the weighted linearised value w·l, zero for rows that do not count.
 * Every variance is the design variance of the total of the influence (Binder, Int. Statistical Review 51, 1983).
 */
export type Linearised = { readonly value: number; readonly influence: Float64Array };

function influence(design: Design, mask: Mask, value: (row: number) => number): Float64Array {
  return Float64Array.from({ length: design.rows }, (_, row) =>
    mask[row] && design.weights[row] !== 0 ? design.weights[row]! * value(row) : 0,
  );
}

function weighted(design: Design, mask: Mask, value: (row: number) => number): number {
  return fsumOver(design.rows, (row) =>
    mask[row] && design.weights[row] !== 0 ? design.weights[row]! * value(row) : 0,
  );
}

/** Σ w·y over the rows that count. `y` may be NaN elsewhere. */
export function total(design: Design, mask: Mask, y: ArrayLike<number>): Linearised {
  return {
    value: weighted(design, mask, (row) => y[row]!),
    influence: influence(design, mask, (row) => y[row]!),
  };
}

/** Σ w·y / Σ w over the rows that count; NaN where these weigh nothing. */
export function mean(design: Design, mask: Mask, y: ArrayLike<number>): Linearised {
  const weight = weighted(design, mask, () => 1);
  const rough = weighted(design, mask, (row) => y[row]!) / weight;
  // The second pass gives back the digits that products of large values lost in the first.
  const value = rough + weighted(design, mask, (row) => y[row]! - rough) / weight;
  return { value, influence: influence(design, mask, (row) => (y[row]! - value) / weight) };
}

/** Σ w·a / Σ w·b over the rows that count. */
export function ratio(
  design: Design,
  mask: Mask,
  numerator: ArrayLike<number>,
  denominator: ArrayLike<number>,
): Linearised {
  const below = weighted(design, mask, (row) => denominator[row]!);
  const value = weighted(design, mask, (row) => numerator[row]!) / below;
  return {
    value,
    influence: influence(design, mask, (row) => (numerator[row]! - value * denominator[row]!) / below),
  };
}

/** Σ coefficient·estimate: differences, contrasts, standardised means. */
export function combination(
  terms: readonly { coefficient: number; of: Linearised }[],
  rows: number,
): Linearised {
  const sum = new Sum();
  const influence = new Float64Array(rows);
  for (const { coefficient, of } of terms) {
    sum.add(coefficient * of.value);
    of.influence.forEach((u, row) => (influence[row]! += coefficient * u));
  }
  return { value: sum.value, influence };
}
