import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { serve } from '@hono/node-server';
import { offerApiInProcess } from '@observatory/data/contract/in-process-api.ts';

import { createApp } from './app.ts';
import { BriefsAhead } from './briefs/ahead.ts';
import { readLogos } from './briefs/logos.ts';
import { dcatRoutes } from './dcat/routes.ts';
import { originHeaders, pages, type PageHandler } from './http/pages.ts';
import { logToStandardOutput as log } from './http/request-log.ts';
import { publicOrigin, readSettings } from './settings.ts';
import { openSigned } from './signed.ts';
import { Releases } from './warehouse/releases.ts';

const settings = readSettings(process.env);
await mkdir(settings.releases, { recursive: true });
const ahead = settings.briefsAhead ? new BriefsAhead(publicOrigin(settings), log) : undefined;
const releases = await Releases.follow({
  folder: settings.releases,
  memory: settings.memory,
  connections: settings.connections,
  onSwap: (release) => {
    log({ level: 'info', event: 'release', release });
    void ahead?.begin();
  },
  onFailure: (error) => log({ level: 'error', event: 'release', error: String(error) }),
});
const signed = await openSigned(settings, log);
const app = createApp(releases, log, {
  signed,
  home: settings.home,
  briefs: {
    content: settings.briefs,
    ...(settings.logos !== undefined && { logos: readLogos(settings.logos) }),
    ...(ahead && { ahead }),
  },
});
app.route('/', dcatRoutes(releases, publicOrigin(settings), settings.publisher));
offerApiInProcess(async (request) => app.fetch(request));

const build = new URL('../dashboard/build/handler.js', import.meta.url);
if (existsSync(build)) {
  Object.assign(process.env, originHeaders);
  const { handler } = (await import(build.href)) as { handler: PageHandler };
  app.all('*', pages(handler, settings.origin));
}

const server = serve({ fetch: app.fetch, port: settings.port, hostname: settings.host }, ({ port }) => {
  log({ level: 'info', event: 'listening', port, release: releases.current?.release });
  void ahead?.begin();
});

function stop(): void {
  log({ level: 'info', event: 'stopping' });
  ahead?.stop();
  const signedClosed = signed.close();
  server.close(() => {
    releases.close();
    void signedClosed.finally(() => process.exit(0));
  });
  setTimeout(() => process.exit(0), 10_000).unref();
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
