import { Hono } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';
import { ObservationsAnswer, type Warning } from '@observatory/data/contract/columns.ts';
import type { Manifest } from '@observatory/data/contract/manifest.ts';
import { officialIndicators } from '@observatory/data/indicators/official-indicators.ts';
import { officialPlaceByCode } from '@observatory/data/places/countries.ts';

import { answerFromRelease, type Question } from '../http/answer.ts';
import { downloadParameters, everyFormat, parameter, tableResponses } from '../http/describe.ts';
import type { HttpEnvironment } from '../http/environment.ts';
import type { Releases } from '../warehouse/releases.ts';
import { sqlFile } from '../warehouse/sql-file.ts';
import { observationsTable } from './observations-table.ts';

const selectObservations = sqlFile(import.meta.url, 'select-observations');

/** Official statistics with their flags and origin. */
export function observationRoutes(releases: Releases): Hono<HttpEnvironment> {
  const routes = new Hono<HttpEnvironment>();
  const description = describeRoute({
    operationId: 'observations',
    summary: 'Official statistics beside the survey',
    description: 'One row per indicator, breakdown, area and period, as published; flags are never dropped.',
    parameters: [
      parameter('indicator', 'Official indicators of the catalogue (`series`); all when absent.'),
      parameter(
        'breakdown',
        'Places in the breakdowns, such as size_emp=10-49 or size_emp=10-49;sex=F; ALL for every one; the totals when absent.',
      ),
      parameter('country', 'Area codes of Eurostat (EL for Greece, EU27_2020); all when absent.'),
      parameter('period', 'Periods: 2024, 2025-Q4; all when absent.'),
      ...downloadParameters,
    ],
    responses: tableResponses(resolver(ObservationsAnswer), everyFormat),
  });
  const handler = (c: Parameters<typeof answerFromRelease>[0]) =>
    answerFromRelease(
      c,
      releases,
      (manifest) => askObservations(new URL(c.req.url).searchParams, manifest),
      observationsTable,
    );
  return routes
    .get('/observations', description, handler)
    .get('/:file{observations\\.[a-z.]+}', describeRoute({ hide: true }), handler);
}

const known = ['indicator', 'breakdown', 'country', 'period', 'lang', 'labels'];

function askObservations(parameters: URLSearchParams, manifest: Manifest): Question<ObservationsAnswer> {
  const warnings: Warning[] = [...new Set(parameters.keys())]
    .filter((parameter) => !known.includes(parameter))
    .map((parameter) => ({ code: 'parameter_unknown', parameter, value: parameters.get(parameter)! }));
  const choose = (parameter: string, from: readonly string[]): string[] => {
    const asked = (parameters.get(parameter) ?? '').split('~').filter((code) => code !== '');
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
  const country = choose('country', [...officialPlaceByCode.keys()]);
  const period = (parameters.get('period') ?? 'ALL').split('~').filter((one) => one !== '');
  const breakdown = (parameters.get('breakdown') ?? '').split('~');
  const canonical = {
    indicator: series.join('~'),
    breakdown: breakdown.toSorted().join('~'),
    country: country.join('~'),
    period: period.toSorted().join('~'),
  };
  return {
    canonical: { ...canonical, warnings: JSON.stringify(warnings) },
    answer: async ({ ask }) => ({
      release: manifest.release,
      demonstration: false,
      query: canonical,
      notes: [],
      warnings,
      columns: (await ask(selectObservations, {
        series,
        country,
        period,
        breakdown,
      })) as ObservationsAnswer['columns'],
    }),
  };
}
