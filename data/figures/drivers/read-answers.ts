import type { EstimatesAnswer } from '../../contract/columns.ts';
import type { FigureKey, Translator } from '../../messages/catalogue.ts';
import { reasons } from '../../survey/status.ts';
import type { ComparedCell } from '../comparison/figure.ts';
import { valueWords } from '../skill-gaps/values.ts';

/** One figure of an indicator with a figure for each answer to a question, as a cell; a share. */
export function answerCell(
  { columns }: EstimatesAnswer,
  at: { readonly indicator: string; readonly country: string; readonly item: string },
  figure: Translator<FigureKey>,
): ComparedCell {
  const write = valueWords('share', figure);
  const row = columns.skill.findIndex(
    (item, k) =>
      item === at.item && columns.country[k] === at.country && columns.indicator[k] === at.indicator,
  );
  const reason = reasons.find((one) => one === columns.reason[row]) ?? 'nobody_asked';
  const [value, low, high, n] = [columns.estimate, columns.ci_low, columns.ci_high, columns.n].map(
    (column) => column[row] ?? undefined,
  );
  const isShown = value !== undefined && low !== undefined && high !== undefined && n !== undefined;
  return {
    ...(isShown && { estimate: { value, low, high, n, nEffective: columns.n_effective[row] ?? n } }),
    isLowBase: columns.status[row] === 'low_base',
    valueText: isShown ? write.value(value) : figure.t(`reason.${reason}.short`),
    intervalText: isShown ? `(${write.range(low, high)})` : '',
    remark: reason === 'none' ? '' : figure.t(`reason.${reason}`),
  };
}
