/**
 * Whether unions can be worked out from published ones that are added and subtracted: whether their vectors over the
 * cells lie in the span of the published vectors. Cells in which nobody stands are known to be empty: the caller leaves
 * them out.
 *
 * Arithmetic is modulo a prime whose square fits in 31 bits. A combination of 0/1 vectors with whole or small
 * fractional factors holds modulo the prime too, so it is not missed; an accidental zero modulo the prime would only
 * hide more.
 */
const prime = 46_337;

/** A vector over the cells; from `end` on it is zero, because cells of a country stand together. */
export type Row = { readonly values: Int32Array; end: number };

/** A direction that is known, with 1 at its pivot, the first place that is not zero. */
export type Direction = { readonly pivot: number; readonly row: Row };

/** The span of the unions that are known, which grows direction by direction. */
export class Span {
  readonly #cells: number;
  readonly #basis: Direction[] = [];

  constructor(cells: number) {
    this.#cells = cells;
  }

  /** What the known unions do not explain of a union; all zero when it can be worked out. */
  rest(union: readonly number[]): Row {
    const row = { values: new Int32Array(this.#cells), end: 0 };
    for (const cell of union) {
      row.values[cell] = 1;
      row.end = Math.max(row.end, cell + 1);
    }
    for (const direction of this.#basis) subtract(row, direction);
    return row;
  }

  /** The direction that a union would add to the span, with 1 at its pivot; undefined when it adds none. */
  direction(union: readonly number[]): Direction | undefined {
    const row = this.rest(union);
    const pivot = firstPlace(row);
    if (pivot === undefined) return undefined;
    const factor = inverse(row.values[pivot]!);
    for (let at = pivot; at < row.end; at += 1) row.values[at] = (row.values[at]! * factor) % prime;
    return { pivot, row };
  }

  grow(direction: Direction): void {
    this.#basis.push(direction);
  }
}

/** The first place that is not zero. */
export function firstPlace({ values, end }: Row): number | undefined {
  for (let at = 0; at < end; at += 1) if (values[at] !== 0) return at;
  return undefined;
}

/** Whether a row is a multiple of a direction, so that nothing is left of it when that is known. */
export function isMultiple(row: Row, { row: other, pivot }: Direction): boolean {
  const factor = row.values[pivot]!;
  if (factor === 0) return false;
  const end = Math.max(row.end, other.end);
  for (let at = 0; at < end; at += 1) {
    if (row.values[at] !== (factor * other.values[at]!) % prime) return false;
  }
  return true;
}

/** Takes from a row the multiple of a direction that makes it zero at the pivot. */
export function subtract(row: Row, { row: other, pivot }: Direction): void {
  const factor = row.values[pivot]!;
  if (factor === 0) return;
  const minus = prime - factor;
  const [values, against] = [row.values, other.values];
  for (let at = pivot; at < other.end; at += 1) {
    const value = against[at]!;
    if (value !== 0) values[at] = (values[at]! + minus * value) % prime;
  }
  if (other.end > row.end) row.end = other.end;
}

/** The inverse by Fermat's little theorem. */
function inverse(a: number): number {
  let [result, base, exponent] = [1, a, prime - 2];
  while (exponent > 0) {
    if (exponent % 2 === 1) result = (result * base) % prime;
    base = (base * base) % prime;
    exponent = Math.floor(exponent / 2);
  }
  return result;
}
