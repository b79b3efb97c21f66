import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { templateHeader } from '@observatory/data/codebook/codebook.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { openHome, type Home } from '../storage/home.ts';
import { readJournal } from '../storage/journal.ts';
import { randomFor } from '../demonstration/random.ts';
import { inputsInForce } from './inputs.ts';
import { currentRelease, readManifest, releaseFile } from './publish.ts';
import { verifyRelease } from './verify/verify.ts';

let home: Home;
beforeAll(async () => {
  home = openHome({ OBSERVATORY_HOME: await mkdtemp(join(tmpdir(), 'kill-')) });
});
afterAll(() => rm(home.folder, { recursive: true, force: true }));

async function surveyFile(number: number): Promise<string> {
  const rows = Array.from({ length: 40 }, (_, at) => {
    const row: Record<string, string> = {
      RESPONDENT: `${number}-${at}`,
      A1_COUNTRY: 'NL',
      A4_NACE: 'C',
      A5_HEADS: String(1 + at * 3),
      D_REL_DIG_AI: '1',
      D_LVL_DIG_AI: String(1 + ((at + number) % 4)),
      G1_PUB: '1',
    };
    return templateHeader.map((code) => row[code] ?? '').join(',');
  });
  const path = join(home.folder, `survey-${number}.csv`);
  await writeFile(path, [templateHeader.join(','), ...rows].join('\n'));
  return path;
}

function ingest(path: string): { ended: Promise<number | null>; kill: () => void; said: () => string } {
  const words = [
    join(import.meta.dirname, '../run.ts'),
    'ingest',
    path,
    '--partner',
    'school',
    '--wave',
    '2026',
  ];
  const child = spawn(process.execPath, words, {
    env: { ...process.env, OBSERVATORY_HOME: home.folder },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return {
    ended: new Promise((resolve) => child.on('exit', resolve)),
    kill: () => child.kill('SIGKILL'),
    said: () => text,
  };
}

/** Whatever happened: the journal reads, and the pointer names a release that agrees with its manifest. */
async function expectWhole(): Promise<void> {
  await readJournal(home);
  const current = await currentRelease(home);
  if (current !== undefined)
    await verifyRelease(releaseFile(home, current), await readManifest(home, current));
}

test('a pipeline that is killed at any moment leaves a whole release, and nothing acknowledged is lost', async () => {
  const random = randomFor('kill');
  const acknowledged: string[] = [];
  for (let round = 0; round < 14; round += 1) {
    const run = ingest(await surveyFile(round));
    const delay = 150 + random.uniform() * 1800;
    const code = await Promise.race([run.ended, pause(delay).then(() => undefined)]);
    if (code === undefined) run.kill();
    await run.ended;
    const upload = /accepted (\S+)/.exec(run.said())?.[1];
    if (upload !== undefined) acknowledged.push(upload);
    await expectWhole();
  }
  const last = ingest(await surveyFile(99));
  expect(await last.ended).toBe(0);
  const inForce = inputsInForce(await readJournal(home)).uploads.map(({ upload }) => upload);
  expect(inForce).toEqual(expect.arrayContaining(acknowledged));
  const manifest = await readManifest(home, (await currentRelease(home))!);
  expect(manifest.uploads.map(({ upload }) => upload)).toEqual(inForce);
  await expectWhole();
});
