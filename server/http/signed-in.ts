import type { MiddlewareHandler } from 'hono';

import type { HttpEnvironment } from './environment.ts';
import { problem } from './problem.ts';

/** Lets only those through who are signed in or hold an upload token. */
export const signedIn: MiddlewareHandler<HttpEnvironment> = async (c, next) =>
  c.get('account') ? next() : problem(c, 'sign_in_needed', { headers: { 'www-authenticate': 'Bearer' } });
