import { fsum } from '@observatory/data/survey/sums.ts';
import type { Codes } from './codes.ts';
import type { Design } from './design.ts';
import { maskOf, type Mask } from './domain.ts';
import { combination, mean, type Linearised } from './linearised.ts';

/**
 * Directly standardised mean: Σ P_k·ȳ_k over the cells of a standard with fixed shares P, which are scaled to sum to 1.
 * NaN when a cell of the standard has no rows that count, or a row that counts lies outside of the standard.
 * @param cells the cell of each row. @param mask rows that count and have a cell. @param shares by label of the cell, ≥ 0.
 */
export function standardisedMean(
  design: Design,
  mask: Mask,
  y: Float64Array,
  cells: Codes,
  shares: ReadonlyMap<string, number>,
): Linearised {
  const sum = fsum(shares.values());
  const labels = new Set(shares.keys());
  cells.codes.forEach((code, row) => {
    if (mask[row]) labels.add(cells.labels[code]!);
  });
  const terms = [...labels].map((label) => {
    const code = cells.labels.indexOf(label);
    const inCell = maskOf(design.rows, (row) => mask[row] === 1 && cells.codes[row] === code);
    return { coefficient: (shares.get(label) ?? NaN) / sum, of: mean(design, inCell, y) };
  });
  return combination(terms, design.rows);
}
