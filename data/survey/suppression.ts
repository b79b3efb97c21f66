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
export type Answers = {
  readonly nx: number;
  readonly x: number;
  readonly z: number;
  /** That nobody has the trait leaves open what each answered: it is one of several answers to a question. */
  readonly openAtZero: boolean;
};

export function addContributions(a: Contributions, b: Contributions): Contributions {
  return {
    n: a.n + b.n,
    sums: a.sums.map((sum, at) => sum + b.sums[at]!),
    tops: a.tops.map((top, at) => Math.max(top, b.tops[at]!)),
    answers: a.answers.map(({ nx, x, z, openAtZero }, at) => {
      const other = b.answers[at]!;
      return { nx: nx + other.nx, x: x + other.x, z: z + other.z, openAtZero };
    }),
  };
}

/** What is protected in a table: totals of disjoint unions add up to the total of the union that they make up. */
export type Protected<Total> = {
  readonly totals: readonly Total[];
  readonly add: (a: Total, b: Total) => Total;
  /** Whether a set of respondents with this total must not be known; not so for nobody. */
  readonly isSecret: (total: Total) => boolean;
  readonly count: (total: Total) => number;
};

/**
 * Where a union is published, the rest that is left when its published parts are taken away can be worked out; so that
 * rest must itself stand the rules of confidentiality, whether it is a union of the lattice or not.
 * Source of the rule: Hundepool et al., Statistical Disclosure Control, Wiley 2012, chapter 4.
 *
 * @param shown which unions are published
 */
export function leavesSecretRest<Total>(
  { parent, children }: Relation,
  { totals, add, isSecret }: Protected<Total>,
  shown: readonly boolean[],
): boolean {
  if (!shown[parent]) return false;
  let rest: Total | undefined;
  for (const child of children) {
    if (!shown[child]) rest = rest === undefined ? totals[child]! : add(rest, totals[child]!);
  }
  return rest !== undefined && isSecret(rest);
}
