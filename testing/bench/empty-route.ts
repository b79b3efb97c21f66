import { serve } from '@hono/node-server';
import { Hono } from 'hono';

/** What HTTP itself costs on this machine: a route of the same router that answers two letters. */
serve({
  fetch: new Hono().get('/', (c) => c.text('ok')).fetch,
  port: Number(process.env['PORT']),
  hostname: '127.0.0.1',
});
