import type { ComparisonsAnswer, Refusal } from '../contract/comparisons.ts';
import { judgeDifferences, type DifferenceVerdict } from '../survey/difference.ts';
import { comparisonQuery } from './quotes.ts';

/** A difference that may be stated: shares and balances in whole, 0.1 is ten percentage points. */
export type JudgedDifference = {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly verdict: DifferenceVerdict;
};

/** One row of a comparison; without a difference where none may be stated. */
export type Judged = {
  /** Which of the answers it is from. */
  readonly answer: number;
  /** Skill, or `ALL`. */
  readonly item: string;
  readonly refusal: Refusal;
  readonly difference?: JudgedDifference;
  /** The question that answers it, with all the tests that it is judged with in its answer. */
  readonly query: string;
};

/**
 * All rows of some answers, judged together: Holm over every p-value in them at 5 %. For a single answer these are its
 * own verdicts.
 */
export function judge(answers: readonly ComparisonsAnswer[]): Judged[] {
  const rows = answers.flatMap((given, answer) => {
    const { columns, query } = given;
    return columns.skill_a.map((item, row) => ({
      answer,
      item,
      refusal: columns.reason[row]!,
      query: comparisonQuery(query['a'] ?? '', query['b'] ?? ''),
      value: columns.difference[row] ?? NaN,
      low: columns.ci_low[row] ?? NaN,
      high: columns.ci_high[row] ?? NaN,
      pValue: columns.p_value[row] ?? NaN,
    }));
  });
  const verdicts = judgeDifferences(rows);
  return rows.map(({ answer, item, refusal, query, value, low, high, pValue }, k) => {
    const row = { answer, item, refusal, query };
    if ([value, low, high, pValue].some(Number.isNaN)) return row;
    return { ...row, difference: { value, low, high, verdict: verdicts[k]!.verdict } };
  });
}

/** Rows with a difference beyond doubt, the largest first. */
export const certainOf = (rows: readonly Judged[]): (Judged & { difference: JudgedDifference })[] =>
  rows
    .filter(
      (row): row is Judged & { difference: JudgedDifference } =>
        row.difference !== undefined && row.difference.verdict !== 'cannot_be_told_apart',
    )
    .sort((a, b) => Math.abs(b.difference.value) - Math.abs(a.difference.value));

/** How many differences were tested. */
export const testsOf = (rows: readonly Judged[]): number =>
  rows.filter(({ difference }) => difference).length;
