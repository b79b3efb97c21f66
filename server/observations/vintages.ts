import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VintagesAnswer } from '@observatory/data/contract/columns.ts';
import {
  currencyOf,
  parseEurostatState,
  type EurostatState,
} from '@observatory/data/contract/eurostat-state.ts';
import type { Manifest } from '@observatory/data/contract/manifest.ts';
import { Hono } from 'hono';
import { describeRoute, resolver } from 'hono-openapi';

import type { HttpEnvironment } from '../http/environment.ts';
import { problem } from '../http/problem.ts';
import type { Releases } from '../warehouse/releases.ts';

/**
 * How current the official statistics of the release are.
 *
 * @param home folder with `eurostat.json`, what the service said when it was last asked
 */
export function vintageRoutes(releases: Releases, home?: string): Hono<HttpEnvironment> {
  const description = describeRoute({
    operationId: 'vintages',
    summary: 'Vintages of the official statistics, and whether newer ones exist',
    responses: {
      200: {
        description: 'The newest vintage of each dataset, and what the service said when it was last asked.',
        content: { 'application/json': { schema: resolver(VintagesAnswer) } },
      },
    },
  });
  const handler = async (c: Parameters<typeof problem>[0]) => {
    const manifest = releases.current;
    if (!manifest) return problem(c, 'no_release');
    const answer = { release: manifest.release, vintages: describe(manifest, await readState(home)) };
    return c.body(`${JSON.stringify(answer satisfies VintagesAnswer)}\n`, 200, {
      'content-type': 'application/json',
      'cache-control': 'public, max-age=60',
    });
  };
  return new Hono<HttpEnvironment>()
    .get('/vintages', description, handler)
    .get('/:file{vintages\\.json}', describeRoute({ hide: true }), handler);
}

const neverAsked: EurostatState = { format: 1, datasets: {} };

async function readState(home: string | undefined): Promise<EurostatState> {
  if (home === undefined) return neverAsked;
  const text = await readFile(join(home, 'eurostat.json'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return text === undefined ? neverAsked : parseEurostatState(text);
}

function describe({ vintages }: Manifest, state: EurostatState): VintagesAnswer['vintages'] {
  const newest = new Map(vintages.flatMap((one) => (one.dataset === undefined ? [] : [[one.dataset, one]])));
  return [...newest].map(([dataset, { file, takenAt, updated }]) => {
    const currency = currencyOf(state, dataset, { file, updated });
    return {
      dataset,
      vintage: file.slice(0, 12),
      takenAt,
      ...(updated !== undefined && { updated }),
      currency: currency.kind,
      ...(currency.kind !== 'not_asked' && { askedAt: currency.on }),
      ...(currency.kind === 'newer' && { newerSince: currency.since }),
    };
  });
}
