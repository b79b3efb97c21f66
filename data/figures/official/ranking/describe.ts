import type { Translator } from '../../../messages/catalogue.ts';
import type { OfficialFigureKey } from '../../../messages/official-figure-texts.ts';
import { freeAxis, roundAxis, type Axis } from '../../axis.ts';
import { footOf, marksOf, subtitleOf, titleOf } from '../frame-words.ts';
import type {
  Observation,
  OfficialLabels,
  OfficialPoint,
  OfficialTable,
  OfficialWords,
} from '../official-figure.ts';
import { periodWords, seriesOf, spokenPoint, valueWords } from '../points.ts';

type Words = Translator<OfficialFigureKey>;

export type RankedPlace = {
  readonly country: string;
  readonly label: string;
  readonly isPartner: boolean;
  readonly isUnion: boolean;
  readonly point: OfficialPoint;
  /** Place among the countries, 1 the highest; absent for the Union and where there is no value. */
  readonly rank?: number;
  readonly spoken: string;
};

/** All places in one period, the highest first, those without a value last. */
export type OfficialRankingFigure = OfficialWords & {
  readonly period: string;
  readonly places: readonly RankedPlace[];
  /** From zero: places stand on a line from it. */
  readonly axis: Axis;
  readonly tickLabels: readonly string[];
  /** Classes of the map by rising value: upper ends exclusive but the last. */
  readonly classes: readonly { readonly from: number; readonly to: number; readonly label: string }[];
  readonly mapAlt: string;
  readonly withoutValue: string;
  readonly table: OfficialTable;
  readonly published: boolean;
};

/**
 * The figure of one indicator in one period for all places of the labels; the same figure is drawn as ranked points
 * and as a map.
 *
 * @param observations of one indicator, one breakdown and one period
 */
export function describeOfficialRanking(
  observations: readonly Observation[],
  labels: OfficialLabels,
  words: Words,
  period: string,
): OfficialRankingFigure {
  const { t, language } = words;
  const places = ranked(observations, labels, words);
  const points = places.map(({ point }) => point);
  const values = points.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const axis = values.length === 0 ? roundAxis([]) : freeAxis([0, ...values]);
  const written = (steps: Axis) => {
    const decimals = steps.ticks.some((tick) => !Number.isInteger(tick)) ? 1 : 0;
    return (value: number) => valueWords(value, decimals, labels, words);
  };
  const title = titleOf(points, labels, words, periodWords(period, words));
  const classAxis = freeAxis(values);
  const inClass = written(classAxis);
  return {
    language,
    title,
    subtitle: subtitleOf(labels, words, true),
    foot: footOf(
      labels,
      words,
      // Points and areas have no line that could be broken or dashed.
      marksOf(points).filter((mark) => mark === 'unreliable'),
    ),
    alt: t('official.alt.ranking', { title, count: values.length }),
    mapAlt: t('official.alt.map', { title, count: values.length }),
    withoutValue: t('official.missing', { reason: 'none' }),
    period,
    places,
    axis,
    tickLabels: axis.ticks.map(written(axis)),
    classes: classAxis.ticks.slice(1).map((to, k) => {
      const from = classAxis.ticks[k]!;
      return { from, to, label: t('official.class', { from: inClass(from), to: inClass(to) }) };
    }),
    table: {
      caption: title,
      columns: [t('official.table.place'), periodWords(period, words)],
      rows: places.map(({ label, point }) => ({
        name: label,
        cells: [{ text: point.text, flags: point.flags }],
      })),
    },
    published: values.length > 0,
  };
}

function ranked(observations: readonly Observation[], labels: OfficialLabels, words: Words): RankedPlace[] {
  const places = seriesOf(observations, labels, words).map(({ country, label, points }) => ({
    country,
    label,
    isPartner: labels.partners.includes(country),
    isUnion: country.startsWith('EU'),
    point: points.at(-1)!,
  }));
  places.sort((a, b) => (b.point.value ?? -Infinity) - (a.point.value ?? -Infinity));
  const countries = places.filter(({ isUnion, point }) => !isUnion && point.value !== undefined);
  return places.map((place) => {
    // Equal values have the same place.
    const rank = countries.findIndex(({ point }) => point.value === place.point.value) + 1;
    const said = spokenPoint(place.label, place.point, words);
    const isRanked = !place.isUnion && place.point.value !== undefined;
    return {
      ...place,
      ...(isRanked && { rank }),
      spoken: isRanked ? words.t('official.rank', { rank, count: countries.length, said }) : said,
    };
  });
}
