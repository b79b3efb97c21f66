import { Hono } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';
import { CatalogueAnswer } from '@observatory/data/contract/catalogue.ts';

import { cacheHeaders, formatOf, matches } from '../http/answer.ts';
import type { HttpEnvironment } from '../http/environment.ts';
import { languageOf, problem } from '../http/problem.ts';
import { parameter } from '../http/describe.ts';
import type { Releases } from '../warehouse/releases.ts';
import { describeCatalogue } from './describe-catalogue.ts';

/** What can be asked for, with labels. */
export function catalogueRoutes(releases: Releases): Hono<HttpEnvironment> {
  const routes = new Hono<HttpEnvironment>();
  const description = describeRoute({
    operationId: 'catalogue',
    summary: 'Indicators, skills, countries, sectors, sizes, waves, languages, thresholds',
    parameters: [parameter('lang', 'Language of the labels: en, fi, sv, de, it, nl.')],
    responses: {
      200: {
        description: 'Codes and labels.',
        content: { 'application/json': { schema: resolver(CatalogueAnswer) } },
      },
      304: { description: 'The reader has the answer of this release already.' },
    },
  });
  const handler = (c: Parameters<typeof problem>[0]) => {
    if (formatOf(c.req.path) !== 'json') return problem(c, 'format_unknown', { detail: { formats: 'json' } });
    const manifest = releases.current;
    if (!manifest) return problem(c, 'no_release');
    const language = languageOf(c);
    const headers = {
      ...cacheHeaders(manifest.release, { catalogue: language }, false),
      'content-language': language,
      vary: 'Accept-Language',
    };
    c.set('release', manifest.release);
    if (matches(c.req.header('if-none-match'), headers.etag)) return c.body(null, 304, headers);
    return c.body(`${JSON.stringify(describeCatalogue(manifest, language))}\n`, 200, {
      ...headers,
      'content-type': 'application/json',
    });
  };
  return routes
    .get('/catalogue', description, handler)
    .get('/:file{catalogue\\.[a-z.]+}', describeRoute({ hide: true }), handler);
}
