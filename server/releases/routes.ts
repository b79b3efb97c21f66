import { Hono } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';
import { ReleasesAnswer, type ListedRelease } from '@observatory/data/contract/catalogue.ts';
import type { Manifest } from '@observatory/data/contract/manifest.ts';

import { cacheHeaders, formatOf, matches } from '../http/answer.ts';
import type { HttpEnvironment } from '../http/environment.ts';
import { problem } from '../http/problem.ts';
import type { Releases } from '../warehouse/releases.ts';

const withoutFormat = ({ format: _, ...rest }: Manifest) => rest;

const listed = ({ waves, ...manifest }: Manifest): ListedRelease => ({
  ...withoutFormat({ ...manifest, waves }),
  waves: waves.map(({ countries, ...wave }) => ({
    ...wave,
    countries: countries.map(({ quality: _, ...country }) => country),
  })),
});

/** What was published when, from which uploads and vintages, with which weights and thresholds. */
export function releaseRoutes(releases: Releases): Hono<HttpEnvironment> {
  const routes = new Hono<HttpEnvironment>();
  const description = describeRoute({
    operationId: 'releases',
    summary: 'Releases, newest first',
    responses: {
      200: {
        description: 'The manifest of each release, without the quality of its waves.',
        content: { 'application/json': { schema: resolver(ReleasesAnswer) } },
      },
    },
  });
  const handler = async (c: Parameters<typeof problem>[0]) => {
    if (formatOf(c.req.path) !== 'json') return problem(c, 'format_unknown', { detail: { formats: 'json' } });
    const current = releases.current;
    if (!current) return problem(c, 'no_release');
    const all = await releases.list();
    const headers = cacheHeaders(
      current.release,
      { releases: all.map(({ release }) => release).join() },
      false,
    );
    if (matches(c.req.header('if-none-match'), headers.etag)) return c.body(null, 304, headers);
    const answer: ReleasesAnswer = { current: current.release, releases: all.map(listed) };
    return c.body(`${JSON.stringify(answer)}\n`, 200, { ...headers, 'content-type': 'application/json' });
  };
  return routes
    .get('/releases', description, handler)
    .get('/:file{releases\\.[a-z.]+}', describeRoute({ hide: true }), handler)
    .get(
      '/releases/:release',
      describeRoute({ operationId: 'release', summary: 'One release' }),
      async (c) => {
        const id = c.req.param('release').replace(/\.json$/, '');
        const manifest = (await releases.list()).find(({ release }) => release === id);
        if (!manifest) return problem(c, 'release_unknown', { path: 'release', detail: { release: id } });
        return c.body(`${JSON.stringify(withoutFormat(manifest))}\n`, 200, {
          ...cacheHeaders(id, { manifest: id }, true),
          'content-type': 'application/json',
        });
      },
    );
}
