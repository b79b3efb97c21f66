import type { Measure } from '../indicators/indicator.ts';
import type { CrossMoments } from './cross-moments.ts';
import type { Moments } from './moments.ts';

const wordBits = 32;

/**
 * Where the bit of each row stands in a plane: the rows of a cell side by side, each cell in words of its own, so that
 * counting the bits of some words counts respondents of one cell.
 */
export class BitPlaces {
  /** The first word of each cell; one entry more, the number of words. */
  readonly firstWord: Int32Array;
  /** The row of each bit; -1 for the bits after the last row of a cell. */
  readonly rowOf: Int32Array;

  /** @param cellOfRow index of the row's cell, 0 to cells - 1; -1 leaves the row out */
  constructor(cellOfRow: Int32Array, cells: number) {
    const rows = new Int32Array(cells);
    for (const cell of cellOfRow) if (cell >= 0) rows[cell]! += 1;
    this.firstWord = new Int32Array(cells + 1);
    for (let cell = 0; cell < cells; cell += 1) {
      this.firstWord[cell + 1] = this.firstWord[cell]! + Math.ceil(rows[cell]! / wordBits);
    }
    const next = Float64Array.from(this.firstWord, (word) => word * wordBits);
    this.rowOf = new Int32Array(wordBits * this.firstWord[cells]!).fill(-1);
    for (let row = 0; row < cellOfRow.length; row += 1) {
      const cell = cellOfRow[row]!;
      if (cell >= 0) this.rowOf[next[cell]!++] = row;
    }
  }
}

/** A measure whose x is -1, 0 or 1 and whose z is 0 or 1, as one bit per respondent and plane. */
export type AnswerBits = {
  /** z is 1. */
  readonly base: Uint32Array;
  /** x is not 0. */
  readonly counted: Uint32Array;
  /** x is -1; undefined when it never is, as in a share. */
  readonly negative: Uint32Array | undefined;
};

/** What a respondent adds to a measure that has bits: nothing, or to the base, with an x of 0, 1 or -1; a bit each. */
const [inBase, isCounted, isNegative] = [1, 2, 4] as const;

/** The kind of answer in each of these rows; undefined when one adds another number, as to a density. */
export function answerKinds(measure: Measure, rows: number): Uint8Array | undefined {
  const kinds = new Uint8Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const z = measure.z(row);
    if (z === 0) continue;
    const x = measure.x(row);
    if (z !== 1 || (x !== 0 && x !== 1 && x !== -1)) return undefined;
    kinds[row] = x === 0 ? inBase : x === 1 ? inBase | isCounted : inBase | isCounted | isNegative;
  }
  return kinds;
}

/** The bits of a measure from the kind of answer in each row. */
export function bitsOf(kinds: Uint8Array, { rowOf }: BitPlaces): AnswerBits {
  const words = rowOf.length / wordBits;
  const plane = () => new Uint32Array(words);
  const [base, counted, negative] = [plane(), plane(), plane()];
  let anyNegative = 0;
  for (let word = 0; word < words; word += 1) {
    let [bases, counts, negatives] = [0, 0, 0];
    for (let bit = 0; bit < wordBits; bit += 1) {
      const row = rowOf[word * wordBits + bit]!;
      if (row < 0) break;
      const kind = kinds[row]!;
      bases |= (kind & 1) << bit;
      counts |= ((kind >> 1) & 1) << bit;
      negatives |= (kind >> 2) << bit;
    }
    base[word] = bases;
    counted[word] = counts;
    negative[word] = negatives;
    anyNegative |= negatives;
  }
  return { base, counted, negative: anyNegative === 0 ? undefined : negative };
}

/** `momentsByCell` of the measure that the bits stand for. */
export function momentsOfBits({ base, counted, negative }: AnswerBits, { firstWord }: BitPlaces): Moments[] {
  return Array.from({ length: firstWord.length - 1 }, (_, cell) => {
    const [from, to] = [firstWord[cell]!, firstWord[cell + 1]!];
    const n = inBoth(base, base, from, to);
    const nx = inBoth(counted, counted, from, to);
    const x = nx - 2 * (negative ? inBoth(negative, negative, from, to) : 0);
    return { n, nx, x, z: n, xx: nx, xz: x, zz: n, maxX: Math.min(1, nx), maxZ: Math.min(1, n) };
  });
}

/** `crossMomentsByCell` of the measures that the bits stand for: products of bits are counted 32 at a time. */
export function crossMomentsOfBits(items: readonly AnswerBits[], { firstWord }: BitPlaces): CrossMoments[] {
  const square = items.length ** 2;
  return Array.from({ length: firstWord.length - 1 }, (_, cell) => {
    const [from, to] = [firstWord[cell]!, firstWord[cell + 1]!];
    const sums = () => new Float64Array(square);
    const [xx, xz, zz] = [sums(), sums(), sums()];
    items.forEach((a, row) => {
      for (let column = row; column < items.length; column += 1) {
        const b = items[column]!;
        const [above, below] = [row * items.length + column, column * items.length + row];
        zz[above] = zz[below] = inBoth(a.base, b.base, from, to);
        xx[above] = xx[below] = sumOfProducts(a, b, from, to);
        xz[above] = sumWithin(a, b, from, to);
        xz[below] = sumWithin(b, a, from, to);
      }
    });
    return { xx, xz, zz, both: zz };
  });
}

/** Sum of x of the one times x of the other: those with both, less twice those of opposite signs. */
function sumOfProducts(a: AnswerBits, b: AnswerBits, from: number, to: number): number {
  const both = inBoth(a.counted, b.counted, from, to);
  if (!a.negative && !b.negative) return both;
  const first = a.negative ? inBoth(a.negative, b.counted, from, to) : 0;
  const second = b.negative ? inBoth(a.counted, b.negative, from, to) : 0;
  const twice = a.negative && b.negative ? inBoth(a.negative, b.negative, from, to) : 0;
  return both - 2 * (first + second - 2 * twice);
}

/** Sum of x of the one over the base of the other. */
const sumWithin = (a: AnswerBits, b: AnswerBits, from: number, to: number): number =>
  inBoth(a.counted, b.base, from, to) - (a.negative ? 2 * inBoth(a.negative, b.base, from, to) : 0);

/** How many bits are set in both, in the words from the one to before the other. */
function inBoth(a: Uint32Array, b: Uint32Array, from: number, to: number): number {
  let count = 0;
  for (let word = from; word < to; word += 1) {
    // Adds neighbouring bits, then pairs, then halves of bytes, then bytes (Warren, Hacker's Delight, 5-1).
    let bits = a[word]! & b[word]!;
    bits -= (bits >>> 1) & 0x55555555;
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    bits = (bits + (bits >>> 4)) & 0x0f0f0f0f;
    count += Math.imul(bits, 0x01010101) >>> 24;
  }
  return count;
}
