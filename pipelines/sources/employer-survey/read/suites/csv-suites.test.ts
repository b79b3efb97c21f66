import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';

import { fromBytes } from '../byte-source.ts';
import { readTable } from '../read-table.ts';
import { pollockScore } from './pollock-score.ts';
import { readAll } from './read-all.ts';

const suites = join(import.meta.dirname, '../../../../../../shared/csv-suites');
const there = existsSync(suites);
// eslint-disable-next-line no-console -- what is left out must be seen
if (!there) console.warn(`LEFT OUT: the public CSV suites are not beside the repository (${suites})`);

const bytesOf = (...path: string[]) => readFileSync(join(suites, ...path));
const filesOf = (...path: string[]) => (there ? readdirSync(join(suites, ...path)) : ['none']);

describe.skipIf(!there)('the published benchmark Pollock, without hints', () => {
  test.each(['polluted', 'survey'])('%s: at least 9.5 of 10 on average', async (set) => {
    const scores: number[] = [];
    for (const file of filesOf('pollock', set, 'csv')) {
      const { names, rows } = await readAll(bytesOf('pollock', set, 'csv', file));
      const clean = bytesOf('pollock', set, 'clean', file).toString('utf8').replace(/\n$/, '');
      const wanted = Papa.parse<string[]>(clean, { delimiter: ',' }).data;
      scores.push(pollockScore([names, ...rows], wanted));
    }
    expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeGreaterThanOrEqual(9.5);
  });

  test('the score is 10 for the table itself and 1 for nothing right', () => {
    const table = [
      ['a', 'b'],
      ['1', '2'],
    ];
    expect(pollockScore(table, table)).toBe(10);
    expect(pollockScore([['x'], ['y']], table)).toBe(1);
    expect(pollockScore([['a'], ['1', '2'], ['1', '2']], table)).toBeCloseTo(
      1 + (1 + 0.5 + 2 / 3) + 2 * (0.5 + 1 + 2 / 3),
    );
  });
});

/** Its JSON is of another file than its CSV, in the suite itself. */
const unlike = 'location_coordinates.csv';

test.skipIf(!there).each(filesOf('csv-spectrum', 'csvs').filter((file) => file !== unlike))(
  'csv-spectrum: %s',
  async (file) => {
    const { names, rows, report } = await readAll(bytesOf('csv-spectrum', 'csvs', file));
    const records = rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]])));
    const json = bytesOf('csv-spectrum', 'json', file.replace('.csv', '.json')).toString('utf8');
    // The suite came here with the line ends of its files made one, inside cells too.
    expect(records).toEqual(JSON.parse(json.replaceAll('\\r\\n', '\\n')));
    expect([report.mended, report.unsure]).toEqual([[], []]);
  },
);

test.skipIf(!there).each(filesOf('csv-test-data', 'csv'))('csv-test-data: %s', async (file) => {
  const table = await readTable(fromBytes(file, bytesOf('csv-test-data', 'csv', file)));
  const json = join(suites, 'csv-test-data', 'json', file.replace('.csv', '.json'));
  if (!existsSync(json)) {
    if ('refused' in table) return;
    for await (const batch of table.rows()) expect(batch.length).toBeGreaterThan(0);
    expect(table.report.mended.length + table.report.unsure.length).toBeGreaterThan(0);
    return;
  }
  const { names, rows } = await readAll(bytesOf('csv-test-data', 'csv', file));
  const wanted = JSON.parse(readFileSync(json, 'utf8')) as unknown[];
  const asObjects = rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]])));
  expect(Array.isArray(wanted[0]) ? [names, ...rows] : asObjects).toEqual(wanted);
});

describe.skipIf(!there)('exports of Qualtrics', () => {
  test('have three rows of names, or two in the older form', async () => {
    const now = await readAll(bytesOf('qualtrics', 'sample.csv'));
    expect(now.report).toMatchObject({
      headerRows: 3,
      headerRow: 1,
      rows: 1,
      columns: 20,
      mended: [],
      unsure: [],
    });
    expect(now.names.slice(0, 2)).toEqual(['StartDate', 'EndDate']);
    expect(now.table.headerRows[1]![10]).toBe('Vorname des Empfängers');
    const legacy = await readAll(bytesOf('qualtrics', 'sample_legacy.csv'));
    expect(legacy.report).toMatchObject({ headerRows: 2, rows: 1, columns: 16, unsure: ['header'] });
    expect(legacy.table.header.slice(0, 2)).toEqual(['V1', 'V2']);
  });
});

test.skipIf(!there)('formulas arrive as the text they are', async () => {
  const payloads = bytesOf('injection', 'csv-payload.txt').toString('utf8').split('\n').filter(Boolean);
  const text = Papa.unparse([
    ['id', 'comment', 'n'],
    ...payloads.map((payload, at) => [`R${at}`, payload, at]),
  ]);
  expect((await readAll(text)).rows.map(([, payload]) => payload)).toEqual(payloads);
});
