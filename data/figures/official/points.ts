import type { OfficialFigureKey } from '../../messages/official-figure-texts.ts';
import type { Translator } from '../../messages/catalogue.ts';
import { numbers } from '../../messages/numbers.ts';
import type { Observation, OfficialLabels, OfficialPoint, OfficialSeries } from './official-figure.ts';
import { middleOf, partsOf } from './period.ts';

type Words = Translator<OfficialFigureKey>;

/** Flags that have words of their own; others are told by their letter. */
const known = ['b', 'c', 'd', 'e', 'f', 'i', 'm', 'n', 'p', 'r', 's', 'u', 'z'];

/** What a flag of Eurostat says. */
export const flagWords = (flag: string, { t }: Words): string =>
  t('official.flag', { flag: known.includes(flag) ? flag : 'unknown', letter: flag });

const partWords = (period: string) => {
  const { year, unit, part } = partsOf(period);
  return { year, unit, part: part.replace(/^0/, '') };
};

/** A period as readers of a language write it. */
export const periodWords = (period: string, { t }: Words): string => t('official.period', partWords(period));

/** A period for an axis. */
export const shortPeriod = (period: string, { t }: Words): string =>
  t('official.period.short', partWords(period));

/** A value in the unit of the label, with the decimals of the publication: `83.6 %`. */
export function valueWords(
  value: number,
  decimals: number,
  labels: OfficialLabels,
  { language }: Words,
): string {
  const written = numbers(language).decimal(value, decimals);
  return labels.indicator.isPercent ? `${written}\u00A0%` : written;
}

/** Decimals that a published value keeps once it is multiplied. */
const decimalsOf = (text: string, multiplier: number): number =>
  Math.max(0, (/\.(\d+)/.exec(text)?.[1] ?? '').length - Math.round(Math.log10(multiplier)));

/** The observations of each place as points, places in the order of the labels, periods in time. */
export function seriesOf(
  observations: readonly Observation[],
  labels: OfficialLabels,
  words: Words,
): OfficialSeries[] {
  return [...labels.places].flatMap(([country, label]) => {
    const points = observations
      .filter((one) => one.country === country)
      .map((one) => pointOf(one, labels, words))
      .sort((a, b) => a.at - b.at);
    return points.length > 0 ? [{ country, label, points }] : [];
  });
}

/** Flags that say why there is no value: confidential, low reliability, not significant, not applicable. */
const reasons = ['c', 'u', 'n', 'z'];

const reasonOf = (flags: readonly string[], words: Words): string => {
  const flag = reasons.find((one) => flags.includes(one));
  return flag === undefined ? 'none' : flagWords(flag, words);
};

function pointOf(observation: Observation, labels: OfficialLabels, words: Words): OfficialPoint {
  const { country, time, value, valueText } = observation;
  const { multiplier, breaks } = labels.indicator;
  const flags = [...observation.flags];
  const isBreak =
    flags.includes('b') ||
    breaks.some(({ period, geo }) => period === time && (geo === undefined || geo.includes(country)));
  const remarks = flags.map((flag) => flagWords(flag, words));
  return {
    country,
    period: time,
    at: middleOf(time),
    ...(value !== undefined && { value: value * multiplier }),
    text:
      value === undefined
        ? words.t('official.missing', { reason: reasonOf(flags, words) })
        : valueWords(value * multiplier, decimalsOf(valueText, multiplier), labels, words),
    flags,
    remarks,
    isBreak,
  };
}

/** A point as a phrase: `Finland 81.0 % (provisional)`. */
export const spokenPoint = (label: string, { text, value, remarks }: OfficialPoint, { t }: Words): string =>
  t('official.spoken', {
    place: label,
    value: text,
    // Why a value is missing is said in its place.
    remarks: (value === undefined ? '' : remarks.join(', ')) || 'none',
  });
