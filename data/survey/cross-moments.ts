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
  for (const { xx, zz, both } of all) for (const sums of [xx, zz, both]) mirror(sums, items);
  return all;
}

/** Of the symmetric matrices only the half above the diagonal; items in the base are in ascending order. */
function addProducts(
  { xx, xz, zz, both }: CrossMoments,
  row: { x: Float64Array; z: Float64Array; based: Int32Array; count: number; items: number },
): void {
  const { x, z, based, count, items } = row;
  for (let i = 0; i < count; i += 1) {
    const from = based[i]! * items;
    const [ownX, ownZ] = [x[based[i]!]!, z[based[i]!]!];
    for (let j = i; j < count; j += 1) {
      const b = based[j]!;
      zz[from + b]! += ownZ * z[b]!;
      both[from + b]! += 1;
    }
    if (ownX === 0) continue;
    for (let j = 0; j < i; j += 1) xz[from + based[j]!]! += ownX * z[based[j]!]!;
    for (let j = i; j < count; j += 1) {
      const b = based[j]!;
      xx[from + b]! += ownX * x[b]!;
      xz[from + b]! += ownX * z[b]!;
    }
  }
}

function mirror(sums: Float64Array, items: number): void {
  for (let a = 0; a < items; a += 1) {
    for (let b = a + 1; b < items; b += 1) sums[b * items + a] = sums[a * items + b]!;
  }
}
