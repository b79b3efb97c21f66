import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { officialIndicators } from '@observatory/data/indicators/official-indicators.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { randomFor } from '../../../demonstration/random.ts';
import { inputsInForce } from '../../../release/inputs.ts';
import { currentRelease, readManifest, releaseFile } from '../../../release/publish.ts';
import { verifyRelease } from '../../../release/verify/verify.ts';
import { openHome, type Home } from '../../../storage/home.ts';
import { readJournal } from '../../../storage/journal.ts';
import { readState } from '../state-file.ts';
import { byDataset } from '../wanted.ts';
import { ReplayServer } from './replay-server.ts';
import { inventedDatasets } from './replayed.ts';

const datasets = byDataset(officialIndicators).size;
let folder: string;
let replay: ReplayServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eurostat-kill-'));
  replay = await ReplayServer.start(inventedDatasets(officialIndicators));
});
afterAll(async () => {
  await replay[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

const homeOf = (name: string): Home => openHome({ OBSERVATORY_HOME: join(folder, name) });

function begin(home: Home) {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, '../../../run.ts'), 'eurostat', 'refresh', '--json'],
    {
      env: {
        ...process.env,
        OBSERVATORY_HOME: home.folder,
        OBSERVATORY_EUROSTAT_URL: replay.base,
        OBSERVATORY_EUROSTAT_PAUSE_MS: '0',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let said = '';
  child.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return { child, ended, said: () => said };
}

async function contentOf(home: Home): Promise<string> {
  const manifest = await readManifest(home, (await currentRelease(home))!);
  await verifyRelease(releaseFile(home, manifest.release), manifest);
  return manifest.contentHash;
}

const fetches = (): number => replay.count('/sdmx/3.0/data');

test('a refresh of the whole registry that is killed again and again ends with the same release', async () => {
  const undisturbed = begin(homeOf('undisturbed'));
  expect(await undisturbed.ended).toBe(0);
  expect(fetches()).toBe(datasets);

  const home = homeOf('killed');
  const random = randomFor('eurostat', 'kill');
  replay.asked.length = 0;
  const kills = 6;
  for (let round = 0; round < kills; round += 1) {
    const run = begin(home);
    // So many requests later, and then a moment that falls into fetching, checking, keeping or recording.
    const requests = replay.asked.length + 1 + Math.floor(random.uniform() * 20);
    const moment = random.uniform() * 40;
    const over = run.ended.then(() => true);
    while (replay.asked.length < requests && !(await Promise.race([over, pause(1)])));
    await Promise.race([over, pause(moment)]);
    run.child.kill('SIGKILL');
    await run.ended;
    const { vintages } = inputsInForce(await readJournal(home));
    expect(new Set(vintages.map(({ source }) => source)).size).toBe(vintages.length);
    await readState(home);
  }
  const publishing = begin(home);
  const over = publishing.ended.then(() => true);
  while (
    !/"progress":"(?:verify|publish)"/.test(publishing.said()) &&
    !(await Promise.race([over, pause(1)]))
  );
  publishing.child.kill('SIGKILL');
  await publishing.ended;

  const last = begin(home);
  expect(await last.ended).toBe(0);
  const { vintages } = inputsInForce(await readJournal(home));
  expect(vintages).toHaveLength(datasets);
  expect(await contentOf(home)).toBe(await contentOf(homeOf('undisturbed')));
  // Each kill can cost the one fetch that it interrupted, and no other.
  expect(fetches()).toBeLessThanOrEqual(datasets + kills + 1);
});
