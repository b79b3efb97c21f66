import { Hono } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';
import { CoverageAnswer } from '@observatory/data/contract/coverage.ts';
import type { Manifest } from '@observatory/data/contract/manifest.ts';
import type { QualityAnswer } from '@observatory/data/contract/quality-answer.ts';

import { answerFromRelease } from '../http/answer.ts';
import { operationNamed, parameter, tableResponses } from '../http/describe.ts';
import type { HttpEnvironment } from '../http/environment.ts';
import type { Releases } from '../warehouse/releases.ts';
import { askCoverage } from './ask-coverage.ts';

/** What the release tells of the quality of the waves and countries that parameters name. */
export type AskQuality = (parameters: URLSearchParams, manifest: Manifest) => QualityAnswer;

/** Answers against population by cell, and how many more would do. */
export function coverageRoutes(releases: Releases, askQuality: AskQuality): Hono<HttpEnvironment> {
  const description = describeRoute({
    operationId: operationNamed('coverage'),
    summary: 'Answers against population by country, sector and size class',
    description:
      'One row per wave, country, sector (groups and sections) and size class: the band of answers, enterprises, estimates by status, and how many more answers are needed at most. Bands are those of the quality; that of a group is the sum of its sections.',
    parameters: [
      parameter('wave', 'Waves; the newest when absent.'),
      parameter('country', 'FI, DE, IT, NL; all when absent.'),
    ],
    responses: tableResponses(resolver(CoverageAnswer)),
  });
  const handler = (c: Parameters<typeof answerFromRelease>[0]) =>
    answerFromRelease(c, releases, (manifest) =>
      askCoverage(askQuality(new URL(c.req.url).searchParams, manifest)),
    );
  return new Hono<HttpEnvironment>()
    .get('/coverage', description, handler)
    .get('/:file{coverage\\.[a-z.]+}', describeRoute({ hide: true }), handler);
}
