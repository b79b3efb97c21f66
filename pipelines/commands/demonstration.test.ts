import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { partnerCodes } from '@observatory/data/places/partner-countries.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { checkFile } from '../sources/employer-survey/check-file.ts';
import { fromBytes } from '../sources/employer-survey/read/byte-source.ts';
import { readKeptPopulation } from '../weighting/kept-population.ts';
import { UsageError } from './command.ts';
import { demonstration } from './demonstration.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demonstration-files-'));
  vi.stubEnv('OBSERVATORY_HOME', join(folder, 'home'));
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

test('with --files it writes the files of all waves and the population, and nothing else', async () => {
  expect(await demonstration(['--files', join(folder, 'files')])).toBe(0);
  expect(await readdir(folder)).toEqual(['files']);
  const names = await readdir(join(folder, 'files'));
  expect(names.sort()).toEqual(
    [
      ...['fi-2024-eusurvey.xlsx', 'de-2024-limesurvey.csv', 'it-2024-qualtrics.csv', 'nl-2024-webropol.csv'],
      ...['fi-2026-eusurvey.xlsx', 'de-2026-limesurvey.csv', 'it-2026-qualtrics.csv', 'nl-2026-webropol.csv'],
    ]
      .map((name) => `demonstration-${name}`)
      .concat('population.csv')
      .sort(),
  );
  const read = (name: string) => readFile(join(folder, 'files', name));
  const source = fromBytes('survey.xlsx', await read('demonstration-fi-2026-eusurvey.xlsx'));
  const { verdict, recognition } = await checkFile(source);
  expect([verdict, recognition?.profile]).toEqual(['accepted', 'eusurvey']);
  expect([...readKeptPopulation(String(await read('population.csv'))).countries.keys()]).toEqual([
    ...partnerCodes,
  ]);
});

test('the same seed gives the same files, another seed others', async () => {
  const written = async (name: string, ...words: string[]) => {
    await demonstration(['--files', join(folder, name), ...words]);
    return readFile(join(folder, name, 'demonstration-nl-2024-webropol.csv'), 'latin1');
  };
  const usual = await written('a');
  expect(await written('b')).toBe(usual);
  expect(await written('c', '--seed', '7')).not.toBe(usual);
});

test('a folder without a name is refused', async () => {
  await expect(demonstration(['--files', ''])).rejects.toThrow(UsageError);
});
