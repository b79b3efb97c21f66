import { Hono } from 'hono';

import type { HttpEnvironment } from '../http/environment.ts';
import type { Releases } from '../warehouse/releases.ts';
import { sqlFile } from '../warehouse/sql-file.ts';

const readiness = sqlFile(import.meta.url, 'readiness');

/** `/healthz`: the process answers. `/readyz`: a release is open and a real query runs on it. */
export function healthRoutes(releases: Releases): Hono<HttpEnvironment> {
  return new Hono<HttpEnvironment>()
    .get('/healthz', (c) => c.json({ status: 'alive' }, 200, { 'cache-control': 'no-store' }))
    .get('/readyz', async (c) => {
      const ready = await releases
        .use(undefined, async ({ ask, manifest }) => {
          const { found } = await ask(readiness, {});
          return found?.[0] === 1 ? manifest.release : undefined;
        })
        .catch(() => undefined);
      return ready === undefined
        ? c.json({ status: 'not ready' }, 503, { 'cache-control': 'no-store', 'retry-after': '5' })
        : c.json({ status: 'ready', release: ready }, 200, { 'cache-control': 'no-store' });
    });
}
