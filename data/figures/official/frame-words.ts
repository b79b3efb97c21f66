import type { Translator } from '../../messages/catalogue.ts';
import type { OfficialFigureKey } from '../../messages/official-figure-texts.ts';
import type { OfficialLabels, OfficialPoint } from './official-figure.ts';

type Words = Translator<OfficialFigureKey>;

/** Unit and choice of a figure, beneath its title. */
export const subtitleOf = (
  { indicator, breakdown }: OfficialLabels,
  { t }: Words,
  startsAtZero: boolean,
): string =>
  t('official.subtitle', {
    unit: indicator.unitLabel,
    breakdown: breakdown.join(', ') || 'none',
    zero: startsAtZero ? 'yes' : 'no',
  });

/** Source, what the marks mean as far as they occur, and release. */
export function footOf(
  { indicator, updated, release }: OfficialLabels,
  { t }: Words,
  marks: readonly ('break' | 'provisional' | 'unreliable')[],
): string[] {
  return [
    t('official.foot.source', { dataset: indicator.dataset, updated: updated ?? 'none' }),
    ...marks.map((mark) => t('official.foot.mark', { mark })),
    t('official.foot.release', { release }),
  ];
}

/** Which marks the points of a figure have. */
export const marksOf = (
  points: readonly OfficialPoint[],
): readonly ('break' | 'provisional' | 'unreliable')[] => {
  const drawn = points.filter(({ value }) => value !== undefined);
  return [
    ...(drawn.some(({ isBreak }) => isBreak) ? (['break'] as const) : []),
    ...(drawn.some(({ flags }) => flags.includes('p')) ? (['provisional'] as const) : []),
    ...(drawn.some(({ flags }) => flags.includes('u')) ? (['unreliable'] as const) : []),
  ];
};

/** The finding by rule: the highest and the lowest of the countries in one period; the Union is no country. */
export function titleOf(
  points: readonly OfficialPoint[],
  labels: OfficialLabels,
  words: Words,
  period: string,
): string {
  const { t } = words;
  const label = labels.indicator.label;
  const sorted = points
    .filter(({ value, country }) => value !== undefined && !country.startsWith('EU'))
    .sort((a, b) => b.value! - a.value!);
  const high = sorted[0] ?? points.find(({ value }) => value !== undefined);
  const low = sorted.at(-1);
  if (!high) return t('official.title.none', { label });
  const name = (point: OfficialPoint) => labels.places.get(point.country) ?? point.country;
  if (!low || low === high)
    return t('official.title.one', { label, period, place: name(high), value: high.text });
  return t('official.title.range', {
    label,
    period,
    high: name(high),
    highValue: high.text,
    low: name(low),
    lowValue: low.text,
    count: sorted.length,
  });
}
