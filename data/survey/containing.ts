import { Overlap } from './covariance.ts';
import type { Estimate, StratumSize, WeightedCell } from './estimate.ts';
import type { Union } from './union.ts';

/** Covariance of an estimate with the one that contains it along a dimension; absent where that one is not published. */
export type Containing = { readonly country?: number; readonly sector?: number; readonly size?: number };

type Dimension = keyof Containing;
type Container = { readonly dimension: Dimension; readonly union: number; readonly overlap: Overlap };

/** The unions that contain each union, with what the covariances of every measure have in common. */
export class Containers {
  readonly #of: readonly (readonly Container[])[];
  /** By the two estimates: unions of the same cells have the same. */
  readonly #known = new WeakMap<Estimate, Map<Estimate, number>>();

  /** @param stratumOf stratum of each of the wave's cells */
  constructor(unions: readonly Union[], stratumOf: readonly number[], strata: readonly StratumSize[]) {
    this.#of = containersOf(unions).map((containers, at) =>
      containers.map(([dimension, union]) => ({
        dimension,
        union,
        overlap: new Overlap(unions[at]!.cells, unions[union]!.cells, stratumOf, strata),
      })),
    );
  }

  /**
   * @param cells cells of the wave with the moments of a measure
   * @param estimateOf the estimate of the measure for a union; undefined where it is not published
   */
  covariances(
    union: number,
    estimate: Estimate,
    cells: readonly WeightedCell[],
    estimateOf: (union: number) => Estimate | undefined,
  ): Containing {
    const found: Partial<Record<Dimension, number>> = {};
    for (const { dimension, union: container, overlap } of this.#of[union]!) {
      const whole = estimateOf(container);
      if (whole) found[dimension] = this.#covariance(overlap, cells, estimate, whole);
    }
    return found;
  }

  #covariance(overlap: Overlap, cells: readonly WeightedCell[], part: Estimate, whole: Estimate): number {
    const ofPart = this.#known.get(part) ?? new Map<Estimate, number>();
    this.#known.set(part, ofPart);
    const covariance = ofPart.get(whole) ?? overlap.covariance(cells, part, whole);
    ofPart.set(whole, covariance);
    return covariance;
  }
}

/** For each union, by dimension, the index of the union that contains it: all countries, all sectors, all sizes. */
function containersOf(unions: readonly Union[]): [Dimension, number][][] {
  const index = new Map(unions.map(({ country, sector, size }, at) => [`${country}|${sector}|${size}`, at]));
  return unions.map(({ country, sector, size }) => {
    const found: [Dimension, number | undefined][] = [
      ['country', country === 'POOLED' ? undefined : index.get(`POOLED|${sector}|${size}`)],
      ['sector', sector === 'ALL' ? undefined : index.get(`${country}|ALL|${size}`)],
      ['size', size === 'ALL' ? undefined : index.get(`${country}|${sector}|ALL`)],
    ];
    return found.filter((one): one is [Dimension, number] => one[1] !== undefined);
  });
}
