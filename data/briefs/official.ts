import {
  noNeighbour,
  officialNeighboursOf,
  type OfficialNeighbour,
} from '../competences/official-neighbours.ts';
import { officialLabels, observationsOf } from '../figures/official/labels.ts';
import type { OfficialPoint, OfficialSeries } from '../figures/official/official-figure.ts';
import { flagWords, periodWords, seriesOf } from '../figures/official/points.ts';
import { officialIndicatorByName } from '../indicators/official-indicators.ts';
import { officialPlaceByCode } from '../places/countries.ts';
import type { BriefContext } from './context.ts';
import type { Block } from './document.ts';
import { queryText } from './quotes.ts';

const union = 'EU27_2020';

type Series = {
  readonly context: OfficialNeighbour;
  readonly label: string;
  readonly unit: string;
  readonly series: readonly OfficialSeries[];
};

/** One official figure near the leading skill of each domain, as context: values, periods, flags, what is missing. */
export function officialBlocks(context: BriefContext): Block[] {
  const { words, subject } = context;
  const { brief, country, language } = words;
  const places = [...subject.countries, union];
  const found = nearestOf(context);
  const lead = brief.t('brief.official.lead');
  if (found.length === 0)
    return [{ kind: 'paragraphs', texts: [`${lead} ${brief.t('brief.official.none')}`] }];
  const points = found.flatMap((one) => places.flatMap((place) => newest(one, place) ?? []));
  const flags = [...new Set(points.flatMap((point) => point.flags))].sort();
  const explained = flags.map((flag) => `${flag}: ${flagWords(flag, words.official)}`).join('; ');
  const below = explained === '' ? [] : [brief.t('brief.official.flags', { flags: explained })];
  const head = (code: string) =>
    code === union ? brief.t('brief.official.union') : officialPlaceByCode.get(code)!.label[language];
  return [
    { kind: 'paragraphs', texts: [`${lead} ${brief.t('brief.official.newest')}`] },
    {
      kind: 'table',
      table: {
        caption: brief.t('brief.official.caption'),
        head: [country.t('country.column.indicator'), ...places.map(head)],
        rows: found.map((one) => [
          `${one.label} (${one.unit})`,
          ...places.map((place) => valueText(one, place, context)),
        ]),
        numeric: places.map((_, k) => k + 1),
      },
    },
    ...(below.length > 0 ? [{ kind: 'paragraphs', texts: below } as const] : []),
  ];
}

/** Whom each official figure asks what, and how its content differs from that of the skill. */
export const officialRemarks = (context: BriefContext): string[] => {
  const { language } = context.words;
  return [
    ...nearestOf(context).map(({ label, context: { asked, content } }) =>
      [`${label}:`, asked[language], content[language]].join(' '),
    ),
    ...withoutNeighbour(context),
  ];
};

/** Leading skills that no official statistic asks about. */
const withoutNeighbour = ({ leading, words: { language } }: BriefContext): string[] =>
  leading
    .filter(({ row }) => officialNeighboursOf(row.skill).length === 0)
    .map(({ row }) => `${row.label}: ${noNeighbour[language]}`);

const nearestOf = (context: BriefContext): Series[] =>
  context.leading.flatMap(
    ({ row }) => nearest(row.skill, [...context.subject.countries, union], context) ?? [],
  );

/** The nearest official figure of a skill that has a value for any of the places but the Union. */
function nearest(skill: string, places: readonly string[], context: BriefContext): Series | undefined {
  const { answers, words } = context;
  for (const one of answers.context.filter((neighbour) => neighbour.skill === skill)) {
    const indicator = officialIndicatorByName.get(one.indicator)!;
    const { breakdown } = one;
    const labels = officialLabels(indicator, words.language, {
      breakdown,
      places,
      release: answers.release.release,
    });
    const observations = observationsOf(answers.observations, one.indicator, breakdown);
    const series = seriesOf(observations, labels, words.official);
    const hasValue = series.some(
      ({ country, points }) => country !== union && points.some(({ value }) => value !== undefined),
    );
    if (!hasValue) continue;
    return {
      context: one,
      label: [labels.indicator.label, ...labels.breakdown].join(': '),
      unit: labels.indicator.unitLabel,
      series,
    };
  }
  return undefined;
}

const newest = ({ series }: Series, place: string): OfficialPoint | undefined =>
  series.find(({ country }) => country === place)?.points.findLast(({ value }) => value !== undefined);

/** `37.8 % (2025; p)`, or that there is no value. */
function valueText(one: Series, place: string, { words, quotes }: BriefContext): string {
  const point = newest(one, place);
  if (!point) return words.official.t('official.missing', { reason: 'none' });
  const { indicator, breakdown } = one.context;
  const period = periodWords(point.period, words.official);
  const text = quotes.quote({
    id: `official.${indicator}.${breakdown}.${place}`,
    label: `${one.label}: ${officialPlaceByCode.get(place)!.label[words.language]}, ${period}`,
    value: point.value!,
    text: point.text,
    query: queryText('observations', { indicator, breakdown, country: place, period: point.period }),
  });
  return `${text} (${[period, ...point.flags].join('; ')})`;
}
