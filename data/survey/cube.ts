import type { Measure } from '../indicators/indicator.ts';
import type { Moments } from './moments.ts';

const fields = 9;

/**
 * Moments of one indicator and item for each cell, in one pass over the rows.
 *
 * @param measure what each row adds
 * @param cellOfRow index of the row's cell, 0 to cells - 1; -1 leaves the row out
 * @returns one entry per cell, in the order of the indices; cells without a row in the base have n = 0
 */
export function momentsByCell(measure: Measure, cellOfRow: Int32Array, cells: number): Moments[] {
  const sums = new Float64Array(cells * fields);
  for (let row = 0; row < cellOfRow.length; row += 1) {
    const cell = cellOfRow[row]!;
    if (cell < 0) continue;
    const z = measure.z(row);
    if (z === 0) continue;
    const x = measure.x(row);
    const at = cell * fields;
    sums[at]! += 1;
    if (x !== 0) sums[at + 1]! += 1;
    sums[at + 2]! += x;
    sums[at + 3]! += z;
    sums[at + 4]! += x * x;
    sums[at + 5]! += x * z;
    sums[at + 6]! += z * z;
    sums[at + 7] = Math.max(sums[at + 7]!, Math.abs(x));
    sums[at + 8] = Math.max(sums[at + 8]!, z);
  }
  return Array.from({ length: cells }, (_, cell) => {
    const [n, nx, x, z, xx, xz, zz, maxX, maxZ] = sums.subarray(cell * fields, (cell + 1) * fields);
    return { n: n!, nx: nx!, x: x!, z: z!, xx: xx!, xz: xz!, zz: zz!, maxX: maxX!, maxZ: maxZ! };
  });
}
