/**
 * An attacker who knows every published union and that unions add up: can a hidden union be worked out exactly?
 * It can if its vector over the cells lies in the span of the published vectors. Cells in which nobody stands are known
 * to be empty: the caller leaves them out.
 *
 * Arithmetic is modulo a prime whose square fits in 31 bits. A combination of 0/1 vectors with whole or small
 * fractional factors holds modulo the prime too, so it is not missed; an accidental zero modulo the prime would only
 * hide more.
 */
const prime = 46_337;

/** A vector over the unknowns; from `end` on it is zero, because cells of a country stand together. */
type Row = { readonly values: Int32Array; end: number };
type Basis = { readonly pivot: number; readonly row: Row }[];

/**
 * @param cells number of unknowns
 * @param published cells of each published union
 * @param hidden cells of each union that must not be known
 * @returns indices into `hidden` of those that can be worked out
 */
export function recoverable(
  cells: number,
  published: readonly (readonly number[])[],
  hidden: readonly (readonly number[])[],
): number[] {
  const places = unknownPlaces(cells, published);
  const shortFirst = published.toSorted((a, b) => a.length - b.length);
  const basis = basisOf(shortFirst.map((union) => vector(union, places.index, places.count)));
  const free = freeVector(basis, places.count);
  return hidden.flatMap((union, at) => {
    const row = vector(union, places.index, places.count);
    if (product(row, free) !== 0) return [];
    return isZero(reduce(row, basis)) ? [at] : [];
  });
}

/**
 * The published unions that give a hidden one when they are added and subtracted; empty when none do.
 *
 * @returns indices into `published`
 */
export function combinationFor(
  cells: number,
  published: readonly (readonly number[])[],
  hidden: readonly number[],
): number[] {
  const index = Int32Array.from({ length: cells }, (_, cell) => cell);
  const length = cells + published.length;
  const basis = basisOf(
    published.map((union, at) => {
      const row = vector(union, index, length);
      row.values[cells + at] = 1;
      return { ...row, end: length };
    }),
    cells,
  );
  const rest = reduce({ ...vector(hidden, index, length), end: length }, basis).values;
  if (rest.subarray(0, cells).some((value) => value !== 0)) return [];
  return published.flatMap((_, at) => (rest[cells + at] !== 0 ? [at] : []));
}

/** Cells that are published alone are no unknowns any more. */
function unknownPlaces(
  cells: number,
  published: readonly (readonly number[])[],
): { index: Int32Array; count: number } {
  const known = new Uint8Array(cells);
  for (const union of published) if (union.length === 1) known[union[0]!] = 1;
  let count = 0;
  const index = Int32Array.from({ length: cells }, (_, cell) => (known[cell] ? -1 : count++));
  return { index, count };
}

function vector(union: readonly number[], index: Int32Array, length: number): Row {
  const values = new Int32Array(length);
  let end = 0;
  for (const cell of union) {
    const place = index[cell]!;
    if (place < 0) continue;
    values[place] = 1;
    end = Math.max(end, place + 1);
  }
  return { values, end };
}

/** @param pivots only the first places may be pivots; the others remember how a row was combined */
function basisOf(rows: readonly Row[], pivots = Infinity): Basis {
  const basis: Basis = [];
  for (const given of rows) {
    const row = reduce(given, basis);
    let pivot = 0;
    while (pivot < row.end && row.values[pivot] === 0) pivot += 1;
    if (pivot >= Math.min(row.end, pivots)) continue;
    const factor = inverse(row.values[pivot]!);
    for (let at = pivot; at < row.end; at += 1) row.values[at] = (row.values[at]! * factor) % prime;
    basis.push({ pivot, row });
  }
  return basis;
}

/** The row minus what the basis, in the order it was found, explains of it. Changes the row. */
function reduce(row: Row, basis: Basis): Row {
  const { values } = row;
  for (const { pivot, row: against } of basis) {
    const factor = values[pivot]!;
    if (factor === 0) continue;
    const minus = prime - factor;
    const other = against.values;
    for (let at = pivot; at < against.end; at += 1) {
      const value = other[at]!;
      if (value !== 0) values[at] = (values[at]! + minus * value) % prime;
    }
    if (against.end > row.end) row.end = against.end;
  }
  return row;
}

/**
 * A vector that every published union is at right angles to, otherwise arbitrary: what is published says nothing of it.
 * A hidden union whose product with it is not zero cannot be worked out; one in `prime` of the others may be zero too.
 */
function freeVector(basis: Basis, count: number): Int32Array {
  const free = new Int32Array(count);
  // Any spread of residues does; multiples of a generator repeat on every machine.
  for (let at = 0, value = 1; at < count; at += 1) free[at] = value = (value * 28_411) % prime;
  for (const { pivot } of basis) free[pivot] = 0;
  for (const { pivot, row } of basis.toReversed()) free[pivot] = (prime - product(row, free)) % prime;
  return free;
}

function product({ values, end }: Row, free: Int32Array): number {
  let sum = 0;
  for (let at = 0; at < end; at += 1) sum = (sum + values[at]! * free[at]!) % prime;
  return sum;
}

const isZero = ({ values, end }: Row): boolean => {
  for (let at = 0; at < end; at += 1) if (values[at] !== 0) return false;
  return true;
};

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
