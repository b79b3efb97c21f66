import type { Measure } from '../indicators/indicator.ts';

/**
 * For one cell and several items of one indicator, answered by the same respondents: unweighted sums of products,
 * each a square matrix by item, row by row.
 */
export type CrossMoments = {
  /** Sum over respondents of x of the row's item times x of the column's item. */
  readonly xx: Float64Array;
  /** x of the row's item times z of the column's item. */
  readonly xz: Float64Array;
  readonly zz: Float64Array;
  /** Respondents in the bases of both items. */
  readonly both: Float64Array;
};

/**
 * Cross moments of all pairs of items by cell, in one pass over the rows. Only items with z other than 0 are touched,
 * so the cost follows what respondents have answered.
 *
 * @param cellOfRow index of the row's cell, 0 to cells - 1; -1 leaves the row out
 */
export function crossMomentsByCell(
  measures: readonly Measure[],
  cellOfRow: Int32Array,
  cells: number,
): CrossMoments[] {
  const items = measures.length;
  const square = items * items;
  const all = Array.from({ length: cells }, () => ({
    xx: new Float64Array(square),
    xz: new Float64Array(square),
    zz: new Float64Array(square),
    both: new Float64Array(square),
  }));
  const [x, z] = [new Float64Array(items), new Float64Array(items)];
  const based = new Int32Array(items);
  for (let row = 0; row < cellOfRow.length; row += 1) {
    const cell = cellOfRow[row]!;
    if (cell < 0) continue;
    let count = 0;
    for (let item = 0; item < items; item += 1) {
      const base = measures[item]!.z(row);
      if (base === 0) continue;
      z[item] = base;
      x[item] = measures[item]!.x(row);
      based[count++] = item;
    }
    addProducts(all[cell]!, { x, z, based, count, items });
  }
  return all;
}

function addProducts(
  { xx, xz, zz, both }: CrossMoments,
  row: { x: Float64Array; z: Float64Array; based: Int32Array; count: number; items: number },
): void {
  const { x, z, based, count, items } = row;
  for (let i = 0; i < count; i += 1) {
    const a = based[i]!;
    for (let j = 0; j < count; j += 1) {
      const b = based[j]!;
      const at = a * items + b;
      xx[at]! += x[a]! * x[b]!;
      xz[at]! += x[a]! * z[b]!;
      zz[at]! += z[a]! * z[b]!;
      both[at]! += 1;
    }
  }
}
