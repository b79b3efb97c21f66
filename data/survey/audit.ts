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

type Basis = { readonly pivot: number; readonly row: Int32Array }[];

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
  const basis = basisOf(published.map((union) => vector(union, places.index, places.count)));
  return hidden.flatMap((union, at) => {
    const rest = reduce(vector(union, places.index, places.count), basis);
    return rest.every((value) => value === 0) ? [at] : [];
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
      row[cells + at] = 1;
      return row;
    }),
    cells,
  );
  const rest = reduce(vector(hidden, index, length), basis);
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

function vector(union: readonly number[], index: Int32Array, length: number): Int32Array {
  const row = new Int32Array(length);
  for (const cell of union) if (index[cell]! >= 0) row[index[cell]!] = 1;
  return row;
}

/** @param pivots only the first places may be pivots; the others remember how a row was combined */
function basisOf(rows: readonly Int32Array[], pivots = Infinity): Basis {
  const basis: Basis = [];
  for (const given of rows) {
    const row = reduce(given, basis);
    const pivot = row.findIndex((value) => value !== 0);
    if (pivot < 0 || pivot >= pivots) continue;
    const factor = inverse(row[pivot]!);
    basis.push({ pivot, row: row.map((value) => (value * factor) % prime) });
  }
  return basis;
}

/** The row minus what the basis, in the order it was found, explains of it. Changes the row. */
function reduce(row: Int32Array, basis: Basis): Int32Array {
  for (const { pivot, row: against } of basis) {
    const factor = row[pivot]!;
    if (factor === 0) continue;
    const minus = prime - factor;
    for (let at = pivot; at < row.length; at += 1) {
      const value = against[at]!;
      if (value !== 0) row[at] = (row[at]! + minus * value) % prime;
    }
  }
  return row;
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
