import { spawn } from 'node:child_process';
import { access, cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { templateHeader } from '@observatory/data/codebook/codebook.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { randomFor } from '../demonstration/random.ts';
import { acceptSurvey } from '../sources/employer-survey/accept.ts';
import { eraseRespondent } from '../sources/employer-survey/erase.ts';
import { fromBytes } from '../sources/employer-survey/read/byte-source.ts';
import { openHome, type Home } from '../storage/home.ts';
import { appendRecord, readJournal } from '../storage/journal.ts';
import { keepRaw } from '../storage/raw-store.ts';
import { asPublisher } from './as-publisher.ts';
import { publishRelease } from './build.ts';
import { inputsInForce } from './inputs.ts';
import { currentRelease, listReleases, pointTo, readManifest, releaseFile } from './publish.ts';
import { verifyRelease } from './verify/verify.ts';

const folders: string[] = [];
const emptyHome = async (): Promise<Home> => {
  const folder = await mkdtemp(join(tmpdir(), 'publisher-'));
  folders.push(folder);
  return openHome({ OBSERVATORY_HOME: folder });
};
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

const ids = Array.from({ length: 60 }, (_, at) => `respondent-${at}`);

function surveyOf(partner: string): Uint8Array {
  const rows = ids.map((id, at) => {
    const row: Record<string, string> = {
      RESPONDENT: id,
      A1_COUNTRY: 'NL',
      A4_NACE: 'C',
      A5_HEADS: String(1 + at * 3 + partner.length),
      D_REL_DIG_AI: '1',
      D_LVL_DIG_AI: String(1 + ((at * partner.length) % 4)),
      G1_PUB: '1',
    };
    return templateHeader.map((code) => row[code] ?? '').join(',');
  });
  return new TextEncoder().encode([templateHeader.join(','), ...rows].join('\n'));
}

const silent = () => {};
let published: Home;
/** Two uploads in a release. */
beforeAll(async () => {
  published = await emptyHome();
  for (const partner of ['one', 'another']) {
    const source = fromBytes('survey.csv', surveyOf(partner));
    const outcome = await acceptSurvey(published, { source, partner, wave: '2026', demonstration: false });
    expect(outcome.outcome).toBe('accepted');
  }
  await publishRelease(published, silent);
});

let home: Home;
beforeEach(async () => {
  home = await emptyHome();
  await cp(published.folder, home.folder, { recursive: true });
});

const uploads = async () => inputsInForce(await readJournal(home)).uploads;
const currentManifest = async () => readManifest(home, (await currentRelease(home))!);
const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
/** Takes the lock as the next command does, and does nothing. */
const nextCommand = () => asPublisher(home, silent, () => Promise.resolve());

/** The release is that of the inputs in force, and no table of respondents is there that none of them stands on. */
async function expectFinished(): Promise<void> {
  const inForce = await uploads();
  const manifest = await currentManifest();
  expect(manifest.uploads.map(({ upload, respondents }) => [upload, respondents])).toEqual(
    inForce.map(({ upload, respondents }) => [upload, respondents]),
  );
  await verifyRelease(releaseFile(home, manifest.release), manifest);
  const records = await readJournal(home);
  const named = new Set(records.flatMap((record) => ('canonical' in record ? [record.canonical] : [])));
  const tables = (await readdir(home.raw)).filter((name) => /^[0-9a-f]{64}$/.test(name));
  expect(tables.filter((name) => !named.has(name))).toEqual([]);
  expect(await exists(home.incomingTables)).toBe(false);
}

test('a withdrawal that was recorded and not published is published by the next writer', async () => {
  const [first] = await uploads();
  await appendRecord(home, { kind: 'withdrawn', at: new Date().toISOString(), upload: first!.upload });
  expect((await currentManifest()).uploads).toHaveLength(2);
  await nextCommand();
  expect((await currentManifest()).uploads).toHaveLength(1);
  await expectFinished();
});

test('an erasure that was recorded and not published is published, and the table before it is gone', async () => {
  const [first] = await uploads();
  const before = await readFile(join(home.raw, first!.canonical));
  expect(await eraseRespondent(home, first!.upload, ids[7]!)).toBe('erased');
  // As if it had ended between the record and the removal.
  await writeFile(join(home.raw, first!.canonical), before);
  const origin = JSON.stringify({
    producer: 'one',
    from: 'employer survey, wave 2026',
    licence: '',
    takenAt: '',
  });
  await writeFile(join(home.raw, `${first!.canonical}.origin.json`), origin);
  await nextCommand();
  expect(await exists(join(home.raw, first!.canonical))).toBe(false);
  expect((await currentManifest()).uploads.map(({ respondents }) => respondents).toSorted()).toEqual([
    59, 60,
  ]);
  await expectFinished();
});

test('publishing removes tables that a crash left before their record, and no other input', async () => {
  const origin = { producer: 'x', licence: '', takenAt: '' };
  const table = await keepRaw(home, 'PSEUDONYM\n', { ...origin, from: 'employer survey, wave 2026' });
  const official = await keepRaw(home, 'figures', { ...origin, from: 'official-figures.csv' });
  await mkdir(home.incomingTables, { recursive: true });
  await writeFile(join(home.incomingTables, 'left.erasing'), 'PSEUDONYM\n');
  await publishRelease(home, silent);
  expect(await exists(join(home.raw, table))).toBe(false);
  expect(await exists(join(home.raw, official))).toBe(true);
  expect(await exists(home.incomingTables)).toBe(false);
});

test('the next file that is prepared removes what a crash left of another', async () => {
  await mkdir(join(home.incomingTables, 'rehearsal-1', 'raw'), { recursive: true });
  await writeFile(join(home.incomingTables, 'left.canonical'), 'PSEUDONYM\n');
  const source = fromBytes('survey.csv', surveyOf('one'));
  const again = await acceptSurvey(home, { source, partner: 'one', wave: '2026', demonstration: false });
  expect(again.outcome).toBe('known');
  expect(
    (await readdir(home.incomingTables).catch(() => [])).filter((name) => !name.endsWith('.canonical')),
  ).toEqual([]);
  expect(await exists(join(home.incomingTables, 'left.canonical'))).toBe(false);
});

test('a release that was rolled back stays rolled back, and nothing is built when there is nothing to finish', async () => {
  const [first] = await uploads();
  const before = (await currentRelease(home))!;
  await appendRecord(home, { kind: 'withdrawn', at: new Date().toISOString(), upload: first!.upload });
  await nextCommand();
  await pointTo(home, before);
  const steps: string[] = [];
  await asPublisher(
    home,
    (step) => void steps.push(step),
    () => Promise.resolve(),
  );
  expect(steps).toEqual([]);
  expect(await currentRelease(home)).toBe(before);
  expect(await listReleases(home)).toHaveLength(2);
});

/** Runs a command of the pipelines and kills it after so many milliseconds, if it still runs. */
async function run(words: readonly string[], killAfter?: number): Promise<void> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../run.ts'), ...words], {
    env: { ...process.env, OBSERVATORY_HOME: home.folder },
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  if (killAfter !== undefined) void pause(killAfter).then(() => child.kill('SIGKILL'));
  await ended;
}

test('withdrawals and erasures that are killed at any moment are whole after the next start', async () => {
  const random = randomFor('publisher');
  const [first, second] = await uploads();
  for (let round = 0; round < 8; round += 1)
    await run(['erase', first!.upload, '--respondent', ids[round]!], 200 + random.uniform() * 1200);
  await run(['withdraw', second!.upload], 300 + random.uniform() * 900);
  await run(['first-release']);
  await expectFinished();
  const records = await readJournal(home);
  const withdrawn = records.some(({ kind }) => kind === 'withdrawn');
  expect((await uploads()).map(({ upload }) => upload).includes(second!.upload)).toBe(!withdrawn);
});
