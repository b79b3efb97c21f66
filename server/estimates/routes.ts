import { Hono } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';
import { EstimatesAnswer } from '@observatory/data/contract/columns.ts';
import {
  canonicalQuery,
  domainOfItem,
  parseEstimatesQuery,
} from '@observatory/data/contract/estimates-query.ts';
import type { Manifest } from '@observatory/data/contract/manifest.ts';

import { answerFromRelease, type Question } from '../http/answer.ts';
import {
  downloadParameters,
  everyFormat,
  operationNamed,
  parameter,
  tableResponses,
} from '../http/describe.ts';
import type { HttpEnvironment } from '../http/environment.ts';
import type { Releases } from '../warehouse/releases.ts';
import { sqlFile } from '../warehouse/sql-file.ts';
import { estimatesTable } from './estimates-table.ts';

const selectEstimates = sqlFile(import.meta.url, 'select-estimates');

/** Estimates of employer surveys with interval, base, precision and status. */
export function estimateRoutes(releases: Releases): Hono<HttpEnvironment> {
  const routes = new Hono<HttpEnvironment>();
  const description = describeRoute({
    operationId: operationNamed('estimates'),
    summary: 'Estimates of the employer survey',
    description:
      'One row per wave, indicator, country, sector, size class and skill. A hidden cell has a status and a reason and no number.',
    parameters: [
      parameter('indicator', 'Indicators of the catalogue; skill_gap when absent.'),
      parameter(
        'skill',
        'Skills, or domains or answers for indicators that have a figure for each of these; all when absent.',
      ),
      parameter('domain', 'digital, green, soft; all when absent.'),
      parameter('country', 'FI, DE, IT, NL, POOLED, EQUAL; all six when absent.'),
      parameter('sector', 'Section or group of NACE Rev. 2, or ALL; ALL when absent.'),
      parameter('size', 'Size class or ALL; ALL when absent.'),
      parameter('wave', 'Waves; the newest when absent.'),
      parameter('by', 'Dimensions wanted in full: wave, country, sector, size.'),
      ...downloadParameters,
    ],
    responses: tableResponses(resolver(EstimatesAnswer), everyFormat),
  });
  const handler = (c: Parameters<typeof answerFromRelease>[0]) =>
    answerFromRelease(
      c,
      releases,
      (manifest) => askEstimates(new URL(c.req.url).searchParams, manifest),
      estimatesTable,
    );
  return routes
    .get('/estimates', description, handler)
    .get('/:file{estimates\\.[a-z.]+}', describeRoute({ hide: true }), handler);
}

/** Reads a question for estimates; the answer has a column per field and a row per estimate. */
export function askEstimates(parameters: URLSearchParams, manifest: Manifest): Question<EstimatesAnswer> {
  const { query, warnings } = parseEstimatesQuery(
    parameters,
    manifest.waves.map(({ wave }) => wave),
  );
  const canonical = canonicalQuery(query);
  return {
    canonical: { ...canonical, warnings: JSON.stringify(warnings) },
    answer: async ({ ask }) => {
      const found = (await ask(selectEstimates, query)) as Omit<EstimatesAnswer['columns'], 'domain'>;
      const { wave, country, sector, size, indicator, skill, ...rest } = found;
      return {
        release: manifest.release,
        demonstration: manifest.demonstration,
        query: canonical,
        notes: notesOn(query.wave, query.country, manifest),
        warnings,
        columns: {
          wave,
          country,
          sector,
          size,
          indicator,
          skill,
          domain: skill.map(domainOfItem),
          ...rest,
        },
      };
    },
  };
}

/** What a reader must know of these numbers besides their status. */
function notesOn(
  waves: readonly string[],
  countries: readonly string[],
  { demonstration, waves: all }: Manifest,
): string[] {
  const asked = all.filter(({ wave }) => waves.includes(wave)).flatMap((wave) => wave.countries);
  const concerned = asked.filter(
    ({ country }) =>
      countries.includes(country) || countries.some((code) => code === 'POOLED' || code === 'EQUAL'),
  );
  const isAny = concerned.some(({ weighted }) => !weighted);
  const isAll = concerned.every(({ weighted }) => !weighted);
  return [
    ...(demonstration ? ['demonstration'] : []),
    ...(isAny ? ['unweighted'] : []),
    ...(isAny && !isAll ? ['partly_weighted'] : []),
    ...(countries.includes('POOLED') && !isAny ? ['pooled'] : []),
    ...(countries.includes('EQUAL') ? ['equal'] : []),
  ];
}
