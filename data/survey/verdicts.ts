import { combinationFor, recoverable } from './audit.ts';
import type { WeightedCell } from './estimate.ts';
import { isConfidential, isPublished, judge, type Thresholds, type Verdict } from './status.ts';
import { hideComplements, type Contributions } from './suppression.ts';
import type { Relation, Union } from './union.ts';

/** A measure as confidentiality sees it: its cells, and whether its numerator is an amount that one can dominate. */
export type JudgedMeasure = { readonly cells: readonly WeightedCell[]; readonly amounts: boolean };

export type Tables = { readonly unions: readonly Union[]; readonly relations: readonly Relation[] };

/** Steps of suppression; switched off only by tests that show the auditor at work. */
export type Steps = { readonly complementary: boolean };

/**
 * Verdicts on every union for measures that have the same base: what is confidential for one is hidden for all, so that
 * one measure does not give away what another hides.
 *
 * @param measures at least one, with equal z in every cell
 * @throws Error when a union that must not be known could be worked out from the published ones
 */
export function judgeUnions(
  measures: readonly JudgedMeasure[],
  { unions, relations }: Tables,
  thresholds: Thresholds,
  steps: Steps = { complementary: true },
): Verdict[] {
  const contributions = unions.map(({ cells }) => contributionsOf(cells, measures));
  const primary = contributions.map((one) => judge(one, thresholds));
  const secret = (one: Contributions) => isConfidential(one, thresholds);
  const published = primary.map(({ status }) => isPublished(status));
  const base = measures[0]!.cells;
  if (steps.complementary) {
    for (let open = true; open; ) {
      for (const union of hideComplements(contributions, relations, published, secret)) published[union] = false;
      const known = workedOut(unions, base, primary, published);
      if (known.length > 0) breakCombination(known[0]!, unions, base, contributions, published);
      open = known.length > 0;
    }
  }
  const leaks = workedOut(unions, base, primary, published);
  if (leaks.length > 0) {
    const { country, sector, size } = unions[leaks[0]!]!;
    throw new Error(`${leaks.length} hidden cells can be worked out, the first is ${country} ${sector} ${size}`);
  }
  return primary.map((verdict, union) => {
    if (published[union] || !isPublished(verdict.status)) return verdict;
    return { status: 'suppressed_confidentiality', reason: 'protects_another' };
  });
}

function contributionsOf(cells: readonly number[], measures: readonly JudgedMeasure[]): Contributions {
  const amounts = measures.filter((measure) => measure.amounts);
  const base = measures[0]!.cells;
  const sum = (of: (cell: number) => number) => cells.reduce((total, cell) => total + of(cell), 0);
  const top = (of: (cell: number) => number) => cells.reduce((most, cell) => Math.max(most, of(cell)), 0);
  return {
    n: sum((cell) => (base[cell]!.weight > 0 ? base[cell]!.moments.n : 0)),
    sums: [
      sum((cell) => base[cell]!.weight * base[cell]!.moments.z),
      ...amounts.map(({ cells: own }) => sum((cell) => own[cell]!.weight * own[cell]!.moments.x)),
    ],
    tops: [
      top((cell) => base[cell]!.weight * base[cell]!.moments.maxZ),
      ...amounts.map(({ cells: own }) => top((cell) => own[cell]!.weight * own[cell]!.moments.maxX)),
    ],
  };
}

const populated = (cells: readonly number[], base: readonly WeightedCell[]): number[] =>
  cells.filter((cell) => base[cell]!.moments.n > 0 && base[cell]!.weight > 0);

/** Unions that are confidential by themselves and lie in the span of the published ones. */
function workedOut(
  unions: readonly Union[],
  base: readonly WeightedCell[],
  primary: readonly Verdict[],
  published: readonly boolean[],
): number[] {
  const secrets = primary.flatMap(({ status }, at) => (status === 'suppressed_confidentiality' ? [at] : []));
  const shown = unions.filter((_, at) => published[at]).map(({ cells }) => populated(cells, base));
  const found = recoverable(
    base.length,
    shown,
    secrets.map((at) => populated(unions[at]!.cells, base)),
  );
  return found.map((at) => secrets[at]!);
}

/** Hides the union with the fewest respondents among those from which a secret one is worked out. */
function breakCombination(
  secret: number,
  unions: readonly Union[],
  base: readonly WeightedCell[],
  contributions: readonly Contributions[],
  published: boolean[],
): void {
  const shown = unions.flatMap((_, at) => (published[at] ? [at] : []));
  const used = combinationFor(
    base.length,
    shown.map((at) => populated(unions[at]!.cells, base)),
    populated(unions[secret]!.cells, base),
  ).map((at) => shown[at]!);
  const [smallest] = used.toSorted((a, b) => contributions[a]!.n - contributions[b]!.n || a - b);
  if (smallest === undefined) throw new Error('a union was worked out, but not from any others');
  published[smallest] = false;
}
