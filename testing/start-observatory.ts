import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const start = join(import.meta.dirname, '../server/start.ts');

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

export type RunningObservatory = {
  /** Where it is served, without a slash at the end. */
  readonly baseUrl: string;
  readonly stop: () => Promise<void>;
};

/** Starts the observatory of a folder as `npm start` does, and waits until it is ready. */
export async function startObservatory(home: string): Promise<RunningObservatory> {
  const port = await freePort();
  const server = spawn(process.execPath, [start], {
    env: {
      // What is made ahead would take from what the tests ask for.
      ...{ OBSERVATORY_BRIEFS_AHEAD: 'no', ...process.env },
      ...{ OBSERVATORY_HOME: home, PORT: String(port), HOST: '127.0.0.1' },
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let words = '';
  server.stderr.on('data', (chunk: Buffer) => (words += chunk.toString()));
  const baseUrl = `http://127.0.0.1:${port}`;
  await untilReady(server, baseUrl, () => words);
  return {
    baseUrl,
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
    },
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
