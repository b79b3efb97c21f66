import type { Context } from 'hono';

import type { HttpEnvironment } from './environment.ts';

/**
 * The address that a request came from. X-Forwarded-For is believed only as far as proxies are known: each adds the
 * address that it saw at the end, so the entry before the known ones is the reader's.
 */
export function addressOf(c: Context<HttpEnvironment>, proxies: number): string {
  const socket = c.env?.incoming?.socket.remoteAddress ?? 'this process';
  if (proxies === 0) return socket;
  const seen = (c.req.header('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
  return seen.at(-proxies) || socket;
}
