import { pchisq, pf } from '@observatory/data/survey/distributions.ts';
import { fsum } from '@observatory/data/survey/sums.ts';
import type { Codes } from './codes.ts';
import type { Design } from './design.ts';
import { baseOf, degreesOfFreedom, type Mask } from './domain.ts';
import { combination } from './linearised.ts';
import { solve } from './solve.ts';
import { TwoWay } from './two-way.ts';
import { covariance, type Matrix } from './variance.ts';

/** 'F': Rao–Scott second order; 'Chisq': first order; 'Wald' and 'adjWald': quadratic form of observed minus expected. */
export type AssociationTest = 'F' | 'Chisq' | 'Wald' | 'adjWald';

export type Association = {
  readonly statistic: number;
  readonly ndf: number;
  /** `Infinity` where the reference distribution is chi-square. */
  readonly ddf: number;
  readonly pValue: number;
  /** Pearson's X² of the weighted table scaled to n. */
  readonly pearson: number;
};

/**
 * Tests of independence in a weighted two-way table (Rao and Scott, Annals of Statistics 12, 1984). For 'Chisq' the
 * statistic is X² itself; its p-value belongs to X² over the mean of the eigenvalues of the design effects matrix.
 * @param mask rows that count: in the domain, with both answers.
 * @throws RangeError when a matrix to be inverted is singular, as for a Wald test with fewer PSUs than cells.
 */
export function association(
  design: Design,
  mask: Mask,
  row: Codes,
  column: Codes,
  test: AssociationTest,
): Association {
  const table = new TwoWay(design, mask, row, column);
  const { n } = baseOf(design, mask);
  const df = degreesOfFreedom(design, mask);
  const pearson = table.pearson(n);
  const contrasts = (table.rows - 1) * (table.columns - 1);
  if (test === 'Wald' || test === 'adjWald') {
    const wald = waldStatistic(design, mask, table);
    const ddf = test === 'Wald' ? df : df - contrasts + 1;
    const statistic = test === 'Wald' ? wald / contrasts : (wald * ddf) / (contrasts * df);
    return { statistic, ndf: contrasts, ddf, pValue: pf(statistic, contrasts, ddf, 'upper'), pearson };
  }
  const effects = designEffectsMatrix(design, mask, table, n);
  const trace = fsum(effects.map((line, i) => line[i]!));
  if (test === 'Chisq') {
    const pValue = pchisq(pearson / (trace / contrasts), contrasts, 'upper');
    return { statistic: pearson, ndf: contrasts, ddf: Infinity, pValue, pearson };
  }
  const traceOfSquare = fsum(effects.flatMap((line, i) => line.map((x, j) => x * effects[j]![i]!)));
  const ndf = trace ** 2 / traceOfSquare;
  const statistic = pearson / trace;
  return { statistic, ndf, ddf: ndf * df, pValue: pf(statistic, ndf, ndf * df, 'upper'), pearson };
}

/** Δ = D₀⁻¹D₁, D₁ = C'D⁻¹VD⁻¹C, D₀ = C'D⁻¹C/n, with interaction contrasts C and cell shares D; empty cells count 0. */
function designEffectsMatrix(design: Design, mask: Mask, table: TwoWay, n: number): Matrix {
  const v = covariance(design, table.shares, mask);
  const inverse = table.shares.map(({ value }) => (value === 0 ? 0 : 1 / value));
  const contrasts = table.interactionContrasts();
  const scaled = contrasts.map((c) => c.map((x, k) => x * inverse[k]!));
  const images = scaled.map((c) => v.map((line) => inner(line, c)));
  return solve(
    contrasts.map((a) => scaled.map((b) => inner(a, b) / n)),
    scaled.map((a) => images.map((b) => inner(a, b))),
  );
}

/** Y'V⁻¹Y of the departures N_rc − N_r·N_c/N, all but the first row and column; linearised by the product rule. */
function waldStatistic(design: Design, mask: Mask, table: TwoWay): number {
  const free = table.totals.flatMap((_, k) => (k >= table.columns && k % table.columns > 0 ? [k] : []));
  const departures = free.map((k) => {
    const [row, column] = [table.rowShare(k), table.columnShare(k)];
    const terms = table.totals.map((of, j) => ({
      of,
      coefficient:
        (j === k ? 1 : 0) -
        (table.sameRow(j, k) ? column : 0) -
        (table.sameColumn(j, k) ? row : 0) +
        row * column,
    }));
    return combination(terms, design.rows);
  });
  const y = departures.map(({ value }) => value);
  const solved = solve(
    covariance(design, departures, mask),
    y.map((value) => [value]),
  );
  return inner(
    y,
    solved.map((line) => line[0]!),
  );
}

function inner(a: readonly number[], b: readonly number[]): number {
  return fsum(a.map((x, k) => x * b[k]!));
}
