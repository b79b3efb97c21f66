import type {
  ObservationsAnswer,
  RevisionsAnswer,
  VintagesAnswer,
} from '@observatory/data/contract/columns.ts';
import { listedPlaces, usualPlaces } from '@observatory/data/figures/official/labels.ts';
import { officialFigures } from '@observatory/data/figures/official/official-figures.ts';
import { flagWords, periodWords } from '@observatory/data/figures/official/points.ts';
import {
  officialIndicatorByName,
  officialIndicators,
} from '@observatory/data/indicators/official-indicators.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { numbers } from '@observatory/data/messages/numbers.ts';
import { officialFigureTexts } from '@observatory/data/messages/official-figure-texts.ts';
import { officialTexts } from '@observatory/data/messages/official-texts.ts';
import { officialPlaceByCode } from '@observatory/data/places/countries.ts';
import type { OfficialPageView } from './official-view.ts';

type Answers = {
  readonly observations: ObservationsAnswer;
  readonly revisions: RevisionsAnswer;
  readonly vintages: VintagesAnswer;
};

/** Everything that the page of official statistics says, in one language. */
export function describeOfficial(answers: Answers, view: OfficialPageView, language: Language) {
  const { t } = officialTexts(language);
  const words = officialFigureTexts(language);
  const { indicator, breakdown, places } = view;
  const figures = officialFigures(
    answers.observations,
    { indicator: indicator.name, breakdown, places, period: view.period || undefined },
    language,
  );
  const place = (code: string) => officialPlaceByCode.get(code)!.label[language];
  const revisions = revisionsOf(answers.revisions, view, language);
  const flags = [...new Set(answers.observations.columns.flags.flatMap((text) => [...text]))].sort();
  return {
    ...figures,
    texts: {
      title: t('official.title'),
      about: t('official.about'),
      indicator: t('official.indicator'),
      places: t('official.places'),
      focus: t('official.focus'),
      period: t('official.period'),
      show: t('official.show'),
      ranking: t('official.ranking'),
      map: t('official.map'),
      empty: t('official.empty'),
      remedy: t('official.empty.remedy'),
      revisions: t('official.revisions'),
      noRevisions: t('official.revisions.none'),
      revised: t('official.revisions.some', { count: revisions.length }),
      flags: t('official.flags'),
      source: t('official.source'),
      dataset: t('official.dataset', { dataset: indicator.dataset }),
    },
    choices: {
      indicators: groupsOf(language),
      breakdowns: indicator.breakdowns.map(({ dimension, label, total, codes }) => ({
        name: dimension,
        total,
        label: label[language],
        codes: Object.entries(codes).map(([code, text]) => ({ code, label: text[language] })),
      })),
      places: listedPlaces.map((code) => ({ code, label: place(code), chosen: places.includes(code) })),
      focus: [
        { code: '', label: t('official.focus.none') },
        ...places.map((code) => ({ code, label: place(code) })),
      ],
      periods: [
        { code: '', label: t('official.period.newest') },
        ...figures.periods.map((code) => ({ code, label: periodWords(code, words) })),
      ],
    },
    notes: notesOf(view, language),
    currency: currencyOf(answers.vintages, indicator.dataset, language),
    revisions,
    flags: flags.map((flag) => ({ flag, label: flagWords(flag, words) })),
    sources: [...new Set(answers.observations.columns.source)].sort(),
    usualPlaces,
  };
}

/** The indicators by group, in the order of the registry. */
function groupsOf(language: Language) {
  const { t } = officialTexts(language);
  return [...Map.groupBy(officialIndicators, ({ group }) => group)].map(([group, indicators]) => ({
    label: t('official.group', { group }),
    indicators: indicators.map(({ name, label }) => ({ code: name, label: label[language] })),
  }));
}

/** What a reader must know of the indicator: headings with their sentences. */
function notesOf({ indicator }: OfficialPageView, language: Language) {
  const { t } = officialTexts(language);
  const words = officialFigureTexts(language);
  const label = (name: string) => officialIndicatorByName.get(name)!.label[language];
  const beside = indicator.comparableWith.map((name) => `“${label(name)}”`).join(', ');
  const breaks = indicator.breaks.map(({ period, geo, why }) =>
    t('official.break', {
      period: periodWords(period, words),
      places: geo?.map((code) => officialPlaceByCode.get(code)?.label[language] ?? code).join(', ') ?? 'none',
      why: why[language],
    }),
  );
  const before = indicator.continues
    ? [t('official.continues', { label: `“${label(indicator.continues)}”` })]
    : [];
  return [
    { title: t('official.about.indicator'), texts: [indicator.definition[language]] },
    { title: t('official.coverage'), texts: indicator.coverage ? [indicator.coverage[language]] : [] },
    {
      title: t('official.remark'),
      texts: [
        ...(indicator.remark ? [indicator.remark[language]] : []),
        beside === '' ? t('official.beside.none') : t('official.beside', { labels: beside }),
      ],
    },
    { title: t('official.breaks'), texts: [...breaks, ...before] },
  ].filter(({ texts }) => texts.length > 0);
}

/** How current the vintage is, as a sentence. */
function currencyOf({ vintages }: VintagesAnswer, dataset: string, language: Language): string {
  const { t } = officialTexts(language);
  const { day } = numbers(language);
  const vintage = vintages.find((one) => one.dataset === dataset);
  if (!vintage) return t('official.currency', { kind: 'shipped', updated: '', asked: '', since: '' });
  return t('official.currency', {
    kind: vintage.currency,
    updated: day(vintage.updated ?? vintage.takenAt),
    asked: vintage.askedAt === undefined ? '' : day(vintage.askedAt),
    since: vintage.newerSince === undefined ? '' : day(vintage.newerSince),
  });
}

/** Each revised observation of the places shown, with all values that it has had. */
function revisionsOf(
  { columns }: RevisionsAnswer,
  { places }: OfficialPageView,
  language: Language,
): string[] {
  const { t } = officialTexts(language);
  const words = officialFigureTexts(language);
  const rows = columns.time.map((_, row) => row).filter((row) => places.includes(columns.country[row]!));
  const histories = Map.groupBy(rows, (row) => `${columns.country[row]} ${columns.time[row]}`);
  return [...histories.values()].map((history) => {
    const first = history[0]!;
    const values = history.map((row) => {
      const value = columns.value_text[row]!;
      const flags = columns.flags[row]!;
      return value === '' && flags === '' ? t('official.revision.withdrawn') : `${value} ${flags}`.trim();
    });
    return t('official.revision', {
      place: officialPlaceByCode.get(columns.country[first]!)!.label[language],
      period: periodWords(columns.time[first]!, words),
      values: values.join(' → '),
    });
  });
}
