import { rounding } from './elimination.ts';
import { decisiveFor, exchange, explained, solveCells, type SolvedCells } from './solved-cells.ts';

/**
 * By their indices: hidden unions that are not known to have wide bounds, of which the first has close ones and the
 * others come after it and wait; and the published unions that bound the first.
 */
export type Narrow = { readonly hidden: readonly number[]; readonly by: readonly number[] };

/** A cell that nothing bounds can be as large as one likes. */
const farEnough = 1e6;

/**
 * An attacker who knows the number of respondents of every published union, and that no number is negative, can place
 * a hidden union between the least and the greatest number that agree with that: two linear programs over the cells
 * (Hundepool et al., Statistical Disclosure Control, Wiley 2012, 4.2: feasibility interval).
 *
 * A union is wide enough when two tables are found that agree with all that is published and differ in it by `width`.
 * Each table is held against what is published before it counts, so a flaw of the search can only hide more.
 *
 * @param truth respondents of each cell; cells in which nobody stands are left out of all unions by the caller
 * @param published cells of each union whose number is published
 * @param hidden cells of each union whose number must not be known
 * @param width how far apart the bounds must be at least
 * @returns the first of `hidden` whose bounds are closer, and those after it that may be; none when all are wide
 */
export function narrowlyBound(
  truth: readonly number[],
  published: readonly (readonly number[])[],
  hidden: readonly (readonly number[])[],
  width: number,
): Narrow {
  const numbers = Float64Array.from(truth);
  const cells = solveCells(truth.length, published);
  const own = hidden.map((union) => sumOver(union, numbers));
  const [low, high] = [own.slice(), own.slice()];
  const learn = (at: number, found: number) => {
    low[at] = Math.min(low[at]!, found);
    high[at] = Math.max(high[at]!, found);
  };
  const missing = (at: number) => width - (high[at]! - low[at]!);
  const isWide = (at: number) => missing(at) <= rounding;
  const columns = reachOf(cells, numbers);
  const ends: Float64Array[] = [];
  hidden.forEach((union, at) => {
    const gains = gainsOf(union, cells);
    for (let j = 0; j < gains.length && !isWide(at); j += 1) {
      if (gains[j] === 0) continue;
      learn(at, own[at]! + gains[j]! * columns.up[j]!);
      learn(at, own[at]! - gains[j]! * columns.down[j]!);
    }
  });
  const first = hidden.findIndex((union, at) => {
    ends.length = 0;
    for (const direction of [1, -1] as const) {
      if (isWide(at)) return false;
      const done = direction === 1 ? high[at]! - own[at]! : own[at]! - low[at]!;
      const table = move(union, cells, numbers, direction, done + missing(at));
      if (agrees(table, numbers, published)) {
        hidden.forEach((one, other) => {
          if (!isWide(other)) learn(other, sumOver(one, table));
        });
      }
      ends.push(explained(union, truth.length, cells));
    }
    return !isWide(at);
  });
  if (first < 0) return { hidden: [], by: [] };
  const open = hidden.flatMap((_, at) => (at >= first && !isWide(at) ? [at] : []));
  return { hidden: open, by: ends.flatMap((sum) => decisiveFor(sum, cells)) };
}

/** How far each free cell can grow and shrink alone, when the basic cells follow. */
function reachOf(
  { basic, free, rows }: SolvedCells,
  table: Float64Array,
): { up: Float64Array; down: Float64Array } {
  const up = new Float64Array(free.length).fill(farEnough);
  const down = Float64Array.from(free, (cell) => table[cell]!);
  for (let i = 0; i < basic.length; i += 1) {
    const [row, number] = [rows[i]!, table[basic[i]!]!];
    for (let at = 0; at < row.length; at += 1) {
      const factor = row[at]!;
      if (factor > 0) up[at] = Math.min(up[at]!, number / factor);
      else if (factor < 0) down[at] = Math.min(down[at]!, number / -factor);
    }
  }
  return { up, down };
}

const sumOver = (union: readonly number[], table: Float64Array): number => {
  let sum = 0;
  for (const cell of union) sum += table[cell]!;
  return sum;
};

const agrees = (
  table: Float64Array,
  truth: Float64Array,
  published: readonly (readonly number[])[],
): boolean =>
  table.every((number) => number >= -rounding) &&
  published.every(
    (union) => Math.abs(sumOver(union, table) - sumOver(union, truth)) <= union.length * rounding,
  );

/**
 * A table in which the union has moved as far as it can in one direction, or by `enough`: a primal simplex that starts
 * from the truth, which is feasible, and lets free cells stand between their bounds.
 */
function move(
  union: readonly number[],
  cells: SolvedCells,
  truth: Float64Array,
  direction: 1 | -1,
  enough: number,
): Float64Array {
  const table = truth.slice();
  const gains = gainsOf(union, cells);
  for (let moved = 0; moved < enough - rounding;) {
    const column = helpingColumn(gains, cells.free, table, direction);
    if (column === undefined) break;
    const gain = gains[column]! * direction;
    const { length, stop } = longestStep(
      cells,
      table,
      column,
      Math.sign(gain),
      (enough - moved) / Math.abs(gain),
    );
    take(cells, table, column, Math.sign(gain) * length);
    moved += Math.abs(gain) * length;
    if (stop === undefined) continue;
    table[cells.basic[stop]!] = 0;
    exchange(cells, stop, column);
    substitute(gains, column, cells.rows[stop]!);
  }
  return table;
}

/** What the union gains when a free cell grows by one and the basic cells follow. */
function gainsOf(union: readonly number[], { basic, free, rows }: SolvedCells): Float64Array {
  const inside = new Uint8Array(basic.length + free.length);
  for (const cell of union) inside[cell] = 1;
  const gains = new Float64Array(free.length);
  for (let at = 0; at < gains.length; at += 1) gains[at] = inside[free[at]!]!;
  for (let i = 0; i < basic.length; i += 1) {
    if (inside[basic[i]!] === 0) continue;
    const row = rows[i]!;
    for (let at = 0; at < row.length; at += 1) gains[at] = gains[at]! - row[at]!;
  }
  return gains;
}

/** The gains after the free cell of the column was replaced by what the row says of it. */
function substitute(gains: Float64Array, column: number, row: Float64Array): void {
  const gain = gains[column]!;
  gains[column] = 0;
  for (let at = 0; at < gains.length; at += 1) gains[at] = gains[at]! - gain * row[at]!;
}

/** The first free cell whose move helps (Bland 1977), so that steps of length 0 cannot go round in circles. */
function helpingColumn(
  gains: Float64Array,
  free: Int32Array,
  table: Float64Array,
  direction: 1 | -1,
): number | undefined {
  let first: number | undefined;
  for (let at = 0; at < gains.length; at += 1) {
    const gain = gains[at]! * direction;
    const canMove = gain > rounding || (gain < -rounding && table[free[at]!]! > rounding);
    if (canMove && (first === undefined || free[at]! < free[first]!)) first = at;
  }
  return first;
}

/** How far a free cell can move, at most `limit`, and the row of the basic cell that stops it at 0. */
function longestStep(
  { basic, free, rows }: SolvedCells,
  table: Float64Array,
  column: number,
  sign: number,
  limit: number,
): { length: number; stop: number | undefined } {
  let length = sign > 0 ? limit : Math.min(limit, table[free[column]!]!);
  let stop: number | undefined;
  for (let i = 0; i < basic.length; i += 1) {
    const falls = rows[i]![column]! * sign;
    if (falls <= rounding) continue;
    const reach = Math.max(0, table[basic[i]!]!) / falls;
    const tie = stop !== undefined && reach === length && basic[i]! < basic[stop]!;
    if (reach < length || tie) [length, stop] = [reach, i];
  }
  return { length, stop };
}

function take({ basic, free, rows }: SolvedCells, table: Float64Array, column: number, change: number): void {
  table[free[column]!] = table[free[column]!]! + change;
  for (let i = 0; i < basic.length; i += 1) table[basic[i]!] = table[basic[i]!]! - rows[i]![column]! * change;
}
