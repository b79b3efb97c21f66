import { fsumOver, Sum } from '@observatory/data/survey/sums.ts';
import type { Design } from './design.ts';

/** The rows that count for an estimate: inside the domain and nothing missing. One byte per row of the whole file. */
export type Mask = Uint8Array;

export type Base = {
  /** Rows that count, unweighted. */
  readonly n: number;
  readonly sumWeights: number;
  /** Kish's effective sample size (Σw)²/Σw². */
  readonly nKish: number;
  /** PSUs minus strata, of the rows that count with a weight other than zero. */
  readonly df: number;
};

/** Mask of the rows for which `counts` holds. */
export function maskOf(rows: number, counts: (row: number) => boolean): Mask {
  return Uint8Array.from({ length: rows }, (_, row) => (counts(row) ? 1 : 0));
}

/** Mask with every row. */
export function allRows(design: Design): Mask {
  return new Uint8Array(design.rows).fill(1);
}

/** Size, weights and degrees of freedom of the rows that count. */
export function baseOf(design: Design, mask: Mask): Base {
  const { weights } = design;
  let n = 0;
  const squares = new Sum();
  const sumWeights = fsumOver(design.rows, (row) => {
    if (!mask[row]) return 0;
    n++;
    squares.add(weights[row]! ** 2);
    return weights[row]!;
  });
  const weighing = mask.map((counts, row) => (weights[row] === 0 ? 0 : counts));
  return { n, sumWeights, nKish: sumWeights ** 2 / squares.value, df: degreesOfFreedom(design, weighing) };
}

/** PSUs minus strata of the rows in the mask. */
export function degreesOfFreedom(design: Design, mask: Mask): number {
  const { unit, stratum, stratumOfUnit, sampled } = design.stages[0];
  const units = new Uint8Array(stratumOfUnit.length);
  const strata = new Uint8Array(sampled.length);
  let df = 0;
  for (let row = 0; row < design.rows; row++) {
    if (!mask[row]) continue;
    if (!units[unit[row]!]) df++;
    if (!strata[stratum[row]!]) df--;
    units[unit[row]!] = 1;
    strata[stratum[row]!] = 1;
  }
  return df;
}
