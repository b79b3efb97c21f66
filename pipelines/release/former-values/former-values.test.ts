import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { templateHeader } from '@observatory/data/codebook/codebook.ts';
import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { demonstrationSurvey } from '../../demonstration/survey-files.ts';
import { acceptSurvey } from '../../sources/employer-survey/accept.ts';
import { fromBytes } from '../../sources/employer-survey/read/byte-source.ts';
import { openHome, type Home } from '../../storage/home.ts';
import { appendRecord } from '../../storage/journal.ts';
import { publishRelease } from '../build.ts';
import { releaseFile } from '../publish.ts';

type Row = Record<string, string>;
type Figures = Map<string, string>;

const year = '2026';
const answers = (country: string, seed: number): Row[] => {
  const file = demonstrationSurvey(year, seed).find(({ partner }) =>
    partner.endsWith(country.toLowerCase()),
  )!;
  return Papa.parse<Row>(file.text, { header: true, skipEmptyLines: true }).data.filter(
    (row) => row['G1_PUB'] === '1',
  );
};
const [finnish, dutch] = [answers('FI', 5), answers('NL', 5)];
const base = finnish.slice(0, 400);
/** Employers of one sector and size that nobody in the base is; they need every skill or none, so they are no clones. */
const newcomers = answers('FI', 6).filter(
  (row) => row['A4_NACE'] === 'G' && Number(row['A5_HEADS']) >= 10 && Number(row['A5_HEADS']) < 50,
);

let home: Home;
beforeEach(async () => {
  home = openHome({ OBSERVATORY_HOME: await mkdtemp(join(tmpdir(), 'former-')) });
  await accept('dutch', dutch.slice(0, 300));
});
afterEach(() => rm(home.folder, { recursive: true, force: true }));

async function accept(partner: string, rows: readonly Row[]): Promise<string> {
  const text = Papa.unparse({
    fields: [...templateHeader],
    data: rows.map((row, at) =>
      templateHeader.map((code) => (code === 'RESPONDENT' ? `${at}` : (row[code] ?? ''))),
    ),
  });
  const outcome = await acceptSurvey(home, {
    source: fromBytes('survey.csv', new TextEncoder().encode(text)),
    partner,
    wave: year,
    demonstration: false,
  });
  if (outcome.outcome === 'rejected') throw new Error('the survey of the test is refused');
  return outcome.upload;
}

const withdraw = (upload: string) =>
  appendRecord(home, { kind: 'withdrawn', at: new Date().toISOString(), upload });

/** Publishes what is in force, and reads every figure: status and numbers by place, indicator and item. */
async function publish(): Promise<{ figures: Figures; kept: number }> {
  const manifest = await publishRelease(home, () => {});
  const instance = await DuckDBInstance.create(releaseFile(home, manifest.release), {
    access_mode: 'READ_ONLY',
  });
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll('FROM estimates');
  connection.closeSync();
  instance.closeSync();
  const rows = reader
    .getRowsJS()
    .map((row) => [row.slice(1, 6).join('|'), JSON.stringify(row.slice(6))] as const);
  return { figures: new Map(rows), kept: manifest.keptFormer! };
}

/** The figures of places in which the newcomers stand, or that hold them. */
const touched = (figures: Figures) =>
  [...figures].filter(([place]) => {
    const [country, sector, size] = place.split('|') as [string, string, string];
    return (
      ['FI', 'POOLED', 'EQUAL'].includes(country) &&
      ['G', 'G-I', 'ALL'].includes(sector) &&
      ['S10_49', 'ALL'].includes(size)
    );
  });

describe('two releases that differ by few respondents of one upload', () => {
  test('one to nine that came or went cannot be seen, ten can, and they count from the last figures that were made', async () => {
    expect(newcomers.length).toBeGreaterThan(20);
    let upload = await accept('finnish', base);
    const replace = async (rows: readonly Row[]) => {
      await withdraw(upload);
      upload = await accept('finnish', rows);
      return publish();
    };
    const first = await publish();
    expect(first.kept).toBe(0);
    for (const count of [1, 9]) {
      const { figures, kept } = await replace([...base, ...newcomers.slice(0, count)]);
      expect(touched(figures)).toEqual(touched(first.figures));
      expect(kept).toBeGreaterThan(0);
    }
    // The rows of the file are numbered anew and stand in another order: they are the same respondents.
    expect(touched((await replace(base.slice(4).toReversed())).figures)).toEqual(touched(first.figures));

    const later = await replace([...base, ...newcomers.slice(0, 14)]);
    const place = 'FI|ALL|ALL|skill_relevance|SOF_TEAM';
    expect(later.figures.get(place)).not.toBe(first.figures.get(place));
    // Three more than the first release had, which may still be read: every touched figure is one that was published.
    const again = await replace([...base, ...newcomers.slice(0, 3)]);
    const published = (where: string) => [first.figures.get(where), later.figures.get(where)];
    expect(touched(again.figures).filter(([where, figure]) => !published(where).includes(figure))).toEqual(
      [],
    );
  });
});
