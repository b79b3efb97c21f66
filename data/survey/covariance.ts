import type { CrossMoments } from './cross-moments.ts';
import type { StratumSize, WeightedCell } from './estimate.ts';
import type { Moments } from './moments.ts';
import { Sum } from './sums.ts';

/** An estimate as its covariances need it: the ratio and the sum of w·z under it. */
export type Ratio = { readonly value: number; readonly denominator: number };

/**
 * Adds up a covariance of two linearised ratios from sums by cell: over strata (1-f)·m/(m-1)·(sum uv - sum u · sum v / m),
 * with m the respondents of the whole stratum; a stratum of one respondent adds (1-f)·sum u · sum v.
 * The case u = v is the variance of `estimateRatio`. Sources as there; Lumley 2010, 2.2.
 */
class StratifiedProducts {
  readonly #strata: readonly StratumSize[];
  readonly #uv: Float64Array;
  readonly #u: Float64Array;
  readonly #v: Float64Array;

  /** Place of a stratum among those that are touched. */
  readonly #places: Map<number, number>;

  /** @param touched the strata of the cells that will be added */
  constructor(strata: readonly StratumSize[], touched: Iterable<number>) {
    const distinct = [...new Set(touched)].filter((stratum) => stratum >= 0);
    this.#places = new Map(distinct.map((stratum, place) => [stratum, place]));
    this.#strata = distinct.map((stratum) => strata[stratum]!);
    this.#uv = new Float64Array(distinct.length);
    this.#u = new Float64Array(distinct.length);
    this.#v = new Float64Array(distinct.length);
  }

  /** Sums over the respondents of one cell of u·v, u and v, without weight and denominators. */
  add(stratum: number, weight: number, uv: number, u: number, v: number): void {
    const place = this.#places.get(stratum)!;
    this.#uv[place]! += weight * weight * uv;
    this.#u[place]! += weight * u;
    this.#v[place]! += weight * v;
  }

  /** The covariance, with the product of the two denominators taken out; ready for the next one. */
  take(denominators: number): number {
    const sum = new Sum();
    this.#strata.forEach(({ n: m, fraction }, at) => {
      const [uv, u, v] = [this.#uv[at]!, this.#u[at]!, this.#v[at]!];
      sum.add((1 - fraction) * (m > 1 ? (m / (m - 1)) * (uv - (u * v) / m) : u * v));
    });
    for (const sums of [this.#uv, this.#u, this.#v]) sums.fill(0);
    return sum.value / denominators;
  }
}

const residual = ({ x, z }: Moments, ratio: number): number => x - ratio * z;

/**
 * Covariance of the same measure in two unions of cells, one inside of the other or overlapping. Unions without a
 * common stratum have covariance 0.
 *
 * @param a, b cells of each union by index of the wave's cells
 */
export function covarianceOfUnions(
  cells: readonly WeightedCell[],
  a: readonly number[],
  b: readonly number[],
  [ratioA, ratioB]: readonly [Ratio, Ratio],
  strata: readonly StratumSize[],
): number {
  const [inA, inB] = [new Set(a), new Set(b)];
  const members = [...new Set([...a, ...b])];
  const products = new StratifiedProducts(
    strata,
    members.map((index) => cells[index]!.stratum),
  );
  for (const index of members) {
    const { moments, weight, stratum } = cells[index]!;
    if (moments.n === 0 || weight === 0) continue;
    const { xx, xz, zz } = moments;
    const [ra, rb] = [ratioA.value, ratioB.value];
    const uv = inA.has(index) && inB.has(index) ? xx - (ra + rb) * xz + ra * rb * zz : 0;
    const u = inA.has(index) ? residual(moments, ra) : 0;
    const v = inB.has(index) ? residual(moments, rb) : 0;
    products.add(stratum, weight, uv, u, v);
  }
  return products.take(ratioA.denominator * ratioB.denominator);
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

/** Covariances of all pairs of items of the union, a square matrix. */
export function covariancesOfItems(
  { cells, ratios, places, all }: JointItems,
  strata: readonly StratumSize[],
): Float64Array[] {
  const matrix = ratios.map(() => new Float64Array(ratios.length));
  const products = new StratifiedProducts(
    strata,
    cells.map(({ stratum }) => stratum),
  );
  for (let a = 0; a < ratios.length; a += 1) {
    for (let b = a; b < ratios.length; b += 1) {
      const [ra, rb] = [ratios[a]!, ratios[b]!];
      const [ab, ba] = [places[a]! * all + places[b]!, places[b]! * all + places[a]!];
      for (const { weight, stratum, moments, cross } of cells) {
        if (weight === 0) continue;
        const uv =
          cross.xx[ab]! -
          rb.value * cross.xz[ab]! -
          ra.value * cross.xz[ba]! +
          ra.value * rb.value * cross.zz[ab]!;
        products.add(stratum, weight, uv, residual(moments[a]!, ra.value), residual(moments[b]!, rb.value));
      }
      matrix[a]![b] = matrix[b]![a] = products.take(ra.denominator * rb.denominator);
    }
  }
  return matrix;
}
