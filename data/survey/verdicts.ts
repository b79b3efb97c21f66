import { conceal, type Steps, type Tables } from './concealment.ts';
import type { WeightedCell } from './estimate.ts';
import { isConfidential, isPublished, judge, type Thresholds, type Verdict } from './status.ts';
import { addContributions, type Contributions } from './suppression.ts';
import { onceForCells } from './union.ts';

export type { Tables } from './concealment.ts';

/** A measure as confidentiality sees it. */
export type JudgedMeasure = {
  readonly cells: readonly WeightedCell[];
  /** Whether its numerator is an amount that one respondent can dominate. */
  readonly amounts: boolean;
  /** Whether a share of 0 leaves open what each respondent answered. */
  readonly openAtZero: boolean;
};

/**
 * Verdicts on every union for measures that have the same base: what is confidential for one is hidden for all, so that
 * one measure does not give away what another hides.
 *
 * @param measures at least one, with equal z in every cell
 * @param pinned unions that stay visible because they have been published with these respondents or nearly these
 * @throws Error when a union that must not be known could be worked out from the published ones
 */
export function judgeUnions(
  measures: readonly JudgedMeasure[],
  tables: Tables,
  thresholds: Thresholds,
  { steps, pinned }: { readonly steps?: Steps; readonly pinned?: readonly boolean[] } = {},
): Verdict[] {
  const totalOf = onceForCells((cells) => contributionsOf(cells, measures));
  const totals = tables.unions.map(({ cells }) => totalOf(cells));
  const primary = totals.map((one) => judge(one, thresholds));
  const puzzle = {
    ...tables,
    totals,
    add: addContributions,
    isSecret: (one: Contributions) => isConfidential(one, thresholds),
    count: (one: Contributions) => one.n,
    cells: measures[0]!.cells.map(({ weight, moments }) => (weight > 0 ? moments.n : 0)),
    width: thresholds.confidentialBelow,
    ...(pinned && { pinned }),
  };
  const wanted = primary.map(({ status }) => isPublished(status));
  const shown = conceal(puzzle, wanted, steps);
  return primary.map((verdict, union) => {
    if (shown[union] || !isPublished(verdict.status)) return verdict;
    return { status: 'suppressed_confidentiality', reason: 'protects_answers' };
  });
}

function contributionsOf(cells: readonly number[], measures: readonly JudgedMeasure[]): Contributions {
  const amounts = measures.filter((measure) => measure.amounts);
  const base = measures[0]!.cells;
  const inDesign = cells.filter((cell) => base[cell]!.weight > 0);
  const sum = (of: (cell: number) => number) => inDesign.reduce((total, cell) => total + of(cell), 0);
  const top = (of: (cell: number) => number) => inDesign.reduce((most, cell) => Math.max(most, of(cell)), 0);
  return {
    n: sum((cell) => base[cell]!.moments.n),
    sums: [
      sum((cell) => base[cell]!.weight * base[cell]!.moments.z),
      ...amounts.map(({ cells: own }) => sum((cell) => own[cell]!.weight * own[cell]!.moments.x)),
    ],
    tops: [
      top((cell) => base[cell]!.weight * base[cell]!.moments.maxZ),
      ...amounts.map(({ cells: own }) => top((cell) => own[cell]!.weight * own[cell]!.moments.maxX)),
    ],
    answers: measures.map(({ cells: own, openAtZero }) => ({
      openAtZero,
      nx: sum((cell) => own[cell]!.moments.nx),
      x: sum((cell) => own[cell]!.moments.x),
      z: sum((cell) => own[cell]!.moments.z),
    })),
  };
}
