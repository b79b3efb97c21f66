import type { WaveCountry } from '../contract/manifest.ts';
import { coverageWords } from '../figures/coverage/values.ts';
import { entriesOf } from '../figures/coverage/cells.ts';
import { partLabel } from '../figures/comparison/names.ts';
import { inPlaceOf } from '../figures/skill-gaps/labels.ts';
import { sizeCodes } from '../sectors/sizes.ts';
import type { BriefContext } from './context.ts';
import type { Block, BriefTable } from './document.ts';
import { count } from './lines.ts';
import { marginsTable } from './margins.ts';
import { queryText } from './quotes.ts';

/** The countries of a brief as the manifest has them in its wave. */
export const waveCountries = ({
  answers,
  subject,
}: Pick<BriefContext, 'answers' | 'subject'>): WaveCountry[] => {
  const entry = answers.release.waves.find(({ wave }) => wave === subject.own.wave);
  return subject.countries.flatMap(
    (code) => entry?.countries.filter(({ country }) => country === code) ?? [],
  );
};

/** Where the response of a country can be looked up. */
export const qualityQuery = (country: string, wave: string): string =>
  queryText('quality', { country, wave });

/** Who answered, beside the population that the answers stand for. */
export function answeredBlocks(context: BriefContext): Block[] {
  const { t } = context.words.brief;
  const countries = waveCountries(context);
  const [only] = countries;
  const isOne = context.subject.kind === 'country' && only;
  const lead = isOne
    ? [weightedText(only, context), ...cellsText(only, context)]
    : [t('brief.answered.countries')];
  const table = isOne
    ? sizesTable(only, context)
    : context.subject.kind === 'sector'
      ? sectorTable(context)
      : countriesTable(countries, context);
  const texts = [lead.join(' '), t('brief.answered.networks')];
  return [{ kind: 'paragraphs', texts }, ...(table ? [{ kind: 'table', table } as const] : [])];
}

/** How many answered, and what for. */
export function weightedText(country: WaveCountry, context: BriefContext): string {
  const { words, subject } = context;
  const { respondents, weighted, enterprises, populationSource = '', quality } = country;
  const { language, quality: texts, brief } = words;
  const { wave } = subject.own;
  const query = qualityQuery(country.country, wave);
  const answers = {
    n: respondents,
    count: count(`answers.${country.country}`, respondents, brief.t('brief.number.answers'), query, context),
    inPlace: inPlaceOf(country.country, language)!,
    wave,
  };
  if (!weighted) return texts.t('quality.lead.unweighted', answers);
  return texts.t('quality.lead.weighted', {
    ...answers,
    enterprises: count(
      `enterprises.${country.country}`,
      enterprises,
      brief.t('brief.number.enterprises'),
      query,
      context,
    ),
    source: populationSource,
    name: populationSource,
    period: quality?.population?.period ?? 'none',
  });
}

/** How many combinations of sector and size have enough answers for a figure of their own, and how many none. */
function cellsText({ country, quality }: WaveCountry, context: BriefContext): string[] {
  if (!quality?.response) return [];
  const { answers, words, subject } = context;
  const { atLeast, below } = quality.response;
  const enough = answers.release.thresholds.unreliableBelow;
  const query = qualityQuery(country, subject.own.wave);
  const empty = below.filter((to) => to === 1).length;
  const label = words.brief.t('brief.number.cells');
  const counted = (id: string, value: number) => count(`cells.${id}`, value, label, query, context);
  return [
    words.brief.t('brief.answered.cells', {
      cells: counted('all', atLeast.length),
      enough: counted('enough', atLeast.filter((from) => from >= enough).length),
      none: empty > 1 ? counted('none', empty) : '',
      empty,
      limit: count('threshold.enough', enough, words.brief.t('brief.number.threshold'), 'catalogue', context),
    }),
  ];
}

/** Share of answers, of weighted answers and of the population by size; nothing where it is not told. */
function sizesTable({ country, quality }: WaveCountry, context: BriefContext): BriefTable | undefined {
  const margins = quality?.margins?.sizes;
  if (!margins) return undefined;
  const { words, subject } = context;
  return marginsTable(
    {
      ...margins,
      step: quality.step ?? 0,
      labels: margins.code.map((code) => partLabel('size', code, words.language)),
    },
    { caption: words.brief.t('brief.answered.sizes'), first: words.quality.t('quality.size') },
    { id: `sizes.${country}`, query: qualityQuery(country, subject.own.wave) },
    context,
  );
}

function countriesTable(countries: readonly WaveCountry[], context: BriefContext): BriefTable {
  const { words, subject } = context;
  const { brief, language } = words;
  const [answers, enterprises] = [brief.t('brief.number.answers'), brief.t('brief.number.enterprises')];
  return {
    caption: brief.t('brief.answered.caption'),
    head: [words.methods.t('data.weighting.country'), answers, enterprises],
    rows: countries.map(({ country, respondents, weighted, enterprises: population }) => {
      const label = partLabel('country', country, language);
      const query = qualityQuery(country, subject.own.wave);
      return [
        label,
        count(`answers.${country}`, respondents, `${label}: ${answers}`, query, context),
        weighted
          ? count(`enterprises.${country}`, population, `${label}: ${enterprises}`, query, context)
          : words.methods.t('data.weighting.weighted', { weighted: 'false' }),
      ];
    }),
    numeric: [1, 2],
  };
}

/** Bands of answers of the sector by country and size, as the page of coverage tells them. */
function sectorTable(context: BriefContext): BriefTable | undefined {
  const { answers, words, subject } = context;
  const { coverage, release } = answers;
  if (!coverage) return undefined;
  const { language, brief } = words;
  const { answers: bandOf } = coverageWords(language, release.thresholds);
  const query = queryText('coverage', { wave: subject.own.wave });
  return {
    caption: brief.t('brief.answered.caption'),
    head: [
      words.methods.t('data.weighting.country'),
      ...sizeCodes.map((size) => partLabel('size', size, language)),
    ],
    rows: subject.countries.map((country) => {
      const label = partLabel('country', country, language);
      const entries = entriesOf(coverage, { country, wave: subject.own.wave });
      return [
        label,
        ...sizeCodes.map((size) => {
          const entry = entries.find((one) => one.sector === subject.own.sector && one.size === size);
          if (!entry || entry.atLeast === null) return '–';
          const most = entry.below === null ? {} : { high: entry.below - 1 };
          return context.quotes.quote({
            id: `band.${country}.${size}`,
            label: `${label}, ${partLabel('size', size, language)}: ${brief.t('brief.number.answers')}`,
            value: entry.atLeast,
            text: bandOf(entry),
            low: entry.atLeast,
            ...most,
            query,
          });
        }),
      ];
    }),
    numeric: sizeCodes.map((_, k) => k + 1),
  };
}
