import { fsum } from './sums.ts';
import type { Stratum } from './weights.ts';

/** How unequal the weights of a country are. */
export type WeightSpread = {
  readonly minimum: number;
  readonly maximum: number;
  /** Largest over smallest. */
  readonly ratio: number;
  /** Kish's 1 + cv² of the weights: the factor by which unequal weights inflate a variance that they do not explain. */
  readonly designEffect: number;
  /** Respondents over the design effect, (sum w)²/sum w². */
  readonly effectiveN: number;
};

/** Respondents of a stratum: how many, the weight they share, the sum of their sizes and of the squares of these. */
type Group = {
  readonly n: number;
  readonly weight: number;
  readonly sizes: number;
  readonly squares: number;
};

/**
 * Kish's design effect n·sum c²/(sum c)² where a respondent counts with c = weight x size.
 * Source: Kish 1992, "Weighting for Unequal P_i", Journal of Official Statistics 8.
 *
 * @throws RangeError where nobody has a weight
 */
function spreadOf(groups: readonly Group[]): WeightSpread {
  const weighing = groups.filter(({ n, weight }) => n > 0 && weight > 0);
  if (weighing.length === 0) throw new RangeError('no respondent has a weight');
  const n = fsum(weighing.map((group) => group.n));
  const sum = fsum(weighing.map(({ weight, sizes }) => weight * sizes));
  const squares = fsum(weighing.map(({ weight, squares: of }) => weight ** 2 * of));
  const weights = weighing.map(({ weight }) => weight);
  const [minimum, maximum] = [Math.min(...weights), Math.max(...weights)];
  const effectiveN = sum ** 2 / squares;
  return { minimum, maximum, ratio: maximum / minimum, designEffect: n / effectiveN, effectiveN };
}

/** Spread of the unit weights: every respondent counts with its weight. */
export const unitSpread = (strata: readonly Stratum[]): WeightSpread =>
  spreadOf(strata.map(({ n, unitWeight }) => ({ n, weight: unitWeight, sizes: n, squares: n })));

/**
 * Spread of the employment weights. In figures about staff a respondent counts with its weight times its heads, so the
 * design effect is that of these products: few large firms make it large whatever the weights are.
 */
export const employmentSpread = (strata: readonly Stratum[]): WeightSpread =>
  spreadOf(
    strata.map(({ n, employmentWeight, cells }) => ({
      n,
      weight: employmentWeight,
      sizes: fsum(cells.map(({ heads }) => heads)),
      squares: fsum(cells.map(({ squaredHeads }) => squaredHeads)),
    })),
  );
