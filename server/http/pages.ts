import type { IncomingMessage, ServerResponse } from 'node:http';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Handler } from 'hono';

import type { HttpEnvironment } from './environment.ts';
import { safetyHeaders } from './safety.ts';

/** The handler that the dashboard's build exports. */
export type PageHandler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Lets the dashboard answer on the connection itself, and waits for it so that the log knows the status. */
export function pages(handler: PageHandler): Handler<HttpEnvironment> {
  return async (c) => {
    const { incoming, outgoing } = c.env;
    if (!incoming || !outgoing) return c.notFound();
    const response = outgoing as ServerResponse;
    for (const [name, value] of Object.entries(safetyHeaders)) response.setHeader(name, value);
    response.setHeader('x-request-id', c.get('requestId'));
    const ended = new Promise<void>((resolve) => void response.once('close', resolve));
    handler(incoming as IncomingMessage, response, () => void response.writeHead(404).end());
    await ended;
    c.set('pageStatus', response.statusCode);
    return RESPONSE_ALREADY_SENT;
  };
}
