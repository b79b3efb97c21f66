import type { ObservationsAnswer } from '@observatory/data/contract/columns.ts';
import { flagWords } from '@observatory/data/figures/official/points.ts';
import { officialIndicators } from '@observatory/data/indicators/official-indicators.ts';
import type { OfficialIndicator } from '@observatory/data/indicators/official/indicator.ts';
import { downloadTexts, type DownloadKey } from '@observatory/data/messages/download-texts.ts';
import type { Language } from '@observatory/data/messages/language.ts';
import { officialFigureTexts } from '@observatory/data/messages/official-figure-texts.ts';
import { officialPlaceByCode } from '@observatory/data/places/countries.ts';

import {
  encodeAll,
  recode,
  type Coded,
  type Column,
  type Dimension,
  type Table,
} from '../http/formats/table.ts';

/** What names an observation. */
const key: readonly string[] = ['series', 'breakdown', 'country', 'time'];
/** Stands for the totals of all breakdowns where a code must not be empty (SDMX: total). */
const allTotals = '_T';

/** The observations of an answer as a table with names of codes, in one language. */
export async function observationsTable({ columns }: ObservationsAnswer, language: Language): Promise<Table> {
  const { t } = downloadTexts(language);
  const coded = await encodeAll(textsOf(columns));
  const flags = flagTexts(coded.flags.values, language);
  const present = new Set(coded.series.values);
  const indicators = officialIndicators.filter(({ name }) => present.has(name));
  const decimals = columns.value_text.map((text) => text.split('.')[1]?.length ?? 0);
  const labels: Record<string, Readonly<Record<string, string>>> = {
    series: Object.fromEntries(indicators.map(({ name, label }) => [name, label[language]])),
    country: Object.fromEntries([...officialPlaceByCode].map(([code, { label }]) => [code, label[language]])),
    unit: Object.fromEntries(indicators.map(({ unit, unitLabel }) => [unit, unitLabel[language]])),
    breakdown: breakdownLabels(coded.breakdown.values, indicators, t('breakdown.total'), language),
    flags: Object.fromEntries(
      coded.flags.values
        .filter((letters) => letters !== '')
        .map((letters) => [letters, [...letters].map((letter) => flags[letter] ?? letter).join('; ')]),
    ),
  };
  const column = (name: string): Column => {
    const common = { name, label: t(labelKeys[name] ?? (`column.${name}` as DownloadKey)) };
    if (name === 'value') {
      return { ...common, kind: 'measure', cells: columns.value, whole: false, decimals };
    }
    const rest = { ...common, cells: coded[name as keyof typeof coded], labels: labels[name] ?? {} };
    if (!key.includes(name)) return { ...rest, kind: 'attribute' };
    return { ...rest, kind: 'dimension', ...roleOf(name, indicators, coded.series, decimals, language) };
  };
  return {
    name: 'observations',
    title: t('title.observations'),
    about: t('about.observations'),
    reading: t('reading.observations'),
    licence: t('licence.observations'),
    source: ['Eurostat', ...coded.dataset.values].join(', '),
    rows: columns.time.length,
    columns: Object.keys(columns).map(column),
    status: coded.flags,
    flags,
    sdmx: {
      structure: 'VETOBS:OBSERVATIONS(1.0)',
      value: coded.value_text,
      attributes: [
        { id: 'OBS_FLAG', cells: coded.flags },
        { id: 'CONF_STATUS', cells: recode(coded.flags, (letters) => (letters.includes('c') ? 'C' : 'F')) },
        { id: 'UNIT_MEASURE', cells: coded.unit },
        { id: 'UNIT_MULT', cells: recode(coded.series, (name) => exponentOf(name)) },
        { id: 'DATASET', cells: coded.dataset },
        { id: 'DATASET_CODES', cells: coded.dimensions },
        { id: 'REVISION', cells: coded.revision },
        { id: 'SOURCE', cells: coded.source },
        { id: 'VINTAGE', cells: coded.vintage },
      ],
    },
  };
}

const textsOf = ({ value: _, revision, ...texts }: ObservationsAnswer['columns']) => ({
  ...texts,
  revision: revision.map(String),
  breakdown: texts.breakdown.map((text) => text || allTotals),
});

/** Each place in the breakdowns in words: `10–49 people at work, women`. */
function breakdownLabels(
  texts: readonly string[],
  indicators: readonly OfficialIndicator[],
  total: string,
  language: Language,
): Record<string, string> {
  const labels = new Map(
    indicators.flatMap(({ breakdowns }) =>
      breakdowns.flatMap(({ dimension, codes }) =>
        Object.entries(codes).map(([code, label]) => [`${dimension}=${code}`, label[language]]),
      ),
    ),
  );
  const inWords = (text: string) => text.split(';').map((pair) => labels.get(pair) ?? pair);
  return Object.fromEntries(
    texts.map((text) => [text, text === allTotals ? total : inWords(text).join(', ')]),
  );
}

/** Columns whose words are those of another table's column, or differ from theirs. */
const labelKeys: Readonly<Record<string, DownloadKey>> = {
  series: 'column.indicator',
  country: 'column.area',
};

const multipliers = new Map(officialIndicators.map(({ name, multiplier }) => [name, multiplier]));

const exponentOf = (indicator: string): string =>
  String(Math.round(Math.log10(multipliers.get(indicator) ?? 1)));

function roleOf(
  name: string,
  indicators: readonly OfficialIndicator[],
  series: Coded,
  decimals: readonly number[],
  language: Language,
): Partial<Pick<Dimension, 'role' | 'units'>> {
  if (name === 'time') return { role: 'time' };
  if (name === 'country') return { role: 'geo' };
  if (name !== 'series') return {};
  const most = new Map<string, number>();
  decimals.forEach((digits, row) => {
    const code = series.values[series.at[row]!]!;
    most.set(code, Math.max(most.get(code) ?? 0, digits));
  });
  const units = indicators.map(({ name: code, unitLabel, multiplier }) => {
    const label = multiplier === 1 ? unitLabel[language] : `${unitLabel[language]} (× ${multiplier})`;
    return [code, { label, decimals: most.get(code) ?? 0 }];
  });
  return { units: Object.fromEntries(units) };
}

/** What the flags that occur mean, by letter. */
function flagTexts(combinations: readonly string[], language: Language): Record<string, string> {
  const words = officialFigureTexts(language);
  const letters = [...new Set(combinations.flatMap((letters) => [...letters]))].sort();
  return Object.fromEntries(letters.map((letter) => [letter, flagWords(letter, words)]));
}
