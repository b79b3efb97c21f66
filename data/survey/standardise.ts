import { differenceOf, type Difference } from './difference.ts';
import { fsum } from './sums.ts';

/** A published estimate of one size class, and the share that the standard gives the class. */
export type StandardPart = {
  readonly share: number;
  readonly value: number;
  readonly standardError: number;
  readonly df: number;
};

/**
 * Direct standardisation: the mean of the classes' estimates with fixed shares. Classes are different strata, so variances
 * add with the squared shares; degrees of freedom by Satterthwaite.
 * Source: Kitagawa 1964; Lumley 2010, 5.3 (svystandardize).
 *
 * @param parts every class of the standard; shares add up to 1
 */
export function standardise(parts: readonly StandardPart[]): {
  value: number;
  standardError: number;
  df: number;
} {
  const terms = parts.map(({ share, standardError }) => (share * standardError) ** 2);
  const variance = fsum(terms);
  const df =
    variance === 0
      ? fsum(parts.map((part) => part.df))
      : variance ** 2 / fsum(parts.map((part, at) => terms[at]! ** 2 / Math.max(1, part.df)));
  return {
    value: fsum(parts.map(({ share, value }) => share * value)),
    standardError: Math.sqrt(variance),
    df,
  };
}

/** The difference of two disjoint samples as it would be if both had the structure of the standard. */
export function standardisedDifference(a: readonly StandardPart[], b: readonly StandardPart[]): Difference {
  const [one, other] = [standardise(a), standardise(b)];
  const [va, vb] = [one.standardError ** 2, other.standardError ** 2];
  const variance = va + vb;
  const df = variance === 0 ? one.df + other.df : variance ** 2 / (va ** 2 / one.df + vb ** 2 / other.df);
  return differenceOf(one, other, { covariance: 0, df });
}
