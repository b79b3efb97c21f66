import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

import type { HttpEnvironment } from './environment.ts';

/** One line of JSON for operators. */
export type LogLine = (entry: Record<string, unknown>) => void;

export const logToStandardOutput: LogLine = (entry) => {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`);
};

/** Gives each request an id and logs it when it is answered; the search string is left out, addresses too. */
export function requestLog(log: LogLine): MiddlewareHandler<HttpEnvironment> {
  return async (c, next) => {
    const started = performance.now();
    c.set('requestId', randomUUID());
    c.header('x-request-id', c.get('requestId'));
    await next();
    const milliseconds = Math.round((performance.now() - started) * 10) / 10;
    const pageStatus = c.get('pageStatus');
    const status = pageStatus ?? c.res.status;
    log({
      level: status >= 500 ? 'error' : 'info',
      event: 'request',
      requestId: c.get('requestId'),
      method: c.req.method,
      path: c.req.path,
      status,
      milliseconds,
      ...(c.get('release') && { release: c.get('release') }),
    });
  };
}
