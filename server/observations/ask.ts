import type { ObservationsAnswer, RevisionsAnswer, Warning } from '@observatory/data/contract/columns.ts';
import type { Manifest } from '@observatory/data/contract/manifest.ts';
import { mayShareAxis } from '@observatory/data/indicators/official/comparable.ts';
import {
  officialIndicatorByName,
  officialIndicators,
} from '@observatory/data/indicators/official-indicators.ts';
import { officialPlaceByCode } from '@observatory/data/places/countries.ts';

import type { Question } from '../http/answer.ts';
import { sqlFile } from '../warehouse/sql-file.ts';

const selectObservations = sqlFile(import.meta.url, 'select-observations');
const selectRevisions = sqlFile(import.meta.url, 'select-revisions');

const known = ['indicator', 'breakdown', 'country', 'period', 'lang', 'labels'];

type Asked = {
  readonly series: string[];
  readonly breakdown: string[];
  readonly country: string[];
  readonly period: string[];
  readonly warnings: Warning[];
  readonly canonical: Readonly<Record<string, string>>;
};

/** Reads a question for observations; the answer has a row per indicator, breakdown, area and period. */
export function askObservations(
  parameters: URLSearchParams,
  manifest: Manifest,
): Question<ObservationsAnswer> {
  const { warnings, canonical, ...choice } = readQuestion(parameters);
  return {
    canonical: { ...canonical, warnings: JSON.stringify(warnings) },
    answer: async ({ ask }) => ({
      ...envelope(manifest, canonical, warnings),
      columns: (await ask(selectObservations, choice)) as ObservationsAnswer['columns'],
    }),
  };
}

/** Reads a question for revisions; the answer has a row per value that a revised observation has had. */
export function askRevisions(parameters: URLSearchParams, manifest: Manifest): Question<RevisionsAnswer> {
  const { warnings, canonical, series, country, breakdown } = readQuestion(parameters);
  return {
    canonical: { ...canonical, warnings: JSON.stringify(warnings) },
    answer: async ({ ask }) => ({
      ...envelope(manifest, canonical, warnings),
      columns: (await ask(selectRevisions, { series, country, breakdown })) as RevisionsAnswer['columns'],
    }),
  };
}

const envelope = (
  { release }: Manifest,
  query: Readonly<Record<string, string>>,
  warnings: Warning[],
): Omit<ObservationsAnswer, 'columns'> => ({
  release,
  demonstration: false,
  query: { ...query },
  notes: [],
  warnings,
});

function readQuestion(parameters: URLSearchParams): Asked {
  const warnings: Warning[] = [...new Set(parameters.keys())]
    .filter((parameter) => !known.includes(parameter))
    .map((parameter) => ({ code: 'parameter_unknown', parameter, value: parameters.get(parameter)! }));
  const listed = (parameter: string) =>
    (parameters.get(parameter) ?? '').split('~').filter((code) => code !== '');
  const choose = (parameter: string, from: readonly string[]): string[] => {
    const asked = listed(parameter);
    if (asked.length === 0) return [...from];
    for (const value of asked.filter((code) => !from.includes(code))) {
      warnings.push({ code: 'code_unknown', parameter, value });
    }
    return from.filter((code) => asked.includes(code));
  };
  const series = choose(
    'indicator',
    officialIndicators.map(({ name }) => name),
  );
  if (listed('indicator').length > 1) warnings.push(...incomparable(series));
  const country = choose('country', [...officialPlaceByCode.keys()]);
  const period = listed('period').length === 0 ? ['ALL'] : listed('period');
  // An empty text is a place of its own: the totals of all breakdowns.
  const breakdown = (parameters.get('breakdown') ?? '').split('~');
  const canonical = {
    indicator: series.join('~'),
    breakdown: breakdown.toSorted().join('~'),
    country: country.join('~'),
    period: period.toSorted().join('~'),
  };
  return { series, breakdown, country, period, warnings, canonical };
}

/** Pairs of indicators asked for together whose values must not share an axis, with what keeps them apart. */
function incomparable(names: readonly string[]): Warning[] {
  const indicators = names.map((name) => officialIndicatorByName.get(name)!);
  return indicators.flatMap((a, k) =>
    indicators.slice(k + 1).flatMap((b) => {
      const guard = mayShareAxis(a, b);
      return guard.verdict === 'same'
        ? []
        : [
            {
              code: 'not_comparable',
              parameter: 'indicator',
              value: `${a.name}~${b.name}: ${guard.reasons.join(', ')}`,
            },
          ];
    }),
  );
}
