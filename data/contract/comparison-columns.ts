import { judgeDifferences, type Difference } from '../survey/difference.ts';
import type { ComparisonsAnswer, ComparisonVerdict, Refusal } from './comparisons.ts';
import { domainOfItem } from './estimates-query.ts';

/** A published or hidden estimate of one side. */
export type ComparedCell = {
  readonly skill: string;
  readonly estimate: number | null;
  readonly n: number | null;
};

/** Two estimates side by side, with their difference where one may be stated. */
export type ComparedRow = {
  readonly a: ComparedCell;
  readonly b: ComparedCell;
  readonly reason: Refusal;
  readonly difference?: Difference;
  /** The difference that is left when both sides have the same mix of sizes. */
  readonly standardised?: Difference;
};

/**
 * The columns of an answer about differences: verdicts are judged together, over all rows.
 *
 * @param sentence what is said of a row
 */
export function comparisonColumns<Row extends ComparedRow>(
  rows: readonly Row[],
  sentence: (row: Row, verdict: ComparisonVerdict) => string,
): Pick<ComparisonsAnswer, 'tests' | 'columns'> {
  const differences = rows.flatMap(({ difference }) => (difference ? [difference] : []));
  const judged = new Map(judgeDifferences(differences).map((one, at) => [differences[at]!, one]));
  const of = <Value>(pick: (difference: Difference) => Value) =>
    rows.map(({ difference }) => (difference ? pick(difference) : null));
  const ofStandardised = (pick: (difference: Difference) => number) =>
    rows.map(({ standardised }) => (standardised ? pick(standardised) : null));
  const verdict = ({ difference, reason }: Row): ComparisonVerdict => {
    if (difference) return judged.get(difference)!.verdict;
    return reason === 'a_hidden' || reason === 'b_hidden' ? 'hidden' : 'refused';
  };
  return {
    tests: differences.length,
    columns: {
      skill_a: rows.map(({ a }) => a.skill),
      skill_b: rows.map(({ b }) => b.skill),
      domain: rows.map(({ a }) => domainOfItem(a.skill)),
      estimate_a: rows.map(({ a }) => a.estimate),
      estimate_b: rows.map(({ b }) => b.estimate),
      n_a: rows.map(({ a }) => a.n),
      n_b: rows.map(({ b }) => b.n),
      difference: of(({ value }) => value),
      standard_error: of(({ standardError }) => standardError),
      ci_low: of(({ interval }) => interval.low),
      ci_high: of(({ interval }) => interval.high),
      df: of(({ df }) => df),
      p_value: of(({ pValue }) => pValue),
      p_adjusted: of((difference) => judged.get(difference)!.pAdjusted),
      standardised_difference: ofStandardised(({ value }) => value),
      standardised_ci_low: ofStandardised(({ interval }) => interval.low),
      standardised_ci_high: ofStandardised(({ interval }) => interval.high),
      verdict: rows.map(verdict),
      reason: rows.map(({ reason }) => reason),
      sentence: rows.map((row) => sentence(row, verdict(row))),
    },
  };
}
