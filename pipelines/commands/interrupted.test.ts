import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { templateHeader } from '@observatory/data/codebook/codebook.ts';
import { AcceptResult, EraseResult, WithdrawResult } from '@observatory/data/contract/uploads.ts';
import * as v from 'valibot';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { inputsInForce } from '../release/inputs.ts';
import { currentRelease, readManifest } from '../release/publish.ts';
import { openHome } from '../storage/home.ts';
import { readJournal } from '../storage/journal.ts';

const program = join(import.meta.dirname, '../run.ts');
const folder = await mkdtemp(join(tmpdir(), 'interrupted-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** 40 employers of which the first one's head count is given. */
async function surveyFile(heads: number): Promise<string> {
  const rows = Array.from({ length: 40 }, (_, at) => {
    const row: Record<string, string> = {
      RESPONDENT: `respondent-${at}`,
      A1_COUNTRY: 'NL',
      A4_NACE: 'C',
      A5_HEADS: String(at === 0 ? heads : 2 + at * 5),
      D_REL_DIG_AI: '1',
      D_LVL_DIG_AI: String(1 + (at % 4)),
      G1_PUB: '1',
    };
    return templateHeader.map((code) => row[code] ?? '').join(',');
  });
  const path = join(folder, `survey-${heads}.csv`);
  await writeFile(path, [templateHeader.join(','), ...rows].join('\n'));
  return path;
}

type Line = { readonly progress?: string; readonly upload?: string };

/** Runs a command and kills it when it tells a step; the last line that tells none, and how it ended. */
async function run(home: string, words: readonly string[], killAt?: string) {
  const child = spawn(process.execPath, [program, ...words, '--json'], {
    env: { ...process.env, OBSERVATORY_HOME: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  let last: Line | undefined;
  const steps: string[] = [];
  for await (const text of createInterface({ input: child.stdout })) {
    const line = JSON.parse(text) as Line;
    if (line.progress === undefined) last = line;
    else steps.push(line.progress);
    if (killAt !== undefined && line.progress === killAt) child.kill('SIGKILL');
  }
  return { code: await ended, last, steps };
}

const source = ['--partner', 'omnia', '--wave', '2026'];
const published = join(folder, 'published');
let before: string;
let corrected: string;
beforeAll(async () => {
  const { last } = await run(published, ['ingest', await surveyFile(3), ...source]);
  before = last!.upload!;
  corrected = await surveyFile(77);
});

let number = 0;
let home: string;
beforeEach(async () => {
  number += 1;
  home = join(folder, `home-${number}`);
  await cp(published, home, { recursive: true });
});

/** Uploads in force and those of the release, with their respondents. */
async function uploads(): Promise<[string, number][][]> {
  const opened = openHome({ OBSERVATORY_HOME: home });
  const records = await readJournal(opened);
  const inForce = inputsInForce(records).uploads;
  const manifest = await readManifest(opened, (await currentRelease(opened))!);
  return [inForce, manifest.uploads].map((list) => list.map((one) => [one.upload, one.respondents]));
}
const kinds = async () =>
  (await readJournal(openHome({ OBSERVATORY_HOME: home }))).map(({ kind }) => kind).slice(1);

describe.each(['wave', 'write', 'verify', 'publish'])('killed at the step %s after its record', (step) => {
  test('an acceptance that replaces an upload is known when it is asked for again, with its receipt', async () => {
    const words = ['ingest', corrected, ...source, '--replaces', before];
    expect(await run(home, words, step)).toMatchObject({ code: null, last: undefined });
    expect(await kinds()).toEqual(['accepted']);
    const again = await run(home, words);
    expect(again.code).toBe(0);
    const result = v.parse(AcceptResult, again.last);
    expect(result.outcome).toBe('known');
    expect(result.receipt).toMatchObject({ rows: { read: 40, taken: 40, left: 0 }, replaces: before });
    expect(await kinds()).toEqual(['accepted']);
    const [inForce, released] = await uploads();
    expect(inForce).toEqual([[result.upload, 40]]);
    expect(released).toEqual(inForce);
  });

  test('an erasure is told as done when it is asked for again, and another id is still not found', async () => {
    const words = (id: string) => ['erase', before, `--respondent=${id}`];
    expect(await run(home, words('respondent-5'), step)).toMatchObject({ code: null, last: undefined });
    const again = await run(home, words('respondent-5'));
    expect([again.code, v.parse(EraseResult, again.last).outcome]).toEqual([0, 'erased']);
    const other = await run(home, words('respondent-50'));
    expect([other.code, v.parse(EraseResult, other.last).outcome]).toEqual([1, 'respondent_unknown']);
    expect(await kinds()).toEqual(['erased']);
    expect(await uploads()).toEqual([[[before, 39]], [[before, 39]]]);
  });

  test('a withdrawal is told as done when it is asked for again', async () => {
    // Without uploads there is no wave to read.
    const at = step === 'wave' ? 'write' : step;
    const words = ['withdraw', before];
    expect(await run(home, words, at)).toMatchObject({ code: null, last: undefined });
    const again = await run(home, words);
    expect([again.code, v.parse(WithdrawResult, again.last).outcome]).toEqual([0, 'withdrawn']);
    expect(await kinds()).toEqual(['withdrawn']);
    expect(await uploads()).toEqual([[], []]);
  });
});

test('a correction of an upload that never was is refused', async () => {
  const { code, last } = await run(home, ['ingest', corrected, ...source, '--replaces', '2026-ffffffffff']);
  expect(code).toBe(1);
  expect(v.parse(AcceptResult, last).findings[0]).toMatchObject({ code: 'replaced_unknown' });
  const unknown = await run(home, ['withdraw', '2026-ffffffffff']);
  expect([unknown.code, v.parse(WithdrawResult, unknown.last).outcome]).toEqual([1, 'upload_unknown']);
});
