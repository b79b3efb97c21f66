import { fsumOver } from '@observatory/data/survey/sums.ts';

/**
 * Columns made orthonormal under weights: Σ w·q_j·q_k = 1 if j = k, else 0. Calibration to the columns' totals and
 * regression on them become sums over single q, whatever the columns' scales; columns that depend on others drop out.
 */
export type Basis = {
  readonly vectors: readonly Float64Array[];
  /** The totals of the columns carried over to the vectors. */
  readonly totals: readonly number[];
};

const DEPENDENT = 1e-9;

/**
 * Gram–Schmidt, each column cleared twice (enough for full orthogonality: Giraud and others, Numer. Math. 101, 2005).
 * @param weights ≥ 0. @param columns no missing values. @param totals one per column.
 * @throws RangeError when weights are negative (after linear calibration, say), or a column depends on others but its total does not follow from theirs.
 */
export function orthonormalBasis(
  weights: Float64Array,
  columns: readonly ArrayLike<number>[],
  totals: readonly number[],
): Basis {
  const rows = weights.length;
  const vectors: Float64Array[] = [];
  const carried: number[] = [];
  columns.forEach((column, j) => {
    const v = Float64Array.from(column);
    let total = totals[j]!;
    const length = Math.sqrt(dot(rows, weights, v, v));
    if (!(length >= 0)) throw new RangeError('calibration needs weights that are not negative');
    for (let pass = 0; pass < 2; pass++) {
      vectors.forEach((q, k) => {
        const along = dot(rows, weights, q, v);
        for (let row = 0; row < rows; row++) v[row]! -= along * q[row]!;
        total -= along * carried[k]!;
      });
    }
    const rest = Math.sqrt(dot(rows, weights, v, v));
    if (rest <= DEPENDENT * length) {
      if (Math.abs(total) > DEPENDENT * Math.max(1, Math.abs(totals[j]!)))
        throw new RangeError(`calibration total ${j + 1} contradicts the others`);
      return;
    }
    vectors.push(v.map((x) => x / rest));
    carried.push(total / rest);
  });
  return { vectors, totals: carried };
}

/** Σ w·a·b, compensated. */
export function dot(rows: number, w: Float64Array, a: ArrayLike<number>, b: ArrayLike<number>): number {
  return fsumOver(rows, (row) => w[row]! * a[row]! * b[row]!);
}
