import Papa from 'papaparse';
import { expect, test } from 'vitest';

import { openSurvey } from '../open-survey.ts';
import { fromBytes } from '../read/byte-source.ts';
import { annotatedCopy } from './annotated-copy.ts';
import { findingsTable } from './report-csv.ts';

const header = ['RESPONDENT', 'A1_COUNTRY', 'A4_NACE', 'A5_HEADS', 'G1_PUB', 'Remark'];
const rows = [
  ['r1', 'FI', 'C', '25', '1', '=HYPERLINK("http://example.org")'],
  ['r2', 'FI', 'C', 'about 20', '1', '-3,5'],
  ['r3', 'FI', 'Z', '12 %', '1', '+358'],
];

async function annotated(language: 'en' | 'fi') {
  const bytes = new TextEncoder().encode(Papa.unparse([header, ...rows]));
  const opened = await openSurvey(fromBytes('survey.csv', bytes));
  if ('refused' in opened) throw new Error(opened.refused);
  const { verdict, copy } = await annotatedCopy(opened.table, opened.recognition, {}, language);
  return { verdict, text: (await Array.fromAsync(copy)).join('') };
}

test('each faulty row says what to do, every other row and cell stays, and no cell is a formula', async () => {
  const { verdict, text } = await annotated('en');
  expect(verdict.verdict).toBe('rejected');
  const [head, first, second, third] = Papa.parse<string[]>(text.slice(1)).data;
  expect(head).toEqual(['', ...header]);
  expect(first).toEqual(['', ...rows[0]!.slice(0, 5), `'${rows[0]![5]!}`]);
  expect(second![0]).toContain('A5_HEADS: Write whole numbers');
  expect(second![6]).toBe('-3,5');
  expect(third![0]).toContain('A4_NACE: Give a section');
  expect(third![0]).toContain('A5_HEADS: The question asks for a number');
});

test('the findings as a table have a line each, in the language of the partner', async () => {
  const { verdict } = await annotated('fi');
  const { data } = Papa.parse<Record<string, string>>(findingsTable(verdict, 'fi').slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data.map(({ code }) => code).sort()).toEqual(verdict.findings.map(({ code }) => code).sort());
  expect(data.find(({ code }) => code === 'value_not_a_number')).toMatchObject({
    severity: 'fail',
    letter: 'D',
    rows: '3',
    values: 'about 20',
  });
});
