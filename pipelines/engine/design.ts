import { combine, encode, type Codes } from './codes.ts';
import { buildStage, expansion, type Population, type Stage } from './stage.ts';

/** What a stratum with one sampled PSU, not taken with certainty, adds to the variance. */
export type LonelyRule = 'fail' | 'certainty' | 'adjust' | 'average';

/** A calibration step as the variance sees it: weighted linearised values in, weighted residuals out. */
export type Projection = (influence: Float64Array) => Float64Array;

/**
 * A sample as it was drawn and weighted. The stages describe the whole file and never change: domains are masks over its
 * rows, calibration replaces the weights and adds a projection.
 */
export type Design = {
  readonly rows: number;
  readonly weights: Float64Array;
  readonly stages: readonly [Stage, ...Stage[]];
  readonly lonely: LonelyRule;
  readonly projections: readonly Projection[];
};

export type DesignGiven = {
  readonly rows: number;
  /** Sampling weights ≥ 0; left out: population over sampled units if the population is known, else 1. */
  readonly weights?: Float64Array;
  readonly strata?: Codes;
  /** Sampling units per stage, first stage first; none: every row is its own unit. */
  readonly units?: readonly Codes[];
  /** Populations per stage; none: as if drawn with replacement, and later stages add nothing. */
  readonly populations?: readonly Population[];
  /** Unit numbers of the first stage start again in each stratum. */
  readonly nest?: boolean;
  readonly lonely?: LonelyRule;
};

/** @throws RangeError when weights are missing or negative, or a stage does not fit together (see `buildStage`). */
export function buildDesign(given: DesignGiven): Design {
  const { rows, strata, units = [], populations = [], nest = false, lonely = 'fail' } = given;
  const numbered = units[0] ?? encode(Array.from({ length: rows }, (_, row) => String(row + 1)));
  const primary = nest && strata ? combine(strata, numbered) : numbered;
  const stages: [Stage, ...Stage[]] = [buildStage(strata, primary, populations[0])];
  let outer = primary;
  for (let k = 1; k < Math.min(units.length, populations.length); k++) {
    const inner = combine(outer, units[k]!);
    stages.push(buildStage(outer, inner, populations[k]));
    outer = inner;
  }
  const weights = given.weights ?? weightsOf(stages, rows, populations.length > 0);
  if (!weights.every((w) => w >= 0 && w < Infinity))
    throw new RangeError('a sampling weight is missing, negative or infinite');
  return { rows, weights, stages, lonely, projections: [] };
}

function weightsOf(stages: readonly Stage[], rows: number, known: boolean): Float64Array {
  const weights = new Float64Array(rows).fill(1);
  if (!known) return weights;
  for (const stage of stages) expansion(stage).forEach((factor, row) => (weights[row]! *= factor));
  return weights;
}
