import { numbers } from '../../messages/numbers.ts';
import type { ComparedCell, ComparisonFigure, ComparisonTable } from './figure.ts';
import type { ComparisonWords } from './read-rows.ts';

/** Every value, base, difference and verdict of a figure as text: a line per skill and column. */
export function comparisonTable(
  caption: string,
  { names, groups, legend }: Pick<ComparisonFigure, 'names' | 'groups' | 'legend'>,
  { compare: { t, language }, figure }: ComparisonWords,
): ComparisonTable {
  const write = numbers(language);
  const line = ({ estimate, difference, ...cell }: ComparedCell, k: number): string[] => [
    names[k]!,
    estimate ? cell.valueText : '',
    estimate ? cell.intervalText.slice(1, -1) : '',
    estimate ? write.count(estimate.n) : '',
    difference ? difference.text : '',
    difference ? difference.range : '',
    difference ? smallNumber(difference.pAdjusted, write.decimal) : '',
    difference?.standardised?.text ?? '',
    [
      k === 0 ? t('compare.table.first') : '',
      difference ? legend[difference.verdict] : '',
      k > 0 && !difference ? t('compare.table.not_compared') : '',
      cell.remark,
    ]
      .filter((text) => text !== '')
      .join('; '),
  ];
  return {
    caption,
    columns: [
      figure.t('table.skill'),
      t('compare.table.column'),
      figure.t('table.value'),
      figure.t('table.interval'),
      figure.t('table.n'),
      t('compare.table.difference'),
      figure.t('table.interval'),
      t('compare.table.adjusted'),
      t('compare.table.standardised'),
      t('compare.table.verdict'),
    ],
    groups: groups.map(({ label, rows }) => ({
      label,
      rows: rows.map(({ skill, label: name, cells }) => ({ skill, label: name, lines: cells.map(line) })),
    })),
  };
}

/** A probability with three decimals, the smallest as below the last of them. */
export const smallNumber = (value: number, decimal: (value: number, digits: number) => string): string =>
  value < 0.001 ? `< ${decimal(0.001, 3)}` : decimal(value, 3);
