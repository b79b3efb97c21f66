import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { officialIndicators } from '@observatory/data/indicators/official-indicators.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { tsv } from '../sources/eurostat/replay/answers.ts';
import { inventedDataset } from '../sources/eurostat/replay/invented-dataset.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eurostat-command-'));
  await mkdir(join(folder, 'files'));
  const own = officialIndicators.filter(({ dataset }) => dataset === 'une_rt_a');
  const dataset = inventedDataset('une_rt_a', own, '2026');
  await writeFile(join(folder, 'files', 'une_rt_a.tsv'), tsv(dataset, dataset.rows));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(...words: readonly string[]) {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../run.ts'), 'eurostat', ...words], {
    env: {
      ...process.env,
      OBSERVATORY_HOME: join(folder, 'home'),
      OBSERVATORY_EUROSTAT_URL: 'http://127.0.0.1:9/nobody',
      OBSERVATORY_EUROSTAT_ATTEMPTS: '1',
      OBSERVATORY_EUROSTAT_PAUSE_MS: '0',
    },
  });
  let [said, told] = ['', ''];
  child.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (told += piece.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, said, told };
}

test('a trial from a folder lists the changes in the language asked for, and writes nothing', async () => {
  const { code, said, told } = await run(
    'refresh',
    '--from',
    join(folder, 'files'),
    '--dry-run',
    '--lang',
    'de',
  );
  expect([code, said]).toEqual([0, '']);
  expect(told).toContain('une_rt_a: wird für 2 Indikatoren geholt …');
  expect(told).toMatch(/ {2}neu {8}unemployment-rate-15-74 .*EU27_2020 2\d{3}: /);
  expect(told).toContain('Das war eine Probe');
  expect(await readdir(join(folder, 'home'))).not.toContain('raw');
});

test('from a folder: recorded and published once; 1 when a file is none', async () => {
  const first = await run('refresh', '--from', join(folder, 'files'));
  expect(first.code).toBe(0);
  const release = /^release (\S+)\n$/.exec(first.said)?.[1];
  await writeFile(join(folder, 'files', 'page.csv'), '<html></html>');
  const second = await run('refresh', '--from', join(folder, 'files'), '--json');
  expect(second.code).toBe(1);
  const lines = second.said
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.map(({ event }) => event)).toEqual(['file_refused', 'fetching', 'same', 'done']);
  expect(lines[0]!['sentence']).toContain('page.csv: not taken. A web page came instead of data');
  expect(lines.at(-1)).toEqual({ event: 'done', taken: 1, unchanged: 0, partly: 0, failed: 1, release });
});

test('nothing can be done: 2, with a sentence', async () => {
  const unreachable = await run('refresh', '--dataset', 'une_rt_a');
  expect(unreachable.code).toBe(2);
  expect(unreachable.told).toContain(
    'une_rt_a: not refreshed; what was there stays in force. Eurostat gave no',
  );
  const unknown = await run('refresh', '--dataset', 'nothing', '--lang', 'nl');
  expect(unknown).toMatchObject({ code: 2, said: '' });
  expect(unknown.told).toContain('Geen enkele indicator komt uit de dataset nothing.');
  const missing = await run('refresh', '--from', join(folder, 'none'));
  expect(missing).toMatchObject({ code: 2, said: '' });
  expect(missing.told).toContain('ENOENT');
  expect((await run('fetch')).code).toBe(2);
});
