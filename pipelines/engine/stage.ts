import { encode, type Codes } from './codes.ts';

/** One stage of sampling: which unit of which stratum a row belongs to, and how completely each stratum was sampled. */
export type Stage = {
  readonly unit: Int32Array;
  readonly stratum: Int32Array;
  readonly stratumOfUnit: Int32Array;
  readonly stratumLabels: readonly string[];
  /** Units sampled per stratum, counted on the whole file. */
  readonly sampled: Int32Array;
  /** Share of the stratum's units that was sampled, n/N; 0 where the population is unknown or taken as infinite. */
  readonly fraction: Float64Array;
};

/** Per row: the number of units in the population of the row's stratum, or the sampling fraction of the stratum. */
export type Population = { readonly type: 'population_size' | 'fraction'; readonly values: Float64Array };

/** Strata closer to complete than this add nothing (R's survey package draws the line there too). */
const COMPLETE = 1e-7;

/**
 * @throws RangeError when a unit lies in two strata, when the population value is missing, varies within a stratum, or
 * is smaller than the sample.
 */
export function buildStage(
  strata: Codes | undefined,
  units: Codes,
  population: Population | undefined,
): Stage {
  const stratum = strata ?? encode(Array.from(units.codes, () => ''));
  const stratumOfUnit = new Int32Array(units.labels.length).fill(-1);
  const sampled = new Int32Array(stratum.labels.length);
  units.codes.forEach((unit, row) => {
    const h = stratum.codes[row]!;
    if (stratumOfUnit[unit] === -1) sampled[h]!++;
    else if (stratumOfUnit[unit] !== h)
      throw new RangeError(
        `unit ${units.labels[unit]} lies in two strata: are numbers reused (nest) in each stratum?`,
      );
    stratumOfUnit[unit] = h;
  });
  const fraction = population ? fractionsOf(stratum, sampled, population) : new Float64Array(sampled.length);
  return {
    unit: units.codes,
    stratum: stratum.codes,
    stratumOfUnit,
    stratumLabels: stratum.labels,
    sampled,
    fraction,
  };
}

function fractionsOf(stratum: Codes, sampled: Int32Array, population: Population): Float64Array {
  const fractions = new Float64Array(sampled.length).fill(NaN);
  population.values.forEach((value, row) => {
    const h = stratum.codes[row]!;
    const fraction = population.type === 'fraction' ? value : sampled[h]! / value;
    const name = stratum.labels[h] ? `stratum ${stratum.labels[h]}` : 'the population';
    if (!(fraction >= 0 && fraction <= 1 + 1e-12))
      throw new RangeError(
        `${name}: ${value} as its size or fraction does not fit ${sampled[h]} sampled units`,
      );
    if (Math.abs(fractions[h]! - fraction) > 1e-9)
      throw new RangeError(`${name}: the finite population correction varies within it`);
    fractions[h] = 1 - fraction < COMPLETE ? 1 : fraction;
  });
  return fractions;
}

/** Population units per sampled unit, row by row: the weight of this stage when all units of a stratum weigh the same. */
export function expansion(stage: Stage): Float64Array {
  return Float64Array.from(stage.stratum, (h) => 1 / stage.fraction[h]!);
}
