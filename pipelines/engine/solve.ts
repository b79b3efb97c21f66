/**
 * Solves A·X = B by elimination with row pivoting and one step of refinement.
 * @param a square matrix. @param b one row per row of A. @throws RangeError when A is singular to working precision.
 */
export function solve(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number[][] {
  const first = eliminate(a, b);
  const residual = b.map((row, i) => row.map((x, j) => x - product(a[i]!, first, j)));
  const correction = eliminate(a, residual);
  return first.map((row, i) => row.map((x, j) => x + correction[i]![j]!));
}

function product(row: readonly number[], x: readonly (readonly number[])[], column: number): number {
  return row.reduce((sum, value, k) => sum + value * x[k]![column]!, 0);
}

function eliminate(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number[][] {
  const size = a.length;
  const rows = a.map((row, i) => [...row, ...b[i]!]);
  const scale = Math.max(0, ...a.flat().map(Math.abs));
  for (let k = 0; k < size; k++) {
    let pivot = k;
    for (let i = k + 1; i < size; i++) if (Math.abs(rows[i]![k]!) > Math.abs(rows[pivot]![k]!)) pivot = i;
    [rows[k], rows[pivot]] = [rows[pivot]!, rows[k]!];
    const top = rows[k]!;
    if (!(Math.abs(top[k]!) > 1e-15 * scale)) throw new RangeError('matrix is singular');
    for (let i = k + 1; i < size; i++) subtract(rows[i]!, top, rows[i]![k]! / top[k]!, k);
  }
  for (let k = size - 1; k >= 0; k--) {
    const top = rows[k]!;
    for (let j = k; j < top.length; j++) if (j !== k) top[j]! /= top[k]!;
    top[k] = 1;
    for (let i = 0; i < k; i++) subtract(rows[i]!, top, rows[i]![k]!, k);
  }
  return rows.map((row) => row.slice(size));
}

function subtract(row: number[], top: readonly number[], factor: number, from: number): void {
  if (factor === 0) return;
  for (let j = from; j < row.length; j++) row[j]! -= factor * top[j]!;
}
