import type { Context, MiddlewareHandler } from 'hono';

import type { HttpEnvironment } from './environment.ts';
import { problem } from './problem.ts';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request comes from a page of this observatory: Fetch Metadata where the browser sends it, the Origin
 * header otherwise. A request that says neither was not made by a page.
 */
function fromOwnPage(c: Context<HttpEnvironment>, origin: URL | undefined): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin';
  return c.req.header('origin') === (origin?.origin ?? `http://${c.req.header('host')}`);
}

/**
 * Refuses every request that could change something unless it comes from an own page. A request with an upload token
 * needs no page: no browser adds that header by itself, and no cookie is looked at then.
 */
export function ownPagesOnly(origin: URL | undefined): MiddlewareHandler<HttpEnvironment> {
  return async (c, next) => {
    if (safeMethods.has(c.req.method) || c.req.header('authorization') || fromOwnPage(c, origin))
      return next();
    return problem(c, 'origin_refused');
  };
}
