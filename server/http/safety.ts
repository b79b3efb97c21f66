import type { MiddlewareHandler } from 'hono';

import type { HttpEnvironment } from './environment.ts';
import { problem } from './problem.ts';

/** Headers of every answer. Pages add their own content security policy with nonces. */
export const safetyHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/** Answers of the API are data: nothing in them may run or be framed; other sites may read them. */
export const dataHeaders: MiddlewareHandler<HttpEnvironment> = async (c, next) => {
  for (const [name, value] of Object.entries(safetyHeaders)) c.header(name, value);
  c.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  c.header('cross-origin-resource-policy', 'cross-origin');
  c.header('access-control-allow-origin', '*');
  await next();
};

/** The API is read only: a method that could change something is refused before anything else looks at it. */
export const readOnly: MiddlewareHandler<HttpEnvironment> = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD' || c.req.method === 'OPTIONS') return next();
  return problem(c, 'method_not_allowed', { headers: { allow: 'GET, HEAD, OPTIONS' } });
};

/** Answers about an account are for its holder alone: no other site reads them and nobody keeps them. */
export const privateHeaders: MiddlewareHandler<HttpEnvironment> = async (c, next) => {
  for (const [name, value] of Object.entries(safetyHeaders)) c.header(name, value);
  c.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  c.header('cross-origin-resource-policy', 'same-origin');
  c.header('cache-control', 'private, no-store');
  c.header('vary', 'Cookie, Authorization');
  await next();
};
