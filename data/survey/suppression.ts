import type { Relation } from './union.ts';

/** What confidentiality is judged by, for a union of cells; unions of disjoint cells add up. */
export type Contributions = {
  /** Respondents in the base. */
  readonly n: number;
  /** Weighted sums that one respondent must not dominate: the denominator, and numerators that are amounts. */
  readonly sums: readonly number[];
  /** The largest contribution of one respondent to each sum. */
  readonly tops: readonly number[];
  /** Unweighted sums of each measure that has this base. */
  readonly answers: readonly Answers[];
};

/** Respondents with x other than 0, sum of x, sum of z; |x| is at most z for every respondent. */
export type Answers = { readonly nx: number; readonly x: number; readonly z: number };

export function addContributions(a: Contributions, b: Contributions): Contributions {
  return {
    n: a.n + b.n,
    sums: a.sums.map((sum, at) => sum + b.sums[at]!),
    tops: a.tops.map((top, at) => Math.max(top, b.tops[at]!)),
    answers: a.answers.map(({ nx, x, z }, at) => {
      const other = b.answers[at]!;
      return { nx: nx + other.nx, x: x + other.x, z: z + other.z };
    }),
  };
}

/** What is protected in a table: totals of disjoint unions add up to the total of the union that they make up. */
export type Protected<Total> = {
  readonly totals: readonly Total[];
  readonly add: (a: Total, b: Total) => Total;
  /** Whether a set of respondents with this total must not be known; not so for nobody. */
  readonly isSecret: (total: Total) => boolean;
  /** Respondents; the fewest are hidden first. */
  readonly count: (total: Total) => number;
  /** Unions that stay visible whatever is decided, because they have been published. */
  readonly pinned?: readonly boolean[];
};

/**
 * Complementary suppression over all linked tables of a measure. Where a union is published, the rest that is left when
 * its published parts are taken away can be worked out; so that rest must itself stand the rules of confidentiality.
 * If it does not, the published part with the fewest respondents is hidden too, or the union itself when no part is
 * left; again until nothing changes. Deterministic: ties are broken by the order of the unions.
 * Source of the rule: Hundepool et al., Statistical Disclosure Control, Wiley 2012, chapter 4 (linked tables, hypercube).
 *
 * @param shown which unions are published; those that are hidden to protect others become false
 */
export function hideComplements<Total>(
  table: Protected<Total>,
  relations: readonly Relation[],
  shown: boolean[],
): void {
  const { totals, count } = table;
  const canHide = (union: number) => shown[union] === true && table.pinned?.[union] !== true;
  for (let changed = true; changed;) {
    changed = false;
    for (const { parent, children } of relations) {
      while (shown[parent] && restIsSecret(children, table, shown)) {
        const parts = children.filter((child) => canHide(child) && count(totals[child]!) > 0);
        const smallest = parts.toSorted((a, b) => count(totals[a]!) - count(totals[b]!) || a - b)[0];
        const union = smallest ?? parent;
        if (!canHide(union)) break;
        shown[union] = false;
        changed = true;
      }
    }
  }
}

function restIsSecret<Total>(
  children: readonly number[],
  { totals, add, isSecret }: Protected<Total>,
  shown: readonly boolean[],
): boolean {
  let rest: Total | undefined;
  for (const child of children) {
    if (!shown[child]) rest = rest === undefined ? totals[child]! : add(rest, totals[child]!);
  }
  return rest !== undefined && isSecret(rest);
}
