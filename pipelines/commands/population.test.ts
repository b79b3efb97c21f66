import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { inputsInForce } from '../release/inputs.ts';
import { demonstrationSurvey } from '../demonstration/survey-files.ts';
import { currentRelease, readManifest } from '../release/publish.ts';
import { acceptSurvey } from '../sources/employer-survey/accept.ts';
import { fromBytes } from '../sources/employer-survey/read/byte-source.ts';
import { openHome, type Home } from '../storage/home.ts';
import { readJournal } from '../storage/journal.ts';
import { readRaw, sha256 } from '../storage/raw-store.ts';
import { asTsv, inventedTable } from '../weighting/invented-sbs.ts';
import { readKeptPopulation } from '../weighting/kept-population.ts';
import { UsageError } from './command.ts';
import { population } from './population.ts';

let home: Home;
let printed: string;
let told: string;

beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'population-'));
  vi.stubEnv('OBSERVATORY_HOME', folder);
  home = openHome();
  [printed, told] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    told += String(text);
    return true;
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await rm(home.folder, { recursive: true, force: true });
});

const bytes = (text: string) => new TextEncoder().encode(text);
const filesOf = async (folder: string) =>
  (await readdir(folder, { recursive: true })).filter((name) => name !== 'writer.lock').sort();

async function fileWith(content: string | Uint8Array, name: string): Promise<string> {
  const path = join(home.folder, '..', `${process.pid}-${sha256(content).slice(0, 8)}-${name}`);
  await writeFile(path, content);
  return path;
}

describe('population', () => {
  test('takes sbs_sc_ovw in, keeps the file and the derived table, and weights the wave with it', async () => {
    for (const { partner, wave, text } of demonstrationSurvey('2026', 20240101).slice(0, 2)) {
      await acceptSurvey(home, {
        source: fromBytes('survey.csv', bytes(text)),
        partner,
        wave,
        demonstration: true,
      });
    }
    const table = inventedTable(['FI', 'NL']).filter(
      ({ indicator, activity, size }) => !(indicator === 'ENT_NR' && activity === 'H' && size === 'GE250'),
    );
    const packed = gzipSync(asTsv(table));
    const path = await fileWith(packed, 'sbs_sc_ovw.tsv.gz');
    expect(await population([path, '--wave', '2026', '--source', 'Eurostat', '--json'])).toBe(0);
    const answer = JSON.parse(printed) as {
      release: string;
      countries: { country: string; period: string; remarks: { code: string }[] }[];
    };
    expect(answer.countries.map(({ country, period }) => [country, period])).toEqual([
      ['FI', '2023'],
      ['NL', '2023'],
    ]);
    const { release, waves } = await readManifest(home, (await currentRelease(home))!);
    expect(release).toBe(answer.release);
    const [german, finnish] = waves[0]!.countries;
    expect(finnish).toMatchObject({ country: 'FI', weighted: true, populationSource: 'Eurostat' });
    expect(finnish!.quality!.population).toMatchObject({ period: '2023' });
    expect(finnish!.quality!.population!.remarks.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['coverage', 'smallest_class', 'divisions', 'derived']),
    );
    expect(german).toMatchObject({ country: 'DE', weighted: false, quality: { detail: 'bands' } });
    expect(german!.quality!.weights).toBeUndefined();

    const kept = inputsInForce(await readJournal(home)).populations.find(
      ({ wave, country }) => wave === '2026' && country === 'FI',
    )!;
    const text = (await readRaw(home, kept.table)).toString('utf8');
    expect((JSON.parse(text) as { original: string }).original).toBe(sha256(packed));
    expect(await readRaw(home, sha256(packed))).toEqual(packed);
    const cells = readKeptPopulation(text).countries.get('FI')!.cells;
    expect(finnish!.enterprises).toBe(cells.reduce((sum, { enterprises }) => sum + enterprises, 0));
    await rm(path);
  });

  test('refuses a table that cannot be used in the language asked for, and changes nothing', async () => {
    const path = await fileWith(asTsv(inventedTable(['SE'])), 'sbs_sc_ovw.tsv');
    const before = await filesOf(home.folder);
    expect(await population([path, '--wave', '2026', '--source', 'Eurostat', '--lang', 'de'])).toBe(1);
    expect(told).toContain('Enthaltene Länder: SE');
    expect(await filesOf(home.folder)).toEqual(before);
    expect(await population([path, '--wave', '2026', '--source', 'Eurostat', '--json'])).toBe(1);
    expect(JSON.parse(printed)).toMatchObject({
      outcome: 'rejected',
      code: 'no_country',
      values: { found: 'SE' },
    });
    await rm(path);
  });

  test('a file that is not there ends with 2; words that say too little are a usage error', async () => {
    expect(await population([join(home.folder, 'none.csv'), '--wave', '2026', '--source', 'x'])).toBe(2);
    expect(told).toContain('none.csv');
    await expect(population(['x.csv', '--wave', '26', '--source', 'x'])).rejects.toThrow(UsageError);
    await expect(population(['x.csv', '--wave', '2026', '--source', 'x', '--period', 'new'])).rejects.toThrow(
      UsageError,
    );
  });
});
