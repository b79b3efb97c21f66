import type { Projection } from '../design.ts';
import { dot } from './basis.ts';

/**
 * What calibration takes away from an error: the part of the linearised value l that the calibration variables explain,
 * in a regression with the weights before the step; e = l − Σ q·(Σ w·q·l), over all rows of the file
 * (Deville and Särndal, JASA 87, 1992). Several steps are taken off in the order in which they were made, as R does.
 * @param vectors orthonormal under `before`. @param before weights before the step. @param after weights after it.
 */
export function residualsFrom(
  vectors: readonly Float64Array[],
  before: Float64Array,
  after: Float64Array,
): Projection {
  return (influence) => {
    const values = influence.map((u, row) => (after[row] === 0 ? 0 : u / after[row]!));
    const slopes = vectors.map((q) => dot(values.length, before, q, values));
    vectors.forEach((q, k) => {
      for (let row = 0; row < values.length; row++) values[row]! -= slopes[k]! * q[row]!;
    });
    return values.map((e, row) => e * after[row]!);
  };
}
