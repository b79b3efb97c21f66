import { fsum } from './sums.ts';
import { stratumFloor, weigh, type CellCount, type Stratum } from './weights.ts';

/**
 * Largest weight of a country as a multiple of its mean weight. 5 is the cap of the American National Election Studies
 * (DeBell and Krosnick 2009, "Computing Weights for American National Election Study Survey Data"; the default of R's
 * anesrake). No rule is standard: a lower one buys variance with bias (Potter 1990; Izrael, Battaglia and Frankel 2009).
 */
export const capMultiple = 5;

/** Rounding that does not make a weight one above the cap. */
const slack = 1e-12;

/** Respondents that share a weight, and by what it is multiplied to give a total: their number, or their heads. */
export type Weighted = { readonly weight: number; readonly size: number };

export type Capped = {
  /**
   * `within_cap`: nothing to do. `trimmed`: cut, total kept. `left`: the cap cannot be kept without losing the total,
   * because nobody is below it; the weights are as they were.
   */
  readonly outcome: 'within_cap' | 'trimmed' | 'left';
  readonly weights: readonly number[];
  /** Indices of the groups whose weight is the cap now. */
  readonly cut: readonly number[];
  /** How often the surplus was spread before no weight stood above the cap. */
  readonly rounds: number;
};

/**
 * Cuts weights at a cap and spreads the surplus over the others in proportion to their weight, again until none stands
 * above the cap: the weights become min(cap, f·w) with the one f that keeps the sum of weight x size. Each round cuts at
 * least one group more, so it ends after as many rounds as there are groups at most.
 *
 * @param groups weights and sizes not negative; groups of size 0 are left alone
 * @param cap above 0
 */
export function capWeights(groups: readonly Weighted[], cap: number): Capped {
  const total = fsum(groups.map(({ weight, size }) => weight * size));
  const cut = new Set<number>();
  let factor = 1;
  for (let rounds = 0; ; rounds += 1) {
    const above = groups.flatMap(({ weight, size }, at) =>
      !cut.has(at) && size > 0 && weight * factor > cap * (1 + slack) ? [at] : [],
    );
    if (above.length === 0) {
      return {
        outcome: rounds === 0 ? 'within_cap' : 'trimmed',
        weights: groups.map(({ weight }, at) => (cut.has(at) ? cap : weight * factor)),
        cut: [...cut].sort((a, b) => a - b),
        rounds,
      };
    }
    for (const at of above) cut.add(at);
    const atCap = cap * fsum(groups.map(({ size }, at) => (cut.has(at) ? size : 0)));
    const open = fsum(groups.map(({ weight, size }, at) => (cut.has(at) ? 0 : weight * size)));
    if (open <= 0)
      return { outcome: 'left', weights: groups.map(({ weight }) => weight), cut: [], rounds: 0 };
    factor = (total - atCap) / open;
  }
}

/** What trimming did to one of the two weights of a country. */
export type Trimming = Pick<Capped, 'outcome' | 'rounds'> & {
  readonly cap: number;
  /** Indices of the strata that were cut. */
  readonly strata: readonly number[];
  /** Respondents in them. */
  readonly respondents: number;
  /** Share of the sum of weights (of weight x heads, for the employment weight) that was taken from them. */
  readonly moved: number;
};

export type TrimmedWeights = {
  /** The strata as they were given. */
  readonly calibrated: readonly Stratum[];
  /** Strata in the order in which they came, with the final weights. */
  readonly strata: readonly Stratum[];
  readonly unit: Trimming;
  readonly employment: Trimming;
};

/** Sum of the heads of a stratum's respondents. */
export const headsOf = ({ cells }: Stratum): number => fsum(cells.map(({ heads }) => heads));

/**
 * Trims both weights of the strata of one country. The cap is a multiple of the mean weight of a respondent before
 * trimming; enterprises and persons of the country are kept, those of single strata are not. The employment weight is
 * per head, an enterprise weight calibrated to persons, and is held to the mean of its like: a large firm is not cut for
 * being large. Trimming is a choice against variance that adds bias; the intervals take the final weights as given.
 */
export function trimWeights(strata: readonly Stratum[], multiple: number): TrimmedWeights {
  const unit = trim(strata, multiple, ({ unitWeight, n }) => ({ weight: unitWeight, size: n }));
  const employment = trim(strata, multiple, (stratum) => ({
    weight: stratum.employmentWeight,
    size: headsOf(stratum),
  }));
  return {
    calibrated: strata,
    strata: strata.map((stratum, at) => ({
      ...stratum,
      unitWeight: unit.weights[at]!,
      employmentWeight: employment.weights[at]!,
    })),
    unit: unit.trimming,
    employment: employment.trimming,
  };
}

function trim(
  strata: readonly Stratum[],
  multiple: number,
  groupOf: (stratum: Stratum) => Weighted,
): { weights: readonly number[]; trimming: Trimming } {
  const groups = strata.map(groupOf);
  const respondents = fsum(strata.map(({ n }) => n));
  const cap = (multiple * fsum(strata.map(({ n }, at) => n * groups[at]!.weight))) / Math.max(1, respondents);
  const { weights, cut, outcome, rounds } = capWeights(groups, cap);
  const total = fsum(groups.map(({ weight, size }) => weight * size));
  const taken = fsum(cut.map((at) => (groups[at]!.weight - cap) * groups[at]!.size));
  return {
    weights,
    trimming: {
      outcome,
      rounds,
      cap,
      strata: cut,
      respondents: fsum(cut.map((at) => strata[at]!.n)),
      moved: total > 0 ? taken / total : 0,
    },
  };
}

/** The weights of a country that its figures are made with: calibrated by `weigh`, then trimmed. */
export function countryWeights(cells: readonly CellCount[]): TrimmedWeights {
  return trimWeights(weigh(cells, stratumFloor), capMultiple);
}
