import { domains } from '../../competences/skill.ts';
import type { EstimatesAnswer } from '../../contract/columns.ts';
import type { FigureKey, Translator } from '../../messages/catalogue.ts';
import { numbers } from '../../messages/numbers.ts';
import { roundAxis } from '../axis.ts';
import type { SkillGapsFigure, SkillGapsGroup, SkillGapsRow } from './figure.ts';
import { directionOf, titleOf } from './finding.ts';
import type { SkillGapsLabels } from './labels.ts';
import { readRows } from './read-rows.ts';
import { tableOf } from './table.ts';
import { valueWords, type ValueWords } from './values.ts';

/**
 * The figure of one skill indicator for one wave, country, sector and size: what it says, in one language.
 * Skills stand in the fixed order of their domains, within a domain by value, those without a value last.
 */
export function describeSkillGaps(
  answer: EstimatesAnswer,
  labels: SkillGapsLabels,
  formatter: Translator<FigureKey>,
): SkillGapsFigure {
  const { t, language } = formatter;
  const words = valueWords(labels.indicator.kind, formatter);
  const rows = readRows(answer, labels, words, formatter);
  const groups = domains
    .map((domain): SkillGapsGroup => ({
      domain,
      label: labels.domains[domain],
      rows: rows.filter((row) => row.domain === domain).sort(fromTop(directionOf(labels.indicator.id))),
    }))
    .filter((group) => group.rows.length > 0);
  const weights = weightsOf(answer, labels);
  const title = titleOf(rows, labels, formatter, !answer.notes.includes('unweighted'));
  const estimates = rows.flatMap(({ estimate }) => (estimate ? [estimate] : []));
  const axis = roundAxis(estimates.flatMap(({ low, high }) => [low, high]));
  return {
    language,
    title,
    subtitle: t('figure.subtitle', {
      label: labels.indicator.label,
      kind: labels.indicator.kind,
      base: labels.indicator.base,
      ofBase: labels.indicator.ofBase,
      weights,
    }),
    foot: footOf(answer, rows, { weights, wave: labels.wave }, formatter),
    alt: altText(title, groups, words, formatter),
    axis,
    tickLabels: axis.ticks.map((tick) => words.value(tick)),
    groups,
    table: tableOf(title, groups, words, formatter),
    published: estimates.length > 0,
    unweighted: answer.notes.includes('unweighted'),
  };
}

/** Rows without a value keep their order, after all others. */
const fromTop = (direction: 1 | -1) => (a: SkillGapsRow, b: SkillGapsRow) => {
  if (!a.estimate || !b.estimate) return Number(!a.estimate) - Number(!b.estimate);
  return direction * (b.estimate.value - a.estimate.value);
};

/** Which weights the figure is made with: those of its indicator, or none in some or all of its countries. */
function weightsOf({ notes }: EstimatesAnswer, { indicator }: SkillGapsLabels): string {
  if (!notes.includes('unweighted')) return indicator.weight;
  return notes.includes('partly_weighted') ? 'some' : 'none';
}

/** Source, bases, weights and release of a figure of estimates, as sentences. */
export function footOf(
  answer: Pick<EstimatesAnswer, 'demonstration' | 'release'>,
  rows: readonly Pick<SkillGapsRow, 'estimate'>[],
  { weights, wave }: { weights: string; wave: string },
  { t, language }: Translator<FigureKey>,
): string[] {
  const estimates = rows.flatMap(({ estimate }) => (estimate ? [estimate] : []));
  const { count } = numbers(language);
  const range = (values: readonly number[]) => {
    const [low, high] = [count(Math.min(...values)), count(Math.max(...values))];
    return low === high ? low : `${low}–${high}`;
  };
  return [
    t('figure.foot.source', { wave }),
    ...(estimates.length > 0
      ? [
          t('figure.foot.base', {
            n: range(estimates.map(({ n }) => n)),
            effective: range(estimates.map(({ nEffective }) => Math.round(nEffective))),
          }),
        ]
      : []),
    t('figure.foot.weights', { weights }),
    ...(answer.demonstration ? [t('figure.foot.demonstration')] : []),
    t('figure.foot.release', { release: answer.release }),
  ];
}

function altText(
  title: string,
  groups: readonly SkillGapsGroup[],
  words: ValueWords,
  { t }: Translator<FigureKey>,
): string {
  const perDomain = groups.map(({ label, rows }) => {
    const values = rows.flatMap(({ estimate }) => (estimate ? [estimate.value] : []));
    const hidden = rows.length - values.length;
    return t('figure.alt.domain', {
      domain: label,
      shown: values.length,
      low: values.length > 0 ? words.value(Math.min(...values)) : '',
      high: values.length > 0 ? words.value(Math.max(...values)) : '',
      hidden,
    });
  });
  return t('figure.alt', { title, domains: perDomain.join(' ') });
}
