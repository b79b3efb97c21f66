import type { CatalogueAnswer } from '@observatory/data/contract/catalogue.ts';
import type { EstimatesAnswer, ObservationsAnswer } from '@observatory/data/contract/columns.ts';
import type { QualityAnswer } from '@observatory/data/contract/quality-answer.ts';
import type { ComparisonAnswers, ComparisonWords } from '@observatory/data/figures/comparison/read-rows.ts';
import { printComparisonView, type ComparisonView } from '@observatory/data/figures/comparison/view.ts';
import { describeProfile, rowsOf } from '@observatory/data/figures/profile/describe.ts';
import { largestOf } from '@observatory/data/figures/skill-gaps/finding.ts';
import { describeMultiples } from '@observatory/data/figures/small-multiples/describe.ts';
import { figureFormatter } from '@observatory/data/messages/catalogue.ts';
import { compareTexts } from '@observatory/data/messages/compare-texts.ts';
import { countryTexts } from '@observatory/data/messages/country-texts.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { sectorTexts } from '@observatory/data/messages/sector-texts.ts';
import { numbers } from '@observatory/data/messages/numbers.ts';
import { inPlaceOfPartner } from '#lib/quality/context.server.ts';
import { certainDifferences } from '#lib/sector/differences.server.ts';
import { answeredOf } from './answered.server.ts';
import { officialOf } from './official.server.ts';
import { othersOf } from './others.server.ts';
import { sectorsOf } from './sectors.server.ts';

export type CountryView = { readonly country: string; readonly wave: string };

/** What the page is made of; `compared` has the country as its second column. */
export type CountryAnswers = {
  readonly profile: EstimatesAnswer;
  readonly sectors: EstimatesAnswer;
  readonly others: EstimatesAnswer;
  readonly compared: ComparisonAnswers;
  readonly comparison: ComparisonView;
  readonly quality: QualityAnswer;
  readonly observations: ObservationsAnswer;
};

/** Everything that the page of a country says, in one language. */
export async function describeCountry(
  answers: CountryAnswers,
  view: CountryView,
  catalogue: CatalogueAnswer,
  language: Language,
) {
  const words = {
    country: countryTexts(language),
    compare: compareTexts(language),
    figure: await figureFormatter(language),
  };
  const { t } = words.country;
  const inPlace = inPlaceOfPartner(view.country, language);
  const place = { ...view, sector: 'ALL', size: 'ALL' };
  const gaps = rowsOf(answers.profile, { ...place, indicator: 'skill_gap' }, words.figure);
  const figure = describeProfile(answers.profile, place, words);
  return {
    figure,
    label: catalogue.countries.find(({ code }) => code === view.country)?.label ?? view.country,
    countries: catalogue.countries
      .filter(({ kind }) => kind === 'country')
      .map(({ code, label }) => ({ code, label, isChosen: code === view.country })),
    waves: catalogue.waves.toReversed(),
    answered: answeredOf(answers.quality, view, language),
    bySector: describeMultiples(
      answers.sectors,
      { ...place, by: 'sector' },
      { ...words, sector: sectorTexts(language) },
    ),
    still: {
      domains: figure.groups.map(({ domain, label }) => {
        const largest = largestOf(gaps.filter((row) => row.domain === domain));
        const unweighted = answers.profile.notes.includes('unweighted');
        if (largest.kind === 'none') return { domain, label };
        const { row } = largest;
        return {
          domain,
          label,
          row: {
            skill: row.skill,
            label: row.label,
            value: row.valueText,
            interval: row.intervalText,
            answers: numbers(language).count(row.estimate!.n),
          },
          certainty: t('country.certainty', {
            kind: unweighted ? 'unweighted' : largest.kind,
            others: largest.kind === 'among' ? largest.others : 0,
          }),
        };
      }),
      differences: differencesOf(answers, catalogue.waves, inPlace, words),
      sectors: sectorsOf(answers.sectors, view, words),
      others: othersOf(answers.others, view, words.figure),
      official: officialOf(answers.observations, view.country, language),
    },
    texts: {
      about: t('country.about', { inPlace }),
      nav: t('country.nav'),
      waves: t('country.waves'),
      figure: t('country.figure'),
      domains: t('country.domains'),
      differences: t('country.differences'),
      sectors: t('country.sectors'),
      widestOfSectors: t('country.sectors.widest'),
      map: sectorTexts(language).t('sector.map'),
      sectorsLead: t('country.sectors.lead'),
      others: t('country.others'),
      othersLead: t('country.others.lead'),
      official: t('country.official'),
      officialLead: t('country.official.lead'),
      answered: t('country.answered'),
      links: t('country.links'),
      allOfficial: t('country.link.official'),
      columns: {
        ...figure.columns,
        domain: t('country.column.domain'),
        sector: t('country.column.sector'),
        indicator: t('country.column.indicator'),
      },
    },
  };
}

export type CountryPage = Awaited<ReturnType<typeof describeCountry>>;

/** The skills in which the country differs beyond doubt from the average of the partners, the largest difference first. */
function differencesOf(
  { compared, comparison }: CountryAnswers,
  waves: readonly string[],
  inPlace: string,
  words: ComparisonWords & { country: ReturnType<typeof countryTexts> },
) {
  const { t } = words.country;
  const found = certainDifferences(compared, comparison, words, ({ own, other, name }) =>
    t('country.differences.partners', { own: `${name} ${own}`, partners: other }),
  );
  const { kind, rows, tests } = found;
  return {
    ...found,
    title: t('country.differences.found', { kind, inPlace, certain: rows.length, tests }),
    address: printComparisonView(comparison, waves),
    all: t('country.differences.all', { tests }),
  };
}
