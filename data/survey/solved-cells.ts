import { Elimination, rounding } from './elimination.ts';

/** Cells of which some, the basic ones, follow from the others: basic[i] = constant - sum of rows[i][j] times free[j]. */
export type SolvedCells = {
  readonly basic: Int32Array;
  readonly free: Int32Array;
  readonly rows: readonly Float64Array[];
  /** Which known unions make up the row of each cell that was basic at first. */
  readonly made: readonly Made[];
};

/** A basic cell's row is a sum of known unions, by their indices, times factors. */
type Made = {
  readonly cell: number;
  readonly unions: readonly number[];
  readonly factors: readonly number[];
};

/**
 * Solves "the cells of each union add up to a known number" for as many cells as it determines (Gauss and Jordan).
 *
 * @param cells number of cells
 * @param known cells of each union whose number is known
 */
export function solveCells(cells: number, known: readonly (readonly number[])[]): SolvedCells {
  // Beside the cells stands which unions were added up.
  const equations = new Elimination(cells + known.length, Math.min(cells, known.length));
  const shortFirst = known.map((_, at) => at).sort((a, b) => known[a]!.length - known[b]!.length || a - b);
  for (const union of shortFirst) equations.add([...known[union]!, cells + union], cells);
  const basic = Int32Array.from(equations.pivots);
  const columns = new Int32Array(cells);
  for (const cell of basic) columns[cell] = -1;
  const free = Int32Array.from({ length: cells }, (_, cell) => cell).filter((cell) => columns[cell] === 0);
  free.forEach((cell, column) => (columns[cell] = column));
  const rows = Array.from(basic, () => new Float64Array(free.length));
  const made = Array.from(basic, (cell, i): Made => {
    const [unions, factors]: [number[], number[]] = [[], []];
    for (const place of equations.placesOf(i)) {
      const value = equations.value(i, place);
      if (place >= cells) {
        unions.push(place - cells);
        factors.push(value);
      } else if (columns[place]! >= 0) {
        rows[i]![columns[place]!] = value;
      }
    }
    return { cell, unions, factors };
  });
  return { basic, free, rows, made };
}

/** Lets the free cell of the column become basic in place of the basic cell of the row. */
export function exchange({ basic, free, rows }: SolvedCells, row: number, column: number): void {
  const own = rows[row]!;
  const places = placesOf(own);
  const scale = own[column]!;
  own[column] = 1;
  for (const at of places) own[at] = own[at]! / scale;
  for (const other of rows) {
    const factor = other[column]!;
    if (other === own || factor === 0) continue;
    // The column now stands for the cell that was basic, which had no part in the other row.
    other[column] = 0;
    for (const at of places) {
      const rest = other[at]! - factor * own[at]!;
      other[at] = Math.abs(rest) <= rounding ? 0 : rest;
    }
  }
  [basic[row], free[column]] = [free[column]!, basic[row]!];
}

/** Places of a row that are not zero; rows of the lattice have few. */
function placesOf(row: Float64Array): number[] {
  const places: number[] = [];
  for (let at = 0; at < row.length; at += 1) if (row[at] !== 0) places.push(at);
  return places;
}

/** By cell, the sum of known unions that agrees with a union in the basic cells. */
export function explained(
  union: readonly number[],
  cells: number,
  { basic, free, rows }: SolvedCells,
): Float64Array {
  const inside = new Uint8Array(cells);
  for (const cell of union) inside[cell] = 1;
  const sum = new Float64Array(cells);
  basic.forEach((cell, i) => {
    if (inside[cell] === 0) return;
    sum[cell] = 1;
    const row = rows[i]!;
    for (let at = 0; at < row.length; at += 1) sum[free[at]!]! += row[at]!;
  });
  return sum;
}

/**
 * The known unions that, added and subtracted, make up such a sum: those that bound the union's number when the free
 * cells can do no more for it.
 *
 * @param sum what `explained` gave, by cell
 * @returns indices of the known unions
 */
export function decisiveFor(sum: Float64Array, { made }: SolvedCells): number[] {
  const factors = new Map<number, number>();
  for (const { cell, unions, factors: own } of made) {
    unions.forEach((union, at) => factors.set(union, (factors.get(union) ?? 0) + sum[cell]! * own[at]!));
  }
  return [...factors].filter(([, factor]) => Math.abs(factor) > rounding).map(([union]) => union);
}
