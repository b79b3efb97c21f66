import { domainLabels } from '../../competences/domains.ts';
import { domains } from '../../competences/skill.ts';
import { roundAxis } from '../axis.ts';
import { footOf } from '../skill-gaps/describe.ts';
import { valueWords } from '../skill-gaps/values.ts';
import type { ComparedRow, ComparisonFigure } from './figure.ts';
import { columnNamesOf, indicatorOf } from './names.ts';
import { isCertain, readComparedRows, type ComparisonAnswers, type ComparisonWords } from './read-rows.ts';
import { comparisonTable } from './table.ts';
import type { ComparisonView } from './view.ts';

/**
 * The figure of two to four places side by side: what it says, in one language. Skills stand in the fixed order of
 * their domains; within a domain those with a certain difference first, then by the size of the difference.
 */
export function describeComparison(
  answers: ComparisonAnswers,
  view: ComparisonView,
  words: ComparisonWords,
): ComparisonFigure {
  const { t, language } = words.compare;
  const indicator = indicatorOf(view);
  const { names, common } = columnNamesOf(view.columns, language);
  const rows = readComparedRows(answers, view, names, words);
  const values = valueWords(indicator.kind, words.figure);
  const weights = weightsOf(answers, indicator.weight);
  const title = titleOf(rows, names, weights, words);
  const cells = rows.flatMap((row) => row.cells);
  const estimates = cells.flatMap(({ estimate }) => (estimate ? [estimate] : []));
  const tests = cells.filter(({ difference }) => difference).length;
  const axis = roundAxis(estimates.flatMap(({ low, high }) => [low, high]));
  const first = names[0]!;
  const { label, kind, base, ofBase } = indicator;
  const groups = domains
    .map((domain) => ({
      domain,
      label: domainLabels[domain][language],
      rows: rows.filter((row) => row.domain === domain).sort(differencesFirst),
    }))
    .filter((group) => group.rows.length > 0);
  const legend = {
    higher: t('compare.legend.higher', { first }),
    lower: t('compare.legend.lower', { first }),
    cannot_be_told_apart: t('compare.legend.equal'),
    hidden: t('compare.legend.hidden'),
    lowBase: words.figure.t('reason.base_30_49.short'),
  };
  const wave = [...new Set(view.columns.map((column) => column.wave))].join(', ');
  return {
    language,
    title,
    subtitle: t('compare.subtitle', {
      label: label[language],
      kind: kind === 'balance' ? kind : 'share',
      base: base[language],
      ofBase: ofBase[language],
      common: common.length === 0 ? 'none' : common.join(', '),
      columns: names.length,
      first,
      weights,
    }),
    foot: [
      ...(tests > 0 ? [t('compare.foot.single'), t('compare.foot.holm', { tests })] : []),
      ...footOf(answers.estimates[0]!, cells, { weights, wave }, words.figure),
    ],
    alt: t('compare.alt', { title, hidden: cells.length - estimates.length }),
    names,
    legend,
    groups,
    axis,
    tickLabels: axis.ticks.map(values.value),
    table: comparisonTable(title, { names, groups, legend }, words),
    published: estimates.length > 0,
  };
}

/** The largest difference of a row, those beyond doubt before all others; less than nothing where none is judged. */
function weightOf({ cells }: ComparedRow): number {
  const sizes = cells.flatMap((cell) =>
    cell.difference ? [Math.abs(cell.difference.value) + (isCertain(cell) ? 10 : 0)] : [],
  );
  return Math.max(-1, ...sizes);
}

const differencesFirst = (a: ComparedRow, b: ComparedRow): number => weightOf(b) - weightOf(a);

/** Which weights the columns have: those of the indicator, or none in some or all of them. */
function weightsOf({ estimates }: ComparisonAnswers, weight: string): string {
  const unweighted = estimates.filter(({ notes }) => notes.includes('unweighted'));
  if (unweighted.length === 0) return weight;
  const partly = unweighted.some(({ notes }) => notes.includes('partly_weighted'));
  return unweighted.length === estimates.length && !partly ? 'none' : 'some';
}

/** How many differences there are beyond doubt and the largest of them, or that nothing can be told apart. */
function titleOf(
  rows: readonly ComparedRow[],
  names: readonly string[],
  weights: string,
  { compare: { t } }: ComparisonWords,
): string {
  const compared = rows.flatMap(({ label, cells }) =>
    cells.flatMap((cell, k) =>
      cell.difference
        ? [{ skill: label, name: names[k]!, difference: cell.difference, certain: isCertain(cell) }]
        : [],
    ),
  );
  const isPair = names.length === 2;
  const sides = { first: names[0]!, second: names.slice(1).join(', '), tests: compared.length };
  const certain = compared.filter((one) => one.certain);
  const largest = certain.toSorted((a, b) => Math.abs(b.difference.value) - Math.abs(a.difference.value))[0];
  if (compared.length === 0) return t('compare.title.refused', sides);
  if (!largest) return t(isPair ? 'compare.title.none' : 'compare.title.none_many', sides);
  return t(isPair ? 'compare.title.some' : 'compare.title.many', {
    ...sides,
    certain: certain.length,
    certainty: ['unit', 'employment'].includes(weights) ? 'sure' : 'among',
    skill: largest.skill,
    name: largest.name,
    difference: largest.difference.text,
  });
}
