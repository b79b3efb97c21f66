import type { CatalogueAnswer } from '@observatory/data/contract/catalogue.ts';
import { describeComparison } from '@observatory/data/figures/comparison/describe.ts';
import { guardComparison } from '@observatory/data/figures/comparison/guard.ts';
import type { ComparisonAnswers } from '@observatory/data/figures/comparison/read-rows.ts';
import {
  columnDimensions,
  columnNames,
  comparisonQuestion,
  type ComparisonView,
} from '@observatory/data/figures/comparison/view.ts';
import { figureFormatter } from '@observatory/data/messages/catalogue.ts';
import { compareTexts } from '@observatory/data/messages/compare-texts.ts';
import type { Language } from '@observatory/data/messages/language.ts';

/** Everything that the page of comparisons says, in one language. */
export async function describeCompare(
  answers: ComparisonAnswers,
  view: ComparisonView,
  catalogue: CatalogueAnswer,
  language: Language,
) {
  const compare = compareTexts(language);
  const { t } = compare;
  const words = { compare, figure: await figureFormatter(language) };
  const figure = describeComparison(answers, view, words);
  const guard = guardComparison(answers, view, figure, words);
  const labelled = (entries: readonly { code: string; label: string }[]) =>
    entries.map(({ code, label }) => ({ code, label }));
  return {
    figure,
    guard,
    texts: {
      about: t('compare.about'),
      guard: t('compare.guard'),
      empty: t('compare.empty'),
    },
    indicators: labelled(catalogue.indicators.filter(({ detail }) => detail === 'skill')),
    choices: {
      country: labelled(catalogue.countries),
      sector: labelled(catalogue.sectors),
      size: labelled(catalogue.sizes),
      wave: catalogue.waves.map((code) => ({ code, label: code })).reverse(),
    },
    columns: columnNames.map((name, k) => ({
      name,
      label: t('compare.column', { k: name }),
      chosen: view.columns[k],
      /** Word for a column that is not there; the first two always are. */
      absent: k < 2 ? undefined : t('compare.absent'),
    })),
    downloads: guard.pairs.map(({ pair }, k) => ({
      label: `${pair} (CSV)`,
      href: `/api/v1/comparisons.csv?${new URLSearchParams({ ...comparisonQuestion(view, k + 1), lang: language })}`,
    })),
    dimensions: columnDimensions,
  };
}
