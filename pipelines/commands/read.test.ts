import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages } from '@observatory/data/messages/language.ts';
import { readingText, type ReadingKey } from '@observatory/data/messages/reading-texts.ts';
import { expect, test } from 'vitest';

import { mendedKinds, refusalCodes, unsureOf } from '../sources/employer-survey/read/report.ts';

const run = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../run.ts'), 'read', ...words],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
};

const folder = mkdtempSync(join(tmpdir(), 'read-'));
writeFileSync(
  join(folder, 'a.csv'),
  Buffer.from('Umfrage;\r\n;\r\nid;Größe\r\nR1;1,5\r\n;\r\nR2;2,5\r\n', 'latin1'),
);
writeFileSync(join(folder, 'b.csv'), '%PDF-1.4');
writeFileSync(join(folder, 'c.csv'), 'a,b\n1,2\n');

test('one file: clean CSV on standard output', () => {
  expect(run(join(folder, 'a.csv'))).toEqual({
    status: 0,
    stdout: 'id,Größe\r\nR1,"1,5"\r\nR2,"2,5"\r\n',
    stderr: '',
  });
});

test('a folder: every file that can be read, a line for each, and 2 when one cannot', () => {
  const out = join(folder, 'out');
  const { status, stdout } = run(folder, '--json', '--out', out, '--lang', 'de');
  expect(status).toBe(2);
  const [a, b, c] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(a).toMatchObject({
    file: 'a.csv',
    encoding: 'windows-1252',
    separator: ';',
    quote: '"',
    headerRow: 3,
    preambleRows: 1,
    footerRows: 0,
    rows: 2,
    columns: 2,
    mended: [],
    unsure: [],
  });
  expect(b).toMatchObject({ file: 'b.csv', refused: 'not_a_table_pdf' });
  expect(b!['sentence']).toContain(readingText('de', 'reading.not_a_table_pdf.says'));
  expect(c).toMatchObject({ file: 'c.csv', rows: 1 });
  expect(readFileSync(join(out, 'c.csv'), 'utf8')).toBe('a,b\r\n1,2\r\n');
});

test('words that it does not know are told, and nothing is read', () => {
  expect(run()).toMatchObject({ status: 2, stdout: '' });
  expect(run(join(folder, 'a.csv'), '--lang', 'xx')).toMatchObject({ status: 2, stdout: '' });
  expect(run(join(folder, 'missing.csv'))).toMatchObject({ status: 2, stdout: '' });
});

test('every code has its sentences in every language, and no other', () => {
  const keys = [
    ...refusalCodes.flatMap((code) => [`reading.${code}.says`, `reading.${code}.remedy`]),
    ...mendedKinds.map((kind) => `reading.mended.${kind}`),
    ...unsureOf.map((what) => `reading.unsure.${what}`),
  ];
  const values = { found: 'x', limit: '5', row: '3', column: '2', sheets: 'A, B', count: 2 };
  for (const language of languages) {
    const file = join(import.meta.dirname, `../../data/messages/${language}/reading.json`);
    expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object).toSorted()).toEqual(keys.toSorted());
    for (const key of keys) {
      expect(readingText(language, key as ReadingKey, values), `${language} ${key}`).toMatch(
        /^[\p{Lu}\d](?!.*[{}#'])/u,
      );
    }
  }
});
