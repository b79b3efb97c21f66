import type { Relation } from './union.ts';

/** What confidentiality is judged by, for a union of cells; unions of disjoint cells add up. */
export type Contributions = {
  /** Respondents in the base. */
  readonly n: number;
  /** Weighted sums that one respondent must not dominate: the denominator, and numerators that are amounts. */
  readonly sums: readonly number[];
  /** The largest contribution of one respondent to each sum. */
  readonly tops: readonly number[];
};

export function addContributions(a: Contributions, b: Contributions): Contributions {
  return {
    n: a.n + b.n,
    sums: a.sums.map((sum, at) => sum + b.sums[at]!),
    tops: a.tops.map((top, at) => Math.max(top, b.tops[at]!)),
  };
}

export type Confidential = (contributions: Contributions) => boolean;

/**
 * Complementary suppression over all linked tables of a measure. Where a union is published, the rest that is left when
 * its published parts are taken away can be worked out; so that rest must itself stand the rules of confidentiality.
 * If it does not, the published part with the fewest respondents is hidden too, or the union itself when no part is
 * left; again until nothing changes. Deterministic: ties are broken by the order of the unions.
 * Source of the rule: Hundepool et al., Statistical Disclosure Control, Wiley 2012, chapter 4 (linked tables, hypercube).
 *
 * @param contributions of each union
 * @param relations between the unions
 * @param published which unions would be shown by their own contributions; not changed
 * @param confidential whether a set of respondents must not be known
 * @returns indices of the unions that are hidden to protect others
 */
export function hideComplements(
  contributions: readonly Contributions[],
  relations: readonly Relation[],
  published: readonly boolean[],
  confidential: Confidential,
): Set<number> {
  const shown = published.slice();
  const hidden = new Set<number>();
  const hide = (union: number) => {
    shown[union] = false;
    hidden.add(union);
  };
  for (let changed = true; changed; ) {
    changed = false;
    for (const { parent, children } of relations) {
      while (shown[parent] && restIsConfidential(children, contributions, shown, confidential)) {
        const parts = children.filter((child) => shown[child] && contributions[child]!.n > 0);
        const smallest = parts.toSorted((a, b) => contributions[a]!.n - contributions[b]!.n || a - b)[0];
        hide(smallest ?? parent);
        changed = true;
      }
    }
  }
  return hidden;
}

function restIsConfidential(
  children: readonly number[],
  contributions: readonly Contributions[],
  shown: readonly boolean[],
  confidential: Confidential,
): boolean {
  const rest = children
    .filter((child) => !shown[child])
    .map((child) => contributions[child]!)
    .reduce<Contributions | undefined>((sum, one) => (sum ? addContributions(sum, one) : one), undefined);
  return rest !== undefined && rest.n > 0 && confidential(rest);
}
