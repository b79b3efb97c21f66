import { fsumOver } from '@observatory/data/survey/sums.ts';

/**
 * Columns made orthonormal under weights: Σ w·q_j·q_k = 1 if j = k, else 0. Calibration to the columns' totals and
 * regression on them become sums over single q, whatever the columns' scales; columns that depend on others drop out.
 */
export type Basis = {
  readonly vectors: readonly Float64Array[];
  /**
   * Totals of the columns, carried over to the vectors.
   * @throws RangeError when the total of a column that depends on others does not follow from theirs.
   */
  readonly carry: (totals: readonly number[]) => number[];
};

const DEPENDENT = 1e-9;

/**
 * Gram–Schmidt, each column cleared twice (enough for full orthogonality: Giraud and others, Numer. Math. 101, 2005).
 * @param weights ≥ 0. @param columns no missing values.
 * @throws RangeError when weights are negative, as they can be after linear calibration.
 */
export function orthonormalBasis(weights: Float64Array, columns: readonly ArrayLike<number>[]): Basis {
  if (weights.some((w) => w < 0)) throw new RangeError('calibration needs weights that are not negative');
  const rows = weights.length;
  const vectors: Float64Array[] = [];
  const steps = columns.map((column) => {
    const v = Float64Array.from(column);
    const length = Math.sqrt(dot(rows, weights, v, v));
    const along = vectors.map(() => 0);
    for (let pass = 0; pass < 2; pass++) {
      vectors.forEach((q, k) => {
        const part = dot(rows, weights, q, v);
        for (let row = 0; row < rows; row++) v[row]! -= part * q[row]!;
        along[k]! += part;
      });
    }
    const rest = Math.sqrt(dot(rows, weights, v, v));
    const independent = rest > DEPENDENT * length;
    if (independent) vectors.push(v.map((x) => x / rest));
    return { along, rest, independent };
  });
  const carry = (totals: readonly number[]) => {
    const carried: number[] = [];
    steps.forEach(({ along, rest, independent }, j) => {
      const own = totals[j]! - fsumOver(along.length, (k) => along[k]! * carried[k]!);
      if (independent) carried.push(own / rest);
      else if (Math.abs(own) > DEPENDENT * Math.max(1, Math.abs(totals[j]!)))
        throw new RangeError(`calibration total ${j + 1} contradicts the others`);
    });
    return carried;
  };
  return { vectors, carry };
}

/** Σ w·a·b, compensated. */
export function dot(rows: number, w: Float64Array, a: ArrayLike<number>, b: ArrayLike<number>): number {
  return fsumOver(rows, (row) => w[row]! * a[row]! * b[row]!);
}
