import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where an observatory with the demonstration release is served, without a slash at the end. */
    baseUrl: string;
  }
}

const root = join(import.meta.dirname, '..');

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** Starts the observatory as `npm start` does, in a folder of its own, for the tests of pages. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'observatory-'));
  const port = await freePort();
  const server = spawn(process.execPath, [join(root, 'server/start.ts')], {
    env: { ...process.env, OBSERVATORY_HOME: home, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let words = '';
  server.stderr.on('data', (chunk: Buffer) => (words += chunk.toString()));
  const baseUrl = `http://127.0.0.1:${port}`;
  await untilReady(server, baseUrl, () => words);
  project.provide('baseUrl', baseUrl);
  return async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
    await rm(home, { recursive: true, force: true });
  };
}

async function untilReady(server: ChildProcess, baseUrl: string, words: () => string): Promise<void> {
  for (let attempt = 0; attempt < 900; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`the observatory did not start:\n${words()}`);
    const answer = await fetch(`${baseUrl}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(200);
  }
  throw new Error(`the observatory was not ready in time:\n${words()}`);
}
