import { Hono } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';
import { ObservationsAnswer, RevisionsAnswer } from '@observatory/data/contract/columns.ts';

import { answerFromRelease } from '../http/answer.ts';
import {
  downloadParameters,
  everyFormat,
  operationNamed,
  parameter,
  tableResponses,
} from '../http/describe.ts';
import type { HttpEnvironment } from '../http/environment.ts';
import type { Releases } from '../warehouse/releases.ts';
import { askObservations, askRevisions } from './ask.ts';
import { observationsTable } from './observations-table.ts';

const choice = [
  parameter('indicator', 'Official indicators of the catalogue (`series`); all when absent.'),
  parameter(
    'breakdown',
    'Places in the breakdowns, such as size_emp=10-49 or size_emp=10-49;sex=F; ALL for every one; the totals when absent.',
  ),
  parameter('country', 'Area codes of Eurostat (EL for Greece, EU27_2020); all when absent.'),
];

/** Official statistics with their flags and origin. */
export function observationRoutes(releases: Releases): Hono<HttpEnvironment> {
  const routes = new Hono<HttpEnvironment>();
  const description = describeRoute({
    operationId: operationNamed('observations'),
    summary: 'Official statistics beside the survey',
    description: 'One row per indicator, breakdown, area and period, as published; flags are never dropped.',
    parameters: [
      ...choice,
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
  const revisions = describeRoute({
    operationId: operationNamed('revisions'),
    summary: 'What was published before and after each revision',
    description:
      'Every value that a revised observation has had, the oldest first; the newest is `current` or `withdrawn`.',
    parameters: choice,
    responses: tableResponses(resolver(RevisionsAnswer)),
  });
  const answerRevisions = (c: Parameters<typeof answerFromRelease>[0]) =>
    answerFromRelease(c, releases, (manifest) => askRevisions(new URL(c.req.url).searchParams, manifest));
  return routes
    .get('/revisions', revisions, answerRevisions)
    .get('/:file{revisions\\.[a-z.]+}', describeRoute({ hide: true }), answerRevisions)
    .get('/observations', description, handler)
    .get('/:file{observations\\.[a-z.]+}', describeRoute({ hide: true }), handler);
}
