import type { EstimatesAnswer } from '../../contract/columns.ts';
import type { ComparisonsAnswer } from '../../contract/comparisons.ts';
import type { FigureKey, Translator } from '../../messages/catalogue.ts';
import type { CompareKey } from '../../messages/compare-texts.ts';
import { numbers } from '../../messages/numbers.ts';
import { judgeDifferences, type Difference } from '../../survey/difference.ts';
import type { SkillGapsRow } from '../skill-gaps/figure.ts';
import { skillGapsLabels } from '../skill-gaps/labels.ts';
import { readRows as readEstimates } from '../skill-gaps/read-rows.ts';
import { valueWords } from '../skill-gaps/values.ts';
import type { ColumnDifference, ComparedCell, ComparedRow } from './figure.ts';
import { indicatorOf } from './names.ts';
import type { ComparisonView } from './view.ts';

/** What the interface answered about a view. */
export type ComparisonAnswers = {
  /** Estimates of each column. */
  readonly estimates: readonly EstimatesAnswer[];
  /** Each column but the first, against the first. */
  readonly comparisons: readonly ComparisonsAnswer[];
};

export type ComparisonWords = {
  readonly compare: Translator<CompareKey>;
  readonly figure: Translator<FigureKey>;
};

/** One row per skill with a cell per column; differences are judged by Holm over all of them together. */
export function readComparedRows(
  { estimates, comparisons }: ComparisonAnswers,
  view: ComparisonView,
  names: readonly string[],
  words: ComparisonWords,
): ComparedRow[] {
  const { language } = words.compare;
  const values = valueWords(indicatorOf(view).kind, words.figure);
  const columns = view.columns.map((column, k) => {
    const labels = skillGapsLabels({ ...column, indicator: view.indicator }, language);
    return new Map(readEstimates(estimates[k]!, labels, values, words.figure).map((row) => [row.skill, row]));
  });
  const differences = judged(comparisons, words);
  return [...columns[0]!.values()].map(({ skill, domain, label }) => {
    const cells = columns.map((rows, k) =>
      cellOf(rows.get(skill), k === 0 ? undefined : differences[k - 1]!.get(skill), words),
    );
    const said = cells.map((cell, k) => spokenCell(cell, names[k]!, names[0]!, words));
    return {
      skill,
      domain,
      label,
      cells,
      isCertain: cells.some(isCertain),
      spoken: `${label}: ${said.join('; ')}.`,
    };
  });
}

/** Whether a cell is higher or lower than the first column beyond doubt. */
export const isCertain = ({ difference }: ComparedCell): boolean =>
  difference !== undefined && difference.verdict !== 'cannot_be_told_apart';

/** The differences of each answer by skill, judged by Holm over all of them together. */
export function judged(comparisons: readonly ComparisonsAnswer[], words: ComparisonWords) {
  const write = numbers(words.compare.language);
  const range = (low: number, high: number) =>
    words.compare.t('compare.range', { low: write.signedPoints(low), high: write.signedPoints(high) });
  const found = comparisons.flatMap(({ columns }, column) =>
    columns.skill_a.flatMap((skill, row) => {
      const difference = differenceAt(columns, row);
      return difference ? [{ column, row, skill, difference }] : [];
    }),
  );
  const verdicts = judgeDifferences(found.map(({ difference }) => difference));
  const byColumn = comparisons.map(() => new Map<string, ColumnDifference>());
  for (const [k, { column, row, skill, difference }] of found.entries()) {
    const { columns } = comparisons[column]!;
    const low = columns.standardised_ci_low[row] ?? undefined;
    const high = columns.standardised_ci_high[row] ?? undefined;
    const same = columns.standardised_difference[row] ?? undefined;
    byColumn[column]!.set(skill, {
      ...verdicts[k]!,
      value: difference.value,
      ...difference.interval,
      text: write.signedPoints(difference.value),
      range: range(difference.interval.low, difference.interval.high),
      ...(same !== undefined &&
        low !== undefined &&
        high !== undefined && {
          standardised: { low, high, text: `${write.signedPoints(same)} (${range(low, high)})` },
        }),
    });
  }
  return byColumn;
}

function differenceAt(columns: ComparisonsAnswer['columns'], row: number): Difference | undefined {
  const [value, low, high] = [columns.difference[row], columns.ci_low[row], columns.ci_high[row]];
  const [standardError, df, pValue] = [columns.standard_error[row], columns.df[row], columns.p_value[row]];
  const all = [value, low, high, standardError, df, pValue];
  if (all.some((one) => one === null || one === undefined)) return undefined;
  return {
    value: value!,
    interval: { low: low!, high: high! },
    standardError: standardError!,
    df: df!,
    pValue: pValue!,
  };
}

/** A published or hidden value as a cell, with its difference where there is one. */
export function cellOf(
  row: SkillGapsRow | undefined,
  difference: ColumnDifference | undefined,
  { figure }: Pick<ComparisonWords, 'figure'>,
): ComparedCell {
  const reason = row?.reason ?? 'nobody_asked';
  return {
    ...(row?.estimate && { estimate: row.estimate }),
    isLowBase: row?.status === 'low_base',
    valueText: row?.valueText ?? figure.t(`reason.${reason}.short`),
    intervalText: row?.intervalText ?? '',
    remark: reason === 'none' ? '' : figure.t(`reason.${reason}`),
    ...(row?.estimate && difference && { difference }),
  };
}

/** A cell in words, to be read aloud; `first` is what its difference is to. */
export function spokenCell(
  cell: ComparedCell,
  name: string,
  first: string,
  { compare: { t, language } }: ComparisonWords,
): string {
  const { estimate, difference, remark } = cell;
  if (!estimate) return t('compare.spoken.hidden', { name, reason: remark });
  const value = t('compare.spoken.value', {
    name,
    value: cell.valueText,
    range: cell.intervalText.slice(1, -1),
    n: estimate.n,
    count: numbers(language).count(estimate.n),
  });
  const said = remark === '' ? value : `${value}, ${remark}`;
  if (!difference) return said;
  const write = numbers(language);
  return t('compare.spoken.difference', {
    said,
    first,
    verdict: difference.verdict,
    difference: difference.text,
    low: write.signedPoints(difference.low),
    high: write.signedPoints(difference.high),
  });
}
