import type { CrossMoments } from './cross-moments.ts';
import type { StratumSize, WeightedCell } from './estimate.ts';
import type { Moments } from './moments.ts';
import { Sum } from './sums.ts';

/** An estimate as its covariances need it: the ratio and the sum of w·z under it. */
export type Ratio = { readonly value: number; readonly denominator: number };

/** The strata that some cells lie in, and the place of each cell's stratum among them; -1 for a cell without one. */
type Touched = { readonly strata: readonly StratumSize[]; readonly places: Int32Array };

function touch(ofCells: readonly number[], strata: readonly StratumSize[]): Touched {
  const places = new Map<number, number>();
  for (const stratum of ofCells) {
    if (stratum >= 0 && !places.has(stratum)) places.set(stratum, places.size);
  }
  return {
    strata: [...places.keys()].map((stratum) => strata[stratum]!),
    places: Int32Array.from(ofCells, (stratum) => places.get(stratum) ?? -1),
  };
}

/**
 * The covariance of two linearised ratios from sums by stratum: over strata (1-f)·m/(m-1)·(sum uv - sum u · sum v / m),
 * with m the respondents of the whole stratum; a stratum of one respondent adds (1-f)·sum u · sum v.
 * The case u = v is the variance of `estimateRatio`. Sources as there; Lumley 2010, 2.2.
 *
 * @param uv, u, v sums without the denominators of the ratios; of each the part that starts at its offset
 */
function overStrata(
  strata: readonly StratumSize[],
  [uv, fromUv]: readonly [Float64Array, number],
  [u, fromU]: readonly [Float64Array, number],
  [v, fromV]: readonly [Float64Array, number],
): number {
  const sum = new Sum();
  for (let at = 0; at < strata.length; at += 1) {
    const { n: m, fraction } = strata[at]!;
    const product = u[fromU + at]! * v[fromV + at]!;
    sum.add((1 - fraction) * (m > 1 ? (m / (m - 1)) * (uv[fromUv + at]! - product / m) : product));
  }
  return sum.value;
}

const residual = ({ x, z }: Moments, ratio: number): number => x - ratio * z;

/** Two unions of cells, one inside of the other or overlapping, as the covariances of all measures need them. */
export class Overlap {
  readonly #members: Int32Array;
  readonly #inA: Uint8Array;
  readonly #inB: Uint8Array;
  readonly #touched: Touched;
  readonly #sums: readonly [uv: Float64Array, u: Float64Array, v: Float64Array];

  /**
   * @param a, b cells of each union by index of the wave's cells
   * @param stratumOf stratum of each of the wave's cells
   */
  constructor(
    a: readonly number[],
    b: readonly number[],
    stratumOf: readonly number[],
    strata: readonly StratumSize[],
  ) {
    const [inA, inB] = [new Set(a), new Set(b)];
    this.#members = Int32Array.from(new Set([...a, ...b]));
    this.#inA = Uint8Array.from(this.#members, (cell) => (inA.has(cell) ? 1 : 0));
    this.#inB = Uint8Array.from(this.#members, (cell) => (inB.has(cell) ? 1 : 0));
    this.#touched = touch(
      Array.from(this.#members, (cell) => stratumOf[cell]!),
      strata,
    );
    const sums = () => new Float64Array(this.#touched.strata.length);
    this.#sums = [sums(), sums(), sums()];
  }

  /** Covariance of the same measure in the two unions; 0 for unions without a common stratum. */
  covariance(cells: readonly WeightedCell[], a: Ratio, b: Ratio): number {
    const { strata, places } = this.#touched;
    const [uv, u, v] = this.#sums;
    for (let at = 0; at < this.#members.length; at += 1) {
      const { moments, weight } = cells[this.#members[at]!]!;
      if (moments.n === 0 || weight === 0) continue;
      const place = places[at]!;
      if (this.#inA[at] === 1) u[place]! += weight * residual(moments, a.value);
      if (this.#inB[at] === 0) continue;
      v[place]! += weight * residual(moments, b.value);
      if (this.#inA[at] === 0) continue;
      const { xx, xz, zz } = moments;
      uv[place]! += weight * weight * (xx - (a.value + b.value) * xz + a.value * b.value * zz);
    }
    const total = overStrata(strata, [uv, 0], [u, 0], [v, 0]);
    for (const sums of this.#sums) sums.fill(0);
    return total / (a.denominator * b.denominator);
  }
}

/** Items of one indicator in one union of cells, answered by the same respondents. */
export type JointItems = {
  /** Per cell: weight, stratum, moments of each item here, and the cross moments of all items of the indicator. */
  readonly cells: readonly {
    readonly weight: number;
    readonly stratum: number;
    readonly moments: readonly Moments[];
    readonly cross: CrossMoments;
  }[];
  readonly ratios: readonly Ratio[];
  /** Places of the items here among the items of the indicator, and how many these are. */
  readonly places: readonly number[];
  readonly all: number;
};

/** For all pairs of items of a union, square matrices: covariances, and degrees of freedom. */
export type PairsOfItems = {
  readonly covariance: readonly Float64Array[];
  /** Respondents in the base of either item minus strata that have any. */
  readonly df: readonly Int32Array[];
};

/** Covariances and degrees of freedom of all pairs of items of the union. */
export function pairsOfItems(joint: JointItems, strata: readonly StratumSize[]): PairsOfItems {
  const { cells, ratios, places, all } = joint;
  const items = ratios.length;
  const touched = touch(
    cells.map(({ stratum }) => stratum),
    strata,
  );
  const width = touched.strata.length;
  const u = new Float64Array(items * width);
  const uv = new Float64Array(items * items * width);
  const rows = new Int32Array(items * items * width);
  cells.forEach(({ weight, moments, cross }, cell) => {
    if (weight === 0) return;
    const place = touched.places[cell]!;
    for (let a = 0; a < items; a += 1) {
      const ra = ratios[a]!.value;
      const { n } = moments[a]!;
      u[a * width + place]! += weight * residual(moments[a]!, ra);
      for (let b = a; b < items; b += 1) {
        const rb = ratios[b]!.value;
        const [ab, ba] = [places[a]! * all + places[b]!, places[b]! * all + places[a]!];
        const own = cross.xx[ab]! - rb * cross.xz[ab]! - ra * cross.xz[ba]! + ra * rb * cross.zz[ab]!;
        const at = (a * items + b) * width + place;
        uv[at]! += weight * weight * own;
        rows[at]! += n + moments[b]!.n - cross.both[ab]!;
      }
    }
  });
  const covariance = ratios.map(() => new Float64Array(items));
  const df = ratios.map(() => new Int32Array(items));
  for (let a = 0; a < items; a += 1) {
    for (let b = a; b < items; b += 1) {
      const from = (a * items + b) * width;
      const total = overStrata(touched.strata, [uv, from], [u, a * width], [u, b * width]);
      covariance[a]![b] = covariance[b]![a] = total / (ratios[a]!.denominator * ratios[b]!.denominator);
      df[a]![b] = df[b]![a] = degreesOfFreedom(rows.subarray(from, from + width));
    }
  }
  return { covariance, df };
}

/** Respondents minus strata that have any, from the respondents of each stratum. */
function degreesOfFreedom(rows: Int32Array): number {
  let total = 0;
  for (const count of rows) if (count > 0) total += count - 1;
  return total;
}
