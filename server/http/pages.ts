import type { IncomingMessage, ServerResponse } from 'node:http';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import compression from 'compression';
import type { Handler } from 'hono';

import type { HttpEnvironment } from './environment.ts';
import { safetyHeaders } from './safety.ts';

/** Files of the build are packed ahead; this packs what is made for a request. */
const compress = compression();
type Request = Parameters<typeof compress>[0];
type Response = Parameters<typeof compress>[1];

/** The handler that the dashboard's build exports. */
export type PageHandler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Names of the headers by which the pages learn the address that readers use. Set on every request, so no reader can. */
export const originHeaders = { PROTOCOL_HEADER: 'x-observatory-protocol', HOST_HEADER: 'x-observatory-host' };

/**
 * Lets the dashboard answer on the connection itself, and waits for it so that the log knows the status.
 *
 * @param origin the public address, or undefined where readers reach this server directly over HTTP
 */
export function pages(handler: PageHandler, origin: URL | undefined): Handler<HttpEnvironment> {
  return async (c) => {
    const { incoming, outgoing } = c.env;
    if (!incoming || !outgoing) return c.notFound();
    const response = outgoing as ServerResponse;
    const { headers } = incoming as IncomingMessage;
    headers[originHeaders.PROTOCOL_HEADER] = origin?.protocol.slice(0, -1) ?? 'http';
    headers[originHeaders.HOST_HEADER] = origin?.host ?? headers.host ?? 'localhost';
    for (const [name, value] of Object.entries(safetyHeaders)) response.setHeader(name, value);
    response.setHeader('x-request-id', c.get('requestId'));
    const ended = new Promise<void>((resolve) => void response.once('close', resolve));
    const answer = () =>
      handler(incoming as IncomingMessage, response, () => void response.writeHead(404).end());
    compress(incoming as Request, response as Response, answer);
    await ended;
    c.set('pageStatus', response.statusCode);
    return RESPONSE_ALREADY_SENT;
  };
}
