import { Sum } from '@observatory/data/survey/sums.ts';
import type { Design } from '../design.ts';

/** A population count or total per cell; `cell` gives the cell of each row as an index into `totals`. */
export type Margin = { readonly cell: Int32Array; readonly totals: readonly number[] };

/**
 * Scales the weights within each cell to the cell's total. Errors then use deviations from the weighted cell mean.
 * @throws RangeError when a cell with a total has no weight in the sample, or one with weight has no positive total.
 */
export function poststratify(design: Design, margin: Margin): Design {
  const before = design.weights;
  const weights = scaleToMargin(before, margin);
  const size = margin.totals.length;
  const project = (influence: Float64Array) => {
    const values = influence.map((u, row) => (weights[row] === 0 ? 0 : (u / weights[row]!) * before[row]!));
    const cellWeight = cellSums(margin.cell, before, size);
    const means = cellSums(margin.cell, values, size).map((sum, g) => sum / cellWeight[g]!);
    return influence.map(
      (u, row) => u - (weights[row] === 0 ? 0 : means[margin.cell[row]!]! * weights[row]!),
    );
  };
  return { ...design, weights, projections: [...design.projections, project] };
}

/** The weights after scaling each cell of the margin to its total. */
export function scaleToMargin(weights: Float64Array, { cell, totals }: Margin): Float64Array {
  const sums = cellSums(cell, weights, totals.length);
  totals.forEach((total, g) => {
    if (sums[g]! > 0 ? !(total > 0) : total !== 0)
      throw new RangeError(`cell ${g + 1}: weights of ${sums[g]} cannot be scaled to a total of ${total}`);
  });
  return weights.map((w, row) => (w === 0 ? 0 : (w * totals[cell[row]!]!) / sums[cell[row]!]!));
}

/** Sum of the values of each cell. */
export function cellSums(cell: Int32Array, values: Float64Array, cells: number): Float64Array {
  const sums = Array.from({ length: cells }, () => new Sum());
  values.forEach((value, row) => sums[cell[row]!]!.add(value));
  return Float64Array.from(sums, (sum) => sum.value);
}
