import { Hono } from 'hono';

import { cacheHeaders, matches } from '../http/answer.ts';
import type { HttpEnvironment } from '../http/environment.ts';
import { problem } from '../http/problem.ts';
import { dataHeaders, readOnly } from '../http/safety.ts';
import type { Releases } from '../warehouse/releases.ts';
import { sqlFile } from '../warehouse/sql-file.ts';
import { describeData, type DataFacts, type Publisher } from './describe-data.ts';

const selectPeriods = sqlFile(import.meta.url, 'select-periods');

/** The data catalogue for open-data portals, `/catalogue.jsonld`. @param origin the address that readers use */
export function dcatRoutes(releases: Releases, origin: string, publisher: Publisher): Hono<HttpEnvironment> {
  return new Hono<HttpEnvironment>().all('/catalogue.jsonld', readOnly, dataHeaders, async (c) => {
    const response = await releases.use(undefined, async ({ manifest, ask }) => {
      c.set('release', manifest.release);
      const headers = cacheHeaders(manifest.release, { dcat: origin, ...publisher }, false);
      if (matches(c.req.header('if-none-match'), headers.etag)) return c.body(null, 304, headers);
      const { first, last } = await ask(selectPeriods, {});
      const year = String(new Date(manifest.publishedAt).getUTCFullYear());
      const facts: DataFacts = {
        manifest,
        origin,
        publisher,
        firstPublishedAt: (await releases.list()).at(-1)?.publishedAt ?? manifest.publishedAt,
        years: { first: String(first?.[0] ?? year), last: String(last?.[0] ?? year) },
      };
      const body = `${JSON.stringify(describeData(facts))}\n`;
      return c.body(body, 200, { ...headers, 'content-type': 'application/ld+json' });
    });
    return response ?? problem(c, 'no_release');
  });
}
