import { spawn, type ChildProcess } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { UploadAnswer, UploadsAnswer, jobsOfState } from '@observatory/data/contract/uploads.ts';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { openSignedApp, pipelineThatSays } from '../app-under-test.ts';

/** Speaks as the pipelines do and, like them, keeps a journal on disk before it answers. */
const spoken = `
const { appendFileSync, existsSync } = await import('node:fs');
const wait = (most) => new Promise((resolve) => setTimeout(resolve, Math.random() * most));
const sha = words[0].split('/').at(-1);
const journal = process.env.OBSERVATORY_HOME + '/journal';
await wait(60);
if (!existsSync(words[0])) process.exit(2);
if (command === 'check') say({ verdict: 'accepted', rows: 1, findings: [] });
if (command === 'ingest') {
  const known = existsSync(journal) && readFileSync(journal, 'utf8').includes(sha);
  if (!known) appendFileSync(journal, sha + '\\n');
  await wait(60);
  say({ outcome: known ? 'known' : 'accepted', upload: 'u-' + sha, release: 'r' });
}`;

/** A server of its own process, as it is started for readers, without pages and releases. */
const program = (home: string, pipeline: string) => `
import { serve } from ${JSON.stringify(import.meta.resolve('@hono/node-server'))};
import { createApp } from ${JSON.stringify(import.meta.resolve('../app.ts'))};
import { openSigned } from ${JSON.stringify(import.meta.resolve('../signed.ts'))};
const uploads = { bytes: 1e6, perHour: 1e6, jobSeconds: 60, jobMegabytes: 256 };
const settings = { home: ${JSON.stringify(home)}, origin: undefined, port: 0, proxies: 0, uploads };
const signed = await openSigned(settings, () => {}, [${JSON.stringify(pipeline)}]);
const app = createApp({ current: undefined }, () => {}, { signed });
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => console.log(port));
`;

let home: string;
let cookie: string;
let server: ChildProcess;
let base: string;
/** Aborted when the server is gone: no request waits for it, and none reaches who has its port after it. */
let gone = new AbortController();

async function start(): Promise<void> {
  gone = new AbortController();
  server = spawn(process.execPath, [join(home, 'server.mjs')], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: server.stdout! })) {
    base = `http://127.0.0.1:${line}/api/v1`;
    return;
  }
  throw new Error('the server did not start');
}

/** Ends the server at once, as a power failure does, and the pipeline process that it had started with it. */
async function kill(): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGKILL');
  await ended;
  gone.abort();
}

beforeEach(async () => {
  home = join(tmpdir(), `killed-${randomUUID()}`);
  await mkdir(home);
  const app = await openSignedApp({ home });
  cookie = await app.enter('omnia@example.org', 'partner', 'omnia');
  await app.close(true);
  const [pipeline] = await pipelineThatSays(home, spoken);
  await writeFile(join(home, 'server.mjs'), program(home, pipeline!));
});
afterEach(async () => {
  await kill();
  // A pipeline process outlives its server by moments.
  await pause(300);
  await rm(home, { recursive: true, force: true });
});

const ask = (path: string, init: RequestInit = {}) =>
  fetch(`${base}${path}`, {
    ...init,
    headers: { cookie, 'sec-fetch-site': 'same-origin' },
    signal: AbortSignal.any([gone.signal, AbortSignal.timeout(60_000)]),
  });
const look = async (id: string) => v.parse(UploadAnswer, await (await ask(`/uploads/${id}`)).json());

/** What was acknowledged: the SHA-256 of each upload that the server said to have. */
const acknowledged = new Map<string, string>();

/** Sends files and accepts what can be accepted, until the server is gone. */
async function useIt(round: number): Promise<void> {
  for (let number = 0; ; number += 1) {
    const text = `file ${round} ${number}`;
    try {
      const answer = await ask(`/uploads?name=a.csv&wave=2026`, { method: 'POST', body: text });
      if (answer.ok) {
        const { id, sha256 } = (await answer.json()) as { id: string; sha256: string };
        acknowledged.set(id, sha256);
        expect(sha256).toBe(createHash('sha256').update(text).digest('hex'));
      }
      await pause(50 + Math.random() * 150);
      for (const id of acknowledged.keys())
        if (Math.random() < 0.3) await ask(`/uploads/${id}/accept`, { method: 'POST' });
    } catch (error) {
      if (error instanceof TypeError || gone.signal.aborted) return;
      throw error;
    }
  }
}

test('a server that is killed at any moment loses no upload, and each of them goes on to its acceptance', async () => {
  acknowledged.clear();
  const interrupted = new Set<string>();
  // A slow machine acknowledges few uploads before it is killed: it is killed until there are enough to look at.
  const isEnough = () => acknowledged.size > 3 && interrupted.size > 0;
  for (let round = 0; round < 5 || (!isEnough() && round < 60); round += 1) {
    await start();
    for (const [id, sha256] of acknowledged) {
      const upload = await look(id);
      expect(upload.sha256).toBe(sha256);
      // What was under way is told as interrupted, and there is a way on.
      if (upload.job?.state !== 'done') {
        expect(upload.job).toMatchObject({ state: 'interrupted' });
        expect(upload.history.at(-1)!.what).toBe(`${upload.job!.kind}_interrupted`);
        expect(jobsOfState[upload.state]).toContain(upload.job!.kind);
        interrupted.add(id);
      }
      if (upload.bytesKept) expect(existsSync(join(home, 'quarantine', sha256))).toBe(true);
      else expect(upload.state).toBe('accepted');
    }
    const using = useIt(round);
    await pause(100 + Math.random() * 500);
    await kill();
    await using;
  }
  expect(acknowledged.size).toBeGreaterThan(3);
  expect(interrupted.size).toBeGreaterThan(0);

  await start();
  const listed = v.parse(UploadsAnswer, await (await ask('/uploads')).json()).uploads;
  for (const id of acknowledged.keys()) expect(listed.map((one) => one.id)).toContain(id);
  for (const { id } of listed) {
    for (let turn = 0; turn < 400; turn += 1) {
      const { state, job } = await look(id);
      if (state === 'accepted') break;
      const busy = job?.state === 'queued' || job?.state === 'running';
      const next = state === 'received' ? 'check' : 'accept';
      if (!busy) expect((await ask(`/uploads/${id}/${next}`, { method: 'POST' })).status).toBe(202);
      await pause(20);
    }
    expect((await look(id)).state).toBe('accepted');
  }
  const journal = (await readFile(join(home, 'journal'), 'utf8')).trim().split('\n');
  expect(journal.toSorted()).toEqual([...new Set(listed.map(({ sha256 }) => sha256))].toSorted());
  await expect.poll(() => readdir(join(home, 'quarantine')), { timeout: 20_000 }).toEqual([]);
});
