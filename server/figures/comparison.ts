import { askComparison } from '@observatory/data/figures/comparison/ask.ts';
import { describeComparison } from '@observatory/data/figures/comparison/describe.ts';
import { drawComparison } from '@observatory/data/figures/comparison/draw.ts';
import type { ComparisonTable } from '@observatory/data/figures/comparison/figure.ts';
import { parseComparisonView, printComparisonView } from '@observatory/data/figures/comparison/view.ts';
import { figureFormatter } from '@observatory/data/messages/catalogue.ts';
import { compareTexts } from '@observatory/data/messages/compare-texts.ts';
import { downloadTexts } from '@observatory/data/messages/download-texts.ts';
import type { Language } from '@observatory/data/messages/language.ts';

import { parameter } from '../http/describe.ts';
import { inCatalogue, type Described, type Figure } from './figure.ts';
import type { FigureSources } from './figure-sources.ts';

type Sources = Pick<FigureSources, 'waves' | 'estimates' | 'comparisons'>;

/** One line per skill and column of the comparison. */
export const comparisonTable = (
  { columns, groups }: ComparisonTable,
  language: Language,
): Described['table'] => ({
  columns: [downloadTexts(language).t('column.domain'), ...columns],
  rows: groups.flatMap(({ label, rows }) =>
    rows.flatMap((row) => row.lines.map((cells) => [label, row.label, ...cells])),
  ),
});

/** The figure of a comparison, from the same model as that of the pages. */
export const comparisonFigure = ({ waves, estimates, comparisons }: Sources): Figure => ({
  name: 'comparison',
  operation: 'comparisonFigure',
  summary: 'Two to four places side by side, each against the first,',
  parameters: [
    parameter('indicator', 'An indicator with a figure per skill; skill_gap when absent.'),
    parameter('a', 'First column: codes of country, sector, size and wave joined by dots; FI when absent.'),
    parameter('b', 'Second column, written in the same way; DE when absent.'),
    parameter('c', 'Third column; none when absent.'),
    parameter('d', 'Fourth column; none when absent.'),
  ],
  find: async (parameters, language) => {
    const { view, ignored } = parseComparisonView(parameters, waves());
    const wrong = ignored[0];
    if (wrong) return { parameter: wrong.parameter, value: wrong.value, allowed: inCatalogue };
    const answers = await askComparison(
      view,
      language,
      (question) => estimates(new URLSearchParams(question)),
      (question) => comparisons(new URLSearchParams(question)),
    );
    const { release, demonstration } = answers.estimates[0]!;
    return {
      ...{ release, demonstration },
      view: Object.fromEntries(new URLSearchParams(printComparisonView(view, waves()))),
      describe: async () => {
        const words = { compare: compareTexts(language), figure: await figureFormatter(language) };
        const figure = describeComparison(answers, view, words);
        return {
          words: figure,
          table: comparisonTable(figure.table, language),
          draw: (palette, width) => drawComparison(figure, palette, width),
        };
      },
    };
  },
});
