import { domainLabels } from '../../competences/domains.ts';
import { domains } from '../../competences/skill.ts';
import { indicatorById } from '../../indicators/catalogue.ts';
import { numbers } from '../../messages/numbers.ts';
import { roundAxis } from '../axis.ts';
import { partLabel } from '../comparison/names.ts';
import { midSentence } from '../mid-sentence.ts';
import { footOf } from '../skill-gaps/describe.ts';
import { valueWords } from '../skill-gaps/values.ts';
import type { TrendAnswers } from './ask.ts';
import type { TrendFigure, TrendRow } from './figure.ts';
import { changedOf, trendTitle } from './finding.ts';
import { readTrendRows, type TrendWords } from './read-rows.ts';
import { trendTable } from './table.ts';
import type { TrendView } from './view.ts';

/** A place over the waves: what the figure says, in one language. Skills stand in the fixed order of the survey. */
export function describeTrend(answers: TrendAnswers, view: TrendView, words: TrendWords): TrendFigure {
  const { t, language } = words.trends;
  const { compare } = words;
  const waves = answers.waves.map(({ wave }) => wave);
  const newest = waves.at(-1)!;
  const indicator = indicatorById.get(view.indicator)!;
  const rows = readTrendRows(answers, view, words);
  const cells = rows.flatMap((row) => row.cells);
  const estimates = cells.flatMap(({ estimate }) => (estimate ? [estimate] : []));
  const unweighted = answers.waves.filter(({ estimates: { notes } }) => notes.includes('unweighted'));
  const weighted = unweighted.length === 0;
  const weights = unweighted.length === waves.length ? 'none' : indicator.weight;
  const some = unweighted.length < waves.length ? unweighted.map(({ wave }) => wave) : [];
  const title = trendTitle(rows, view, { newest, weighted }, words);
  const groups = domains
    .map((domain) => ({
      domain,
      label: domainLabels[domain][language],
      rows: rows.filter((row) => row.domain === domain),
    }))
    .filter((group) => group.rows.length > 0);
  const legend = {
    higher: compare.t('compare.legend.higher', { first: view.since }),
    lower: compare.t('compare.legend.lower', { first: view.since }),
    cannot_be_told_apart: compare.t('compare.legend.equal'),
    hidden: compare.t('compare.legend.hidden'),
    lowBase: words.figure.t('reason.base_30_49.short'),
  };
  const heads = {
    change: view.since === '' ? '' : t('trends.head.change', { since: view.since }),
    outlook: t('trends.head.outlook'),
  };
  const expected = rows.flatMap(({ outlook }) =>
    outlook?.estimate ? [outlook.estimate.low, outlook.estimate.high] : [],
  );
  const axis = roundAxis(expected, 4);
  const balance = valueWords('balance', words.figure);
  const span = spanOf(rows);
  // The longest round stretch that takes no more than 0.4 of a row, so that it fits into the legend.
  const step = [0.2, 0.1, 0.05].find((one) => one <= 0.4 * span) ?? 0.02;
  const common = (['country', 'sector', 'size'] as const).map((name, k) => {
    const label = partLabel(name, view[name], language);
    return k === 0 ? label : midSentence(label, language);
  });
  const { kind, base, ofBase, label } = indicator;
  const tests = answers.change?.tests ?? 0;
  return {
    language,
    title,
    subtitle: [
      `${compare.t('compare.subtitle', {
        label: label[language],
        kind: kind === 'balance' ? kind : 'share',
        base: base[language],
        ofBase: ofBase[language],
        common: common.join(', '),
        columns: 2,
        first: '',
        weights,
      })}.`,
      ...(some.length > 0 ? [t('trends.unweighted', { waves: some.join(', ') })] : []),
      t('trends.subtitle'),
      ...(answers.outlook ? [t('trends.subtitle.outlook', { newest })] : []),
    ].join(' '),
    foot: [
      ...(tests > 0 ? [t('trends.foot.holm', { tests })] : []),
      ...footOf(answers.waves[0]!.estimates, cells, { weights, wave: waves.join(', ') }, words.figure),
    ],
    alt: t('trends.alt', { title, hidden: cells.length - estimates.length }),
    waves,
    places: placesOf(waves),
    groups,
    span,
    scale: { value: step, text: t('trends.scale', { points: numbers(language).points(step) }) },
    ...(answers.outlook &&
      expected.length > 0 && { outlook: { axis, tickLabels: axis.ticks.map(balance.value) } }),
    heads,
    legend,
    breaks: breaksOf(answers, words),
    changed: changedOf(rows),
    table: trendTable(title, { waves, groups, legend, heads }, words),
    published: estimates.length > 0,
  };
}

/** The stretch that the widest row takes with its intervals; at least five points, so that nothing is blown up. */
function spanOf(rows: readonly TrendRow[]): number {
  const stretches = rows.map(({ cells }) => {
    const ends = cells.flatMap(({ estimate }) => (estimate ? [estimate.low, estimate.high] : []));
    return ends.length === 0 ? 0 : Math.max(...ends) - Math.min(...ends);
  });
  return Math.max(0.05, ...stretches);
}

/** Years in their distance, other names of waves in equal steps. */
function placesOf(waves: readonly string[]): number[] {
  const years = waves.map(Number);
  const isInYears = years.every((year, k) => Number.isFinite(year) && (k === 0 || year > years[k - 1]!));
  const values = isInYears ? years : waves.map((_, k) => k);
  const [first, last] = [values[0]!, values.at(-1)!];
  return values.map((value) => (first === last ? 0.5 : (value - first) / (last - first)));
}

/** Why no line joins two waves that follow each other, in the words of the interface. */
function breaksOf({ waves, steps }: TrendAnswers, { trends: { t } }: TrendWords): string[] {
  return steps.flatMap(({ columns }, k) => {
    const row = columns.reason.findIndex((reason) => !['none', 'a_hidden', 'b_hidden'].includes(reason));
    if (row < 0) return [];
    return [
      t('trends.break', {
        since: waves[k]!.wave,
        until: waves[k + 1]!.wave,
        reason: columns.sentence[row]!,
      }),
    ];
  });
}
