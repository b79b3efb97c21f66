/** Cells of which some, the basic ones, follow from the others: basic[i] = constant - sum of rows[i][j] times free[j]. */
export type SolvedCells = {
  readonly basic: Int32Array;
  readonly free: Int32Array;
  readonly rows: readonly Float64Array[];
  /** Indices of the known unions that say all that the known ones say, as many as there are basic cells. */
  readonly telling: readonly number[];
};

/** Coefficients of the lattice are small fractions; what is smaller than this is rounding. */
export const rounding = 1e-7;

/**
 * Solves "the cells of each union add up to a known number" for as many cells as it determines (Gauss and Jordan).
 *
 * @param cells number of cells
 * @param known cells of each union whose number is known
 */
export function solveCells(cells: number, known: readonly (readonly number[])[]): SolvedCells {
  const rows: Float64Array[] = [];
  const basic: number[] = [];
  const telling: number[] = [];
  const shortFirst = known.map((_, at) => at).sort((a, b) => known[a]!.length - known[b]!.length || a - b);
  for (const union of shortFirst) {
    const row = new Float64Array(cells);
    for (const cell of known[union]!) row[cell] = 1;
    for (let i = 0; i < rows.length; i += 1) {
      const factor = row[basic[i]!]!;
      if (factor !== 0) subtract(row, rows[i]!, placesOf(rows[i]!), factor);
    }
    const places = placesOf(row);
    const [pivot] = places;
    if (pivot === undefined) continue;
    clear(rows, row, places, pivot);
    rows.push(row);
    basic.push(pivot);
    telling.push(union);
  }
  const solved = new Uint8Array(cells);
  for (const cell of basic) solved[cell] = 1;
  const free = Int32Array.from({ length: cells }, (_, cell) => cell).filter((cell) => solved[cell] === 0);
  return { basic: Int32Array.from(basic), free, rows: rows.map((row) => only(row, free)), telling };
}

/** The values of the row at these places. */
function only(row: Float64Array, places: Int32Array): Float64Array {
  const values = new Float64Array(places.length);
  for (let at = 0; at < values.length; at += 1) values[at] = row[places[at]!]!;
  return values;
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
    subtract(other, own, places, factor);
  }
  [basic[row], free[column]] = [free[column]!, basic[row]!];
}

/**
 * The known unions that, added and subtracted, make up the part of a union that lies in the basic cells: those that
 * bound the union's number when the free cells can do no more for it.
 *
 * @returns indices of the known unions
 */
export function decisiveFor(
  union: readonly number[],
  { basic, telling }: SolvedCells,
  known: readonly (readonly number[])[],
): number[] {
  const rowOf = new Map(Array.from(basic, (cell, i) => [cell, i]));
  const rows = Array.from(basic, () => new Float64Array(telling.length + 1));
  [...telling.map((at) => known[at]!), union].forEach((cells, column) => {
    for (const cell of cells) {
      const i = rowOf.get(cell);
      if (i !== undefined) rows[i]![column] = 1;
    }
  });
  for (let column = 0; column < telling.length; column += 1) {
    const at = rows.findIndex((row, i) => i >= column && row[column] !== 0);
    [rows[column], rows[at]] = [rows[at]!, rows[column]!];
    const row = rows[column]!;
    clear(rows, row, placesOf(row), column);
  }
  return telling.filter((_, at) => rows[at]!.at(-1) !== 0);
}

/** Divides the row so that it has 1 at the pivot, and takes it from the others so that they have 0 there. */
function clear(
  rows: readonly Float64Array[],
  row: Float64Array,
  places: readonly number[],
  pivot: number,
): void {
  const scale = row[pivot]!;
  for (const at of places) row[at] = row[at]! / scale;
  for (const other of rows) {
    const factor = other[pivot]!;
    if (other !== row && factor !== 0) subtract(other, row, places, factor);
  }
}

/** Places of a row that are not zero; rows of the lattice have few. */
function placesOf(row: Float64Array): number[] {
  const places: number[] = [];
  for (let at = 0; at < row.length; at += 1) if (row[at] !== 0) places.push(at);
  return places;
}

function subtract(row: Float64Array, other: Float64Array, places: readonly number[], factor: number): void {
  for (const at of places) {
    const rest = row[at]! - factor * other[at]!;
    row[at] = Math.abs(rest) <= rounding ? 0 : rest;
  }
}
