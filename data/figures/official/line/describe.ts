import type { Translator } from '../../../messages/catalogue.ts';
import type { OfficialFigureKey } from '../../../messages/official-figure-texts.ts';
import { freeAxis, type Axis } from '../../axis.ts';
import { newestPeriod } from '../newest-period.ts';
import { footOf, marksOf, subtitleOf, titleOf } from '../frame-words.ts';
import type {
  Observation,
  OfficialLabels,
  OfficialPoint,
  OfficialSeries,
  OfficialTable,
  OfficialWords,
} from '../official-figure.ts';
import { periodWords, seriesOf, shortPeriod, spokenPoint, valueWords } from '../points.ts';

type Words = Translator<OfficialFigureKey>;

/** The values of some places over time, with what every period says aloud. */
export type OfficialLineFigure = OfficialWords & {
  readonly series: readonly OfficialSeries[];
  readonly periods: readonly {
    readonly period: string;
    readonly at: number;
    readonly label: string;
    /** For an axis: `Q1 2025`. */
    readonly short: string;
    readonly spoken: string;
  }[];
  readonly axis: Axis;
  readonly tickLabels: readonly string[];
  readonly table: OfficialTable;
  readonly published: boolean;
};

/**
 * The figure of one indicator over time for the places of the labels.
 *
 * @param observations of one indicator and one breakdown
 */
export function describeOfficialLine(
  observations: readonly Observation[],
  labels: OfficialLabels,
  words: Words,
): OfficialLineFigure {
  const { t, language } = words;
  const series = seriesOf(observations, labels, words);
  const points = series.flatMap((one) => one.points);
  const values = points.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const axis = freeAxis(values);
  const periods = periodsOf(series, words);
  const newest = newestPeriod(observations.filter(({ country }) => labels.places.has(country)));
  const title = titleOf(
    points.filter(({ period }) => period === newest),
    labels,
    words,
    newest === undefined ? '' : periodWords(newest, words),
  );
  const decimals = axis.ticks.some((tick) => !Number.isInteger(tick)) ? 1 : 0;
  return {
    language,
    title,
    subtitle: subtitleOf(labels, words, axis.from <= 0),
    foot: footOf(labels, words, marksOf(points)),
    alt: t('official.alt.line', {
      title,
      places: series.map(({ label }) => label).join(', ') || '–',
      from: periods[0]?.label ?? '–',
      to: periods.at(-1)?.label ?? '–',
    }),
    series,
    periods,
    axis,
    tickLabels: axis.ticks.map((tick) => valueWords(tick, decimals, labels, words)),
    table: tableOf(title, series, periods, words),
    published: values.length > 0,
  };
}

function periodsOf(series: readonly OfficialSeries[], words: Words): OfficialLineFigure['periods'] {
  const at = new Map(
    series.flatMap(({ points }) => points.map((point) => [point.period, point.at] as const)),
  );
  return [...at]
    .sort(([, a], [, b]) => a - b)
    .map(([period, when]) => {
      const label = periodWords(period, words);
      const said = inPeriod(series, period)
        .sort((a, b) => (b.point.value ?? -Infinity) - (a.point.value ?? -Infinity))
        .map(({ label: place, point }) => spokenPoint(place, point, words));
      return {
        period,
        at: when,
        label,
        short: shortPeriod(period, words),
        spoken: `${label}: ${said.join('; ')}`,
      };
    });
}

const inPeriod = (series: readonly OfficialSeries[], period: string) =>
  series.flatMap(({ label, points }) => {
    const point = points.find((one) => one.period === period);
    return point ? [{ label, point }] : [];
  });

function tableOf(
  caption: string,
  series: readonly OfficialSeries[],
  periods: OfficialLineFigure['periods'],
  { t }: Words,
): OfficialTable {
  const cell = (point: OfficialPoint | undefined) =>
    point ? { text: point.text, flags: point.flags } : { text: '–', flags: [] };
  return {
    caption,
    columns: [t('official.table.period'), ...series.map(({ label }) => label)],
    rows: periods.toReversed().map(({ period, label }) => ({
      name: label,
      cells: series.map(({ points }) => cell(points.find((one) => one.period === period))),
    })),
  };
}
