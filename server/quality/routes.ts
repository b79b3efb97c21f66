import { Hono } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';
import { QualityAnswer } from '@observatory/data/contract/quality-answer.ts';

import { cacheHeaders, formatOf, matches } from '../http/answer.ts';
import { operationNamed, parameter } from '../http/describe.ts';
import type { HttpEnvironment } from '../http/environment.ts';
import { problem } from '../http/problem.ts';
import type { Releases } from '../warehouse/releases.ts';
import { askQuality } from './ask-quality.ts';

/** Response, weights and margins of each wave and country, from the manifest of the release. */
export function qualityRoutes(releases: Releases): Hono<HttpEnvironment> {
  const description = describeRoute({
    operationId: operationNamed('quality'),
    summary: 'Quality of the response and the weights, by wave and country',
    description:
      'Respondents by cell as bands beside the population, spread and trimming of the weights, margins before and after weighting, share of do-not-know answers. No count of few respondents is told or can be worked out.',
    parameters: [
      parameter('wave', 'Waves; the newest when absent.'),
      parameter('country', 'FI, DE, IT, NL; all when absent.'),
    ],
    responses: {
      200: {
        description: 'The waves asked for with their countries.',
        content: { 'application/json': { schema: resolver(QualityAnswer) } },
      },
      304: { description: 'The reader has the answer of this release already.' },
      404: { description: 'No such release or format.', content: { 'application/problem+json': {} } },
      503: { description: 'No release yet.', content: { 'application/problem+json': {} } },
    },
  });
  const handler = async (c: Parameters<typeof problem>[0]) => {
    if (formatOf(c.req.path) !== 'json') return problem(c, 'format_unknown', { detail: { formats: 'json' } });
    const wanted = c.req.param('release');
    const response = await releases.use(wanted, async ({ manifest }) => {
      c.set('release', manifest.release);
      const answer = askQuality(new URL(c.req.url).searchParams, manifest);
      const canonical = { ...answer.query, quality: JSON.stringify(answer.warnings) };
      const headers = cacheHeaders(manifest.release, canonical, wanted !== undefined);
      if (matches(c.req.header('if-none-match'), headers.etag)) return c.body(null, 304, headers);
      return c.body(`${JSON.stringify(answer)}\n`, 200, { ...headers, 'content-type': 'application/json' });
    });
    if (response) return response;
    return wanted === undefined
      ? problem(c, 'no_release')
      : problem(c, 'release_unknown', { path: 'release', detail: { release: wanted } });
  };
  return new Hono<HttpEnvironment>()
    .get('/quality', description, handler)
    .get('/:file{quality\\.[a-z.]+}', describeRoute({ hide: true }), handler);
}
