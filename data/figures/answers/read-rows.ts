import type { EstimatesAnswer } from '../../contract/columns.ts';
import type { FigureKey, Translator } from '../../messages/catalogue.ts';
import { numbers } from '../../messages/numbers.ts';
import { reasons, type Reason } from '../../survey/status.ts';
import type { PublishedEstimate } from '../skill-gaps/figure.ts';
import { answerParts, type AnswerQuestion } from './figure.ts';

/** The answers of one cell, or why they are hidden; `isCertain` when the main share is above what it is judged by. */
export type ReadAnswers = {
  readonly parts?: readonly number[];
  readonly main?: PublishedEstimate;
  readonly mainText: string;
  readonly isLowBase: boolean;
  readonly isCertain: boolean;
  readonly remark: string;
};

type At = { readonly country: string; readonly skill: string };

/**
 * The parts of a distribution from the shares that are published. Shares of one base are shown and hidden together; should
 * one be missing all the same, none of its neighbours is drawn, because the rest would tell it.
 */
export function readAnswers(
  { columns }: EstimatesAnswer,
  question: AnswerQuestion,
  { country, skill }: At,
  { t, language }: Translator<FigureKey>,
): ReadAnswers {
  const { asks, main: named } = answerParts[question];
  const rows = asks.map((indicator) =>
    columns.indicator.findIndex(
      (one, row) => one === indicator && columns.country[row] === country && columns.skill[row] === skill,
    ),
  );
  const values = rows.map((row) => columns.estimate[row] ?? undefined);
  const reasonOf = (row: number): Reason =>
    reasons.find((one) => one === columns.reason[row]) ?? 'nobody_asked';
  const hidden = values.findIndex((value) => value === undefined);
  if (hidden >= 0) {
    const reason = reasonOf(rows[hidden]!);
    return {
      mainText: t(`reason.${reason}.short`),
      isLowBase: false,
      isCertain: false,
      remark: t(`reason.${reason}`),
    };
  }
  const parts = question === 'level' ? levels(values as number[]) : outlook(values as number[]);
  const at = rows[asks.findIndex((one) => one === named)]!;
  const estimate = (row: number): PublishedEstimate => ({
    value: columns.estimate[row]!,
    low: columns.ci_low[row]!,
    high: columns.ci_high[row]!,
    n: columns.n[row]!,
    nEffective: columns.n_effective[row] ?? columns.n[row]!,
  });
  const main = estimate(at);
  const isLowBase = columns.status[at] === 'low_base';
  // Of levels that most fall short; of an outlook that more employers expect growth than decline.
  const lowest = question === 'level' ? main.low - 0.5 : estimate(rows[1]!).low;
  return {
    parts,
    main,
    mainText: numbers(language).percent(main.value),
    isLowBase,
    isCertain: !isLowBase && lowest > 0,
    remark: isLowBase ? t(`reason.${reasonOf(at)}`) : '',
  };
}

/** Rounding of the published shares may leave less than nothing. */
const share = (value: number): number => Math.max(0, value);

const levels = ([gap, wellBelow, above]: readonly number[]): number[] => [
  wellBelow!,
  share(gap! - wellBelow!),
  share(1 - gap! - above!),
  above!,
];

const outlook = ([more, balance]: readonly number[]): number[] => {
  const less = share(more! - balance!);
  return [less, share(1 - more! - less), more!];
};
