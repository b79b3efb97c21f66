import { describeComparison } from '@observatory/data/figures/comparison/describe.ts';
import type { ComparisonAnswers, ComparisonWords } from '@observatory/data/figures/comparison/read-rows.ts';
import type { ComparisonView } from '@observatory/data/figures/comparison/view.ts';

/** The skills in which the second column differs beyond doubt from the first, the largest difference first. */
export function certainDifferences(
  compared: ComparisonAnswers,
  comparison: ComparisonView,
  words: ComparisonWords,
  /** Both values in words, the second column first. */
  bothOf: (values: { own: string; other: string; name: string }) => string,
) {
  const figure = describeComparison(compared, comparison, words);
  const rows = figure.groups
    .flatMap((group) => group.rows)
    .filter(({ isCertain }) => isCertain)
    .sort((a, b) => Math.abs(b.cells[1]!.difference!.value) - Math.abs(a.cells[1]!.difference!.value));
  const { tests } = compared.comparisons[0]!;
  return {
    kind: tests === 0 ? 'refused' : rows.length === 0 ? 'none' : 'some',
    tests,
    foot: tests > 0 ? words.compare.t('compare.foot.holm', { tests }) : '',
    column: words.compare.t('compare.table.difference'),
    rows: rows.map(({ skill, label, cells: [other, own] }) => ({
      skill,
      label,
      both: bothOf({
        own: `${own!.valueText} ${own!.intervalText}`,
        other: `${other!.valueText} ${other!.intervalText}`,
        name: figure.names[1]!,
      }),
      value: own!.difference!.text,
      interval: `(${own!.difference!.range})`,
    })),
  };
}

export type CertainDifferences = ReturnType<typeof certainDifferences>;
