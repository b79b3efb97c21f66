import { numbers } from '../../messages/numbers.ts';
import type { ComparisonTable } from '../comparison/figure.ts';
import { smallNumber } from '../comparison/table.ts';
import type { TrendFigure, TrendRow } from './figure.ts';
import type { TrendWords } from './read-rows.ts';

/** Every value, base, change, verdict and expectation as text: a line per skill and wave. */
export function trendTable(
  caption: string,
  { waves, groups, legend, heads }: Pick<TrendFigure, 'waves' | 'groups' | 'legend' | 'heads'>,
  { compare, figure, trends: { t, language } }: TrendWords,
): ComparisonTable {
  const write = numbers(language);
  const line = ({ cells, change, outlook, joined }: TrendRow, k: number): string[] => {
    const { estimate, valueText, intervalText, remark } = cells[k]!;
    const isNewest = k === waves.length - 1;
    const judged = isNewest ? change : undefined;
    return [
      waves[k]!,
      estimate ? valueText : '',
      estimate ? intervalText.slice(1, -1) : '',
      estimate ? write.count(estimate.n) : '',
      judged?.text ?? '',
      judged?.range ?? '',
      judged ? smallNumber(judged.pAdjusted, write.decimal) : '',
      judged?.standardised?.text ?? '',
      isNewest && outlook?.estimate ? `${outlook.valueText} ${outlook.intervalText}` : '',
      [
        judged ? legend[judged.verdict] : '',
        // A gap in the line: the wave does not measure the same as the one before.
        k > 0 && !joined[k - 1] ? compare.t('compare.table.not_compared') : '',
        remark,
      ]
        .filter((text) => text !== '')
        .join('; '),
    ];
  };
  return {
    caption,
    columns: [
      figure.t('table.skill'),
      t('trends.table.wave'),
      figure.t('table.value'),
      figure.t('table.interval'),
      figure.t('table.n'),
      heads.change,
      figure.t('table.interval'),
      compare.t('compare.table.adjusted'),
      compare.t('compare.table.standardised'),
      t('trends.table.outlook'),
      compare.t('compare.table.verdict'),
    ],
    groups: groups.map(({ label, rows }) => ({
      label,
      rows: rows.map((row) => ({
        skill: row.skill,
        label: row.label,
        lines: waves.map((_, k) => line(row, k)),
      })),
    })),
  };
}
