import type { EstimatesAnswer } from '../contract/columns.ts';
import { differenceOf, judgeDifferences, type DifferenceVerdict } from '../survey/difference.ts';

/** Whether the need for a skill rises or falls beyond doubt; `cannot_be_told_apart` from no change otherwise. */
export type Expectation = { readonly skill: string; readonly verdict: DifferenceVerdict };

const noChange = { value: 0, standardError: 0, df: 0 };

/**
 * The published balances of expected need against none, judged together: t tests, Holm over all of them at 5 %. A
 * balance of a low base never is beyond doubt.
 */
export function expectationsOf({ columns }: EstimatesAnswer): Expectation[] {
  const found = columns.skill.flatMap((skill, row) => {
    const [value, standardError, df] = [columns.estimate, columns.standard_error, columns.df].map(
      (column) => column[row],
    );
    if (columns.indicator[row] !== 'future_need') return [];
    if (typeof value !== 'number' || typeof standardError !== 'number' || typeof df !== 'number') return [];
    const isLow = columns.status[row] !== 'shown';
    return [{ skill, isLow, difference: differenceOf({ value, standardError, df }, noChange) }];
  });
  const judged = judgeDifferences(found.map(({ difference }) => difference));
  return found.map(({ skill, isLow }, k) => ({
    skill,
    verdict: isLow ? 'cannot_be_told_apart' : judged[k]!.verdict,
  }));
}
